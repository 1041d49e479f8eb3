import { Column, Entity, PrimaryColumn, Unique } from 'typeorm'
import type { Capaian } from '../../domain/penilaian/predikat'

/** Organisation achievement per population and period, set before any predikat. */
@Entity('capaian_organisasi')
@Unique('uq_capaian_organisasi', ['periodeId', 'unitId'])
export class CapaianOrganisasiEntity {
  @PrimaryColumn('text') id!: string
  @Column('text', { name: 'periode_id' }) periodeId!: string
  @Column('text', { name: 'unit_id' }) unitId!: string
  @Column('text') capaian!: Capaian
  @Column('text', { nullable: true }) dasar!: string | null
  @Column('text', { name: 'ditetapkan_oleh', nullable: true }) ditetapkanOleh!: string | null
  @Column('text', { nullable: true }) tanggal!: string | null
}
