/** A budget line's ceiling against what weighs on it. Integer rupiah everywhere. */
import { dalamRencana, STATUS_PELATIHAN_LABEL, type Pelatihan } from '../pelatihan/pelatihan'
import { bebanBiaya, rencanaBiaya, rupiah, type BiayaPelatihan } from './anggaran'

/** One cost item as it weighs on its line. */
export interface BiayaPadaPagu extends Omit<BiayaPelatihan, 'komponen' | 'anggaranId'> {
  /** Participants by which a cost per participant is counted: those named who did not withdraw. */
  readonly peserta: number
  /** Its programme is in the plan; one left out, put off or cancelled weighs only what is bound or paid. */
  readonly dalamRencana: boolean
}
/** What weighs on a line. */
export interface BebanPagu {
  /** Planned by programmes of the plan, whether already bound or not. */
  readonly rencana: number
  readonly komitmen: number
  readonly realisasi: number
  /** Bound or paid, whichever is more of each item: the ceiling can never go below this. */
  readonly terikat: number
  /** What is bound, and the plan of what is not bound yet. */
  readonly beban: number
}
export interface AngkaPagu extends BebanPagu {
  /** As the budget says, before shifts. */
  readonly pagu: number
  readonly masuk: number
  readonly keluar: number
  readonly paguEfektif: number
  /** Of the effective ceiling; negative where it is exceeded. */
  readonly sisa: number
}

/** What items weigh together. */
export function hitungBeban(items: readonly BiayaPadaPagu[]): BebanPagu {
  const sum = (weigh: (item: BiayaPadaPagu) => number) => items.reduce((total, item) => total + weigh(item), 0)
  return {
    rencana: sum((item) => (item.dalamRencana ? rencanaBiaya(item, item.peserta) : 0)),
    komitmen: sum(({ komitmen }) => komitmen),
    realisasi: sum(({ realisasi }) => realisasi),
    terikat: sum(({ komitmen, realisasi }) => Math.max(komitmen, realisasi)),
    beban: sum(bebanItem),
  }
}

/** What one item weighs on its line. */
export const bebanItem = (item: BiayaPadaPagu): number => (item.dalamRencana ? bebanBiaya(item, item.peserta) : Math.max(item.komitmen, item.realisasi))

/** All figures of a line. */
export function angkaPagu({ pagu, masuk, keluar }: Pick<AngkaPagu, 'pagu' | 'masuk' | 'keluar'>, beban: BebanPagu): AngkaPagu {
  const paguEfektif = pagu + masuk - keluar
  return { pagu, masuk, keluar, paguEfektif, ...beban, sisa: paguEfektif - beban.beban }
}

/** The three parts of a line's bar; together they are its load. */
export const bagianBeban = ({ realisasi, terikat, beban }: BebanPagu): { realisasi: number; terikat: number; rencana: number } => ({ realisasi, terikat: terikat - realisasi, rencana: beban - terikat })

/** Sums of a whole year. */
export function jumlahkan(lines: readonly AngkaPagu[]): AngkaPagu {
  const sum = (key: keyof AngkaPagu) => lines.reduce((total, line) => total + line[key], 0)
  return { pagu: sum('pagu'), masuk: sum('masuk'), keluar: sum('keluar'), paguEfektif: sum('paguEfektif'), rencana: sum('rencana'), komitmen: sum('komitmen'), realisasi: sum('realisasi'), terikat: sum('terikat'), beban: sum('beban'), sisa: sum('sisa') }
}

/** One sentence where a line of this ceiling and load is exceeded, or null: what is bound already is said first. Also asked before something is saved, with the figures it would have. */
export function peringatanPagu(nama: string, { paguEfektif, terikat, beban }: Pick<AngkaPagu, 'paguEfektif' | 'terikat' | 'beban'>): string | null {
  if (terikat > paguEfektif) return `Komitmen dan realisasi pada ${nama} (${rupiah(terikat)}) melampaui pagu ${rupiah(paguEfektif)}: lebih ${rupiah(terikat - paguEfektif)}.`
  if (beban > paguEfektif) return `Rencana pada ${nama} (${rupiah(beban)}) melampaui pagu ${rupiah(paguEfektif)}: lebih ${rupiah(beban - paguEfektif)}.`
  return null
}

/** Most that may be shifted away: what is bound or paid stays. */
export const dapatDigeser = ({ paguEfektif, terikat }: Pick<AngkaPagu, 'paguEfektif' | 'terikat'>): number => Math.max(0, paguEfektif - terikat)

/** Why `jumlah` cannot leave the line, or null where it can. */
export function alasanTidakDapatDigeser(nama: string, line: Pick<AngkaPagu, 'paguEfektif' | 'terikat'>, jumlah: number): string | null {
  const most = dapatDigeser(line)
  if (jumlah <= most) return null
  return `Dari ${nama} paling banyak ${rupiah(most)} yang dapat digeser, karena ${rupiah(line.terikat)} sudah terikat atau dibayar.`
}

/** "A, B, dan 3 program lain", for a sentence that names what uses a line. */
export function sebutProgram(judul: readonly string[]): string {
  if (judul.length > 3) return `${judul.slice(0, 2).join(', ')}, dan ${judul.length - 2} program lain`
  return judul.length < 3 ? judul.join(' dan ') : `${judul[0] ?? ''}, ${judul[1] ?? ''}, dan ${judul[2] ?? ''}`
}

/** Why a programme's plan does not weigh on the line; null where it does. */
export function alasanTidakDihitung({ masukRencana, status }: Pick<Pelatihan, 'masukRencana' | 'status'>): string | null {
  if (dalamRencana({ masukRencana, status })) return null
  return status === 'ditunda' || status === 'dibatalkan' ? STATUS_PELATIHAN_LABEL[status] : 'Di luar rencana'
}
