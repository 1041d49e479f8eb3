import { existsSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import writeXlsxFile from 'write-excel-file/node'
import type { TestApp } from './app.builder'
import { jobId, truth } from './impor.builder'

const folder = join(import.meta.dirname, '../fixtures/kompetensi')
export const RIWAYAT = join(folder, 'riwayat-siasn.xlsx')
export const PESERTA = join(folder, 'peserta-penyelenggara.xlsx')

/** Invented people of the roster fixtures. */
export const orang = truth.employees.slice(0, 8).map(({ nip, nama }) => ({ nip, nama }))
const [AGUS, DUA, TIGA, EMPAT, LIMA, ENAM] = orang as [Orang, Orang, Orang, Orang, Orang, Orang]
interface Orang {
  nip: string
  nama: string
}

export const JUDUL_RIWAYAT = ['NIP', 'Nama', 'namaKursus', 'institusiPenyelenggara', 'nomorSertipikat', 'tahunKursus', 'tanggalKursus', 'tanggalSelesaiKursus', 'jumlahJam', 'jenisDiklat']
const satu = [AGUS.nip, AGUS.nama, 'Diklat Kepemimpinan Tingkat III (contoh)', 'BPSDM Provinsi Contoh', '0123/PIM3/2025', '2025', '03-03-2025', '28-03-2025', '180', 'Diklat Struktural']
/** Row 1 is the heading; what is wrong with a row stands at its end. */
export const BARIS_RIWAYAT = [
  JUDUL_RIWAYAT,
  satu,
  [`'${DUA.nip}`, DUA.nama, 'Bimbingan Teknis Arsip (contoh)', 'Badan Diklat Contoh', '45/BA/2026', '2026', '10-02-2026', '12-02-2026', '24 JP', 'Diklat Teknis'],
  [`${TIGA.nip.slice(0, 17)}${(Number(TIGA.nip[17]) + 1) % 10}`, TIGA.nama, 'Seminar Pelayanan (contoh)', 'null', 'null', '2026', '05-05-2026', '05-05-2026', '8', 'Seminar/Workshop/Sejenisnya'], // unknown NIP
  [EMPAT.nip, EMPAT.nama, 'Kursus Bendahara (contoh)', 'Badan Diklat Contoh', '9/KB/2026', '2026', '01-06-2026', '03-06-2026', '0', 'Kursus'], // 0 hours
  [EMPAT.nip, EMPAT.nama, 'Kursus Aset (contoh)', 'Badan Diklat Contoh', '10/KB/2026', '2026', '08-06-2026', '10-06-2026', '10000', 'Kursus'], // 10,000 hours
  [LIMA.nip, LIMA.nama, 'Pembekalan Baru (contoh)', 'Badan Diklat Contoh', '11/P/2026', '2026', '08-06-2026', '10-06-2026', '16', 'Penjenjangan Lain'], // unknown kind
  [LIMA.nip, LIMA.nama, 'Pelatihan Pajak (contoh)', 'Badan Diklat Contoh', '12/P/2026', '2026', '10-06-2026', '08-06-2026', '16', 'Diklat Teknis'], // ends before it starts
  [ENAM.nip, ENAM.nama, 'Pelatihan Komputer (contoh)', 'Badan Diklat Contoh', '13/P/2024', '2024', 'null', 'null', '20', 'Diklat Teknis'], // a year only
  satu, // twice
  ['', '', 'Jumlah', '', '', '', '', '', '', ''],
]
export const BARIS_PESERTA = [
  ['DAFTAR PESERTA BIMBINGAN TEKNIS PELAYANAN (CONTOH)'],
  ['Badan Pengembangan SDM Contoh'],
  [],
  ['No.', 'Nama Peserta', 'NIP', 'Unit Kerja', 'Pre Test', 'Post Test', 'No. Sertifikat', 'JP'],
  ['1', AGUS.nama, AGUS.nip, 'Kecamatan', '55', '82,5', '001/BT/2026', '24'],
  ['2', DUA.nama.split(',')[0]!.replace(/a/, 'e'), '', 'Kecamatan', '60', '75', '002/BT/2026', '24'], // a slip in the name
  ['3', TIGA.nama, TIGA.nip, 'Kecamatan', '50', '110', '003/BT/2026', '24'], // a score above 100
  ['4', EMPAT.nama, EMPAT.nip, 'Kecamatan', '48', '70', '', ''],
  ['5', EMPAT.nama, EMPAT.nip, 'Kecamatan', '48', '70', '', ''], // twice
  ['6', 'Zulfikar Xaverius Tidakada', '', 'Kecamatan Lain', '40', '90', '006/BT/2026', '24'], // nobody here
  ['', '', '', '', 'Tanjung Raya, 5 Juni 2026'],
]

/** A sample file, made from the rows when it is not there. */
export async function contoh(file: string): Promise<string> {
  if (existsSync(file)) return file
  mkdirSync(dirname(file), { recursive: true })
  const rows = file === RIWAYAT ? BARIS_RIWAYAT : BARIS_PESERTA
  await writeXlsxFile(rows.map((row) => row.map((value) => ({ value, type: String, format: '@' })))).toFile(file)
  return file
}

type Perbaikan = Partial<Parameters<TestApp['hr']['imporKompetensi']['periksa']>[0]>
/** Opens a file and checks it. */
export async function bukaDanPeriksa({ hr, answers }: TestApp, file: string, given: Perbaikan = {}) {
  answers.push(await contoh(file))
  const sesi = await hr.imporKompetensi.pilih({ jobId: jobId() })
  if (!sesi) throw new Error('cancelled')
  return { sesi, hasil: await hr.imporKompetensi.periksa({ id: sesi.id, ...given }) }
}
/** All checked rows, in the order of the file. */
export const semuaBaris = async ({ hr }: TestApp, id: string, versi = 1) => (await hr.imporKompetensi.baris({ id, versi, status: null, dari: 0, jumlah: 500 })).rows.sort((a, b) => a.baris - b.baris)
