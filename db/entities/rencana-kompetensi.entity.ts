import { Column, Entity, PrimaryColumn, Unique } from 'typeorm'

/** A version of a year's plan as it was approved; `isi` is its frozen content. */
@Entity('rencana_kompetensi')
@Unique('uq_rencana_kompetensi', ['tahun', 'versi'])
export class RencanaKompetensiEntity {
  @PrimaryColumn('text') id!: string
  @Column('integer') tahun!: number
  @Column('integer') versi!: number
  @Column('text') isi!: string
  @Column('text') alasan!: string
  @Column('text', { name: 'disetujui_oleh' }) disetujuiOleh!: string
  @Column('text', { name: 'disetujui_pada' }) disetujuiPada!: string
  @Column('text', { nullable: true }) nomor!: string | null
  @Column('text', { name: 'dibuat_pada' }) dibuatPada!: string
}
