import type { EntityManager } from 'typeorm'
import { pelatihanById } from '../../../db/queries/pelatihan.query'
import { aturanJamTahun } from '../../../db/queries/jam-pegawai.query'
import { PENJAWAB } from '../../../db/queries/kebutuhan.query'
import { bentukTahun } from '../../../db/queries/rencana.query'
import type { BentukPelatihan, JenisKompetensi } from '../../../domain/kompetensi/kompetensi'
import type { StatusKebutuhan } from '../../../domain/kompetensi/kebutuhan'
import { AppError } from '../../../domain/shared/app-error'
import type { AppHandlers } from '../../../preload/contract'
import { sertakan } from './peserta'
import { tambahProgram, wajibTerbuka } from './program'

interface Kebutuhan {
  id: string
  tahun: number
  pegawaiId: string
  jenis: JenisKompetensi
  kompetensi: string
  kunci: string
  usulBentuk: string | null
  prioritas: number | null
  status: StatusKebutuhan
  pelatihanId: string | null
}

const salah = (sentence: string) => new AppError('INVALID_INPUT', `${sentence} Tidak ada yang diubah.`, { kebutuhanIds: sentence })

/** Hours a new programme begins with where no least number of the year is set for civil servants. */
const JP_AWAL = 20

async function kebutuhanDipilih(tx: EntityManager, ids: readonly string[], pelatihanId: string | null): Promise<[Kebutuhan, ...Kebutuhan[]]> {
  const rows = await tx.query<Kebutuhan[]>(
    `SELECT k."id", k."tahun", k."pegawai_id" AS "pegawaiId", k."jenis", k."kompetensi", k."kunci", k."usul_bentuk" AS "usulBentuk", k."prioritas_tangan" AS "prioritas", k."status", p."id" AS "pelatihanId"
     FROM "kebutuhan" k ${PENJAWAB} WHERE k."id" IN (SELECT "value" FROM json_each(?)) ORDER BY k."id"`,
    [JSON.stringify(ids)],
  )
  const [first, ...rest] = rows
  if (!first || rows.length !== new Set(ids).size) throw new AppError('NOT_FOUND', 'Ada kebutuhan yang tidak ada lagi. Muat ulang daftar kebutuhan.')
  if (rows.some(({ status }) => status === 'ditolak')) throw salah('Kebutuhan yang ditolak tidak dapat dibuatkan program.')
  if (rows.some((one) => one.pelatihanId !== null && one.pelatihanId !== pelatihanId)) throw salah('Ada kebutuhan yang sudah dijawab program lain.')
  if (rest.some(({ tahun }) => tahun !== first.tahun)) throw salah('Kebutuhan yang dipilih berasal dari tahun yang berbeda.')
  return [first, ...rest]
}

/** The form proposed most often, else the classical one of the same kind, else the first there is. */
function pilihBentuk(daftar: readonly BentukPelatihan[], needs: readonly Kebutuhan[]): BentukPelatihan {
  const named = needs.flatMap(({ usulBentuk }) => daftar.find(({ kode, nama }) => kode === usulBentuk || nama === usulBentuk) ?? [])
  const votes = [...Map.groupBy(named, ({ kode }) => kode).values()].sort((a, b) => b.length - a.length)
  const chosen = votes[0]?.[0] ?? daftar.find(({ kode }) => kode === needs[0]?.jenis) ?? daftar[0]
  if (!chosen) throw new Error('The rule bentuk_pelatihan is empty')
  return chosen
}

/** A programme that answers needs of one competency, or an existing one that takes them up, with their people as candidates. */
export async function dariKebutuhan(tx: EntityManager, input: Parameters<AppHandlers['pelatihan']['dariKebutuhan']>[0], now: string): Promise<{ id: string }> {
  const needs = await kebutuhanDipilih(tx, input.kebutuhanIds, input.pelatihanId)
  const id = input.pelatihanId ?? (await programBaru(tx, needs, input.prioritas, now))
  const program = await pelatihanById(tx, id)
  wajibTerbuka(program)
  if (program.tahun !== needs[0].tahun) throw salah(`Program itu milik tahun ${program.tahun}, kebutuhannya tahun ${needs[0].tahun}.`)
  await sertakan(tx, program, needs.map(({ pegawaiId }) => pegawaiId), input.setuju) // prettier-ignore
  await tx.query(`UPDATE "kebutuhan" SET "pelatihan_id" = ? WHERE "id" IN (SELECT "value" FROM json_each(?))`, [id, JSON.stringify(input.kebutuhanIds)])
  return { id }
}

async function programBaru(tx: EntityManager, needs: readonly [Kebutuhan, ...Kebutuhan[]], prioritas: number | undefined, now: string): Promise<string> {
  const [{ tahun, jenis, kompetensi, kunci }] = needs
  if (needs.some((one) => one.kunci !== kunci)) throw salah('Satu program baru menjawab satu kompetensi. Pilih kebutuhan dengan kompetensi yang sama.')
  const { kode, jalur } = pilihBentuk(await bentukTahun(tx, tahun), needs)
  const jp = (await aturanJamTahun(tx, tahun)).isi.minimal.pns ?? JP_AWAL
  const most = Math.max(0, ...needs.map((one) => one.prioritas ?? 0))
  const { id } = await tambahProgram(tx, { tahun, judul: `Pengembangan kompetensi: ${kompetensi}`, tujuan: `Memenuhi kebutuhan kompetensi ${kompetensi}.`, jenis, jalur, bentuk: kode, jp, prioritas: prioritas ?? (most || 3) }, now)
  return id
}
