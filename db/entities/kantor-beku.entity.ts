import { Column, Entity, PrimaryColumn } from 'typeorm'

/** The office as the forms of a locked month print it; the id is the month's. Lines are parted by a line feed. */
@Entity('kantor_beku')
export class KantorBekuEntity {
  @PrimaryColumn('text') id!: string
  @Column('text', { name: 'nama_pemda' }) namaPemda!: string
  @Column('text', { name: 'nama_kecamatan' }) namaKecamatan!: string
  @Column('text', { name: 'kop_induk' }) kopInduk!: string
  @Column('text', { name: 'kop_perangkat' }) kopPerangkat!: string
  @Column('text') alamat!: string
  @Column('text') kota!: string
  @Column('text', { name: 'logo_berkas_id', nullable: true }) logoBerkasId!: string | null
  @Column('text', { name: 'lambang_berkas_id', nullable: true }) lambangBerkasId!: string | null
  @Column('text', { name: 'dibekukan_pada' }) dibekukanPada!: string
}
