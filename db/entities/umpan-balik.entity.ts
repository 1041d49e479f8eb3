import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import type { SifatUmpanBalik, TargetUmpanBalik } from '../../domain/sesi/sesi'
import type { NilaiKode } from '../../domain/skp/skp'

/** Feedback on an indicator, a behaviour or the month; open ones are carried forward. */
@Entity('umpan_balik')
@Index('ix_umpan_balik', ['periodeId', 'skpId'])
export class UmpanBalikEntity {
  @PrimaryColumn('text') id!: string
  @Column('text', { name: 'skp_id' }) skpId!: string
  @Column('text', { name: 'periode_id' }) periodeId!: string
  @Column('text', { name: 'target_jenis' }) targetJenis!: TargetUmpanBalik
  @Column('text', { name: 'indikator_id', nullable: true }) indikatorId!: string | null
  @Column('text', { name: 'nilai_kode', nullable: true }) nilaiKode!: NilaiKode | null
  @Column('text') sifat!: SifatUmpanBalik
  @Column('text') teks!: string
  @Column('text') tanggal!: string
  @Column('integer', { default: 0 }) selesai!: number
  @Column('text', { nullable: true }) balasan!: string | null
}
