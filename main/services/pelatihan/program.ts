import type { EntityManager } from 'typeorm'
import { v7 as uuid } from 'uuid'
import { insertRows } from '../../../db/insert-rows'
import { keuanganTahun } from '../../../db/queries/keuangan-pelatihan.query'
import { pelatihanById } from '../../../db/queries/pelatihan.query'
import { pesertaRows } from '../../../db/queries/program.query'
import { bentukTahun } from '../../../db/queries/rencana.query'
import { JALUR_LABEL } from '../../../domain/kompetensi/kompetensi'
import { keTahun, periksaJadwal } from '../../../domain/pelatihan/jadwal'
import { STATUS_PELATIHAN_LABEL, type Pelatihan } from '../../../domain/pelatihan/pelatihan'
import { ikutSerta, lewatKuota } from '../../../domain/pelatihan/peserta'
import { AppError } from '../../../domain/shared/app-error'
import type { AppHandlers } from '../../../preload/contract'
import { dalamPagu } from './biaya'

type Handler = AppHandlers['pelatihan']
type Baru = Parameters<Handler['tambah']>[0]
type Ubahan = Omit<Parameters<Handler['ubah']>[0], 'id' | 'setuju'>

/** Field of the contract → column. */
const KOLOM = {
  judul: 'judul', tujuan: 'tujuan', jenis: 'jenis', jalur: 'jalur', bentuk: 'bentuk', jp: 'jp', mulai: 'mulai', selesai: 'selesai', penyelenggara: 'penyelenggara', mitraId: 'mitra_id', tempat: 'tempat',
  kuota: 'kuota', kurikulum: 'kurikulum', kurikulumCatatan: 'kurikulum_catatan', prioritas: 'prioritas', sematan: 'sematan', masukRencana: 'masuk_rencana', catatan: 'catatan',
} as const satisfies Record<keyof Ubahan, string> // prettier-ignore

/** Only the fields that were given, as columns. */
function kolom(isian: Ubahan): Record<string, string | number | null> {
  const row: Record<string, string | number | null> = {}
  for (const [field, column] of Object.entries(KOLOM) as [keyof Ubahan, string][]) {
    const value = isian[field]
    if (value !== undefined) row[column] = typeof value === 'boolean' ? Number(value) : value
  }
  return row
}

/** What one field says about another; throws with a sentence on each wrong one. */
async function periksa(tx: EntityManager, isian: Pick<Pelatihan, 'tahun' | 'mulai' | 'selesai' | 'jalur' | 'bentuk' | 'mitraId'>, pesan: string): Promise<void> {
  const fields = periksaJadwal(isian)
  const bentuk = (await bentukTahun(tx, isian.tahun)).find(({ kode }) => kode === isian.bentuk)
  if (!bentuk) fields['bentuk'] = 'Pilih bentuk pelatihan dari daftar.'
  else if (bentuk.jalur !== isian.jalur) fields['bentuk'] = `${bentuk.nama} tidak termasuk jalur ${JALUR_LABEL[isian.jalur].toLowerCase()}.`
  if (isian.mitraId !== null && (await tx.query<unknown[]>(`SELECT 1 FROM "mitra" WHERE "id" = ?`, [isian.mitraId])).length === 0) fields['mitraId'] = 'Mitra itu tidak ada lagi. Pilih yang lain.'
  if (Object.keys(fields).length > 0) throw new AppError('INVALID_INPUT', pesan, fields)
}

/** A new programme of a year. */
export async function tambahProgram(tx: EntityManager, { tahun, ...isian }: Baru, now: string): Promise<{ id: string }> {
  await periksa(tx, { tahun, mulai: isian.mulai ?? null, selesai: isian.selesai ?? null, jalur: isian.jalur, bentuk: isian.bentuk, mitraId: isian.mitraId ?? null }, 'Program belum ditambahkan.')
  const id = uuid()
  await insertRows(tx, 'pelatihan', [{ id, tahun, dibuat_pada: now, ...kolom(isian) }])
  return { id }
}

/** A finished or cancelled programme is a record: its content stays as it was. */
export function wajibTerbuka({ status }: Pick<Pelatihan, 'status'>): void {
  if (status === 'selesai' || status === 'dibatalkan') throw new AppError('RULE_BROKEN', `Program ini sudah berstatus ${STATUS_PELATIHAN_LABEL[status]}, jadi isinya tidak diubah. Ubah dahulu statusnya bila memang perlu.`)
}

