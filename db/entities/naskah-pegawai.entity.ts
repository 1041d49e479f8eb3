import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm'

/** Whom a paper is about. */
@Entity('naskah_pegawai')
@Unique('uq_naskah_pegawai', ['naskahId', 'pegawaiId'])
@Index('ix_naskah_pegawai', ['pegawaiId'])
export class NaskahPegawaiEntity {
  @PrimaryColumn('text') id!: string
  @Column('text', { name: 'naskah_id' }) naskahId!: string
  @Column('text', { name: 'pegawai_id' }) pegawaiId!: string
}
