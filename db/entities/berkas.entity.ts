import { Column, Entity, PrimaryColumn } from 'typeorm'

/** A file kept once by its content: id is the SHA-256 (hex). Never edited, so it has no history rows. */
@Entity('berkas')
export class BerkasEntity {
  @PrimaryColumn('text') id!: string
  @Column('text') nama!: string
  @Column('text') mime!: string
  @Column('integer') ukuran!: number
  @Column('blob') isi!: Buffer
}
