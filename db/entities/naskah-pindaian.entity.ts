import { Column, Entity, PrimaryColumn, Unique } from 'typeorm'

/** A scan of the signed paper; its content is kept once, by hash. */
@Entity('naskah_pindaian')
@Unique('uq_naskah_pindaian', ['naskahId', 'berkasId'])
export class NaskahPindaianEntity {
  @PrimaryColumn('text') id!: string
  @Column('text', { name: 'naskah_id' }) naskahId!: string
  @Column('text', { name: 'berkas_id' }) berkasId!: string
  @Column('text') nama!: string
  @Column('text', { name: 'ditambahkan_pada' }) ditambahkanPada!: string
}
