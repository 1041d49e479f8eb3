import { Column, Entity, PrimaryColumn } from 'typeorm'

/** The one office of this database (id is always "kantor"). */
@Entity('kantor')
export class KantorEntity {
  @PrimaryColumn('text') id!: string
  @Column('text', { name: 'nama_pemda' }) namaPemda!: string
  @Column('text', { name: 'jenis_pemda', default: 'kabupaten' }) jenisPemda!: string
  @Column('text', { name: 'nama_kecamatan' }) namaKecamatan!: string
  @Column('text', { nullable: true }) alamat!: string | null
  @Column('text', { name: 'kode_pos', nullable: true }) kodePos!: string | null
  @Column('text', { nullable: true }) telepon!: string | null
  @Column('text', { name: 'pos_el', nullable: true }) posEl!: string | null
  @Column('text', { nullable: true }) laman!: string | null
  @Column('text', { name: 'kota_penandatanganan' }) kotaPenandatanganan!: string
  @Column('text', { name: 'kop_baris_1', nullable: true }) kopBaris1!: string | null
  @Column('text', { name: 'kop_baris_2', nullable: true }) kopBaris2!: string | null
  @Column('text', { name: 'logo_berkas_id', nullable: true }) logoBerkasId!: string | null
  @Column('text', { name: 'lambang_berkas_id', nullable: true }) lambangBerkasId!: string | null
  @Column('integer', { default: 0 }) contoh!: number
}
