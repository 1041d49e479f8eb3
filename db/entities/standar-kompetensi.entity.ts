import { Column, Entity, PrimaryColumn, Unique } from 'typeorm'
import type { JenisKompetensi } from '../../domain/kompetensi/kompetensi'

/** What a post asks for: one competency and the level it needs. `kunci` is the post's name folded. */
@Entity('standar_kompetensi')
@Unique('uq_standar_kompetensi', ['kunci', 'jenis', 'kompetensi'])
export class StandarKompetensiEntity {
  @PrimaryColumn('text') id!: string
  @Column('text') jabatan!: string
  @Column('text') kunci!: string
  @Column('text') jenis!: JenisKompetensi
  @Column('text') kompetensi!: string
  @Column('integer') tingkat!: number
  @Column('text', { nullable: true }) keterangan!: string | null
}
