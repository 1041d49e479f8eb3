/** A training programme (pelatihan) of a year's plan, and the life it has. */
import { AppError } from '../shared/app-error'
import type { Jalur, JenisPelatihan } from '../kompetensi/kompetensi'

export const STATUS_PELATIHAN_LABEL = {
  usulan: 'Usulan',
  disetujui: 'Disetujui',
  berjalan: 'Berjalan',
  selesai: 'Selesai',
  ditunda: 'Ditunda',
  dibatalkan: 'Dibatalkan',
} as const
export type StatusPelatihan = keyof typeof STATUS_PELATIHAN_LABEL

/** From where to where a programme may go. Finished and cancelled ones stay; a finished one is taken up by its next version. */
const LANJUTAN: Readonly<Record<StatusPelatihan, readonly StatusPelatihan[]>> = {
  usulan: ['disetujui', 'ditunda', 'dibatalkan'],
  disetujui: ['usulan', 'berjalan', 'ditunda', 'dibatalkan'],
  berjalan: ['disetujui', 'selesai', 'dibatalkan'],
  selesai: ['berjalan'],
  ditunda: ['usulan', 'dibatalkan'],
  dibatalkan: ['usulan'],
}
export const statusLanjutan = (dari: StatusPelatihan): readonly StatusPelatihan[] => LANJUTAN[dari]
/** Throws RULE_BROKEN where a programme cannot go from `dari` to `ke`. */
export function wajibBolehStatus(dari: StatusPelatihan, ke: StatusPelatihan): void {
  if (LANJUTAN[dari].includes(ke)) return
  throw new AppError('RULE_BROKEN', `Program berstatus ${STATUS_PELATIHAN_LABEL[dari]} tidak dapat langsung menjadi ${STATUS_PELATIHAN_LABEL[ke]}. Statusnya tidak diubah.`)
}

/** The clerk's word on a programme in the proposal of the best plan: free, pinned in, or pinned out. */
export const SEMATAN_LABEL = { bebas: 'Bebas', masuk: 'Harus masuk', keluar: 'Tidak dipakai' } as const
export type Sematan = keyof typeof SEMATAN_LABEL

/** Whether the curriculum fits the need (PP 11/2017 Ps. 207). */
export const KURIKULUM_LABEL = { belum: 'Belum diperiksa', sesuai: 'Sesuai', sebagian: 'Sesuai sebagian', tidak: 'Tidak sesuai' } as const
export type KesesuaianKurikulum = keyof typeof KURIKULUM_LABEL

export const STATUS_PESERTA_LABEL = {
  calon: 'Calon',
  diundang: 'Diundang',
  selesai: 'Selesai',
  tidak_selesai: 'Tidak selesai',
  batal: 'Batal ikut',
} as const
export type StatusPeserta = keyof typeof STATUS_PESERTA_LABEL

export const HADIR_PELATIHAN_LABEL = { hadir: 'Hadir', izin: 'Izin', sakit: 'Sakit', alpa: 'Tanpa keterangan' } as const
export type HadirPelatihan = keyof typeof HADIR_PELATIHAN_LABEL

export interface Pelatihan {
  readonly id: string
  readonly tahun: number
  readonly judul: string
  readonly tujuan: string | null
  readonly jenis: JenisPelatihan
  readonly jalur: Jalur
  /** Code of the rule 'bentuk_pelatihan'. */
  readonly bentuk: string
  /** Hours of one participant. */
  readonly jp: number
  /** ISO days; null: not set yet. */
  readonly mulai: string | null
  readonly selesai: string | null
  readonly penyelenggara: string | null
  readonly mitraId: string | null
  readonly tempat: string | null
  readonly kuota: number | null
  readonly kurikulum: KesesuaianKurikulum
  readonly kurikulumCatatan: string | null
  /** 1 (low) to 5 (urgent); weighs the hours in the best plan. */
  readonly prioritas: number
  readonly status: StatusPelatihan
  readonly sematan: Sematan
  /** It belongs to the working plan of its year. */
  readonly masukRencana: boolean
  readonly versi: number
  readonly versiDariId: string | null
  readonly alasanRancangUlang: string | null
  readonly perubahan: string | null
  readonly catatan: string | null
}

/** Hours count in the year in which a programme ends; while no day is set, in the year of its plan. */
export const tahunJam = ({ tahun, mulai, selesai }: Pick<Pelatihan, 'tahun' | 'mulai' | 'selesai'>): number => Number((selesai ?? mulai ?? String(tahun)).slice(0, 4))

/** In the plan: chosen for it, and neither put off nor cancelled. */
export const dalamRencana = ({ masukRencana, status }: Pick<Pelatihan, 'masukRencana' | 'status'>): boolean => masukRencana && status !== 'ditunda' && status !== 'dibatalkan'

/** "Jamnya dihitung tahun 2027." in a list of the year `tahun`; null where they count in that year itself. */
export function sebutTahunJam(program: Pick<Pelatihan, 'mulai' | 'selesai'>, tahun: number): string | null {
  const year = tahunJam({ ...program, tahun })
  return year === tahun ? null : `Jamnya dihitung tahun ${year}.`
}
