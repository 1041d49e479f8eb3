import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm'
import type { StatusNomor } from '../../domain/naskah/nomor'

/** A line of the book of outgoing papers (buku agenda surat keluar). */
@Entity('nomor_naskah')
@Unique('uq_nomor_naskah_naskah', ['naskahId'])
@Index('ix_nomor_naskah_buku', ['tahun', 'buku', 'urut'])
export class NomorNaskahEntity {
  @PrimaryColumn('text') id!: string
  @Column('text') buku!: string
  @Column('integer') tahun!: number
  @Column('integer') urut!: number
  @Column('text', { default: '' }) sisipan!: string
  @Column('text') nomor!: string
  @Column('text') tanggal!: string
  @Column('text') status!: StatusNomor
  @Column('text', { name: 'naskah_id', nullable: true }) naskahId!: string | null
  @Column('text') jenis!: string
  @Column('text') hal!: string
  @Column('text') tujuan!: string
  @Column('text', { nullable: true }) keterangan!: string | null
  @Column('text', { name: 'dicatat_pada' }) dicatatPada!: string
}
