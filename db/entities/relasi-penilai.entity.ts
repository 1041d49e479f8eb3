import { Column, Entity, PrimaryColumn, Unique } from 'typeorm'

/** Who appraises whom, and the appraiser’s superior, with dates; no overlap for one person. */
@Entity('relasi_penilai')
@Unique('uq_relasi_penilai', ['pegawaiId', 'berlakuDari'])
export class RelasiPenilaiEntity {
  @PrimaryColumn('text') id!: string
  @Column('text', { name: 'pegawai_id' }) pegawaiId!: string
  @Column('text', { name: 'penilai_pegawai_id', nullable: true }) penilaiPegawaiId!: string | null
  @Column('text', { name: 'penilai_luar_id', nullable: true }) penilaiLuarId!: string | null
  @Column('text', { name: 'atasan_pegawai_id', nullable: true }) atasanPegawaiId!: string | null
  @Column('text', { name: 'atasan_luar_id', nullable: true }) atasanLuarId!: string | null
  @Column('text', { name: 'berlaku_dari' }) berlakuDari!: string
  @Column('text', { name: 'berlaku_sampai', nullable: true }) berlakuSampai!: string | null
  @Column('text', { nullable: true }) dasar!: string | null
}
