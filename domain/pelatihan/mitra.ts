import { hariAntara } from '../shared/hari-antara'
import { addDays, formatTanggal, isoDate, type IsoDate } from '../shared/iso-date'

/** Partners of training: institutions, and the office's own mentors. */
export const JENIS_MITRA_LABEL = {
  bpsdm: 'BPSDM/BKPSDM',
  lan: 'LAN',
  perguruan_tinggi: 'Perguruan tinggi',
  opd: 'Perangkat daerah',
  bumn: 'BUMN/BUMD',
  komunitas: 'Komunitas',
  mentor: 'Mentor internal',
  lain: 'Lain-lain',
} as const
export type JenisMitra = keyof typeof JENIS_MITRA_LABEL

/** Where a partner's agreement stands (MoU; for a mentor the letter that names them). */
export const KEADAAN_MOU_LABEL = {
  berlaku: 'Berlaku',
  segera: 'Segera berakhir',
  berakhir: 'Sudah berakhir',
  belum: 'Belum berlaku',
  tanpa: 'Tanpa MoU',
} as const
export type KeadaanMou = keyof typeof KEADAAN_MOU_LABEL

export interface Mou {
  readonly noMou: string | null
  readonly mouMulai: string | null
  readonly mouSelesai: string | null
}

/** The dated rule 'pengingat_kompetensi'. */
export interface AturanPengingat {
  /** Days before its end from which an agreement is said to end soon. */
  readonly mouHari: number
  /** Days after a programme's end by which certificates are expected. */
  readonly sertifikatHari: number
  /** What is older than this many months is no longer brought up. */
  readonly lewatBulan: number
  /** First month of the year in which people short of hours are brought up. */
  readonly jamMulaiBulan: number
}

/** An agreement that names no last day holds until it is changed. */
export function keadaanMou({ noMou, mouMulai, mouSelesai }: Mou, hariIni: IsoDate, mouHari: number): KeadaanMou {
  if (noMou === null && mouMulai === null && mouSelesai === null) return 'tanpa'
  if (mouSelesai !== null && mouSelesai < hariIni) return 'berakhir'
  if (mouMulai !== null && mouMulai > hariIni) return 'belum'
  return mouSelesai !== null && mouSelesai <= addDays(hariIni, mouHari) ? 'segera' : 'berlaku'
}

/** "Berakhir 12 hari lagi, 7 Desember 2026", as a list says it. */
export function sebutMou(mou: Mou, hariIni: IsoDate, mouHari: number): string {
  const { mouMulai, mouSelesai } = mou
  const tanggal = (day: string | null) => (day === null ? '' : formatTanggal(isoDate(day)))
  switch (keadaanMou(mou, hariIni, mouHari)) {
    case 'tanpa':
      return 'Tidak ada'
    case 'berakhir':
      return `Berakhir ${tanggal(mouSelesai)}`
    case 'belum':
      return `Berlaku mulai ${tanggal(mouMulai)}`
    case 'segera':
      return mouSelesai === hariIni ? 'Berakhir hari ini' : `Berakhir ${hariAntara(hariIni, isoDate(mouSelesai ?? hariIni))} hari lagi, ${tanggal(mouSelesai)}`
    case 'berlaku':
      return mouSelesai === null ? 'Berlaku, tanpa batas waktu' : `Berlaku sampai ${tanggal(mouSelesai)}`
  }
}
