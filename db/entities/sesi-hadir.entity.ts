import { Column, Entity, PrimaryColumn, Unique } from 'typeorm'
import type { StatusHadir } from '../../domain/sesi/sesi'

/** Attendance of one person. */
@Entity('sesi_hadir')
@Unique('uq_sesi_hadir', ['sesiId', 'pegawaiId'])
export class SesiHadirEntity {
  @PrimaryColumn('text') id!: string
  @Column('text', { name: 'sesi_id' }) sesiId!: string
  @Column('text', { name: 'pegawai_id' }) pegawaiId!: string
  @Column('text') status!: StatusHadir
  @Column('text', { nullable: true }) keterangan!: string | null
}