/** Saves the fields given. Notes may be written at any time. Past the quota or a ceiling only with the clerk's `setuju`. */
export async function ubahProgram(tx: EntityManager, id: string, isian: Ubahan, setuju: boolean | undefined): Promise<void> {
  const kini = await pelatihanById(tx, id)
  const row = kolom(isian)
  if (Object.keys(row).some((name) => name !== 'catatan')) wajibTerbuka(kini)
  if (kini.status === 'berjalan' && isian.masukRencana === false) throw new AppError('RULE_BROKEN', 'Program ini sedang berjalan, jadi tetap dalam rencana supaya biaya dan jamnya terhitung. Kembalikan dahulu menjadi Disetujui bila belum dijalankan.')
  await periksa(tx, { ...kini, ...(isian as Partial<Pelatihan>) }, 'Isian itu belum disimpan.')
  if (!setuju && isian.kuota !== undefined) await wajibCukup(tx, id, isian.kuota)
  const names = Object.keys(row)
  const write = () => tx.query(`UPDATE "pelatihan" SET ${names.map((name) => `"${name}" = ?`).join(', ')} WHERE "id" = ?`, [...Object.values(row), id])
  if (isian.masukRencana !== undefined) await dalamPagu(tx, kini.tahun, setuju, write)
  else if (names.length > 0) await write()
}

/** A quota below those who take part already is told of first. */
async function wajibCukup(tx: EntityManager, id: string, kuota: number | null): Promise<void> {
  const over = lewatKuota(kuota, (await pesertaRows(tx, id)).filter(ikutSerta).length)
  if (over !== null) throw new AppError('INVALID_INPUT', 'Kuota belum diubah.', { setuju: over })
}

/** Takes away a programme from which nothing has come yet. Needs that it answered wait for another one. */
export async function hapusProgram(tx: EntityManager, id: string): Promise<void> {
  const { tahun } = await pelatihanById(tx, id)
  const refuse = (what: string) => new AppError('RULE_BROKEN', `Program ini tidak dihapus karena ${what}. Batalkan saja programnya supaya catatannya tetap ada.`)
  if ((await pesertaRows(tx, id)).some(({ terpakai }) => terpakai === 1)) throw refuse('sudah ada daftar hadir, nilai, evaluasi, atau sertifikat pesertanya')
  if ((await tx.query<unknown[]>(`SELECT 1 FROM "pelatihan_reaksi" WHERE "pelatihan_id" = ?1 UNION ALL SELECT 1 FROM "pelatihan_dampak" WHERE "pelatihan_id" = ?1`, [id])).length > 0) throw refuse('sudah ada lembar atau indikator evaluasinya')
  if ((await keuanganTahun(tx, tahun)).biaya.some((one) => one.pelatihanId === id && (one.realisasi > 0 || one.komitmen > 0))) throw refuse('sudah ada uang yang terikat atau dibayarkan')
  if ((await tx.query<unknown[]>(`SELECT 1 FROM "pelatihan" WHERE "versi_dari_id" = ?`, [id])).length > 0) throw refuse('versi berikutnya merujuk kepadanya')
  await tx.query(`DELETE FROM "pelatihan" WHERE "id" = ?`, [id])
}

/** Those of a programme who did not withdraw and are still in office. */
export const pesertaAktif = async (tx: EntityManager, id: string): Promise<string[]> => {
  const rows = await tx.query<{ pegawaiId: string }[]>(
    `SELECT s."pegawai_id" AS "pegawaiId" FROM "pelatihan_peserta" s JOIN "pegawai" o ON o."id" = s."pegawai_id"
     WHERE s."pelatihan_id" = ? AND s."status" <> 'batal' AND o."status" = 'aktif' AND o."dihapus_pada" IS NULL ORDER BY s."id"`,
    [id],
  )
  return rows.map(({ pegawaiId }) => pegawaiId)
}

/** The same programme as a proposal of another year, with its costs on the lines of that year that bear the same code. */
export async function gandakanProgram(tx: EntityManager, { id, tahun, peserta, setuju }: Parameters<Handler['gandakan']>[0], now: string): Promise<{ id: string }> {
  const { jenis, judul, tujuan, jalur, bentuk, jp, penyelenggara, mitraId, tempat, kuota, prioritas, tahun: asal, ...dari } = await pelatihanById(tx, id)
  const baru = await tambahProgram(tx, { tahun, judul, tujuan, jenis, jalur, bentuk, jp, penyelenggara, mitraId, tempat, kuota, prioritas, ...keTahun(dari, tahun) }, now)
  const lines = new Map((await keuanganTahun(tx, tahun)).mata.map((one) => [`${one.sumber} ${one.kodeRekening}`, one.id]))
  const uang = await keuanganTahun(tx, asal)
  const codes = new Map(uang.mata.map((one) => [one.id, `${one.sumber} ${one.kodeRekening}`]))
  const costs = uang.biaya.filter(({ pelatihanId }) => pelatihanId === id)
  const rows = costs.map(({ komponen, uraian, dasar, rencana, anggaranId }) => ({ id: uuid(), pelatihan_id: baru.id, anggaran_id: lines.get(codes.get(anggaranId ?? '') ?? '') ?? null, komponen, uraian, dasar, rencana }))
  await dalamPagu(tx, tahun, setuju, async () => {
    await insertRows(tx, 'pelatihan_biaya', rows)
    if (peserta) await insertRows(tx, 'pelatihan_peserta', (await pesertaAktif(tx, id)).map((pegawaiId) => ({ id: uuid(), pelatihan_id: baru.id, pegawai_id: pegawaiId }))) // prettier-ignore
  })
  return baru
}
