import { Column, Entity, PrimaryColumn, Unique } from 'typeorm'
import type { PeranIdentitas } from '../../domain/sesi/sesi'

/** Name, rank, post and unit of one role, frozen as of a period or a plan. */
@Entity('identitas_snapshot')
@Unique('uq_identitas_snapshot', ['objekJenis', 'objekId', 'peran'])
export class IdentitasSnapshotEntity {
  @PrimaryColumn('text') id!: string
  @Column('text', { name: 'objek_jenis' }) objekJenis!: string
  @Column('text', { name: 'objek_id' }) objekId!: string
  @Column('text') peran!: PeranIdentitas
  @Column('text', { name: 'pegawai_id', nullable: true }) pegawaiId!: string | null
  @Column('text') nama!: string
  @Column('text', { nullable: true }) nip!: string | null
  @Column('text', { nullable: true }) pangkat!: string | null
  @Column('text', { nullable: true }) golongan!: string | null
  @Column('text') jabatan!: string
  @Column('text') unit!: string
  @Column('text', { name: 'dibekukan_pada' }) dibekukanPada!: string
}
