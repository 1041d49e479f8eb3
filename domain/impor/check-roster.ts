import { GOLONGAN, pangkatLengkap } from '../pegawai/pangkat'
import { NIP_LIMITS, type NipLimits } from '../shared/nip'
import { classifyLines, type LineKind, mappedCells } from './classify-rows'
import type { RosterField } from './columns'
import { changesOf, type ExistingPegawai, type FieldChange } from './compare-people'
import type { DraftField, DraftPegawai, RowProblem, RowRepair, ValueRepair } from './draft'
import { type Cell, cellText, type Grid, lineText, normalise } from './grid'
import { nearest } from './nearest'
import { parseRow } from './parse-row'
import type { SheetPlan } from './plan-sheet'

export type RowStatus = 'baru' | 'ubah' | 'sama' | 'tolak' | 'lewati'

export interface CheckedRow {
  lembar: string
  /** Row number in the file, from 1. */
  baris: number
  status: RowStatus
  /** NIP and name as far as they could be read, for the list. */
  nip: string
  nama: string
  masalah: readonly RowProblem[]
  perubahan: readonly FieldChange[]
  /** What to store; null for a refused row without NIP or name. */
  draft: DraftPegawai | null
  terisi: readonly DraftField[]
  /** The known person this row is about. */
  pegawaiId: string | null
}

/** A line that holds no person, with what it was taken for. */
export interface PassedLine {
  lembar: string
  baris: number
  jenis: Exclude<LineKind, 'data' | 'kosong'>
  teks: string
}

/** One value that is not known, in however many rows: to be mapped once for all of them. */
export interface UnknownValue {
  field: ValueRepair['field']
  nilai: string
  jumlah: number
  usul: string | null
  pilihan: readonly { nilai: string; label: string }[]
}

export interface RosterCheck {
  rows: readonly CheckedRow[]
  dilewati: readonly PassedLine[]
  nilaiAsing: readonly UnknownValue[]
  /** Units that applying would create. */
  unitBaru: readonly string[]
  summary: Readonly<Record<RowStatus, number>> & { total: number }
}

export interface RosterOptions {
  /** Names of the units there are. */
  units: readonly string[]
  /** Take unknown units as new ones (first import) instead of refusing their rows. */
  buatUnit: boolean
  limits?: NipLimits
  /** Rows the user chose to leave out. */
  lewati?: readonly { lembar: string; baris: number }[]
}

export interface RosterInput {
  sheets: readonly { grid: Grid; plan: SheetPlan }[]
  existing: readonly ExistingPegawai[]
  repairs: readonly RowRepair[]
  valueRepairs: readonly ValueRepair[]
  options: RosterOptions
}

/**
 * The dry run: every row with its status, problems and changes. Pure, so checking again after a repair gives the same
 * answer for the other rows; running it on what was just imported gives only `sama`. `seen` is told each row as soon as
 * it is checked, for whoever does not want to wait for the last.
 */
export function checkRoster(input: RosterInput, seen: (row: CheckedRow) => void = () => undefined): RosterCheck {
  const checker = new Checker(input, seen)
  for (const { grid, plan } of input.sheets) checker.sheet(grid, plan)
  return checker.result()
}

class Checker {
  private readonly rows: CheckedRow[] = []
  private readonly passed: PassedLine[] = []
  private readonly unknown = new Map<string, { field: ValueRepair['field']; nilai: string; jumlah: number }>()
  private readonly nearUnits = new Map<string, string | null>()
  private readonly newUnits = new Map<string, string>()
  private readonly firstOf = new Map<string, { lembar: string; baris: number }>()
  private readonly filled = new Map<string, readonly DraftField[]>()
  private lastFilled: readonly DraftField[] = []
  private readonly existing: ReadonlyMap<string, ExistingPegawai>
  private readonly units: ReadonlyMap<string, string>
  private readonly repairs: ReadonlyMap<string, RowRepair[]>
  private readonly values: ReadonlyMap<string, string>
  private readonly skipped: ReadonlySet<string>

