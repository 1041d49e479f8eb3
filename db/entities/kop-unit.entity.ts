import { Column, Entity, PrimaryColumn, Unique } from 'typeorm'

/** The letterhead of a kelurahan and its abbreviation in numbers. */
@Entity('kop_unit')
@Unique('uq_kop_unit', ['unitId'])
export class KopUnitEntity {
  @PrimaryColumn('text') id!: string
  @Column('text', { name: 'unit_id' }) unitId!: string
  @Column('text') induk!: string
  @Column('text') perangkat!: string
  @Column('text') alamat!: string
  @Column('text') singkatan!: string
}
