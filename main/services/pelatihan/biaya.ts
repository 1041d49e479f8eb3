import type { EntityManager } from 'typeorm'
import { v7 as uuid } from 'uuid'
import { insertRows } from '../../../db/insert-rows'
import { bebanTahun, keuanganTahun } from '../../../db/queries/keuangan-pelatihan.query'
import { pelatihanById } from '../../../db/queries/pelatihan.query'
import { bebanPerMata, makinLewatPagu, type BebanMata } from '../../../domain/anggaran/beban-mata'
import { AppError } from '../../../domain/shared/app-error'
import type { AppHandlers } from '../../../preload/contract'

type Handler = AppHandlers['pelatihan']
type Isian = Omit<Parameters<Handler['cekBiaya']>[0], 'id'>

const KOLOM = { komponen: 'komponen', uraian: 'uraian', dasar: 'dasar', rencana: 'rencana', komitmen: 'komitmen', realisasi: 'realisasi', anggaranId: 'anggaran_id' } as const satisfies Record<keyof Isian, string>
function kolom(isian: Isian): Record<string, string | number | null> {
  const row: Record<string, string | number | null> = {}
  for (const [field, column] of Object.entries(KOLOM) as [keyof Isian, string][]) {
    const value = isian[field]
    if (value !== undefined) row[column] = value
  }
  return row
}

/**
 * Runs `work` and says which lines of `tahun` it pushed over their ceilings, or further over. Without the clerk's `setuju`
 * that is refused, and nothing of it stays.
 */
export async function dalamPagu(tx: EntityManager, tahun: number, setuju: boolean | undefined, work: () => Promise<unknown>): Promise<string[]> {
  const before: BebanMata[] = await bebanTahun(tx, tahun)
  await work()
  const peringatan = makinLewatPagu(before, await bebanTahun(tx, tahun))
  if (peringatan.length > 0 && !setuju) throw new AppError('INVALID_INPUT', 'Belum disimpan karena pagu akan terlampaui.', { setuju: peringatan.join(' ') })
  return peringatan
}

/** A line of another year cannot pay. */
async function wajibSetahun(tx: EntityManager, anggaranId: string | null | undefined, tahun: number): Promise<void> {
  if (!anggaranId) return
  const [line] = await tx.query<{ tahun: number }[]>(`SELECT "tahun" FROM "anggaran" WHERE "id" = ?`, [anggaranId])
  if (line?.tahun !== tahun) throw new AppError('INVALID_INPUT', 'Butir biaya belum disimpan.', { anggaranId: line ? `Mata anggaran itu milik tahun ${line.tahun}.` : 'Mata anggaran itu tidak ada lagi.' })
}

async function tahunBiaya(tx: EntityManager, id: string): Promise<number> {
  const [row] = await tx.query<{ tahun: number }[]>(`SELECT p."tahun" FROM "pelatihan_biaya" b JOIN "pelatihan" p ON p."id" = b."pelatihan_id" WHERE b."id" = ?`, [id])
  if (!row) throw new AppError('NOT_FOUND', 'Butir biaya itu tidak ada lagi. Muat ulang biayanya.')
  return row.tahun
}

/** A new cost item of a programme. */
export async function tambahBiaya(tx: EntityManager, { pelatihanId, setuju, ...isian }: Parameters<Handler['tambahBiaya']>[0]): Promise<{ id: string; peringatan: string[] }> {
  const { tahun } = await pelatihanById(tx, pelatihanId)
  await wajibSetahun(tx, isian.anggaranId, tahun)
  const id = uuid()
  return { id, peringatan: await dalamPagu(tx, tahun, setuju, () => insertRows(tx, 'pelatihan_biaya', [{ id, pelatihan_id: pelatihanId, ...kolom(isian) }])) }
}

/** Saves the fields given. */
export async function ubahBiaya(tx: EntityManager, { id, setuju, ...isian }: Parameters<Handler['ubahBiaya']>[0]): Promise<{ peringatan: string[] }> {
  const tahun = await tahunBiaya(tx, id)
  await wajibSetahun(tx, isian.anggaranId, tahun)
  const row = kolom(isian)
  const names = Object.keys(row)
  if (names.length === 0) return { peringatan: [] }
  return { peringatan: await dalamPagu(tx, tahun, setuju, () => tx.query(`UPDATE "pelatihan_biaya" SET ${names.map((name) => `"${name}" = ?`).join(', ')} WHERE "id" = ?`, [...Object.values(row), id])) }
}

/** What is paid already is no plan any more: it stays. */
export async function hapusBiaya(tx: EntityManager, id: string): Promise<void> {
  const { biaya } = await keuanganTahun(tx, await tahunBiaya(tx, id))
  if (biaya.some((one) => one.id === id && one.realisasi > 0)) throw new AppError('RULE_BROKEN', 'Butir ini sudah ada realisasinya, jadi tidak dihapus. Nolkan dahulu realisasinya bila salah catat.')
  await tx.query(`DELETE FROM "pelatihan_biaya" WHERE "id" = ?`, [id])
}

/** The lines that saving `isian` would push over, worked out without saving. */
export async function cekBiaya(tx: EntityManager, { id, ...isian }: Parameters<Handler['cekBiaya']>[0]): Promise<{ peringatan: string[] }> {
  const { mata, biaya } = await keuanganTahun(tx, await tahunBiaya(tx, id))
  const given = Object.fromEntries(Object.entries(isian as Record<string, unknown>).filter(([, value]) => value !== undefined)) as Partial<(typeof biaya)[number]>
  const then = biaya.map((one) => (one.id === id ? { ...one, ...given } : one))
  return { peringatan: makinLewatPagu(bebanPerMata(mata, biaya), bebanPerMata(mata, then)) }
}
