import { Column, Entity, PrimaryColumn, Unique } from 'typeorm'

/** A rule with its legal basis and dates; isi is JSON. Every computed value can name its set. */
@Entity('aturan_set')
@Unique('uq_aturan_set', ['jenis', 'berlakuDari'])
export class AturanSetEntity {
  @PrimaryColumn('text') id!: string
  @Column('text') jenis!: string
  @Column('text', { name: 'dasar_hukum' }) dasarHukum!: string
  @Column('text', { name: 'berlaku_dari' }) berlakuDari!: string
  @Column('text', { name: 'berlaku_sampai', nullable: true }) berlakuSampai!: string | null
  @Column('text') isi!: string
  @Column('integer') terverifikasi!: number
  @Column('text', { nullable: true }) sumber!: string | null
}
