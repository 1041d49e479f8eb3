import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { JenisMitra } from '../../domain/pelatihan/mitra'

/** A partner of training, or one of the office's own mentors (with `pegawai_id`). */
@Entity('mitra')
export class MitraEntity {
  @PrimaryColumn('text') id!: string
  @Column('text') nama!: string
  @Column('text') jenis!: JenisMitra
  @Column('text', { name: 'pegawai_id', nullable: true }) pegawaiId!: string | null
  @Column('text', { nullable: true }) narahubung!: string | null
  @Column('text', { nullable: true }) kontak!: string | null
  @Column('text', { name: 'no_mou', nullable: true }) noMou!: string | null
  @Column('text', { name: 'mou_mulai', nullable: true }) mouMulai!: string | null
  @Column('text', { name: 'mou_selesai', nullable: true }) mouSelesai!: string | null
  @Column('text', { nullable: true }) layanan!: string | null
  @Column('integer', { name: 'biaya_tipikal', nullable: true }) biayaTipikal!: number | null
  @Column('integer', { nullable: true }) kuota!: number | null
  @Column('text', { nullable: true }) catatan!: string | null
  @Column('text', { name: 'dihapus_pada', nullable: true }) dihapusPada!: string | null
}