  constructor(
    private readonly input: RosterInput,
    private readonly seen: (row: CheckedRow) => void,
  ) {
    const { existing, repairs, valueRepairs, options } = input
    this.existing = new Map(existing.map((pegawai) => [pegawai.nip, pegawai]))
    this.units = new Map(options.units.map((unit) => [normalise(unit), unit]))
    this.repairs = byPlace(repairs)
    this.values = new Map(valueRepairs.map(({ field, dari, ke }) => [`${field}:${normalise(dari)}`, ke]))
    this.skipped = new Set((options.lewati ?? []).map(({ lembar, baris }) => place(lembar, baris)))
  }

  sheet(grid: Grid, plan: SheetPlan): void {
    const kinds = classifyLines(grid, plan.header, plan.mapping)
    for (const [i, kind] of kinds.entries()) {
      const index = plan.header.dataMulai + i
      if (kind === 'data') this.row(grid[index] ?? [], plan, index + 1)
      else if (kind !== 'kosong')
        this.passed.push({ lembar: plan.lembar, baris: index + 1, jenis: kind, teks: lineOf(grid[index] ?? []) })
    }
  }

  result(): RosterCheck {
    const summary = { baru: 0, ubah: 0, sama: 0, tolak: 0, lewati: 0, total: this.rows.length }
    for (const { status } of this.rows) summary[status]++
    const nilaiAsing = [...this.unknown.values()].map((value) => this.offer(value))
    return { rows: this.rows, dilewati: this.passed, nilaiAsing, unitBaru: [...this.newUnits.values()], summary }
  }

  private row(cells: readonly Cell[], plan: SheetPlan, baris: number): void {
    const at = { lembar: plan.lembar, baris }
    const raw = this.repaired(mappedCells(cells, plan.mapping), at)
    const { draft, terisi, masalah } = parseRow(raw, this.input.options.limits ?? NIP_LIMITS)
    const problems = [...masalah]
    const skip = this.skipped.size > 0 && this.skipped.has(place(at.lembar, baris))
    if (draft && !skip) problems.push(...this.twice(draft.nip, at), ...this.unit(draft))
    if (!skip) this.noteUnknownRank(problems)
    const existing = draft ? this.existing.get(draft.nip) : undefined
    const perubahan = existing && draft ? changesOf(existing, draft, terisi) : []
    const refused = draft === null || problems.some(({ tingkat }) => tingkat === 'tolak')
    const status = skip ? 'lewati' : refused ? 'tolak' : !existing ? 'baru' : perubahan.length > 0 ? 'ubah' : 'sama'
    if (draft && (status === 'baru' || status === 'ubah')) this.noteNewUnit(draft)
    const checked: CheckedRow = {
      ...at, status, nip: draft?.nip ?? lineText(raw.get('nip')), nama: draft?.nama ?? nameOf(raw), masalah: problems,
      perubahan, draft, terisi: this.fields(terisi), pegawaiId: existing?.id ?? null,
    } // prettier-ignore
    this.rows.push(checked)
    this.seen(checked)
  }

  /** Most rows of a sheet fill the same columns, often those of the row before: one list for all of them. */
  private fields(terisi: ReadonlySet<DraftField>): readonly DraftField[] {
    if (sameFields(this.lastFilled, terisi)) return this.lastFilled
    const list = [...terisi]
    this.lastFilled = this.filled.get(list.join()) ?? list
    this.filled.set(list.join(), this.lastFilled)
    return this.lastFilled
  }

  /** Values typed over this row go first, then values mapped for all rows. */
  private repaired(raw: Map<RosterField, Cell>, { lembar, baris }: { lembar: string; baris: number }): Map<RosterField, Cell> {
    if (this.repairs.size > 0) for (const { field, nilai } of this.repairs.get(place(lembar, baris)) ?? []) raw.set(field, nilai)
    if (this.values.size === 0) return raw
    for (const field of ['unit', 'golongan', 'jabatan'] as const) {
      const ke = this.values.get(`${field}:${normalise(lineText(raw.get(field)))}`)
      if (ke !== undefined && raw.has(field)) raw.set(field, ke)
    }
    return raw
  }

