import type { EntityManager } from 'typeorm'
import { v7 as uuid } from 'uuid'
import { aturanEvaluasiProgram } from '../../../db/queries/evaluasi-pelatihan.query'
import { pelatihanById } from '../../../db/queries/pelatihan.query'
import type { NilaiJawaban } from '../../../domain/pelatihan/evaluasi'
import { periksaNilai } from '../../../domain/pelatihan/evaluasi-angka'
import { salahDampak, salahTanggal, wajibBolehDiisi } from '../../../domain/pelatihan/periksa-evaluasi'
import type { Pelatihan } from '../../../domain/pelatihan/pelatihan'
import { AppError } from '../../../domain/shared/app-error'
import type { AppHandlers } from '../../../preload/contract'

type Handlers = AppHandlers['evaluasiPelatihan']
type Input<E extends keyof Handlers> = Parameters<Handlers[E]>[0]

const tidakAda = (apa: string) => new AppError('NOT_FOUND', `${apa} itu tidak ada lagi. Muat ulang halaman ini.`)

/** Throws INVALID_INPUT with a sentence per field when there is any. */
function wajibTanpaSalah(salah: Readonly<Record<string, string>>, kalimat: string): void {
  if (Object.keys(salah).length > 0) throw new AppError('INVALID_INPUT', kalimat, { ...salah })
}

type Lembar = Pick<Input<'tambahLembar'>, 'pesertaId' | 'nilai' | 'saran' | 'tanggal'>

/** Keeps a new answer sheet; answers its id. */
export async function tambahLembar(tx: EntityManager, { pelatihanId, ...lembar }: Input<'tambahLembar'>, hariIni: string): Promise<string> {
  await periksaLembar(tx, await pelatihanById(tx, pelatihanId), lembar, null, hariIni)
  const id = uuid()
  await tx.query(`INSERT INTO "pelatihan_reaksi" ("id", "pelatihan_id", "peserta_id", "nilai", "saran", "tanggal") VALUES (?, ?, ?, ?, ?, ?)`, [
    id, pelatihanId, lembar.pesertaId, JSON.stringify(lembar.nilai), lembar.saran, lembar.tanggal,
  ]) // prettier-ignore
  return id
}

export async function ubahLembar(tx: EntityManager, { id, ...lembar }: Input<'ubahLembar'>, hariIni: string): Promise<void> {
  const [row] = await tx.query<{ pelatihanId: string }[]>(`SELECT "pelatihan_id" AS "pelatihanId" FROM "pelatihan_reaksi" WHERE "id" = ?`, [id])
  if (!row) throw tidakAda('Lembar reaksi')
  await periksaLembar(tx, await pelatihanById(tx, row.pelatihanId), lembar, id, hariIni)
  await tx.query(`UPDATE "pelatihan_reaksi" SET "peserta_id" = ?, "nilai" = ?, "saran" = ?, "tanggal" = ? WHERE "id" = ?`, [lembar.pesertaId, JSON.stringify(lembar.nilai), lembar.saran, lembar.tanggal, id])
}

async function periksaLembar(tx: EntityManager, program: Pelatihan, { pesertaId, nilai, tanggal }: Lembar, id: string | null, hariIni: string): Promise<void> {
  wajibBolehDiisi(program, 'lembar')
  const aturan = await aturanEvaluasiProgram(tx, program)
  const salah = salahJawaban(nilai, periksaNilai(aturan.reaksi, nilai, aturan.skala.length))
  const hari = salahTanggal(program, 'lembar', tanggal, hariIni)
  if (hari !== null) salah['tanggal'] = hari
  if (pesertaId !== null) {
    await wajibPeserta(tx, program.id, [pesertaId])
    const [lain] = await tx.query<{ id: string }[]>(`SELECT "id" FROM "pelatihan_reaksi" WHERE "peserta_id" = ? AND "id" IS NOT ?`, [pesertaId, id])
    if (lain) salah['pesertaId'] = 'Lembar peserta ini sudah diketik. Buka lembar itu, atau ketik tanpa nama.'
  }
  wajibTanpaSalah(salah, 'Lembar belum disimpan.')
}

const salahJawaban = (nilai: NilaiJawaban, salah: Record<string, string>): Record<string, string> => Object.fromEntries(Object.keys(nilai).flatMap((kode) => (salah[kode] === undefined ? [] : [[`nilai.${kode}`, salah[kode]]])))

async function wajibPeserta(tx: EntityManager, pelatihanId: string, pesertaIds: readonly string[]): Promise<void> {
  const rows = await tx.query<{ id: string }[]>(`SELECT "id" FROM "pelatihan_peserta" WHERE "pelatihan_id" = ? AND "id" IN (SELECT "value" FROM json_each(?))`, [pelatihanId, JSON.stringify(pesertaIds)])
  if (rows.length < new Set(pesertaIds).size) throw tidakAda('Peserta')
}

