import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import type { JenisLampiran } from '../../domain/skp/skp'

/** A line of the three annex lists. */
@Entity('skp_lampiran')
@Index('ix_skp_lampiran_skp', ['skpId'])
export class SkpLampiranEntity {
  @PrimaryColumn('text') id!: string
  @Column('text', { name: 'skp_id' }) skpId!: string
  @Column('text') jenis!: JenisLampiran
  @Column('integer') urutan!: number
  @Column('text') teks!: string
}
