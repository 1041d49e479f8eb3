import { Column, Entity, PrimaryColumn } from 'typeorm'

/** Many letters made in one go: their run can be taken up again after a crash. */
@Entity('naskah_rangkaian')
export class NaskahRangkaianEntity {
  @PrimaryColumn('text') id!: string
  @Column('text') nama!: string
  @Column('text', { default: 'berjalan' }) status!: 'berjalan' | 'selesai' | 'dihentikan'
  @Column('text', { name: 'dibuat_pada' }) dibuatPada!: string
  @Column('text', { name: 'selesai_pada', nullable: true }) selesaiPada!: string | null
}
