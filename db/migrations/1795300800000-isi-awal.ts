import type { MigrationInterface, QueryRunner } from 'typeorm'
import { v5 as uuidOf } from 'uuid'
import aturan from '../seeds/2026-11/aturan.json'
import bankEkspektasi from '../seeds/2026-11/bank-ekspektasi.json'
import bankSkp from '../seeds/2026-11/bank-skp.json'
import bankUmpanBalik from '../seeds/2026-11/bank-umpan-balik.json'
import perilaku from '../seeds/2026-11/perilaku.json'

/** Names the seeded rows alike in every office, so that a later migration can find them. */
const NAMESPACE = '6f0b1f0e-6d0c-4c55-9a53-0d6b6e3c2a11'
const idOf = (kind: string, key: string) => uuidOf(`${kind}/${key}`, NAMESPACE)

/** The first rules, banks and templates. The files of db/seeds/2026-11 belong to this migration and never change. */
export class IsiAwal implements MigrationInterface {
  readonly name = 'IsiAwal1795300800000'

  async up(q: QueryRunner): Promise<void> {
    for (const rule of aturan) await insertRule(q, rule)
    for (const rule of aturan.filter(({ jenis }) => jenis === 'perilaku')) await insertRule(q, { ...rule, jenis: 'perilaku_panduan', isi: perilaku })
    for (const { nilai_kode, teks, untuk } of bankEkspektasi)
      await q.query(`INSERT INTO "bank_ekspektasi" ("id", "nilai_kode", "teks", "untuk") VALUES (?, ?, ?, ?)`, [
        idOf('ekspektasi', teks),
        nilai_kode,
        teks,
        untuk,
      ])
    for (const [urutan, phrase] of bankUmpanBalik.entries())
      await q.query(
        `INSERT INTO "bank_umpan_balik" ("id", "sifat", "untuk", "nilai_kode", "teks", "urutan") VALUES (?, ?, ?, ?, ?, ?)`,
        [idOf('umpan_balik', phrase.kode), phrase.sifat, phrase.untuk, 'nilai_kode' in phrase ? phrase.nilai_kode : null, phrase.teks, urutan],
      )
    for (const { kode, nama, keluarga_form, pendekatan, lingkup, ...isi } of bankSkp.templat)
      await q.query(
        `INSERT INTO "templat_skp" ("id", "kode", "nama", "keluarga_form", "pendekatan", "lingkup", "isi", "bawaan") VALUES (?, ?, ?, ?, ?, ?, ?, 1)`,
        [idOf('templat_skp', kode), kode, nama, keluarga_form, pendekatan, lingkup, JSON.stringify(isi)],
      )
  }

  async down(q: QueryRunner): Promise<void> {
    for (const table of ['templat_skp', 'bank_umpan_balik', 'bank_ekspektasi', 'aturan_set']) await q.query(`DELETE FROM "${table}"`)
  }
}

interface Rule {
  jenis: string
  dasar_hukum: string
  berlaku_dari: string
  terverifikasi: number
  sumber: string
  isi: unknown
}
const insertRule = (q: QueryRunner, { jenis, dasar_hukum, berlaku_dari, terverifikasi, sumber, isi }: Rule) =>
  q.query(
    `INSERT INTO "aturan_set" ("id", "jenis", "dasar_hukum", "berlaku_dari", "isi", "terverifikasi", "sumber") VALUES (?, ?, ?, ?, ?, ?, ?)`,
    [idOf('aturan', `${jenis}/${berlaku_dari}`), jenis, dasar_hukum, berlaku_dari, JSON.stringify(isi), terverifikasi, sumber],
  )
