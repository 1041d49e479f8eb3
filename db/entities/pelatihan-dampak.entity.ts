import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import type { ArahDampak } from '../../domain/pelatihan/evaluasi'

/** An indicator before and after a programme; linked to one of an SKP where there is one. */
@Entity('pelatihan_dampak')
@Index('ix_pelatihan_dampak', ['pelatihanId'])
export class PelatihanDampakEntity {
  @PrimaryColumn('text') id!: string
  @Column('text', { name: 'pelatihan_id' }) pelatihanId!: string
  @Column('text', { name: 'indikator_id', nullable: true }) indikatorId!: string | null
  @Column('text') nama!: string
  @Column('text', { nullable: true }) satuan!: string | null
  @Column('text', { default: 'naik' }) arah!: ArahDampak
  @Column('real', { nullable: true }) sebelum!: number | null
  @Column('text', { name: 'tanggal_sebelum', nullable: true }) tanggalSebelum!: string | null
  @Column('real', { nullable: true }) sesudah!: number | null
  @Column('text', { name: 'tanggal_sesudah', nullable: true }) tanggalSesudah!: string | null
  @Column('text', { nullable: true }) keterangan!: string | null
}
