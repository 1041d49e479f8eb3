import { Column, Entity, Index, PrimaryColumn } from 'typeorm'

/** Latihan jabatan as the DUK lists them. */
@Entity('pegawai_latihan')
@Index('ix_pegawai_latihan_pegawai', ['pegawaiId'])
export class PegawaiLatihanEntity {
  @PrimaryColumn('text') id!: string
  @Column('text', { name: 'pegawai_id' }) pegawaiId!: string
  @Column('text') nama!: string
  @Column('integer', { nullable: true }) tahun!: number | null
  @Column('integer', { nullable: true }) jam!: number | null
}
