import type { EntityManager } from 'typeorm'
import type { StatusSkp } from '../../domain/skp/skp'
import { identitasPada, type Identitas } from './identitas.query'
import { penilaiPada } from './penilai.query'

interface RingkasRow {
  id: string
  pegawaiId: string
  mulai: string
  selesai: string
  status: StatusSkp
  jabatan: string
  rhk: number
  indikator: number
}

const RINGKAS = `SELECT s."id", s."pegawai_id" AS "pegawaiId", s."mulai", s."selesai", s."status", s."jabatan",
  (SELECT count(*) FROM "rhk" r WHERE r."skp_id" = s."id") AS "rhk",
  (SELECT count(*) FROM "indikator" i JOIN "rhk" r ON r."id" = i."rhk_id" WHERE r."skp_id" = s."id") AS "indikator"
  FROM "skp" s WHERE s."dihapus_pada" IS NULL`

const withoutPerson = ({ pegawaiId: _, ...rest }: RingkasRow) => rest

/** A person's SKP of a year as list rows, oldest days first. */
export async function skpRingkasOf(tx: EntityManager, pegawaiId: string, tahun: number) {
  return (await tx.query<RingkasRow[]>(`${RINGKAS} AND s."pegawai_id" = ? AND s."tahun" = ? ORDER BY s."mulai"`, [pegawaiId, tahun])).map(withoutPerson)
}

/**
 * The SKP board of a year: active ASN (and whoever has an SKP in it), grouped by appraiser, those without one first, then leaders by rank, with counts.
 * `today` says whose post and appraiser is shown, kept within the year.
 */
export async function skpPapan(tx: EntityManager, tahun: number, today: string) {
  const tanggal = today < `${tahun}-01-01` ? `${tahun}-01-01` : today > `${tahun}-12-31` ? `${tahun}-12-31` : today
  const everyone = await identitasPada(tx, 'semua', tanggal)
  const appraisers = await penilaiPada(tx, tanggal)
  const skp = Map.groupBy(await tx.query<RingkasRow[]>(`${RINGKAS} AND s."tahun" = ? ORDER BY s."mulai"`, [tahun]), (row) => row.pegawaiId)
  const evaluated = new Set(
    (await tx.query<{ id: string }[]>(`SELECT "id" FROM "pegawai" WHERE "dihapus_pada" IS NULL AND "status" = 'aktif' AND "jenis" <> 'non_asn'`)).map(({ id }) => id),
  )
  const order = new Map([...everyone.values()].sort(byRank).map(({ pegawaiId }, index) => [pegawaiId, index]))
  const placeOf = (penilaiId: string | null | undefined) => (penilaiId ? (order.get(penilaiId) ?? 0) : -1)
  const people = [...everyone.values()].filter(({ pegawaiId }) => evaluated.has(pegawaiId) || skp.has(pegawaiId))
  const rows = people
    .map((one) => ({ one, above: appraisers.get(one.pegawaiId)?.penilai }))
    .sort((a, b) => placeOf(a.above?.pegawaiId) - placeOf(b.above?.pegawaiId) || (order.get(a.one.pegawaiId) ?? 0) - (order.get(b.one.pegawaiId) ?? 0))
    .map(({ one, above }) => ({
      pegawaiId: one.pegawaiId,
      nama: one.nama,
      nip: one.nip,
      jabatan: one.jabatan,
      unit: one.unit ?? '',
      penilai: above ? `${above.nama} – ${above.jabatan}` : null,
      skp: (skp.get(one.pegawaiId) ?? []).map(withoutPerson),
    }))
  const all = rows.flatMap((row) => row.skp)
  const count = (status: StatusSkp) => all.filter((one) => one.status === status).length
  return {
    tahun,
    pegawai: rows,
    jumlah: {
      pegawai: rows.length,
      tanpa: rows.filter((row) => row.skp.length === 0).length,
      draft: count('draft'),
      pengajuan: count('pengajuan'),
      persetujuan: count('persetujuan'),
      ditutup: count('ditutup'),
      arsip: count('arsip'),
    },
  }
}

/** Leaders by eselon, then rank (highest first), then name. */
export const byRank = (a: Identitas, b: Identitas): number =>
  (a.eselon ?? 'Z').localeCompare(b.eselon ?? 'Z') || (b.golongan ?? '').localeCompare(a.golongan ?? '') || a.nama.localeCompare(b.nama, 'id')
