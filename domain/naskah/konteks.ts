/** What is known on a paper's day, and every value it can print from that. Pure. */
import type { KopSurat } from '../formulir/bagian'
import type { DaftarKertas } from '../formulir/kertas'
import type { BahanKantor } from '../formulir/susun/bahan'
import { CAPAIAN_LABEL, PREDIKAT_LABEL, RATING_LABEL, type Capaian, type Predikat, type Rating } from '../penilaian/predikat'
import { formatNip } from '../shared/nip'
import { namaBulan } from '../shared/iso-date'
import { teksKalimat, type Konteks, type Nilai } from './isi'
import type { Medan } from './medan'
import type { IsiMedan, IsiNaskah } from './naskah'
import type { HasilPenandaTangan, TataTtd } from './penanda-tangan'
import type { Templat } from './templat'

/** A person as a paper names one, on the paper's day. */
export interface OrangNaskah {
  readonly id: string
  readonly nama: string
  readonly nip: string | null
  readonly pangkat: string | null
  readonly jabatan: string
  readonly unit: string
}
/** What someone was given in the month the paper draws on. */
export interface NilaiBulan {
  readonly hasil: Rating | null
  readonly perilaku: Rating | null
  readonly predikat: Predikat | null
}
export interface BulanNaskah {
  readonly tahun: number
  readonly nomor: number
  readonly mulai: string
  readonly selesai: string
  readonly capaian: Capaian | null
  /** False: its ratings may still change. */
  readonly terkunci: boolean
  /** Everyone evaluated (excluded people are not), in the order of the month's board, as of that month. */
  readonly orang: readonly (OrangNaskah & NilaiBulan)[]
}

export interface BahanNaskah {
  readonly nama: string
  readonly templat: Templat
  readonly isi: IsiNaskah
  readonly tanggal: string
  /** Null: not given yet, or none is due. */
  readonly nomor: string | null
  readonly kantor: BahanKantor
  /** The letterhead of the kelurahan chosen, where it has one. */
  readonly kopUnit: KopSurat | null
  readonly kertas: DaftarKertas
  readonly orang: ReadonlyMap<string, OrangNaskah>
  readonly ttd: HasilPenandaTangan
  readonly tataTtd: TataTtd
  readonly bulan: BulanNaskah | null
  readonly dibuatPada: string
  readonly konsep: boolean
}

const teks = (value: string | null | undefined): Nilai => ({ jenis: 'teks', teks: value ?? '' })
const tanggal = (value: string): Nilai => ({ jenis: 'tanggal', tanggal: value })
const angka = (value: number): Nilai => ({ jenis: 'angka', angka: value })

/** Every value the paper can print, by its code. */
export function konteksNaskah(bahan: BahanNaskah): Konteks {
  const { templat, isi } = bahan
  const known = { ...umum(bahan), ...(bahan.bulan ? dariBulan(bahan.bulan) : {}) }
  const typed = Object.assign({}, ...templat.medan.map((field) => dariMedan(field, isi.medan[field.kode], bahan))) as Konteks
  const all = { ...known, ...typed }
  return { ...all, 'surat.hal': teks(isi.hal || teksKalimat(templat.kepala.hal, all)) }
}

function umum({ tanggal: day, nomor, kantor, ttd }: BahanNaskah): Konteks {
  return {
    'surat.nomor': teks(nomor),
    'surat.tanggal': tanggal(day),
    'kantor.nama': teks(kantor.namaKecamatan),
    'kantor.pemda': teks(kantor.namaPemda),
    'kantor.kota': teks(kantor.kota),
    'kantor.alamat': teks(kantor.alamat[0]),
    'ttd.nama': teks(ttd.orang?.nama),
    'ttd.nip': teks(ttd.orang?.nip && formatNip(ttd.orang.nip)),
    'ttd.pangkat': teks(ttd.orang?.pangkat),
    'ttd.jabatan': teks(ttd.jabatan.filter((line) => line !== 'u.b.').at(-1)),
  }
}

