import type { EntityManager } from 'typeorm'

type Row = Record<string, string | number | null>
interface Entry {
  seq: number
  waktu: string
  pelaku: string
  label: string
  alasan: string | null
  sebelum: string | null
  sesudah: string | null
}

/** A record's history, newest first: who, when, and each column from → to. */
export async function rowHistory(tx: EntityManager, tabel: string, id: string) {
  const entries = await tx.query<Entry[]>(
    `SELECT t."seq", t."waktu", t."pelaku", t."label", t."alasan", p."sebelum", p."sesudah"
     FROM "perubahan" p JOIN "tindakan" t ON t."seq" = p."tindakan_seq"
     WHERE p."tabel" = ? AND p."baris_id" = ? ORDER BY p."id" DESC LIMIT 200`,
    [tabel, id],
  )
  return entries.map(({ sebelum, sesudah, ...entry }) => ({ ...entry, kolom: changedColumns(sebelum, sesudah) }))
}

/** What differs between two JSON rows of a table, column by column. */
export function changedColumns(sebelum: string | null, sesudah: string | null) {
  const before = sebelum === null ? {} : (JSON.parse(sebelum) as Row)
  const after = sesudah === null ? {} : (JSON.parse(sesudah) as Row)
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((name) => name !== 'id')
  const shown = (value: string | number | null | undefined) => (value === null || value === undefined ? null : String(value))
  return names
    .map((nama) => ({ nama, dari: shown(before[nama]), ke: shown(after[nama]) }))
    .filter(({ dari, ke }) => dari !== ke)
}
