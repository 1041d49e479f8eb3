import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { JenisUnit } from '../../domain/pegawai/unit'

/** A unit of the office; a tree through induk_id. */
@Entity('unit')
export class UnitEntity {
  @PrimaryColumn('text') id!: string
  @Column('text', { name: 'induk_id', nullable: true }) indukId!: string | null
  @Column('text') nama!: string
  @Column('text') jenis!: JenisUnit
  @Column('integer', { default: 0 }) urutan!: number
  @Column('integer', { default: 1 }) aktif!: number
}
