import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import type { Aspek, Perspektif, SifatTarget } from '../../domain/skp/skp'

/** Indikator kinerja individu of an RHK; aspek for JA/JF, perspektif for JPT. */
@Entity('indikator')
@Index('ix_indikator_rhk', ['rhkId'])
export class IndikatorEntity {
  @PrimaryColumn('text') id!: string
  @Column('text', { name: 'rhk_id' }) rhkId!: string
  @Column('integer') urutan!: number
  @Column('text', { nullable: true }) aspek!: Aspek | null
  @Column('text', { nullable: true }) perspektif!: Perspektif | null
  @Column('text') teks!: string
  @Column('text', { name: 'target_teks' }) targetTeks!: string
  @Column('real', { name: 'target_min', nullable: true }) targetMin!: number | null
  @Column('real', { name: 'target_maks', nullable: true }) targetMaks!: number | null
  @Column('text', { nullable: true }) satuan!: string | null
  @Column('text', { nullable: true }) sifat!: SifatTarget | null
  @Column('text', { name: 'target_bulanan', nullable: true }) targetBulanan!: string | null
  @Column('text', { name: 'sumber_data', nullable: true }) sumberData!: string | null
  /** The indicator of the replaced SKP this one goes on from. */
  @Column('text', { name: 'asal_id', nullable: true }) asalId!: string | null
}
