import { Column, Entity, PrimaryColumn, Unique } from 'typeorm'
import type { AlasanPengecualian } from '../../domain/penilaian/pengecualian'

/** A person left out of a period, with the reason. */
@Entity('pengecualian')
@Unique('uq_pengecualian', ['pegawaiId', 'periodeId'])
export class PengecualianEntity {
  @PrimaryColumn('text') id!: string
  @Column('text', { name: 'pegawai_id' }) pegawaiId!: string
  @Column('text', { name: 'periode_id' }) periodeId!: string
  @Column('text') alasan!: AlasanPengecualian
  @Column('text', { nullable: true }) keterangan!: string | null
}
