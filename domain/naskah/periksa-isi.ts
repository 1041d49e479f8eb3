/** What is wrong with the text of a template: every code it names, in every block, with where it stands. */
import { DAFTAR_REKAP, MEDAN_BUTIR, MEDAN_PERIODE } from './medan'
import { medanBaris, medanTersedia, type AsalMedan, type MedanTersedia } from './medan-tersedia'
import type { Blok, Butir, GayaMedan, Kalimat, Syarat } from './templat'

export interface Temuan {
  readonly berat: 'galat' | 'peringatan'
  readonly teks: string
}
export const galat = (teks: string): Temuan => ({ berat: 'galat', teks })
export const peringatan = (teks: string): Temuan => ({ berat: 'peringatan', teks })

/** Where a sentence stands: the template, the lists it is repeated for, what may be named there, the place in words. */
interface Letak {
  readonly templat: AsalMedan
  readonly dalam: readonly string[]
  readonly medan: ReadonlyMap<string, MedanTersedia>
  readonly di: string
}

/** A place in a template; `di` is said to the user: "Bagian 3". */
export const letakDi = (templat: AsalMedan, dalam: readonly string[], di: string): Letak => ({ templat, dalam, medan: new Map(medanTersedia(templat, dalam).map((one) => [one.kode, one])), di })

const JENIS_BLOK: Readonly<Record<Blok['jenis'], string>> = {
  paragraf: 'paragraf',
  butir: 'butir',
  isian: 'label dan isi',
  tabel: 'tabel',
  bila: 'bersyarat',
  ulang: 'berulang',
  halaman_baru: 'halaman baru',
}

/** All blocks; `awal` is the number of the block around them ("2."). */
export function periksaBlok(blok: readonly Blok[], templat: AsalMedan, dalam: readonly string[] = [], awal = ''): Temuan[] {
  return blok.flatMap((one, i) => {
    const nomor = `${awal}${i + 1}`
    const letak = letakDi(templat, dalam, `Bagian ${nomor} (${JENIS_BLOK[one.jenis]})`)
    return [...periksaSatu(one, letak), ...isiDalam(one, letak, `${nomor}.`)]
  })
}

function periksaSatu(one: Blok, letak: Letak): Temuan[] {
  switch (one.jenis) {
    case 'paragraf':
      return [...periksaKalimat(one.isi, letak), ...periksaUkuran(one.ukuran, letak)]
    case 'butir':
      return periksaButir(one.butir, letak)
    case 'isian':
      return one.baris.flatMap(({ label, isi = [], butir = [] }) => {
        const row = { ...letak, di: `${letak.di}, label “${label}”` }
        return [...periksaKalimat(isi, row), ...periksaButir(butir, row)]
      })
    case 'tabel':
      return periksaTabel(one, letak)
    case 'bila':
      return periksaSyarat(one.syarat, letak)
    case 'ulang':
      return periksaDaftar(one.dari, letak)
    case 'halaman_baru':
      return []
  }
}

function isiDalam(one: Blok, { templat, dalam }: Letak, awal: string): Temuan[] {
  if (one.jenis === 'bila') return periksaBlok(one.isi, templat, dalam, awal)
  return one.jenis === 'ulang' ? periksaBlok(one.isi, templat, [...dalam, one.dari], awal) : []
}

function periksaTabel({ dari, kolom }: Extract<Blok, { jenis: 'tabel' }>, letak: Letak): Temuan[] {
  const row = masuk(letak, dari)
  return [...periksaDaftar(dari, letak), ...kolom.flatMap(({ judul, ulang, isi }) => [...(ulang ? periksaDaftar(ulang, letak) : []), ...periksaKalimat(isi, { ...row, di: `${letak.di}, kolom “${judul}”` })])]
}

const masuk = ({ templat, dalam, di }: Letak, daftar: string): Letak => letakDi(templat, [...dalam, daftar], di)

function periksaButir(items: readonly Butir[], letak: Letak): Temuan[] {
  return items.flatMap(({ ulang, isi }) => (ulang === undefined ? periksaKalimat(isi, letak) : [...periksaDaftar(ulang, letak), ...periksaKalimat(isi, masuk(letak, ulang))]))
}

