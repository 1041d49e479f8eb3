import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import type { StatusNaskah } from '../../domain/naskah/naskah'

/** An official paper: draft, issued with its frozen data and PDF, or cancelled. */
@Entity('naskah')
@Index('ix_naskah_status', ['status', 'tanggal'])
@Index('ix_naskah_rangkaian', ['rangkaianId', 'rangkaianUrut'])
export class NaskahEntity {
  @PrimaryColumn('text') id!: string
  @Column('text', { name: 'templat_id' }) templatId!: string
  @Column('text', { default: 'konsep' }) status!: StatusNaskah
  @Column('text', { name: 'periode_id', nullable: true }) periodeId!: string | null
  @Column('text', { name: 'unit_id', nullable: true }) unitId!: string | null
  @Column('text', { nullable: true }) tanggal!: string | null
  @Column('text') hal!: string
  @Column('text') isi!: string
  @Column('text', { nullable: true }) nomor!: string | null
  @Column('text', { name: 'beku_berkas_id', nullable: true }) bekuBerkasId!: string | null
  @Column('text', { name: 'pdf_berkas_id', nullable: true }) pdfBerkasId!: string | null
  @Column('integer', { nullable: true }) halaman!: number | null
  @Column('integer', { default: 0 }) rahasia!: number
  @Column('text', { name: 'rangkaian_id', nullable: true }) rangkaianId!: string | null
  @Column('integer', { name: 'rangkaian_urut', nullable: true }) rangkaianUrut!: number | null
  @Column('text', { name: 'dibuat_pada' }) dibuatPada!: string
  @Column('text', { name: 'terbit_pada', nullable: true }) terbitPada!: string | null
  @Column('text', { name: 'batal_pada', nullable: true }) batalPada!: string | null
  @Column('text', { name: 'alasan_batal', nullable: true }) alasanBatal!: string | null
}
