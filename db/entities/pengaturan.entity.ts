import { Column, Entity, PrimaryColumn } from 'typeorm'

/** A remembered choice of this office: id is its key, isi is JSON. */
@Entity('pengaturan')
export class PengaturanEntity {
  @PrimaryColumn('text') id!: string
  @Column('text') isi!: string
}
