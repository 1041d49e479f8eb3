import { Column, Entity, PrimaryColumn, Unique } from 'typeorm'

/** A version of a template of official papers; versions are added, never changed. */
@Entity('templat_naskah')
@Unique('uq_templat_naskah', ['kode', 'versi'])
export class TemplatNaskahEntity {
  @PrimaryColumn('text') id!: string
  @Column('text') kode!: string
  @Column('integer') versi!: number
  @Column('text') nama!: string
  @Column('text') asal!: 'baku' | 'kantor'
  @Column('text') isi!: string
  @Column('integer', { default: 1 }) aktif!: number
  @Column('text', { name: 'dibuat_pada' }) dibuatPada!: string
}
