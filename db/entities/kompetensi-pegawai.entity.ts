import { Column, Entity, PrimaryColumn, Unique } from 'typeorm'
import type { JenisKompetensi } from '../../domain/kompetensi/kompetensi'

/** What a person has shown: the level of a competency on a day, and what it rests on. */
@Entity('kompetensi_pegawai')
@Unique('uq_kompetensi_pegawai', ['pegawaiId', 'jenis', 'kompetensi', 'tanggal'])
export class KompetensiPegawaiEntity {
  @PrimaryColumn('text') id!: string
  @Column('text', { name: 'pegawai_id' }) pegawaiId!: string
  @Column('text') jenis!: JenisKompetensi
  @Column('text') kompetensi!: string
  @Column('integer') tingkat!: number
  @Column('text') tanggal!: string
  @Column('text', { nullable: true }) dasar!: string | null
}