function dariBulan(bulan: BulanNaskah): Konteks {
  const count = (predikat: Predikat) => angka(bulan.orang.filter((one) => one.predikat === predikat).length)
  return {
    'periode.nama': teks(`${namaBulan(bulan.nomor)} ${bulan.tahun}`),
    'periode.tahun': teks(String(bulan.tahun)),
    'periode.mulai': tanggal(bulan.mulai),
    'periode.selesai': tanggal(bulan.selesai),
    'periode.capaian': teks(bulan.capaian && CAPAIAN_LABEL[bulan.capaian]),
    'rekap.jumlah': angka(bulan.orang.length),
    'rekap.sangat_baik': count('sangat_baik'),
    'rekap.baik': count('baik'),
    'rekap.butuh_perbaikan': count('butuh_perbaikan'),
    'rekap.kurang': count('kurang'),
    'rekap.sangat_kurang': count('sangat_kurang'),
    'rekap.pegawai': { jenis: 'daftar', baris: bulan.orang.map((one) => ({ ...orang(one, ''), ...nilai(one, '') })) },
  }
}

const orang = ({ nama, nip, pangkat, jabatan, unit }: OrangNaskah, awalan: string): Konteks => ({
  [`${awalan}nama`]: teks(nama),
  [`${awalan}nip`]: teks(nip && formatNip(nip)),
  [`${awalan}pangkat`]: teks(pangkat),
  [`${awalan}jabatan`]: teks(jabatan),
  [`${awalan}unit`]: teks(unit),
})
const nilai = ({ hasil, perilaku, predikat }: NilaiBulan, awalan: string): Konteks => ({
  [`${awalan}hasil`]: teks(hasil && RATING_LABEL[hasil]),
  [`${awalan}perilaku`]: teks(perilaku && RATING_LABEL[perilaku]),
  [`${awalan}predikat`]: teks(predikat && PREDIKAT_LABEL[predikat]),
})

/** A typed value; a person becomes the parts behind the dot, with the month's ratings where there is a month. */
function dariMedan({ kode, jenis, kolom = [] }: Medan, isi: IsiMedan | undefined, bahan: BahanNaskah): Konteks {
  switch (jenis) {
    case 'tanggal':
      return { [kode]: typeof isi === 'string' && isi ? tanggal(isi) : teks('') }
    case 'angka':
      return { [kode]: typeof isi === 'number' ? angka(isi) : teks('') }
    case 'pegawai':
      return typeof isi === 'string' && isi ? seseorang(isi, `${kode}.`, bahan) : {}
    case 'daftar_pegawai':
      return { [kode]: { jenis: 'daftar', baris: strings(isi).map((id) => seseorang(id, '', bahan)) } }
    case 'daftar_teks':
      return { [kode]: { jenis: 'daftar', baris: strings(isi).map((line) => ({ butir: teks(line) })) } }
    case 'tabel':
      return { [kode]: { jenis: 'daftar', baris: rows(isi).map((row) => Object.fromEntries(kolom.map((one) => [one.kode, teks(row[one.kode])]))) } }
    case 'teks':
    case 'paragraf':
    case 'jam':
    case 'pilihan':
      return { [kode]: teks(typeof isi === 'string' ? isi : '') }
  }
}

function seseorang(id: string, awalan: string, bahan: BahanNaskah): Konteks {
  const known = bahan.orang.get(id)
  const rated = bahan.bulan?.orang.find((one) => one.id === id)
  return { ...(known ? orang(known, awalan) : {}), ...(rated ? nilai(rated, awalan) : {}) }
}

export const strings = (isi: IsiMedan | undefined): string[] => (Array.isArray(isi) ? isi.filter((one) => typeof one === 'string') : [])
const rows = (isi: IsiMedan | undefined): Readonly<Record<string, string>>[] =>
  Array.isArray(isi) ? isi.filter((one): one is Readonly<Record<string, string>> => typeof one === 'object') : []