/** Keeps scores of the tests; what an entry leaves out is left as it is. */
export async function simpanTes(tx: EntityManager, { pelatihanId, nilai }: Input<'simpanTes'>): Promise<void> {
  wajibBolehDiisi(await pelatihanById(tx, pelatihanId), 'tes')
  await wajibPeserta(tx, pelatihanId, nilai.map(({ pesertaId }) => pesertaId))
  for (const { pesertaId, pra, pasca } of nilai) {
    if (pra !== undefined) await tx.query(`UPDATE "pelatihan_peserta" SET "nilai_pra" = ? WHERE "id" = ? AND "nilai_pra" IS NOT ?`, [pra, pesertaId, pra])
    if (pasca !== undefined) await tx.query(`UPDATE "pelatihan_peserta" SET "nilai_pasca" = ? WHERE "id" = ? AND "nilai_pasca" IS NOT ?`, [pasca, pesertaId, pasca])
  }
} // prettier-ignore

/** Keeps a superior's check, over the one there is. */
export async function simpanCek(tx: EntityManager, { pesertaId, nilai, catatan, penilai, tanggal }: Input<'simpanCek'>, hariIni: string): Promise<void> {
  const [row] = await tx.query<{ pelatihanId: string }[]>(`SELECT "pelatihan_id" AS "pelatihanId" FROM "pelatihan_peserta" WHERE "id" = ?`, [pesertaId])
  if (!row) throw tidakAda('Peserta')
  const program = await pelatihanById(tx, row.pelatihanId)
  wajibBolehDiisi(program, 'cek')
  const aturan = await aturanEvaluasiProgram(tx, program)
  const salah = salahJawaban(nilai, periksaNilai(aturan.perilaku, nilai, aturan.skala.length))
  const hari = salahTanggal(program, 'cek', tanggal, hariIni)
  wajibTanpaSalah(hari === null ? salah : { ...salah, tanggal: hari }, 'Cek atasan belum disimpan.')
  await tx.query(
    `INSERT INTO "pelatihan_cek" ("id", "peserta_id", "nilai", "catatan", "penilai", "tanggal") VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT ("peserta_id") DO UPDATE SET "nilai" = excluded."nilai", "catatan" = excluded."catatan", "penilai" = excluded."penilai", "tanggal" = excluded."tanggal"`,
    [uuid(), pesertaId, JSON.stringify(nilai), catatan, penilai, tanggal],
  )
}

type Dampak = Omit<Input<'tambahDampak'>, 'pelatihanId'>
const isiDampak = ({ indikatorId, nama, satuan, arah, sebelum, tanggalSebelum, sesudah, tanggalSesudah, keterangan }: Dampak) => [indikatorId, nama, satuan, arah, sebelum, tanggalSebelum, sesudah, tanggalSesudah, keterangan]

/** Keeps a new indicator before and after; answers its id. */
export async function tambahDampak(tx: EntityManager, { pelatihanId, ...dampak }: Input<'tambahDampak'>, hariIni: string): Promise<string> {
  await periksaDampak(tx, pelatihanId, dampak, hariIni)
  const id = uuid()
  await tx.query(
    `INSERT INTO "pelatihan_dampak" ("id", "pelatihan_id", "indikator_id", "nama", "satuan", "arah", "sebelum", "tanggal_sebelum", "sesudah", "tanggal_sesudah", "keterangan") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [id, pelatihanId, ...isiDampak(dampak)],
  )
  return id
}

export async function ubahDampak(tx: EntityManager, { id, ...dampak }: Input<'ubahDampak'>, hariIni: string): Promise<void> {
  const [row] = await tx.query<{ pelatihanId: string }[]>(`SELECT "pelatihan_id" AS "pelatihanId" FROM "pelatihan_dampak" WHERE "id" = ?`, [id])
  if (!row) throw tidakAda('Indikator hasil')
  await periksaDampak(tx, row.pelatihanId, dampak, hariIni)
  await tx.query(
    `UPDATE "pelatihan_dampak" SET "indikator_id" = ?, "nama" = ?, "satuan" = ?, "arah" = ?, "sebelum" = ?, "tanggal_sebelum" = ?, "sesudah" = ?, "tanggal_sesudah" = ?, "keterangan" = ? WHERE "id" = ?`,
    [...isiDampak(dampak), id],
  )
}

async function periksaDampak(tx: EntityManager, pelatihanId: string, dampak: Dampak, hariIni: string): Promise<void> {
  const program = await pelatihanById(tx, pelatihanId)
  wajibBolehDiisi(program, 'dampak')
  wajibTanpaSalah(salahDampak(program, dampak, hariIni), 'Indikator belum disimpan.')
}
