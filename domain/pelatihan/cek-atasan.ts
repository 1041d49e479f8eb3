/** The superior's check of whether a participant works differently: when it is due, and when it is too late. */
import { addMonths, isoDate } from '../shared/iso-date'
import type { AturanEvaluasi } from './evaluasi'

export const KEADAAN_CEK_LABEL = {
  sudah: 'Sudah dicek',
  terlambat: 'Terlambat',
  jatuh_tempo: 'Waktunya dicek',
  belum_waktunya: 'Belum waktunya',
  lewat: 'Tidak dicek',
  tanpa_tanggal: 'Tanggal program belum ada',
} as const
export type KeadaanCek = keyof typeof KEADAAN_CEK_LABEL

export interface WaktuCek {
  /** From this day on it is due. */
  readonly dari: string
  /** After this day it is overdue. */
  readonly sampai: string
  /** After this day it is not brought up any more. */
  readonly berhenti: string
}

/** The days of the check of a programme that ended on `selesai`. */
export function waktuCek(selesai: string, { mulai, paling_lambat, berhenti }: AturanEvaluasi['cekBulan']): WaktuCek {
  const end = isoDate(selesai)
  return { dari: addMonths(end, mulai), sampai: addMonths(end, paling_lambat), berhenti: addMonths(end, berhenti) }
}

/** How a participant's check stands on `hariIni`. */
export function keadaanCek(waktu: WaktuCek | null, sudah: boolean, hariIni: string): KeadaanCek {
  if (sudah) return 'sudah'
  if (waktu === null) return 'tanpa_tanggal'
  if (hariIni < waktu.dari) return 'belum_waktunya'
  if (hariIni <= waktu.sampai) return 'jatuh_tempo'
  return hariIni <= waktu.berhenti ? 'terlambat' : 'lewat'
}

/** Due or overdue: what the program brings up by itself. */
export const perluDicek = (keadaan: KeadaanCek): boolean => keadaan === 'jatuh_tempo' || keadaan === 'terlambat'
