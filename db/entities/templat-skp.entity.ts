import { Column, Entity, PrimaryColumn, Unique } from 'typeorm'
import type { KeluargaForm, Pendekatan } from '../../domain/skp/skp'

/** An SKP template per post; isi is JSON of results, indicators, annexes and expectations. */
@Entity('templat_skp')
@Unique('uq_templat_skp_kode', ['kode'])
export class TemplatSkpEntity {
  @PrimaryColumn('text') id!: string
  @Column('text') kode!: string
  @Column('text') nama!: string
  @Column('text', { name: 'keluarga_form' }) keluargaForm!: KeluargaForm
  @Column('text') pendekatan!: Pendekatan
  @Column('text', { default: 'semua' }) lingkup!: string
  @Column('text') isi!: string
  @Column('integer', { default: 1 }) bawaan!: number
}
