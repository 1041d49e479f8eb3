import { Column, Entity, Index, PrimaryColumn } from 'typeorm'

/** Money shifted between lines, or into and out of one (null: from or to outside). Rupiah. */
@Entity('anggaran_pergeseran')
@Index('ix_anggaran_pergeseran_dari', ['dariId'])
@Index('ix_anggaran_pergeseran_ke', ['keId'])
export class AnggaranPergeseranEntity {
  @PrimaryColumn('text') id!: string
  @Column('text', { name: 'dari_id', nullable: true }) dariId!: string | null
  @Column('text', { name: 'ke_id', nullable: true }) keId!: string | null
  @Column('integer') jumlah!: number
  @Column('text') tanggal!: string
  @Column('text', { nullable: true }) dasar!: string | null
}
