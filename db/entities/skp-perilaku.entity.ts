import { Column, Entity, PrimaryColumn, Unique } from 'typeorm'
import type { NilaiKode } from '../../domain/skp/skp'

/** Ekspektasi khusus pimpinan for one of the seven values. */
@Entity('skp_perilaku')
@Unique('uq_skp_perilaku', ['skpId', 'nilaiKode'])
export class SkpPerilakuEntity {
  @PrimaryColumn('text') id!: string
  @Column('text', { name: 'skp_id' }) skpId!: string
  @Column('text', { name: 'nilai_kode' }) nilaiKode!: NilaiKode
  @Column('text', { default: '' }) ekspektasi!: string
}
