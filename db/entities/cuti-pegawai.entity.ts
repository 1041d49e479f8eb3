import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import type { JenisCuti } from '../../domain/pelatihan/cuti'

/** Days on which a person is away and cannot be trained. */
@Entity('cuti_pegawai')
@Index('ix_cuti_pegawai', ['pegawaiId', 'mulai'])
export class CutiPegawaiEntity {
  @PrimaryColumn('text') id!: string
  @Column('text', { name: 'pegawai_id' }) pegawaiId!: string
  @Column('text') jenis!: JenisCuti
  @Column('text') mulai!: string
  @Column('text') selesai!: string
  @Column('text', { nullable: true }) keterangan!: string | null
}
