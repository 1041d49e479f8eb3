/** Looks a template over before it is used: what keeps it from being used, and what should be looked at. */
import type { DaftarKertas, UkuranMm } from '../formulir/kertas'
import { periksaPola } from './nomor'
import { galat, letakDi, peringatan, periksaBlok, periksaKalimat, type Temuan } from './periksa-isi'
import { periksaMedanTemplat } from './periksa-medan'
import type { Blok, KertasNaskah, KolomTtd, Templat } from './templat'

export interface TemuanTemplat {
  /** What keeps it from being used; one sentence each, saying where. */
  readonly galat: string[]
  readonly peringatan: string[]
}

/** Everything found in a template. `daftar`: the paper sizes of the rule in force. */
export function periksaTemplat(templat: Templat, daftar: DaftarKertas): TemuanTemplat {
  const found = [
    ...periksaKepala(templat),
    ...periksaMedanTemplat(templat),
    ...periksaIsi(templat),
    ...periksaTtd(templat),
    ...periksaPejabat(templat),
    ...periksaPenomoran(templat),
    ...periksaKertas(templat.kertas, daftar),
  ]
  const of = (berat: Temuan['berat']) => [...new Set(found.filter((one) => one.berat === berat).map(({ teks }) => teks))]
  return { galat: of('galat'), peringatan: of('peringatan') }
}

const SURAT: readonly Templat['keluarga'][] = ['surat', 'nota_dinas']

function periksaKepala(templat: Templat): Temuan[] {
  const { keluarga, judul, tentang, kepala, kop } = templat
  const letter = SURAT.includes(keluarga)
  return [
    ...(keluarga !== 'surat' && judul.trim() === '' ? [galat('Isi judul naskah, misalnya SURAT TUGAS.')] : []),
    ...(keluarga === 'surat' && judul.trim() !== '' ? [peringatan('Judul tidak tercetak pada surat dinas; yang tercetak adalah Hal.')] : []),
    ...(keluarga === 'keputusan' && tentang.length === 0 ? [galat('Isi baris TENTANG, karena setiap keputusan memuatnya.')] : []),
    ...(letter && kepala.hal.length === 0 ? [peringatan('Hal belum diisi, jadi harus ditulis pada setiap naskah.')] : []),
    ...(letter && kop === 'tanpa' ? [peringatan('Surat dinas dan nota dinas biasanya memakai kop.')] : []),
    ...periksaKalimat(tentang, letakDi(templat, [], 'Baris tentang')),
    ...periksaKalimat(kepala.hal, letakDi(templat, [], 'Hal')),
  ]
}

function periksaIsi(templat: Templat): Temuan[] {
  const { isi } = templat
  if (isi.every(hampa)) return [galat('Isi naskah masih kosong.')]
  const flat = isi.map(({ jenis }) => jenis)
  const blank = flat.some((jenis, i) => jenis === 'halaman_baru' && (i === 0 || i === flat.length - 1 || flat[i + 1] === 'halaman_baru'))
  return [...periksaBlok(isi, templat), ...(blank ? [peringatan('Ada halaman baru yang tidak berisi apa pun.')] : [])]
}

/** A block that never prints anything. */
function hampa(one: Blok): boolean {
  if (one.jenis === 'halaman_baru') return true
  if (one.jenis === 'paragraf') return one.isi.every((part) => 'teks' in part && part.teks.trim() === '')
  return (one.jenis === 'bila' || one.jenis === 'ulang') && one.isi.every(hampa)
}

/** A form without a number that nobody in the office declares anything on may go out unsigned and undated: it is filled in by pen. */
function periksaTtd({ ttd, medan, keluarga, penomoran }: Templat): Temuan[] {
  const dated = ttd.filter(({ tempatTanggal }) => tempatTanggal).length
  const lembarIsian = penomoran === null && ttd.every(({ dari }) => dari === 'penanda_tangan')
  const letter = SURAT.includes(keluarga)
  return [
    ...ttd.flatMap((column, i) => periksaKolomTtd(column, i + 1, medan)),
    ...(ttd.length === 0 && !lembarIsian ? [peringatan('Naskah ini tidak mempunyai kolom tanda tangan.')] : []),
    ...(!letter && !lembarIsian && ttd.length > 0 && dated === 0 ? [peringatan('Tidak ada kolom tanda tangan yang memuat tempat dan tanggal.')] : []),
    ...(dated > 1 ? [peringatan('Tempat dan tanggal tercetak pada lebih dari satu kolom tanda tangan.')] : []),
    ...(letter && dated > 0 ? [peringatan('Tempat dan tanggal tercetak dua kali, karena surat sudah memuatnya di kepala.')] : []),
  ]
}

