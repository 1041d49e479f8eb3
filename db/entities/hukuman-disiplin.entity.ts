import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import type { TingkatHukuman } from '../../domain/kompetensi/disiplin'

/** A disciplinary sanction, as far as the IP ASN counts it. */
@Entity('hukuman_disiplin')
@Index('ix_hukuman_disiplin_pegawai', ['pegawaiId'])
export class HukumanDisiplinEntity {
  @PrimaryColumn('text') id!: string
  @Column('text', { name: 'pegawai_id' }) pegawaiId!: string
  @Column('text') tingkat!: TingkatHukuman
  @Column('text') tanggal!: string
  @Column('text', { nullable: true }) selesai!: string | null
  @Column('text', { name: 'no_sk', nullable: true }) noSk!: string | null
  @Column('text', { nullable: true }) keterangan!: string | null
}
