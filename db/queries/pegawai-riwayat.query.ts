import type { EntityManager } from 'typeorm'
import { changedColumns } from './row-history.query'

interface Entry {
  seq: number
  waktu: string
  pelaku: string
  label: string
  alasan: string | null
  tabel: string
  sebelum: string | null
  sesudah: string | null
}

/** Every change of a person's own row, ranks, posts, training and appraisers, newest first; ids are shown as names. */
export async function pegawaiHistory(tx: EntityManager, id: string) {
  const entries = await tx.query<Entry[]>(
    `SELECT t."seq", t."waktu", t."pelaku", t."label", t."alasan", p."tabel", p."sebelum", p."sesudah"
     FROM "perubahan" p JOIN "tindakan" t ON t."seq" = p."tindakan_seq"
     WHERE (p."tabel" = 'pegawai' AND p."baris_id" = ?1)
       OR (p."tabel" IN ('pegawai_pangkat', 'pegawai_jabatan', 'pegawai_latihan', 'relasi_penilai')
         AND coalesce(p."sesudah", p."sebelum") ->> 'pegawai_id' = ?1)
     ORDER BY p."id" DESC LIMIT 300`,
    [id],
  )
  const names = await namesOf(tx)
  const shown = (value: string | null) => (value === null ? null : (names.get(value) ?? value))
  return entries.map(({ sebelum, sesudah, ...entry }) => ({
    ...entry,
    kolom: changedColumns(sebelum, sesudah)
      .filter(({ nama }) => nama !== 'pegawai_id')
      .map(({ nama, dari, ke }) => ({ nama, dari: shown(dari), ke: shown(ke) })),
  }))
}

async function namesOf(tx: EntityManager): Promise<Map<string, string>> {
  const rows = await tx.query<{ id: string; nama: string }[]>(
    `SELECT "id", "nama" FROM "unit" UNION ALL SELECT "id", "nama" FROM "pegawai" UNION ALL SELECT "id", "nama" FROM "pejabat_luar"`,
  )
  return new Map(rows.map(({ id, nama }) => [id, nama]))
}
