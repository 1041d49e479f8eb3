import { Column, Entity, PrimaryColumn, Unique } from 'typeorm'

/** Rank history; the current rank is the latest tmt not after the day asked. */
@Entity('pegawai_pangkat')
@Unique('uq_pegawai_pangkat', ['pegawaiId', 'tmt'])
export class PegawaiPangkatEntity {
  @PrimaryColumn('text') id!: string
  @Column('text', { name: 'pegawai_id' }) pegawaiId!: string
  @Column('text', { name: 'golongan_kode' }) golonganKode!: string
  @Column('text') tmt!: string
  @Column('text', { name: 'no_sk', nullable: true }) noSk!: string | null
}