function periksaKolomTtd({ dari, medan: kode }: KolomTtd, nomor: number, medan: Templat['medan']): Temuan[] {
  if (dari === 'penanda_tangan') return []
  const field = medan.find((one) => one.kode === kode)
  if (kode === undefined || !field) return [galat(`Kolom tanda tangan ${nomor}: pilih isian orang yang menandatangani.`)]
  return field.jenis === 'pegawai' ? [] : [galat(`Kolom tanda tangan ${nomor}: “${field.label}” bukan isian seorang pegawai.`)]
}

function periksaPejabat({ pejabat: { kursi, an, ub } }: Templat): Temuan[] {
  const seats = [kursi, an, ub].filter((one) => one !== undefined)
  return [
    ...(new Set(seats).size < seats.length ? [galat('Penanda tangan atas nama (a.n.) atau untuk beliau (u.b.) harus pejabat yang berbeda.')] : []),
    ...(ub !== undefined && an === undefined ? [peringatan('Untuk beliau (u.b.) biasanya dipakai sesudah atas nama (a.n.).')] : []),
  ]
}

function periksaPenomoran({ penomoran }: Templat): Temuan[] {
  if (!penomoran) return []
  const problem = periksaPola(penomoran.pola)
  if (problem) return [galat(`Penomoran: ${problem}`)]
  const unclassified = penomoran.pola.includes('{klasifikasi}') && penomoran.klasifikasi.trim() === ''
  return unclassified ? [peringatan('Penomoran: pola memuat {klasifikasi}, tetapi kode klasifikasinya belum diisi.')] : []
}

/** Less than this is no room for a letter; millimetres. */
const RUANG_TERKECIL = { lebar: 90, tinggi: 100 } as const
const HURUF_TERBACA = 9

function periksaKertas({ ukuran, orientasi, margin, huruf, spasi }: KertasNaskah, daftar: DaftarKertas): Temuan[] {
  const mm = Object.hasOwn(daftar, ukuran) ? daftar[ukuran] : undefined
  if (!mm) return [galat(`Kertas: ukuran “${ukuran}” tidak dikenal. Pilih ${Object.keys(daftar).join(', ')}.`)]
  const [width, height] = ruang(mm, orientasi, margin)
  return [
    ...(width < RUANG_TERKECIL.lebar || height < RUANG_TERKECIL.tinggi
      ? [galat(`Kertas: margin menyisakan ${bulat(width)} × ${bulat(height)} mm untuk isi; paling sedikit ${RUANG_TERKECIL.lebar} × ${RUANG_TERKECIL.tinggi} mm.`)]
      : []),
    ...(Math.min(margin.atas, margin.kanan, margin.bawah, margin.kiri) < 5 ? [peringatan('Kertas: margin kurang dari 5 mm tidak dapat dicetak oleh kebanyakan mesin cetak.')] : []),
    ...(huruf < 7 || huruf > 16 ? [galat('Kertas: ukuran huruf antara 7 dan 16.')] : huruf < HURUF_TERBACA ? [peringatan(`Kertas: huruf ${huruf} sulit dibaca; naskah dinas biasanya memakai 11 atau 12.`)] : []),
    ...(spasi < 1 || spasi > 2 ? [galat('Kertas: jarak baris antara 1 dan 2.')] : []),
  ]
}

/** Width and height that the margins leave. */
function ruang([short, long]: UkuranMm, orientasi: KertasNaskah['orientasi'], { atas, kanan, bawah, kiri }: KertasNaskah['margin']): [number, number] {
  const [width, height] = orientasi === 'tegak' ? [short, long] : [long, short]
  return [width - kiri - kanan, height - atas - bawah]
}

const bulat = (value: number): number => Math.max(0, Math.round(value))
