import type { DasarBiaya, KomponenBiaya, SumberAnggaran } from '../../domain/anggaran/anggaran'
import type { Jalur, JenisKompetensi, JenisPelatihan } from '../../domain/kompetensi/kompetensi'
import type { Pengusul } from '../../domain/kompetensi/prioritas'
import type { ArahDampak } from '../../domain/pelatihan/evaluasi'
import { hariPekan } from '../../domain/pelatihan/hari'
import type { JenisMitra } from '../../domain/pelatihan/mitra'
import type { KesesuaianKurikulum, StatusPelatihan } from '../../domain/pelatihan/pelatihan'
import { hariAntara } from '../../domain/shared/hari-antara'
import { addDays, isoDate, type IsoDate } from '../../domain/shared/iso-date'
import isi from './kompetensi-contoh.json'

export interface ProgramContoh {
  judul: string
  tahap: StatusPelatihan
  /** When in the year it begins: 0 its first day, 1 today, 2 its last; null: no date yet. */
  letak: number | null
  /** Days. */
  lama: number
  jenis: JenisPelatihan
  jalur: Jalur
  bentuk: string
  jp: number
  mitra: JenisMitra | null
  tempat: string | null
  kuota: number | null
  prioritas: number
  kurikulum: KesesuaianKurikulum
  /** Competencies whose needs it answers. */
  menjawab: string[]
  nip: string[]
  biaya: { komponen: KomponenBiaya; dasar: DasarBiaya; rencana: number; sumber: SumberAnggaran | null }[]
  sertifikat?: boolean
  evaluasi?: 'baik' | 'kurang'
  /** Its costs are bound already. */
  komitmen?: boolean
  catatan?: string
}
/** Answers in the order of the rule's questions; the checks are of the first participants. */
interface EvaluasiContoh {
  pra: number[]
  pasca: number[]
  reaksi: number[][]
  saran: (string | null)[]
  cek: number[][]
  catatanCek: (string | null)[]
  dampak: { nama: string; satuan: string; arah: ArahDampak; sebelum: number; sesudah: number }
}
interface Contoh {
  celah: { kompetensi: string; nip: string[] }[]
  usul: { jenis: JenisKompetensi; kompetensi: string; alasan: string; pengusul: Pengusul; bentuk: string; nip: string[] }[]
  tolak: { kompetensi: string; alasan: string }
  /** Approved, and no programme yet. */
  setuju: string[]
  anggaran: { sumber: SumberAnggaran; kodeRekening: string; uraian: string; pagu: number }[]
  geser: { dari: SumberAnggaran; ke: SumberAnggaran; jumlah: number; dasar: string }
  mitra: {
    jenis: JenisMitra
    nama: string
    nip: string | null
    narahubung: string | null
    kontak: string | null
    noMou: string | null
    /** Months from today. */
    berakhirBulan: number | null
    layanan: string
    biayaTipikal: number
    kuota: number
  }[]
  program: ProgramContoh[]
  riwayat: { nama: string; jenis: JenisPelatihan; bentuk: string; jp: number; penyelenggara: string }[]
  evaluasi: Record<'baik' | 'kurang', EvaluasiContoh>
  materi: string[]
}

/** An invented year of competency development. */
export const CONTOH = isi as Contoh

/** When and for whom the sample is made. */
export interface Saat {
  tahun: number
  today: string
  now: string
  /** Ids by NIP, in the order of names. */
  orang: ReadonlyMap<string, string>
}

/** The ids of people by their NIP; who left the sample is left out. */
export const idOrang = ({ orang }: Saat, nip: readonly string[]): string[] => nip.flatMap((one) => orang.get(one) ?? [])

/** Monday to Wednesday: what lasts up to three days then passes no weekend. */
const awalPekan = (day: string): boolean => hariPekan(day) >= 1 && hariPekan(day) <= 3

/** The day at this place of the year, early in its week where the year has room for that; what is past stays past. */
export function hariLetak({ tahun, today }: Pick<Saat, 'tahun' | 'today'>, letak: number): IsoDate {
  const [awal, akhir] = [isoDate(`${tahun}-01-01`), isoDate(`${tahun}-12-31`)]
  const [from, to] = letak < 1 ? [awal, isoDate(today)] : [isoDate(today), akhir]
  let day = addDays(from, Math.floor((letak % 1) * hariAntara(from, to)))
  while (!awalPekan(day) && day > from) day = addDays(day, -1)
  return day
}

/** First and last day: a finished programme ended by today, one that runs has today in it. */
export function jadwalContoh(saat: Pick<Saat, 'tahun' | 'today'>, { tahap, letak, lama }: Pick<ProgramContoh, 'tahap' | 'letak' | 'lama'>): { mulai: IsoDate | null; selesai: IsoDate | null } {
  if (letak === null) return { mulai: null, selesai: null }
  const [awal, akhir] = [`${saat.tahun}-01-01`, `${saat.tahun}-12-31`]
  const half = Math.floor(lama / 2)
  const from = tahap === 'berjalan' ? addDays(isoDate(saat.today), -half) : hariLetak(saat, letak)
  const last = tahap === 'selesai' ? saat.today : akhir
  const mulai = from < awal ? isoDate(awal) : from
  const selesai = addDays(mulai, lama - 1)
  return { mulai, selesai: selesai > last ? isoDate(last) : selesai }
}
