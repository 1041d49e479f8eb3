/** The plan of a year: which programmes are in it, what they add up to, and what an approved version keeps. */
import type { DasarBiaya, KomponenBiaya, SumberAnggaran } from '../anggaran/anggaran'
import type { BebanMata } from '../anggaran/beban-mata'
import type { Pelatihan, StatusPelatihan } from './pelatihan'

/** What approving the plan makes of a programme: those in it are approved, those left out are put off, the rest stay. */
export function statusSetelahSetuju({ masukRencana, status }: Pick<Pelatihan, 'masukRencana' | 'status'>): StatusPelatihan {
  if (status !== 'usulan' && status !== 'disetujui') return status
  return masukRencana ? 'disetujui' : 'ditunda'
}

export interface BiayaRencana {
  readonly komponen: KomponenBiaya
  readonly uraian: string | null
  readonly dasar: DasarBiaya
  /** As planned: of the whole, or of one participant. Rupiah. */
  readonly rencana: number
  /** With all participants. Rupiah. */
  readonly jumlah: number
  /** Code and words of the line that pays; null: none named. */
  readonly anggaran: string | null
}
export interface PesertaRencana {
  readonly pegawaiId: string
  readonly nama: string
  readonly nip: string | null
  readonly jabatan: string
  readonly unit: string | null
}
/** What the plan says of a programme itself. */
type IsiProgram = 'id' | 'judul' | 'tujuan' | 'jenis' | 'jalur' | 'bentuk' | 'jp' | 'mulai' | 'selesai' | 'penyelenggara' | 'tempat' | 'kuota' | 'kurikulum' | 'kurikulumCatatan' | 'prioritas'
/** A programme in a plan; `bentuk` is the form of training in words. */
export interface ProgramRencana extends Pick<Pelatihan, IsiProgram> {
  readonly mitra: string | null
  readonly biaya: BiayaRencana[]
  readonly peserta: PesertaRencana[]
}
/** A programme in a plan with no more of its participants than who they are: ids, in order. */
export interface ProgramPokok extends Omit<ProgramRencana, 'peserta'> {
  readonly peserta: readonly string[]
}
export const pokokProgram = ({ peserta, ...program }: ProgramRencana): ProgramPokok => ({ ...program, peserta: peserta.map(({ pegawaiId }) => pegawaiId).sort() })
export interface MataRencana extends BebanMata {
  readonly sumber: SumberAnggaran
}
/** The plan as it is frozen when it is approved: names and sums of that day. */
export interface IsiRencana {
  readonly tahun: number
  readonly program: ProgramRencana[]
  readonly anggaran: MataRencana[]
}

export interface TotalRencana {
  readonly program: number
  /** Hours times participants. */
  readonly jamOrang: number
  /** Seats: one person in two programmes counts twice. */
  readonly peserta: number
  /** Different people. */
  readonly orang: number
  /** Planned, rupiah; of it the part that no line pays yet. */
  readonly biaya: number
  readonly tanpaMata: number
}

const sum = <T>(rows: readonly T[], of: (row: T) => number): number => rows.reduce((total, row) => total + of(row), 0)
export const biayaProgram = ({ biaya }: Pick<ProgramRencana, 'biaya'>): number => sum(biaya, ({ jumlah }) => jumlah)

/** What the programmes of a plan add up to. */
export function totalRencana(program: readonly Pick<ProgramPokok, 'jp' | 'biaya' | 'peserta'>[]): TotalRencana {
  return {
    program: program.length,
    jamOrang: sum(program, ({ jp, peserta }) => jp * peserta.length),
    peserta: sum(program, ({ peserta }) => peserta.length),
    orang: new Set(program.flatMap(({ peserta }) => peserta)).size,
    biaya: sum(program, biayaProgram),
    tanpaMata: sum(program, ({ biaya }) => sum(biaya.filter(({ anggaran }) => anggaran === null), ({ jumlah }) => jumlah)),
  } // prettier-ignore
}
