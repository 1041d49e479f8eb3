import type { EntityManager } from 'typeorm'
import { v7 as uuid } from 'uuid'
import type { Store } from '../../db/store'
import type { AppHandlers } from '../../preload/contract'
import type { Frasa } from '../../preload/contract/bank.contract'
import type { NilaiKode } from '../../domain/skp/skp'

interface Ekspektasi {
  id: string
  nilaiKode: NilaiKode
  teks: string
  untuk: string
}

/** The office's own phrases for feedback and expectations: read, added, changed, taken out. */
export function bankService(store: Store): AppHandlers['bank'] {
  const hapus = (tabel: 'bank_umpan_balik' | 'bank_ekspektasi') => (tx: EntityManager, id: string) => tx.query(`DELETE FROM "${tabel}" WHERE "id" = ?`, [id])
  return {
    frasa: () =>
      store.read((tx) =>
        tx.query<Frasa[]>(`SELECT "id", "sifat", "untuk", "nilai_kode" AS "nilaiKode", "teks", "dipakai" FROM "bank_umpan_balik" ORDER BY "dipakai" DESC, "urutan", "id"`),
      ),
    simpanFrasa: ({ id = uuid(), sifat, untuk, nilaiKode, teks }, call) =>
      store.change(call, async (tx) => {
        await tx.query(
          `INSERT INTO "bank_umpan_balik" ("id", "sifat", "untuk", "nilai_kode", "teks", "urutan")
           VALUES (?, ?, ?, ?, ?, (SELECT coalesce(max("urutan"), 0) + 1 FROM "bank_umpan_balik"))
           ON CONFLICT ("id") DO UPDATE SET "sifat" = excluded."sifat", "untuk" = excluded."untuk", "nilai_kode" = excluded."nilai_kode", "teks" = excluded."teks"`,
          [id, sifat, untuk, nilaiKode, teks],
        )
        return { id }
      }),
    hapusFrasa: ({ id }, call) =>
      store.change(call, async (tx) => {
        await hapus('bank_umpan_balik')(tx, id)
      }),
    pakaiFrasa: ({ id }, call) =>
      store.change(call, async (tx) => {
        await tx.query(`UPDATE "bank_umpan_balik" SET "dipakai" = "dipakai" + 1 WHERE "id" = ?`, [id])
      }),
    ekspektasi: () =>
      store.read((tx) => tx.query<Ekspektasi[]>(`SELECT "id", "nilai_kode" AS "nilaiKode", "teks", "untuk" FROM "bank_ekspektasi" ORDER BY "nilai_kode", rowid`)),
    simpanEkspektasi: ({ id = uuid(), nilaiKode, teks }, call) =>
      store.change(call, async (tx) => {
        await tx.query(
          `INSERT INTO "bank_ekspektasi" ("id", "nilai_kode", "teks") VALUES (?, ?, ?)
           ON CONFLICT ("id") DO UPDATE SET "nilai_kode" = excluded."nilai_kode", "teks" = excluded."teks"`,
          [id, nilaiKode, teks],
        )
        return { id }
      }),
    hapusEkspektasi: ({ id }, call) =>
      store.change(call, async (tx) => {
        await hapus('bank_ekspektasi')(tx, id)
      }),
  }
}
