import { Column, Entity, PrimaryColumn, Unique } from 'typeorm'

/** The monthly evaluation meeting of a period. */
@Entity('sesi')
@Unique('uq_sesi_periode', ['periodeId'])
export class SesiEntity {
  @PrimaryColumn('text') id!: string
  @Column('text', { name: 'periode_id' }) periodeId!: string
  @Column('text', { nullable: true }) tanggal!: string | null
  @Column('text', { name: 'waktu_mulai', nullable: true }) waktuMulai!: string | null
  @Column('text', { name: 'waktu_selesai', nullable: true }) waktuSelesai!: string | null
  @Column('text', { nullable: true }) tempat!: string | null
  @Column('text', { name: 'pimpinan_id', nullable: true }) pimpinanId!: string | null
  @Column('text', { name: 'notulis_id', nullable: true }) notulisId!: string | null
  @Column('text', { name: 'saksi_satu_id', nullable: true }) saksiSatuId!: string | null
  @Column('text', { name: 'saksi_dua_id', nullable: true }) saksiDuaId!: string | null
  @Column('text', { nullable: true }) agenda!: string | null
  @Column('text', { nullable: true }) notulen!: string | null
  @Column('text', { name: 'nomor_berita_acara', nullable: true }) nomorBeritaAcara!: string | null
  @Column('text', { name: 'nomor_daftar_hadir', nullable: true }) nomorDaftarHadir!: string | null
}
