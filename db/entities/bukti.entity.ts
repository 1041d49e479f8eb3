import { Column, Entity, Index, PrimaryColumn } from 'typeorm'

/** Evidence for an indicator in a period: a name, with where it is kept, a file, or both. */
@Entity('bukti')
@Index('ix_bukti', ['periodeId', 'indikatorId'])
@Index('ix_bukti_berkas', ['berkasId'], { where: '"berkas_id" IS NOT NULL' })
export class BuktiEntity {
  @PrimaryColumn('text') id!: string
  @Column('text', { name: 'indikator_id' }) indikatorId!: string
  @Column('text', { name: 'periode_id' }) periodeId!: string
  @Column('text') nama!: string
  @Column('text', { nullable: true }) tautan!: string | null
  @Column('text', { name: 'berkas_id', nullable: true }) berkasId!: string | null
  @Column('text', { name: 'berkas_nama', nullable: true }) berkasNama!: string | null
}
