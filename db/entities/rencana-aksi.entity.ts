import { Column, Entity, Index, PrimaryColumn } from 'typeorm'

/** What is planned for an RHK in a period. */
@Entity('rencana_aksi')
@Index('ix_rencana_aksi', ['periodeId', 'rhkId'])
export class RencanaAksiEntity {
  @PrimaryColumn('text') id!: string
  @Column('text', { name: 'rhk_id' }) rhkId!: string
  @Column('text', { name: 'periode_id' }) periodeId!: string
  @Column('text') teks!: string
  @Column('integer', { default: 0 }) urutan!: number
}
