import type { CheckedRow, RosterCheck } from '../../../domain/impor/check-roster'
import type { Mapping, RosterField } from '../../../domain/impor/columns'
import type { RowRepair, ValueRepair } from '../../../domain/impor/draft'
import type { Grid, Sheet } from '../../../domain/impor/grid'
import { mapByHand, type MappedSheet, type SheetChoice } from '../../../domain/impor/map-sheet'
import { isUsable, planSheet, type Remembered, type SheetPlan, planSheetAt, planWorkbook } from '../../../domain/impor/plan-sheet'
import { AppError } from '../../../domain/shared/app-error'
import { kolomLatihan } from './latihan'
import type { Pembanding } from './pembanding'
import type { SesiDasar } from './penjaga-sesi'
import type { JumlahStatus } from './saring'
import { tampilLembar } from './tampil-lembar'

export interface LembarImpor extends MappedSheet<SheetPlan> {
  grid: Grid
}
export interface HasilPeriksa extends Pick<RosterCheck, 'nilaiAsing' | 'unitBaru' | 'dilewati'> {
  rows: readonly CheckedRow[]
  jumlah: JumlahStatus
  /** The roster that the rows were compared with: which office's file, and its newest change. */
  file: string
  seq: number
}
/** One import from the picked file to its result; lives in main's memory only. */
export interface SesiImpor extends SesiDasar<RowRepair> {
  sha256: string
  pernah: string | null
  lembar: LembarImpor[]
  nilai: Map<string, ValueRepair>
  hasil: HasilPeriksa | null
  /** The check that the reading worker made ahead, of the sheets as they were planned without a hand; used once. */
  awal: { check: Promise<RosterCheck | null>; pembanding: Pembanding; stop: () => void } | null
}

/** Plans every sheet that holds a table. Throws as `planWorkbook` when none does. */
export function bukaLembar(sheets: readonly Sheet[], remembered: ReadonlyMap<string, Mapping>): LembarImpor[] {
  const recall: Remembered = (kunci) => remembered.get(kunci) ?? null
  const lembar = sheets.flatMap(({ nama, grid }) => {
    const plan = planSheet({ nama, grid }, recall)
    return plan ? [{ nama, grid, plan, dipakai: isUsable(plan), manual: false, diingat: remembered.has(plan.kunci) }] : []
  })
  if (lembar.length === 0) planWorkbook(sheets)
  return lembar
}

/** Changes heading, mapping or use of a sheet by hand; what was checked ahead no longer holds. */
export function petakanLembar(sesi: SesiImpor, pemetaan: SheetChoice<RosterField>, remembered: ReadonlyMap<string, Mapping>): void {
  const recall: Remembered = (kunci) => remembered.get(kunci) ?? null
  mapByHand<RosterField, SheetPlan, LembarImpor>(sesi.lembar, pemetaan, {
    planAt: (sheet, atas, tinggi) => planSheetAt(sheet, atas, tinggi, recall),
    isUsable,
    isRemembered: (kunci) => remembered.has(kunci),
  })
  sesi.awal?.stop()
  sesi.awal = null
}

/** The sheets whose people are taken. Throws (INVALID_INPUT) when none is chosen or one lacks NIP or name. */
export function lembarDipakai(sesi: SesiImpor): LembarImpor[] {
  const used = sesi.lembar.filter(({ dipakai }) => dipakai)
  if (used.length === 0) throw new AppError('INVALID_INPUT', noNip(sesi))
  const bad = used.find(({ plan }) => !isUsable(plan))
  if (bad) throw new AppError('INVALID_INPUT', `Pada lembar “${bad.nama}” pilih kolom yang berisi NIP dan kolom yang berisi nama, atau jangan pakai lembar ini.`)
  return used
}

const noNip = ({ lembar }: SesiImpor): string =>
  lembar.some(({ plan }) => isUsable(plan))
    ? 'Pilih paling sedikit satu lembar untuk diimpor.'
    : 'Kolom NIP tidak ditemukan pada 20 baris pertama berkas ini. Pilih berkas daftar pegawai yang memuat kolom NIP, atau petakan kolomnya sendiri.'

const LATIHAN_LABEL = { nama: 'Latihan', tahun: 'Tahun latihan', jam: 'Jam latihan' }

/** The session as the mapping step shows it. */
export function sesiView({ id, namaBerkas, pernah, lembar }: SesiImpor) {
  return { id, namaBerkas, pernah, lembar: lembar.map(lembarView) }
}

function lembarView(lembar: LembarImpor) {
  const { header, mapping, profil } = lembar.plan
  const latihan = kolomLatihan(header.judul, mapping)
  const training = (_judul: string, i: number): string | null => {
    const part = latihan && (Object.keys(latihan) as (keyof typeof latihan)[]).find((name) => latihan[name] === i)
    return part ? LATIHAN_LABEL[part] : null
  }
  return { ...tampilLembar(lembar, isUsable(lembar.plan), training), profil }
}
