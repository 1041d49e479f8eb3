/** What waits in competency development, each thing in one sentence: counted from real rows, ticked by nobody. */
import { addDays, isoDate, type IsoDate } from '../shared/iso-date'

export const JENIS_PENGINGAT = ['pagu', 'rencana', 'belum_mulai', 'sertifikat', 'cek', 'mou', 'jam'] as const
export type JenisPengingat = (typeof JENIS_PENGINGAT)[number]

export interface Pengingat {
  readonly jenis: JenisPengingat
  readonly jumlah: number
  /** Of these, how many are past their time. */
  readonly lewat: number
  readonly kalimat: string
  /** Where in the program it is done. */
  readonly ke: string
}

/** One programme that something waits for. */
export interface TungguProgram {
  readonly pelatihanId: string
  readonly jumlah: number
}

/** Certificates of a programme are waited for once `hari` days have passed since its end. */
export const sertifikatTerlambat = (selesai: string, hariIni: IsoDate, hari: number): boolean => hariIni > addDays(isoDate(selesai), hari)

const rute: Record<JenisPengingat, string> = {
  pagu: '/kompetensi/anggaran',
  rencana: '/kompetensi',
  belum_mulai: '/kompetensi',
  sertifikat: '/kompetensi',
  cek: '/kompetensi/evaluasi',
  mou: '/kompetensi/mitra?mou=segera',
  jam: '/kompetensi/jam',
}
const TAB: Partial<Record<JenisPengingat, string>> = { belum_mulai: '', sertifikat: '/pelaksanaan', cek: '/evaluasi?bagian=perilaku' }

/** With one programme in question its own page is opened, else the list. */
function tujuan(jenis: JenisPengingat, programs: readonly TungguProgram[]): string {
  const [only, ...others] = programs
  const tab = TAB[jenis]
  return only && tab !== undefined && others.length === 0 ? `/kompetensi/pelatihan/${only.pelatihanId}${tab}` : rute[jenis]
}

const program = (n: number): string => `${n} program`
const total = (programs: readonly TungguProgram[]): number => programs.reduce((sum, { jumlah }) => sum + jumlah, 0)
const buat = (jenis: JenisPengingat, jumlah: number, lewat: number, kalimat: string, programs: readonly TungguProgram[] = []): Pengingat[] => (jumlah === 0 ? [] : [{ jenis, jumlah, lewat, kalimat, ke: tujuan(jenis, programs) }])

export interface BahanPengingat {
  readonly tahun: number
  /** Budget lines over their ceiling. */
  readonly pagu: number
  /** Programmes of the year's plan while it has no approved version. */
  readonly belumDisetujui: number
  readonly belumMulai: readonly TungguProgram[]
  readonly sertifikat: readonly TungguProgram[]
  readonly cek: readonly TungguProgram[]
  readonly cekLewat: readonly TungguProgram[]
  readonly mouSegera: number
  readonly mouLewat: number
  /** People who will not reach the year's hours. */
  readonly kurangJam: number
}

/** What waits, most pressing first; nothing when nothing waits. */
export function susunPengingat(bahan: BahanPengingat): Pengingat[] {
  const { tahun, pagu, belumDisetujui, belumMulai, sertifikat, cek, cekLewat, mouSegera, mouLewat, kurangJam } = bahan
  const due = total(cek)
  const late = total(cekLewat)
  return [
    ...buat('pagu', pagu, 0, `${pagu} mata anggaran ${tahun} melampaui pagunya`),
    ...buat('rencana', belumDisetujui, 0, `Rencana ${tahun} belum disetujui (${program(belumDisetujui)})`),
    ...buat('belum_mulai', belumMulai.length, belumMulai.length, `${program(belumMulai.length)} sudah lewat tanggal mulainya, tetapi belum dijalankan`, belumMulai),
    ...buat('sertifikat', total(sertifikat), 0, `${total(sertifikat)} peserta dari ${program(sertifikat.length)} yang sudah selesai belum bersertifikat`, sertifikat),
    ...buat('cek', due + late, late, `${due + late} peserta menunggu cek atasan sesudah pelatihan`, [...cekLewat, ...cek]),
    ...buat('mou', mouSegera + mouLewat, mouLewat, sebutMitra(mouSegera, mouLewat)),
    ...buat('jam', kurangJam, 0, `${kurangJam} pegawai diperkirakan tidak mencapai jam pelatihan minimal ${tahun}, dengan rencana yang ada sekalipun`),
  ]
}

function sebutMitra(segera: number, lewat: number): string {
  if (lewat === 0) return `${segera} kerja sama mitra segera berakhir`
  const past = `${lewat} kerja sama mitra yang masih dipakai rencana sudah berakhir`
  return segera === 0 ? past : `${past}, ${segera} segera berakhir`
}