const UKURAN_TERKECIL = 8
function periksaUkuran(ukuran: number | undefined, { di }: Letak): Temuan[] {
  return ukuran !== undefined && ukuran < UKURAN_TERKECIL ? [peringatan(`${di}: ukuran huruf ${ukuran} terlalu kecil untuk dibaca; pakai paling sedikit ${UKURAN_TERKECIL}.`)] : []
}

/** Every field of a sentence: it is there, can be printed in a sentence, and its style fits. */
export function periksaKalimat(kalimat: Kalimat, letak: Letak): Temuan[] {
  return kalimat.flatMap((part) => {
    if ('teks' in part) return []
    const field = letak.medan.get(part.medan)
    if (!field) return [tidakAda(part.medan, letak)]
    if (!field.kalimat) return [galat(`${letak.di}: “${field.label}” adalah tabel, jadi tidak dapat ditulis dalam kalimat. Pakai tabel atau bagian berulang.`)]
    return part.gaya && !cocok(part.gaya, field) ? [peringatan(`${letak.di}: gaya tulisan pada “${field.label}” tidak sesuai jenisnya, jadi tidak berpengaruh.`)] : []
  })
}

function cocok(gaya: GayaMedan, { macam }: MedanTersedia): boolean {
  switch (gaya) {
    case 'kapital':
      return macam === 'teks' || macam === 'tanggal'
    case 'hari_tanggal':
    case 'bulan_tahun':
      return macam === 'tanggal'
    case 'terbilang':
      return macam === 'tanggal' || macam === 'angka'
    case 'angka_terbilang':
      return macam === 'angka'
  }
}

function periksaSyarat({ medan, operator, nilai = '' }: Syarat, letak: Letak): Temuan[] {
  const field = letak.medan.get(medan)
  if (!field) return [tidakAda(medan, letak)]
  if (operator === 'terisi' || operator === 'kosong') return []
  if (field.macam === 'daftar') return [galat(`${letak.di}: daftar “${field.label}” hanya dapat ditanya terisi atau kosong.`)]
  if (nilai.trim() === '') return [galat(`${letak.di}: tulis nilai pembanding untuk “${field.label}”.`)]
  return periksaPilihan(medan, nilai, letak)
}

function periksaPilihan(medan: string, nilai: string, { templat, di }: Letak): Temuan[] {
  const field = templat.medan.find(({ kode }) => kode === medan)
  const known = field?.jenis !== 'pilihan' || field.pilihan?.some((one) => one.trim().toLowerCase() === nilai.trim().toLowerCase())
  return known ? [] : [galat(`${di}: “${nilai}” bukan pilihan pada “${field.label}”.`)]
}

function periksaDaftar(kode: string, letak: Letak): Temuan[] {
  const field = letak.medan.get(kode)
  if (field?.macam === 'daftar') return medanBaris(letak.templat, kode).length > 0 ? [] : [galat(`${letak.di}: daftar “${field.label}” tidak mempunyai kolom.`)]
  if (kode === DAFTAR_REKAP) return [tidakAda(kode, letak)]
  return [field || letak.templat.medan.some((one) => one.kode === kode) ? galat(`${letak.di}: “${kode}” bukan daftar, jadi tidak dapat diulang.`) : tidakAda(kode, letak)]
}

/** Why a code is not known there, as exactly as it can be said. */
function tidakAda(kode: string, { templat, di }: Letak): Temuan {
  if (Object.hasOwn(MEDAN_PERIODE, kode) || kode === DAFTAR_REKAP) return galat(`${di}: isian “${kode}” hanya ada bila templat memakai data satu bulan.`)
  if (Object.hasOwn(MEDAN_BUTIR, kode)) return galat(`${di}: isian “${kode}” hanya ada di dalam bagian yang diulang atau tabel.`)
  const [awal = '', bagian] = kode.split('.')
  const field = templat.medan.find((one) => one.kode === awal)
  if (field?.jenis === 'pegawai') return galat(bagian === undefined ? `${di}: pilih bagian dari “${field.label}”, misalnya ${awal}.nama.` : `${di}: “${field.label}” tidak mempunyai bagian “${bagian}”.`)
  return galat(`${di}: isian “${kode}” tidak ada dalam templat ini.`)
}
