/** From the sheets of a file to the rows that say something about a person. */
import { classifyLines, mappedCells } from '../impor/classify-rows'
import { headingKey } from '../impor/columns'
import { findHeader, type Header, headerAt } from '../impor/find-header'
import { type Cell, type Grid, lineText, type Sheet } from '../impor/grid'
import type { RowRepair } from '../impor/draft'
import { mapByHand, type ListRules, type MappedSheet, type Plan, type SheetChoice } from '../impor/map-sheet'
import { AppError } from '../shared/app-error'
import { bisaDibaca, nilaiJudul, petakanJudul, type MedanImpor, type PemetaanImpor, type ProfilImpor } from './kolom'

export interface RencanaLembar extends Plan<MedanImpor> {
  readonly lembar: string
}
export interface LembarImpor extends MappedSheet<RencanaLembar> {
  readonly grid: Grid
}
export interface BerkasImpor {
  readonly profil: ProfilImpor
  readonly lembar: readonly LembarImpor[]
}
/** Mappings made by hand in earlier imports, by key; each kind of list has keys of its own. */
export type PemetaanDiingat = ReadonlyMap<string, PemetaanImpor>
export type PerbaikanImpor = RowRepair<MedanImpor>
export interface TempatBaris {
  readonly lembar: string
  /** Row number in the file, from 1. */
  readonly baris: number
}
export interface BarisMentah extends TempatBaris {
  readonly cells: ReadonlyMap<MedanImpor, Cell>
}
/** A line that says nothing of a person: a total, a note, a signature. */
export interface BarisLain extends TempatBaris {
  readonly teks: string
}

export const tempat = ({ lembar, baris }: TempatBaris): string => `${baris}@${lembar}`
/** True if some sheet is used, and every one that is can be read. */
export const siapDibaca = ({ profil, lembar }: BerkasImpor): boolean => lembar.some(({ dipakai }) => dipakai) && lembar.every(({ dipakai, plan }) => !dipakai || bisaDibaca(profil, plan.mapping))

/**
 * What the file is and which of its sheets are read: as the clerk once mapped its headings, else as they are known, else
 * as the list more of them fit, to be mapped by hand. INVALID_INPUT for an empty file.
 */
export function bukaBerkas(sheets: readonly Sheet[], diingat: PemetaanDiingat = new Map()): BerkasImpor {
  if (sheets.every(({ grid }) => kepala(grid) === null)) throw new AppError('INVALID_INPUT', 'Berkas ini kosong. Pilih berkas yang berisi riwayat kursus atau daftar peserta.')
  const [riwayat, peserta] = [sebagai('riwayat', sheets, diingat), sebagai('peserta', sheets, diingat)]
  return keyakinan(peserta) > keyakinan(riwayat) ? peserta : riwayat
}

const DIINGAT = 2000
const DIKENAL = 1000
/** How surely the file is this list. Headings known as a history also do for participants, so that of two alike the history counts. */
const keyakinan = ({ lembar }: BerkasImpor): number =>
  Math.max(...lembar.map(({ plan, dipakai, diingat }) => (dipakai ? (diingat ? DIINGAT : DIKENAL) : plan.mapping.filter((field) => field !== null).length)))

/** The same file read as the other kind of list, chosen by hand: what can be read is remembered so. */
export function bacaSebagai(profil: ProfilImpor, sheets: readonly Sheet[], diingat: PemetaanDiingat): BerkasImpor {
  const berkas = sebagai(profil, sheets, diingat)
  for (const one of berkas.lembar) one.manual = one.dipakai
  return berkas
}

function sebagai(profil: ProfilImpor, sheets: readonly Sheet[], diingat: PemetaanDiingat): BerkasImpor {
  const lembar = sheets.flatMap((sheet): LembarImpor[] => {
    const header = kepala(sheet.grid)
    if (!header) return []
    const plan = rencana(profil, sheet, header, diingat)
    return [{ ...sheet, plan, dipakai: bisaDibaca(profil, plan.mapping), manual: false, diingat: diingat.has(plan.kunci) }]
  })
  return { profil, lembar }
}

