import type { EntityManager } from 'typeorm'
import { v7 as uuid } from 'uuid'
import type { z } from 'zod'
import { PegawaiEntity } from '../../../db/entities/pegawai.entity'
import { RiwayatKompetensiEntity } from '../../../db/entities/riwayat-kompetensi.entity'
import { aturanPadaAtauAwal } from '../../../db/queries/aturan.query'
import { bacaBerkas, simpanBerkas } from '../../../db/queries/berkas.query'
import { SERTIFIKAT } from '../../../domain/berkas/lampiran'
import type { BentukPelatihan } from '../../../domain/kompetensi/kompetensi'
import { untukCari } from '../../../domain/pegawai/cari'
import { AppError } from '../../../domain/shared/app-error'
import { formatTanggal, isoDate } from '../../../domain/shared/iso-date'
import type { isianRiwayat } from '../../../preload/contract/profil-kompetensi.contract'
import { periksaBerkasMasuk } from '../../gambar/berkas-masuk'

type Isian = z.output<typeof isianRiwayat>
const salah = (field: keyof Isian, message: string) => new AppError('INVALID_INPUT', 'Riwayat belum disimpan. Periksa isian yang ditandai.', { [field]: message })
const lost = () => new AppError('NOT_FOUND', 'Riwayat pelatihan itu tidak ada lagi. Muat ulang profilnya.')

/** Keeps a course of a person. INVALID_INPUT names the field that is wrong. */
export async function tambahRiwayat(tx: EntityManager, pegawaiId: string, { berkas, ...isian }: Isian, hariIni: string): Promise<string> {
  const id = uuid()
  if (!(await tx.existsBy(PegawaiEntity, { id: pegawaiId }))) throw new AppError('NOT_FOUND', 'Pegawai ini sudah tidak ada, jadi riwayatnya tidak disimpan. Buka kembali daftar profil.')
  await periksa(tx, { ...isian, id, pegawaiId }, hariIni)
  await tx.insert(RiwayatKompetensiEntity, { ...isian, id, pegawaiId, siasnStatus: 'belum', ...(berkas ? await simpan(tx, berkas) : {}) })
  return id
}

/** Changes a course; its file only when one is given or taken off. */
export async function ubahRiwayat(tx: EntityManager, id: string, { berkas, ...isian }: Isian, hariIni: string): Promise<void> {
  const row = await tx.findOneBy(RiwayatKompetensiEntity, { id })
  if (!row) throw lost()
  await periksa(tx, { ...isian, id, pegawaiId: row.pegawaiId }, hariIni)
  const file = berkas === undefined ? {} : berkas === null ? { berkasId: null, berkasNama: null } : await simpan(tx, berkas)
  await tx.update(RiwayatKompetensiEntity, { id }, { ...isian, ...file })
}

export async function hapusRiwayat(tx: EntityManager, id: string): Promise<void> {
  const { affected } = await tx.delete(RiwayatKompetensiEntity, { id })
  if (affected === 0) throw lost()
}

/** The certificate as it was attached, of the history or of a programme's participant. */
export async function bacaSertifikat(tx: EntityManager, id: string): Promise<{ isi: Uint8Array; mime: string; nama: string }> {
  const [row] = await tx.query<{ berkasId: string; nama: string }[]>(
    `SELECT "berkas_id" AS "berkasId", "berkas_nama" AS "nama" FROM "riwayat_kompetensi" WHERE "id" = ?1 AND "berkas_id" IS NOT NULL
     UNION ALL SELECT "berkas_id", "berkas_nama" FROM "pelatihan_peserta" WHERE "id" = ?1 AND "berkas_id" IS NOT NULL`,
    [id],
  )
  const file = row && (await bacaBerkas(tx, row.berkasId))
  if (!file) throw new AppError('NOT_FOUND', 'Berkas sertifikat itu tidak ada lagi. Muat ulang profilnya.')
  return { ...file, nama: row.nama || file.nama }
}

async function simpan(tx: EntityManager, { nama, isi }: NonNullable<Isian['berkas']>) {
  const bytes = new Uint8Array(Buffer.from(isi, 'base64'))
  try {
    const mime = periksaBerkasMasuk(nama, bytes, SERTIFIKAT)
    return { berkasId: await simpanBerkas(tx, bytes, { nama, mime }), berkasNama: nama }
  } catch (error) {
    throw error instanceof AppError ? salah('berkas', error.message) : error
  }
}

/** What only the data knows: an unknown form, a course that is not over, the same course twice. */
async function periksa(tx: EntityManager, row: Omit<Isian, 'berkas'> & { id: string; pegawaiId: string }, hariIni: string): Promise<void> {
  const { isi } = await aturanPadaAtauAwal<BentukPelatihan[]>(tx, 'bentuk_pelatihan', hariIni)
  if (!isi.some(({ kode }) => kode === row.bentuk)) throw salah('bentuk', 'Pilih bentuk pelatihan.')
  if (row.selesai > hariIni) throw salah('selesai', 'Pelatihan ini belum selesai. Catat sebagai program dalam rencana.')
  const { mulai, tanggalSertifikat: bertanggal } = row
  if (bertanggal !== null && bertanggal > hariIni) throw salah('tanggalSertifikat', 'Tanggal sertifikat belum tiba.')
  if (bertanggal !== null && mulai !== null && bertanggal < mulai) throw salah('tanggalSertifikat', `Tanggal sertifikat lebih dahulu daripada hari pertama pelatihan (${formatTanggal(isoDate(mulai))}).`)
  const own = await tx.query<{ nama: string }[]>(
    `SELECT p."judul" AS "nama" FROM "pelatihan_peserta" s JOIN "pelatihan" p ON p."id" = s."pelatihan_id" WHERE s."pegawai_id" = ? AND (s."status" = 'selesai' OR (p."status" = 'berjalan' AND s."status" IN ('calon', 'diundang'))) AND coalesce(p."selesai", p."mulai") = ?`,
    [row.pegawaiId, row.selesai],
  )
  if (own.some(({ nama }) => untukCari(nama) === untukCari(row.nama))) throw salah('nama', 'Pelatihan ini program kantor sendiri. Catat nomor sertifikatnya pada program itu, supaya jamnya tidak dihitung dua kali.')
  const lain = await tx.findBy(RiwayatKompetensiEntity, { pegawaiId: row.pegawaiId, selesai: row.selesai })
  if (lain.some(({ id, nama }) => id !== row.id && untukCari(nama) === untukCari(row.nama)))
    throw salah('nama', `Pelatihan ini sudah tercatat, selesai ${formatTanggal(isoDate(row.selesai))}. Jamnya tidak dihitung dua kali.`)
}
