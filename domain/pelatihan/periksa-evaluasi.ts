/** What the evaluation refuses: entries for a programme that has not come so far, and days that cannot be. */
import { tanggalPanjang } from '../formulir/terbilang'
import { AppError } from '../shared/app-error'
import { STATUS_PELATIHAN_LABEL, type Pelatihan, type StatusPelatihan } from './pelatihan'

type Program = Pick<Pelatihan, 'status' | 'mulai' | 'selesai'>

/** Which statuses take which entries: tests begin before the programme, checks come after it. */
const BOLEH = {
  lembar: ['berjalan', 'selesai'],
  tes: ['disetujui', 'berjalan', 'selesai'],
  cek: ['selesai'],
  dampak: ['usulan', 'disetujui', 'berjalan', 'selesai', 'ditunda'],
} as const satisfies Record<string, readonly StatusPelatihan[]>
export type IsianEvaluasi = keyof typeof BOLEH

const SYARAT: Record<IsianEvaluasi, string> = {
  lembar: 'Lembar reaksi diisi sesudah program berjalan.',
  tes: 'Nilai tes diisi sesudah program disetujui.',
  cek: 'Cek atasan diisi sesudah program selesai.',
  dampak: 'Indikator tidak dibandingkan untuk program yang dibatalkan.',
}

/** Why `isian` cannot be entered now; null: it can. */
export const halanganIsian = ({ status }: Pick<Program, 'status'>, isian: IsianEvaluasi): string | null =>
  (BOLEH[isian] as readonly StatusPelatihan[]).includes(status) ? null : `Program berstatus ${STATUS_PELATIHAN_LABEL[status]}. ${SYARAT[isian]}`

/** Throws RULE_BROKEN. */
export function wajibBolehDiisi(program: Pick<Program, 'status'>, isian: IsianEvaluasi): void {
  const halangan = halanganIsian(program, isian)
  if (halangan !== null) throw new AppError('RULE_BROKEN', `${halangan} Tidak ada yang disimpan.`)
}

/** What is wrong with the day of a sheet or a check; null: nothing. A sheet may be filled while the programme runs, a check only after it. */
export function salahTanggal({ mulai, selesai }: Program, isian: 'lembar' | 'cek', tanggal: string, hariIni: string): string | null {
  const awal = isian === 'lembar' ? mulai : (selesai ?? mulai)
  if (awal !== null && tanggal < awal) return `Tanggal ini sebelum program ${isian === 'lembar' ? 'dimulai' : 'selesai'} (${tanggalPanjang(awal)}).`
  if (tanggal > hariIni) return 'Tanggal ini belum tiba.'
  return null
}

export interface TanggalDampak {
  readonly sebelum: number | null
  readonly tanggalSebelum: string | null
  readonly sesudah: number | null
  readonly tanggalSesudah: string | null
}
/** What is wrong with an indicator's days and values, by field. */
export function salahDampak({ mulai, selesai }: Program, { sebelum, tanggalSebelum, sesudah, tanggalSesudah }: TanggalDampak, hariIni: string): Record<string, string> {
  const salah: Record<string, string> = {}
  const akhir = selesai ?? mulai
  if (tanggalSebelum !== null && sebelum === null) salah['sebelum'] = 'Isi nilainya, atau kosongkan tanggalnya.'
  if (tanggalSesudah !== null && sesudah === null) salah['sesudah'] = 'Isi nilainya, atau kosongkan tanggalnya.'
  if (sebelum !== null && tanggalSebelum === null) salah['tanggalSebelum'] = 'Isi tanggal nilai ini diukur.'
  if (sesudah !== null && tanggalSesudah === null) salah['tanggalSesudah'] = 'Isi tanggal nilai ini diukur.'
  if (tanggalSebelum !== null && akhir !== null && tanggalSebelum > akhir) salah['tanggalSebelum'] = `Nilai sebelum diukur paling lambat saat program selesai (${tanggalPanjang(akhir)}).`
  if (tanggalSesudah !== null && mulai !== null && tanggalSesudah < mulai) salah['tanggalSesudah'] = `Tanggal ini sebelum program dimulai (${tanggalPanjang(mulai)}).`
  else if (tanggalSesudah !== null && tanggalSebelum !== null && tanggalSesudah <= tanggalSebelum) salah['tanggalSesudah'] = 'Nilai sesudah diukur setelah nilai sebelum.'
  for (const [kunci, tanggal] of [['tanggalSebelum', tanggalSebelum], ['tanggalSesudah', tanggalSesudah]] as const) if (tanggal !== null && tanggal > hariIni) salah[kunci] = 'Tanggal ini belum tiba.'
  return salah
}
