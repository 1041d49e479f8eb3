import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { SifatUmpanBalik } from '../../domain/sesi/sesi'
import type { NilaiKode } from '../../domain/skp/skp'

/** Feedback phrases to pick from (F2), editable by the office. */
@Entity('bank_umpan_balik')
export class BankUmpanBalikEntity {
  @PrimaryColumn('text') id!: string
  @Column('text') sifat!: SifatUmpanBalik
  @Column('text', { default: 'umum' }) untuk!: string
  @Column('text', { name: 'nilai_kode', nullable: true }) nilaiKode!: NilaiKode | null
  @Column('text') teks!: string
  @Column('integer', { default: 0 }) dipakai!: number
  @Column('integer', { default: 0 }) urutan!: number
}
