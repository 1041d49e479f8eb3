import { checkRoster, type RosterCheck, type RosterInput } from '../../domain/impor/check-roster'
import type { RowRepair } from '../../domain/impor/draft'
import type { Cell } from '../../domain/impor/grid'
import { planSheet } from '../../domain/impor/plan-sheet'

export const HEAD = ['NIP', 'Nama', 'L/P', 'Gol/Ruang', 'TMT', 'Jabatan', 'Unit Kerja']
export const AGUS = [
  '197105101994011007',
  'H. Agus Hasanah, M.A.P.',
  'L',
  'IV/a',
  '01-04-2019',
  'Camat',
  'Kecamatan Tanjung Raya',
]
export const YANTI = ['197910102009032007', 'Yanti Wijaya', 'P', 'III/d', '1 April 2014', 'Lurah', 'Kelurahan Tanjung Indah']
export const UNITS = ['Kecamatan Tanjung Raya', 'Kelurahan Tanjung Indah']

export function inputOf(rows: readonly (readonly Cell[])[], given: Partial<RosterInput> = {}): RosterInput {
  const grid = [HEAD, ...rows]
  const plan = planSheet({ nama: 'Data', grid })!
  return {
    sheets: [{ grid, plan }],
    existing: [],
    repairs: [],
    valueRepairs: [],
    options: { units: UNITS, buatUnit: false },
    ...given,
  }
}
export const check = (rows: readonly (readonly Cell[])[], given: Partial<RosterInput> = {}): RosterCheck =>
  checkRoster(inputOf(rows, given))
export const oneRow = ([heading, value]: readonly [string, string]): RosterCheck => {
  const grid = [
    ['NIP', 'Nama', heading],
    [AGUS[0]!, 'Agus', value],
  ]
  return checkRoster({ ...inputOf([]), sheets: [{ grid, plan: planSheet({ nama: 'Data', grid })! }] })
}
export const changed = (row: readonly Cell[], at: number, value: Cell): Cell[] =>
  row.map((cell, i) => (i === at ? value : cell))
export const repair = (baris: number, field: RowRepair['field'], nilai: string): RowRepair => ({
  lembar: 'Data',
  baris,
  field,
  nilai,
})
