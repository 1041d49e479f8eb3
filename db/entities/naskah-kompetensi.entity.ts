import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm'

/** Which paper was made for which year, and for which programme where it is about one. */
@Entity('naskah_kompetensi')
@Unique('uq_naskah_kompetensi', ['naskahId'])
@Index('ix_naskah_kompetensi_tahun', ['tahun'])
@Index('ix_naskah_kompetensi_pelatihan', ['pelatihanId'])
export class NaskahKompetensiEntity {
  @PrimaryColumn('text') id!: string
  @Column('text', { name: 'naskah_id' }) naskahId!: string
  @Column('integer') tahun!: number
  @Column('text', { name: 'pelatihan_id', nullable: true }) pelatihanId!: string | null
}
