import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import type { JenisJabatan, SifatJabatan } from '../../domain/pegawai/jabatan'

/** Position history; Plt/Plh rows stand beside the definitive one. */
@Entity('pegawai_jabatan')
@Index('ix_pegawai_jabatan_pegawai', ['pegawaiId'])
@Index('ix_pegawai_jabatan_unit', ['unitId'])
export class PegawaiJabatanEntity {
  @PrimaryColumn('text') id!: string
  @Column('text', { name: 'pegawai_id' }) pegawaiId!: string
  @Column('text') jabatan!: string
  @Column('text') jenis!: JenisJabatan
  @Column('text', { nullable: true }) eselon!: string | null
  @Column('text', { name: 'unit_id' }) unitId!: string
  @Column('text') tmt!: string
  @Column('text', { nullable: true }) selesai!: string | null
  @Column('text', { default: 'definitif' }) sifat!: SifatJabatan
  @Column('text', { name: 'no_sk', nullable: true }) noSk!: string | null
}