/** A list of two columns has a heading as well: the fullest of its first lines, until another is chosen. */
function kepala(grid: Grid): Header | null {
  const penuh = grid.slice(0, BARIS_AWAL).map(terisi)
  const paling = Math.max(0, ...penuh)
  return findHeader(grid, nilaiJudul) ?? (paling === 0 ? null : headerAt(grid, penuh.indexOf(paling), 1))
}
const BARIS_AWAL = 20
const terisi = (row: readonly Cell[]): number => row.filter((cell) => lineText(cell) !== '').length

function rencana(profil: ProfilImpor, { nama }: { nama: string }, header: Header, diingat: PemetaanDiingat): RencanaLembar {
  const kunci = kunciPemetaan(profil, header.judul)
  return { lembar: nama, header, mapping: diingat.get(kunci) ?? petakanJudul(profil, header.judul), kunci }
}

/** Headings are kept in capitals, so that no roster has the key of one of these lists. */
const kunciPemetaan = (profil: ProfilImpor, judul: readonly string[]): string => `${profil}:${headingKey(judul)}`
/** The key under which the same headings would be remembered as the other kind of list. */
export const kunciLain = (profil: ProfilImpor, { header }: Plan): string => kunciPemetaan(profil === 'riwayat' ? 'peserta' : 'riwayat', header.judul)

/** Changes heading, columns or use of a sheet by hand. */
export function petakanBerkas({ profil, lembar }: BerkasImpor, pilihan: SheetChoice<MedanImpor>, diingat: PemetaanDiingat): void {
  const rules: ListRules<RencanaLembar, LembarImpor> = {
    planAt: (sheet, atas, tinggi) => rencana(profil, sheet, headerAt(sheet.grid, atas, tinggi), diingat),
    isUsable: ({ mapping }) => bisaDibaca(profil, mapping),
    isRemembered: (kunci) => diingat.has(kunci),
  }
  mapByHand(lembar, pilihan, rules)
}

/** The rows of the sheets that are used, with repairs typed over them, and the lines that were passed over. INVALID_INPUT where none can be read. */
export function barisBerkas(berkas: BerkasImpor, perbaikan: readonly PerbaikanImpor[]): { baris: BarisMentah[]; lain: BarisLain[] } {
  if (!siapDibaca(berkas)) throw new AppError('INVALID_INPUT', KURANG[berkas.profil])
  const repairs = Map.groupBy(perbaikan, tempat)
  const baris: BarisMentah[] = []
  const lain: BarisLain[] = []
  for (const { nama, grid, plan, dipakai } of berkas.lembar) {
    if (!dipakai) continue
    const { header, mapping } = plan
    for (const [i, kind] of classifyLines(grid, header, mapping).entries()) {
      const at = { lembar: nama, baris: header.dataMulai + i + 1 }
      const row = grid[header.dataMulai + i] ?? []
      if (kind === 'kosong') continue
      if (kind !== 'data') {
        lain.push({ ...at, teks: row.map(lineText).filter(Boolean).join(' · ').slice(0, 120) })
        continue
      }
      const cells = mappedCells(row, mapping)
      for (const { field, nilai } of repairs.get(tempat(at)) ?? []) cells.set(field, nilai)
      baris.push({ ...at, cells })
    }
  }
  return { baris, lain }
}

/** What must be chosen before rows can be read. */
export const KURANG: Readonly<Record<ProfilImpor, string>> = {
  riwayat: 'Riwayat kursus memerlukan kolom NIP atau nama pegawai, nama kursus, jumlah jam, dan tanggal atau tahun.',
  peserta: 'Daftar peserta memerlukan kolom NIP atau nama pegawai.',
}
