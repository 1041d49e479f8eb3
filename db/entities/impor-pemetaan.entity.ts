import { Column, Entity, PrimaryColumn } from 'typeorm'

/** A column mapping made by hand, remembered by its headings (id is the heading key). */
@Entity('impor_pemetaan')
export class ImporPemetaanEntity {
  @PrimaryColumn('text') id!: string
  @Column('text') isi!: string
}
