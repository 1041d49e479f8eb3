import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm'
import type { HadirPelatihan } from '../../domain/pelatihan/pelatihan'

/** Who was there on a day of a programme. */
@Entity('pelatihan_hadir')
@Unique('uq_pelatihan_hadir', ['hariId', 'pesertaId'])
@Index('ix_pelatihan_hadir_peserta', ['pesertaId'])
export class PelatihanHadirEntity {
  @PrimaryColumn('text') id!: string
  @Column('text', { name: 'hari_id' }) hariId!: string
  @Column('text', { name: 'peserta_id' }) pesertaId!: string
  @Column('text') status!: HadirPelatihan
}
