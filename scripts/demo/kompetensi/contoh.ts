import type { KomponenBiaya, SumberAnggaran } from '../../../domain/anggaran/anggaran'
import type { Jalur, JenisKompetensi, JenisPelatihan } from '../../../domain/kompetensi/kompetensi'
import type { Pengusul } from '../../../domain/kompetensi/prioritas'
import { hariPekan } from '../../../domain/pelatihan/hari'
import type { JenisMitra } from '../../../domain/pelatihan/mitra'
import { addDays, isoDate, type IsoDate } from '../../../domain/shared/iso-date'
import isi from './program-contoh.json'

/** Where in the year: from the first fitting weekday on or after this day, so many days. Month 0: see `jadwalUtama`. */
export interface Waktu {
  bulan: number
  hari: number
  lama: number
}
interface Penyelenggaraan extends Waktu {
  jp: number
  mitra: JenisMitra | null
  sumber: SumberAnggaran | null
}
export interface ProgramSendiri extends Penyelenggaraan {
  judul: string
  jenis: JenisPelatihan
  jalur: Jalur
  bentuk: string
  kuota: number | null
  orang: number
  prioritas: number
  konsumsi: number
  kontribusi: number
  narasumber: number
  /** It takes up the needs that no other programme answers. */
  sisaKebutuhan?: boolean
}
interface Contoh {
  anggaran: { sumber: SumberAnggaran; kodeRekening: string; uraian: string; pagu: number }[]
  geser: { dari: SumberAnggaran; ke: SumberAnggaran; jumlah: number; dasar: string }
  mitra: { jenis: JenisMitra; nama: string; narahubung: string; layanan: string; biayaTipikal: number; kuota: number }[]
  usul: { jenis: JenisKompetensi; kompetensi: string; alasan: string; pengusul: Pengusul; bentuk: string; orang: number }[]
  tolak: { kompetensi: string; alasan: string }
  dariKebutuhan: Penyelenggaraan[]
  sendiri: ProgramSendiri[]
  saran: string[]
  perubahan: string
}

/** The invented year: everything in it is a sample and says so. */
export const CONTOH = isi as Contoh

export interface Biaya {
  komponen: KomponenBiaya
  dasar: 'tetap' | 'per_orang'
  rencana: number
}
/** Cost items that are not zero. */
export const biayaContoh = (perOrang: { konsumsi: number; kontribusi: number }, narasumber: number): Biaya[] =>
  [
    { komponen: 'narasumber' as const, dasar: 'tetap' as const, rencana: narasumber },
    { komponen: 'konsumsi' as const, dasar: 'per_orang' as const, rencana: perOrang.konsumsi },
    { komponen: 'kontribusi' as const, dasar: 'per_orang' as const, rencana: perOrang.kontribusi },
  ].filter(({ rencana }) => rencana > 0)

/** From a Tuesday, so that up to three days pass no weekend; longer ones begin on a Monday. */
export function jadwal(tahun: number, { bulan, hari, lama }: Waktu): { mulai: IsoDate; selesai: IsoDate } {
  const weekday = lama > 3 ? 1 : 2
  let mulai = isoDate(`${tahun}-${String(bulan).padStart(2, '0')}-${String(hari).padStart(2, '0')}`)
  while (hariPekan(mulai) !== weekday) mulai = addDays(mulai, 1)
  return { mulai, selesai: addDays(mulai, lama - 1) }
}

/** The programme that is run to its end: two months before the demo's, so that the superiors' checks are due; never before January. */
export const jadwalUtama = (waktu: Waktu, bulan: number): Waktu => ({ ...waktu, bulan: Math.max(1, bulan - 2) })
