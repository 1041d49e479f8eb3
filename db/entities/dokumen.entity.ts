import { Column, Entity, Index, PrimaryColumn } from 'typeorm'

/** A form that was made: what, for whom, when, and the hash of its bytes. */
@Entity('dokumen')
@Index('ix_dokumen_periode', ['periodeId', 'jenis'])
export class DokumenEntity {
  @PrimaryColumn('text') id!: string
  @Column('text') jenis!: string
  @Column('text', { name: 'periode_id', nullable: true }) periodeId!: string | null
  @Column('text', { name: 'pegawai_id', nullable: true }) pegawaiId!: string | null
  @Column('text', { name: 'nama_berkas' }) namaBerkas!: string
  @Column('integer') halaman!: number
  @Column('text') sha256!: string
  @Column('text', { name: 'dibuat_pada' }) dibuatPada!: string
}
