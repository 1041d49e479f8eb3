import type { CheckedRow, RosterCheck } from '../../../domain/impor/check-roster'
import type { Mapping } from '../../../domain/impor/columns'
import type { RowRepair, ValueRepair } from '../../../domain/impor/draft'
import { type Grid, lineText, normalise, type Sheet } from '../../../domain/impor/grid'
import { isUsable, planSheet, type Remembered, type SheetPlan, planSheetAt, planWorkbook } from '../../../domain/impor/plan-sheet'
import { AppError } from '../../../domain/shared/app-error'
import { formatTanggal, isIsoDate } from '../../../domain/shared/iso-date'
import { kolomLatihan } from './latihan'
import type { Pembanding } from './pembanding'
import type { JumlahStatus } from './saring'

export interface LembarImpor {
  nama: string
  grid: Grid
  plan: SheetPlan
  dipakai: boolean
  /** Mapped by hand in this import; remembered when it is applied. */
  manual: boolean
  /** Mapped by hand in an earlier import. */
  diingat: boolean
}
export interface HasilPeriksa extends Pick<RosterCheck, 'nilaiAsing' | 'unitBaru' | 'dilewati'> {
  rows: readonly CheckedRow[]
  jumlah: JumlahStatus
  /** The roster that the rows were compared with: which office's file, and its newest change. */
  file: string
  seq: number
}
/** One import from the picked file to its result; lives in main's memory only. */
export interface SesiImpor {
  id: string
  namaBerkas: string
  sha256: string
  pernah: string | null
  lembar: LembarImpor[]
  sel: Map<string, RowRepair>
  nilai: Map<string, ValueRepair>
  lewati: Map<string, { lembar: string; baris: number }>
  versi: number
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

export interface Pemetaan {
  lembar: string
  dipakai: boolean
  barisJudul: number
  tinggiJudul: number
  kolom: Mapping | null
}

/** Changes heading, mapping or use of a sheet; a mapping by hand also counts for other sheets of the same headings. */
export function petakanLembar(sesi: SesiImpor, pemetaan: Pemetaan, remembered: ReadonlyMap<string, Mapping>): void {
  const target = sesi.lembar.find(({ nama }) => nama === pemetaan.lembar)
  if (!target) throw new AppError('NOT_FOUND', 'Lembar ini tidak ada dalam berkas yang dibuka. Pilih berkasnya lagi.')
  const { kolom, dipakai, barisJudul, tinggiJudul } = pemetaan
  const recall: Remembered = (kunci) => remembered.get(kunci) ?? null
  const guessed = planSheetAt(target, barisJudul - 1, tinggiJudul, recall)
  if (kolom) refuseTwice(kolom)
  sesi.awal?.stop()
  sesi.awal = null
  target.plan = kolom ? { ...guessed, mapping: guessed.header.judul.map((_, i) => kolom[i] ?? null) } : guessed
  target.dipakai = dipakai
  target.manual = kolom !== null
  target.diingat = kolom === null && remembered.has(guessed.kunci)
  if (kolom === null) return
  for (const other of sesi.lembar) {
    if (other === target || other.plan.kunci !== target.plan.kunci) continue
    const usable = isUsable(other.plan)
    other.plan = { ...other.plan, mapping: target.plan.mapping }
    other.manual = true
    if (!usable && isUsable(other.plan)) other.dipakai = true
  }
}

function refuseTwice(mapping: Mapping): void {
  const fields = mapping.filter((field) => field !== null)
  if (new Set(fields).size < fields.length)
    throw new AppError('INVALID_INPUT', 'Satu isian hanya dapat diambil dari satu kolom. Ubah salah satunya.')
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
const CONTOH = 3
const CUPLIKAN = 20

/** The session as the mapping step shows it. */
export function sesiView({ id, namaBerkas, pernah, lembar }: SesiImpor) {
  return { id, namaBerkas, pernah, lembar: lembar.map(lembarView) }
}

function lembarView({ nama, grid, plan, dipakai, diingat }: LembarImpor) {
  const { header, mapping, profil } = plan
  const latihan = kolomLatihan(header.judul, mapping)
  const auto = (judul: string, i: number): string | null => {
    if (/^(NO|NOMOR|NO URUT|NOMOR URUT)$/.test(normalise(judul))) return 'Nomor urut'
    const part = latihan && (Object.keys(latihan) as (keyof typeof latihan)[]).find((name) => latihan[name] === i)
    return part ? LATIHAN_LABEL[part] : null
  }
  return {
    nama, dipakai, diingat, profil,
    jumlahBaris: Math.max(0, grid.length - header.dataMulai),
    bisa: isUsable(plan),
    barisJudul: header.atas + 1,
    tinggiJudul: header.bawah - header.atas + 1,
    kolom: header.judul.map((judul, i) => ({ judul, contoh: samples(grid, header.dataMulai, i), field: mapping[i] ?? null, otomatis: auto(judul, i) })),
    cuplikan: grid.slice(0, CUPLIKAN).map((row) => row.map(lineText).filter(Boolean).join(' · ').slice(0, 160)),
  } // prettier-ignore
}

function samples(grid: Grid, from: number, column: number): string[] {
  const found: string[] = []
  for (let row = from; row < grid.length && found.length < CONTOH; row++) {
    const text = lineText(grid[row]?.[column])
    if (text !== '') found.push(isIsoDate(text) ? formatTanggal(text) : text.slice(0, 80))
  }
  return found
}