  private twice(nip: string, at: { lembar: string; baris: number }): RowProblem[] {
    const first = this.firstOf.get(nip)
    if (first === undefined) {
      this.firstOf.set(nip, at)
      return []
    }
    const lembar = first.lembar === at.lembar ? '' : ` lembar ${first.lembar}`
    return [
      { field: 'nip', tingkat: 'tolak', alasan: `NIP ini sudah ada pada baris ${first.baris}${lembar}.`, nilai: nip },
    ]
  }

  /** Writes the unit as it is known; unknown ones are new, or refused with the nearest name. */
  private unit(draft: DraftPegawai): RowProblem[] {
    if (draft.unit === null) return []
    const known = this.units.get(normalise(draft.unit))
    const chosen = this.input.valueRepairs.some(({ field, ke }) => field === 'unit' && ke === draft.unit)
    const nilai = draft.unit
    draft.unit = known ?? this.newUnits.get(normalise(nilai)) ?? nilai
    if (known !== undefined || chosen || this.input.options.buatUnit) return []
    this.count('unit', nilai)
    const problem: RowProblem = { field: 'unit', tingkat: 'tolak', alasan: `Unit kerja “${nilai}” belum ada.`, nilai }
    const usul = this.nearestUnit(nilai)
    return [usul === null ? problem : { ...problem, usul }]
  }

  private nearestUnit(nilai: string): string | null {
    const key = normalise(nilai)
    const found = this.nearUnits.has(key) ? (this.nearUnits.get(key) ?? null) : nearest(nilai, this.input.options.units)
    this.nearUnits.set(key, found)
    return found
  }

  private noteNewUnit({ unit }: DraftPegawai): void {
    if (unit !== null && !this.units.has(normalise(unit))) this.newUnits.set(normalise(unit), unit)
  }

  private noteUnknownRank(problems: readonly RowProblem[]): void {
    for (const { field, nilai } of problems) if (field === 'golongan') this.count('golongan', nilai)
  }

  private count(field: ValueRepair['field'], nilai: string): void {
    const key = `${field}:${normalise(nilai)}`
    const entry = this.unknown.get(key) ?? { field, nilai, jumlah: 0 }
    this.unknown.set(key, { ...entry, jumlah: entry.jumlah + 1 })
  }

  private offer(value: { field: ValueRepair['field']; nilai: string; jumlah: number }): UnknownValue {
    const pilihan =
      value.field === 'unit'
        ? this.input.options.units.map((unit) => ({ nilai: unit, label: unit }))
        : GOLONGAN.map(({ kode }) => ({ nilai: kode, label: pangkatLengkap(kode) }))
    const near = nearest(
      value.nilai,
      pilihan.map(({ label }) => label),
    )
    return { ...value, pilihan, usul: pilihan.find(({ label }) => label === near)?.nilai ?? null }
  }
}

function byPlace(repairs: readonly RowRepair[]): Map<string, RowRepair[]> {
  const places = new Map<string, RowRepair[]>()
  for (const repair of repairs) {
    const at = place(repair.lembar, repair.baris)
    places.set(at, [...(places.get(at) ?? []), repair])
  }
  return places
}

function sameFields(list: readonly DraftField[], fields: ReadonlySet<DraftField>): boolean {
  if (list.length !== fields.size) return false
  let i = 0
  for (const field of fields) if (list[i++] !== field) return false
  return true
}

const place = (lembar: string, baris: number): string => `${baris}@${lembar}`
const nameOf = (raw: ReadonlyMap<RosterField, Cell>): string =>
  lineText(raw.get('nama')) || lineText(cellText(raw.get('namaDanLahir')).split('\n')[0])
const lineOf = (row: readonly Cell[]): string => row.map(lineText).filter(Boolean).join(' · ').slice(0, 120)
