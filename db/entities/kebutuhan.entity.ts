import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm'
import type { JenisKompetensi } from '../../domain/kompetensi/kompetensi'
import type { StatusKebutuhan } from '../../domain/kompetensi/kebutuhan'

/** A need of one person for one competency in a year (AKPK). `kunci` is the competency folded: the same need is told once. */
@Entity('kebutuhan')
@Unique('uq_kebutuhan', ['tahun', 'pegawaiId', 'kunci'])
@Index('ix_kebutuhan_pegawai', ['pegawaiId'])
@Index('ix_kebutuhan_pelatihan', ['pelatihanId'])
export class KebutuhanEntity {
  @PrimaryColumn('text') id!: string
  @Column('integer') tahun!: number
  @Column('text', { name: 'pegawai_id' }) pegawaiId!: string
  @Column('text') jenis!: JenisKompetensi
  @Column('text') kompetensi!: string
  @Column('text') kunci!: string
  @Column('text', { nullable: true }) uraian!: string | null
  @Column('text', { name: 'usul_bentuk', nullable: true }) usulBentuk!: string | null
  @Column('integer', { name: 'prioritas_tangan', nullable: true }) prioritasTangan!: number | null
  @Column('text', { default: 'usulan' }) status!: StatusKebutuhan
  @Column('text', { name: 'alasan_putusan', nullable: true }) alasanPutusan!: string | null
  @Column('text', { name: 'diputus_pada', nullable: true }) diputusPada!: string | null
  @Column('text', { name: 'pelatihan_id', nullable: true }) pelatihanId!: string | null
  @Column('text', { name: 'dibuat_pada' }) dibuatPada!: string
}
