import { AppError } from '../shared/app-error'
import { guessMapping, guessProfile, headingKey, type Mapping, type Profile } from './columns'
import { findHeader, type Header, headerAt } from './find-header'
import type { Grid, Sheet } from './grid'

/** How one sheet will be read: guessed by planSheet, changed by hand in the wizard. */
export interface SheetPlan {
  lembar: string
  header: Header
  mapping: Mapping
  profil: Profile
  /** Remembers a mapping made by hand for the next file of the same headings. */
  kunci: string
}

/** Looks up a mapping made by hand, by the key of its headings; null if there is none. */
export type Remembered = (kunci: string) => Mapping | null

const none: Remembered = () => null

/** Guesses heading and columns of a sheet; null if it holds no table. */
export function planSheet(sheet: Sheet, remembered: Remembered = none): SheetPlan | null {
  const header = findHeader(sheet.grid)
  return header && planWith(sheet, header, remembered)
}

/** The plan where the heading's place is chosen by hand: `atas` is a row index from 0, `tinggi` its rows. */
export function planSheetAt(sheet: Sheet, atas: number, tinggi: number, remembered: Remembered = none): SheetPlan {
  return planWith(sheet, headerAt(sheet.grid, atas, tinggi), remembered)
}

/**
 * The sheets of a file that hold people, with their plans.
 * Refuses (INVALID_INPUT) a file with no row at all, or in which no sheet has a column of NIP.
 */
export function planWorkbook(
  sheets: readonly Sheet[],
  remembered: Remembered = none,
): { grid: Grid; plan: SheetPlan }[] {
  if (sheets.every(({ grid }) => grid.length === 0)) {
    throw new AppError('INVALID_INPUT', 'Berkas ini kosong. Pilih berkas yang berisi daftar pegawai.')
  }
  const planned = sheets.map((sheet) => ({ grid: sheet.grid, plan: planSheet(sheet, remembered) }))
  const usable = planned.filter((each): each is { grid: Grid; plan: SheetPlan } => isUsable(each.plan))
  if (usable.length > 0) return usable
  throw new AppError('INVALID_INPUT', 'Kolom NIP tidak ditemukan pada 20 baris pertama berkas ini. Pilih berkas daftar pegawai yang memuat kolom NIP.') // prettier-ignore
}

/** True if people can be read by this plan: it has an NIP and a name. */
export function isUsable(plan: SheetPlan | null): plan is SheetPlan {
  if (plan === null) return false
  const { mapping } = plan
  if (mapping.includes('namaDanNip')) return true
  return mapping.includes('nip') && (mapping.includes('nama') || mapping.includes('namaDanLahir'))
}

function planWith(sheet: Sheet, header: Header, remembered: Remembered): SheetPlan {
  const kunci = headingKey(header.judul)
  const mapping = remembered(kunci) ?? guessMapping(header.judul)
  return { lembar: sheet.nama, header, mapping, profil: guessProfile(header.judul), kunci }
}
