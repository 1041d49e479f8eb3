import { Column, Entity, Index, PrimaryColumn } from 'typeorm'

/** Evidence for an indicator in a period: a name with a link or a file. */
@Entity('bukti')
@Index('ix_bukti', ['periodeId', 'indikatorId'])
export class BuktiEntity {
  @PrimaryColumn('text') id!: string
  @Column('text', { name: 'indikator_id' }) indikatorId!: string
  @Column('text', { name: 'periode_id' }) periodeId!: string
  @Column('text') nama!: string
  @Column('text', { nullable: true }) tautan!: string | null
  @Column('text', { name: 'berkas_id', nullable: true }) berkasId!: string | null
}
