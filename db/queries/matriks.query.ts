import type { EntityManager } from 'typeorm'
import { identitasPada } from './identitas.query'
import { penilaiPada } from './penilai.query'
import { byRank } from './skp-papan.query'
import { findSkp } from './skp.query'
import { sumberIdentitas, type IdentitasSkp } from './sumber-identitas.query'

interface Cell {
  rhkId: string
  teks: string
}
/** Matriks Peran Hasil: a leader's direct staff (rows) against the leader's results (columns). */
export interface MatriksPeranHasil {
  tahun: number
  pimpinan: IdentitasSkp | null
  /** The leader's SKP whose results are the columns: the last of the year. */
  skpId: string | null
  rhkPimpinan: { id: string; teks: string }[]
  anggota: { pegawaiId: string; nama: string; jabatan: string; skpId: string | null; sel: Cell[][]; tanpaKaitan: Cell[] }[]
}

const dayOf = (tahun: number, today: string) => (today < `${tahun}-01-01` ? `${tahun}-01-01` : today > `${tahun}-12-31` ? `${tahun}-12-31` : today)

/** The last SKP of a person in a year that has begun by no later than its end; null where there is none. */
async function lastSkpId(tx: EntityManager, pegawaiId: string, tahun: number): Promise<string | null> {
  const [row] = await tx.query<{ id: string }[]>(
    `SELECT "id" FROM "skp" WHERE "pegawai_id" = ? AND "tahun" = ? AND "dihapus_pada" IS NULL ORDER BY "mulai" DESC LIMIT 1`,
    [pegawaiId, tahun],
  )
  return row?.id ?? null
}

/** The matrix of one leader in one year; `today` (kept within the year) says who his staff are. */
export async function matriksPeranHasil(tx: EntityManager, penilaiId: string, tahun: number, today: string): Promise<MatriksPeranHasil> {
  const tanggal = dayOf(tahun, today)
  const skpId = await lastSkpId(tx, penilaiId, tahun)
  const leader = skpId ? await findSkp(tx, skpId) : null
  const columns = await tx.query<{ id: string; teks: string }[]>(`SELECT "id", "teks" FROM "rhk" WHERE "skp_id" = ? ORDER BY "jenis" DESC, "urutan", "id"`, [leader?.id ?? ''])
  const staffIds = [...(await penilaiPada(tx, tanggal))].filter(([, { penilai }]) => penilai?.pegawaiId === penilaiId).map(([id]) => id)
  const staff = [...(await identitasPada(tx, staffIds, tanggal)).values()].sort(byRank)
  const anggota: MatriksPeranHasil['anggota'] = []
  for (const { pegawaiId, nama, jabatan } of staff) {
    const ownId = await lastSkpId(tx, pegawaiId, tahun)
    const rhk = await tx.query<(Cell & { atasan: string | null })[]>(`SELECT "id" AS "rhkId", "teks", "atasan_rhk_id" AS "atasan" FROM "rhk" WHERE "skp_id" = ? ORDER BY "jenis" DESC, "urutan", "id"`, [ownId ?? ''])
    const cells = (keep: (atasan: string | null) => boolean) => rhk.filter(({ atasan }) => keep(atasan)).map(({ rhkId, teks }) => ({ rhkId, teks }))
    anggota.push({
      pegawaiId, nama, jabatan, skpId: ownId,
      sel: columns.map(({ id }) => cells((atasan) => atasan === id)),
      tanpaKaitan: cells((atasan) => !columns.some(({ id }) => id === atasan)),
    }) // prettier-ignore
  }
  const { pegawai } = await sumberIdentitas(tx, today).tiga(penilaiId, tanggal)
  return { tahun, pimpinan: pegawai, skpId, rhkPimpinan: columns, anggota }
}

/** People who appraise someone on a day of the year, highest first, with how many. */
export async function daftarPimpinan(tx: EntityManager, tahun: number, today: string) {
  const tanggal = dayOf(tahun, today)
  const counts = new Map<string, number>()
  for (const { penilai } of (await penilaiPada(tx, tanggal)).values()) if (penilai?.pegawaiId) counts.set(penilai.pegawaiId, (counts.get(penilai.pegawaiId) ?? 0) + 1)
  const people = [...(await identitasPada(tx, [...counts.keys()], tanggal)).values()].sort(byRank)
  return people.map(({ pegawaiId, nama, jabatan }) => ({ pegawaiId, nama, jabatan, anggota: counts.get(pegawaiId) ?? 0 }))
}
