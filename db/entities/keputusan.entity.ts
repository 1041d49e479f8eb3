import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import type { StatusKeputusan } from '../../domain/sesi/sesi'

/** A decision with owner and date, carried to later sessions until done. */
@Entity('keputusan')
@Index('ix_keputusan_sesi', ['sesiId'])
export class KeputusanEntity {
  @PrimaryColumn('text') id!: string
  @Column('text', { name: 'sesi_id' }) sesiId!: string
  @Column('integer') urutan!: number
  @Column('text') isi!: string
  @Column('text', { name: 'penanggung_jawab_id', nullable: true }) penanggungJawabId!: string | null
  @Column('text', { name: 'batas_waktu', nullable: true }) batasWaktu!: string | null
  @Column('text', { default: 'terbuka' }) status!: StatusKeputusan
  @Column('text', { nullable: true }) hasil!: string | null
}
