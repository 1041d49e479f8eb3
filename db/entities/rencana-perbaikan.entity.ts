import { Column, Entity, Index, PrimaryColumn } from 'typeorm'

/** What a person with BP, Kurang or Sangat Kurang will do (rule R14). */
@Entity('rencana_perbaikan')
@Index('ix_rencana_perbaikan', ['penilaianId'])
export class RencanaPerbaikanEntity {
  @PrimaryColumn('text') id!: string
  @Column('text', { name: 'penilaian_id' }) penilaianId!: string
  @Column('text') area!: string
  @Column('text') tindakan!: string
  @Column('text', { nullable: true }) batas!: string | null
  @Column('text', { nullable: true }) hasil!: string | null
}
