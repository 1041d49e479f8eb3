import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { NilaiKode } from '../../domain/skp/skp'

/** Ekspektasi khusus pimpinan to pick from, per BerAKHLAK value. */
@Entity('bank_ekspektasi')
export class BankEkspektasiEntity {
  @PrimaryColumn('text') id!: string
  @Column('text', { name: 'nilai_kode' }) nilaiKode!: NilaiKode
  @Column('text') teks!: string
  @Column('text', { default: 'semua' }) untuk!: string
}
