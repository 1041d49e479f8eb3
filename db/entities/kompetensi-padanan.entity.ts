import { Column, Entity, PrimaryColumn, Unique } from 'typeorm'
import type { JenisKompetensi } from '../../domain/kompetensi/kompetensi'

/** The office's word that what is called `nama` is the competency `kompetensi`: needs of that name are gathered beneath it. `kunci` is `nama` folded. */
@Entity('kompetensi_padanan')
@Unique('uq_kompetensi_padanan', ['kunci'])
export class KompetensiPadananEntity {
  @PrimaryColumn('text') id!: string
  @Column('text') nama!: string
  @Column('text') kunci!: string
  @Column('text') jenis!: JenisKompetensi
  @Column('text') kompetensi!: string
}
