/** What is wrong with the fields of a template themselves: codes, choices, columns, defaults, fields nobody prints. */
import { isIsoDate } from '../shared/iso-date'
import type { Medan } from './medan'
import { daftarTersedia, medanBaris } from './medan-tersedia'
import { galat, peringatan, type Temuan } from './periksa-isi'
import { rujukanTemplat } from './rujukan'
import type { Templat } from './templat'

/** Every field of a template. */
export function periksaMedanTemplat(templat: Templat): Temuan[] {
  const codes = rujukanTemplat(templat)
  const used = new Set(codes.map((kode) => kode.split('.')[0] ?? ''))
  return [
    ...kembar(templat.medan.map(({ kode }) => kode)).map((kode) => galat(`Kode isian “${kode}” dipakai lebih dari satu kali.`)),
    ...templat.medan.flatMap((field) => [...periksaSatu(field), ...(used.has(field.kode) ? [] : [peringatan(`Isian “${field.label}” tidak dipakai di naskah ini.`)])]),
    ...tertutup(templat),
    ...(templat.sumber === 'periode' && ![...used].some((kode) => kode === 'periode' || kode === 'rekap') ? [peringatan('Templat ini memakai data satu bulan, tetapi tidak satu pun datanya tercetak.')] : []),
    ...(templat.penomoran === null && codes.includes('surat.nomor') ? [peringatan('Nomor naskah tercetak di dalam isi, tetapi templat ini tidak memakai nomor.')] : []),
  ]
}

const kembar = (values: readonly string[]): string[] => [...new Set(values.filter((value, i) => values.indexOf(value) !== i))]

function periksaSatu({ label, jenis, pilihan = [], kolom = [], bawaan }: Medan): Temuan[] {
  const empty = pilihan.every((one) => one.trim() === '')
  if (jenis === 'pilihan') return empty ? [galat(`Isian “${label}” belum mempunyai pilihan.`)] : bawaan && !pilihan.includes(bawaan) ? [galat(`Isi awal “${label}” bukan salah satu pilihannya.`)] : []
  if (jenis === 'tabel') return [...(kolom.length === 0 ? [galat(`Tabel “${label}” belum mempunyai kolom.`)] : []), ...periksaKolom(label, kolom.map(({ kode }) => kode)), ...tanpaBawaan(label, bawaan)]
  if (jenis === 'pegawai' || jenis === 'daftar_pegawai') return tanpaBawaan(label, bawaan)
  return bawaan && !bawaanBenar(jenis, bawaan) ? [galat(`Isi awal “${label}” tidak sesuai jenisnya.`)] : []
}

function periksaKolom(label: string, kode: readonly string[]): Temuan[] {
  const twice = kembar(kode).map((one) => galat(`Kode kolom “${one}” pada tabel “${label}” dipakai lebih dari satu kali.`))
  return kode.includes('nomor') ? [...twice, galat(`Kolom pada tabel “${label}” tidak boleh berkode “nomor”, karena itu nomor urut barisnya.`)] : twice
}

const tanpaBawaan = (label: string, bawaan: string | undefined): Temuan[] => (bawaan ? [peringatan(`Isi awal “${label}” tidak berpengaruh, karena isian ini dipilih pada setiap naskah.`)] : [])

function bawaanBenar(jenis: Medan['jenis'], bawaan: string): boolean {
  if (jenis === 'tanggal') return isIsoDate(bawaan)
  if (jenis === 'jam') return /^([01]?\d|2[0-3])[.:][0-5]\d$/.test(bawaan)
  return jenis !== 'angka' || Number.isFinite(Number(bawaan))
}

/** Inside a repetition a row's own value stands before the paper's value of the same code. */
function tertutup(templat: Templat): Temuan[] {
  const own = new Map(templat.medan.map(({ kode, label }) => [kode, label]))
  const rows = new Set(daftarTersedia(templat).flatMap(({ kode }) => medanBaris(templat, kode).map((one) => one.kode)))
  return [...rows].filter((kode) => own.has(kode)).map((kode) => peringatan(`Kode isian “${kode}” sama dengan kode pada baris daftar; di dalam bagian yang diulang, yang tercetak adalah isi barisnya.`))
}
