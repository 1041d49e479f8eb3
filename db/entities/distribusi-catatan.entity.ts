import { Column, Entity, PrimaryColumn, Unique } from 'typeorm'

/** Why the distribution deviates from its pattern. */
@Entity('distribusi_catatan')
@Unique('uq_distribusi_catatan', ['periodeId', 'unitId'])
export class DistribusiCatatanEntity {
  @PrimaryColumn('text') id!: string
  @Column('text', { name: 'periode_id' }) periodeId!: string
  @Column('text', { name: 'unit_id' }) unitId!: string
  @Column('text') pelanggaran!: string
  @Column('text') alasan!: string
}
