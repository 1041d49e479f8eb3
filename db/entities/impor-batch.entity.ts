import { Column, Entity, PrimaryColumn } from 'typeorm'

/** One applied import, so that it can be told and undone. */
@Entity('impor_batch')
export class ImporBatchEntity {
  @PrimaryColumn('text') id!: string
  @Column('text', { name: 'nama_berkas' }) namaBerkas!: string
  @Column('text') sha256!: string
  @Column('text') profil!: string
  @Column('text') waktu!: string
  @Column('text') ringkasan!: string
  @Column('integer', { name: 'tindakan_seq' }) tindakanSeq!: number
}
