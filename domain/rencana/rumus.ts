/**
 * The question of soal.ts as a linear programme. Exact, and as small as it can be made without losing a solution:
 * - everyone goes to a programme whose quota holds all candidates and whose people cost nothing on a line: y = x there;
 * - people who lack nothing only weigh as a number in each programme;
 * - people who lack the same and are candidates of the same programmes are one group, counted by the programmes they attend.
 */
import { fpb, rakit, type ProgramLinear } from './program-linear'
import { kurang, ruangBaris, type OrangSoal, type Pilihan, type ProgramSoal, type Soal } from './soal'

type Rakitan = ReturnType<typeof rakit>
type Suku = [kolom: number, koefisien: number]

interface Program {
  readonly soal: ProgramSoal
  readonly x: number
  /** Everyone goes when it is chosen. */
  readonly utuh: boolean
  readonly kuota: number
  /** Columns that count participants, and who they are (how many of them, in this order). */
  readonly isi: { kolom: number; orang: readonly string[] }[]
}
interface Kelompok {
  readonly perlu: number
  readonly program: readonly Program[]
  readonly orang: readonly string[]
}
/** Hours `h` (and whether the minimum is reached, `z`) follow from who attends; a plan found in a hurry may say less than is true. */
interface Turunan {
  readonly h: number
  readonly z: number | null
  readonly jam: readonly Suku[]
  readonly perlu: number
}
export interface Rumus {
  readonly linear: ProgramLinear
  /** The same solution with everything in it that follows from who attends. */
  readonly rapikan: (nilai: Float64Array) => Float64Array
  /** Reads a solution back as a choice. */
  readonly baca: (nilai: ArrayLike<number>) => Pilihan
}

/** More programmes than this make too many combinations for a group; its people then stand alone. */
const KOMBINASI = 5

const byId = <T extends { id: string }>(a: T, b: T) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

export function rumuskan(soal: Soal): Rumus {
  const r = rakit()
  const garis = new Map<string, Suku[]>([...ruangBaris(soal).keys()].map((id) => [id, []]))
  const dipakai = soal.program.filter(({ sematan, calon }) => sematan === 'masuk' || (sematan === 'bebas' && calon.length > 0))
  const program = dipakai.toSorted(byId).map((one) => kolomProgram(r, one, garis))
  const orang = new Map(soal.orang.map((one) => [one.id, one]))
  const turunan: Turunan[] = []
  const kelompokIsi: { orang: readonly string[]; pola: { kolom: number; program: readonly Program[] }[] }[] = []
  for (const each of program) if (!each.utuh) bebas(r, each, garis, orang)
  for (const kelompok of kelompokkan(program, orang)) {
    if (kelompok.program.every(({ utuh }) => utuh)) tercapai(r, turunan, kelompok, kelompok.program.map(({ x, soal: { jpTahun } }) => [x, jpTahun]), kelompok.orang.length)
    else if (berpola(kelompok)) kelompokIsi.push({ orang: kelompok.orang, pola: pola(r, kelompok, garis) })
    else for (const one of kelompok.orang) sendiri(r, turunan, { ...kelompok, orang: [one] }, garis)
  }
  for (const each of program) batasPeserta(r, each)
  for (const [id, ruang] of ruangBaris(soal)) batasPagu(r, garis.get(id) ?? [], ruang)
  return { linear: { kolom: r.kolom, baris: r.baris }, rapikan: (nilai) => rapikan(turunan, nilai), baca: (nilai) => bacaPilihan(program, kelompokIsi, nilai) }
}

/** Cost for each participant on lines that have a ceiling decides whether everyone may simply go. */
function kolomProgram(r: Rakitan, soal: ProgramSoal, garis: Map<string, Suku[]>): Program {
  const kuota = Math.min(soal.kuota ?? soal.calon.length, soal.calon.length)
  const utuh = kuota === soal.calon.length && soal.biaya.every(({ anggaranId, perOrang }) => anggaranId === null || perOrang === 0)
  const n = utuh ? kuota : 0
  const biaya = soal.biaya.reduce((sum, { tetap, perOrang }) => sum + tetap + perOrang * n, 0)
  const x = r.tambahKolom(1, { jamBerbobot: soal.jp * soal.prioritas * n, biaya })
  if (soal.sematan === 'masuk') r.wajib(x)
  for (const { anggaranId, tetap } of soal.biaya) if (anggaranId !== null && tetap > 0) garis.get(anggaranId)?.push([x, tetap])
  return { soal, x, utuh, kuota, isi: [] }
}

/** A column that counts participants of programmes, with what they cost and weigh there. */
function kolomPeserta(r: Rakitan, atas: number, program: readonly Program[], garis: Map<string, Suku[]>, tujuan: { capai?: number; jamMinimal?: number } = {}): number {
  const pilih = program.filter(({ utuh }) => !utuh)
  const jamBerbobot = pilih.reduce((sum, { soal }) => sum + soal.jp * soal.prioritas, 0)
  const biaya = pilih.reduce((sum, { soal }) => sum + soal.biaya.reduce((cost, { perOrang }) => cost + perOrang, 0), 0)
  const kolom = r.tambahKolom(atas, { ...tujuan, jamBerbobot, biaya })
  for (const { soal } of pilih) for (const { anggaranId, perOrang } of soal.biaya) if (anggaranId !== null && perOrang > 0) garis.get(anggaranId)?.push([kolom, perOrang])
  return kolom
}

/** People who lack nothing (or have no minimum): only how many of them go matters. */
function bebas(r: Rakitan, program: Program, garis: Map<string, Suku[]>, orang: ReadonlyMap<string, OrangSoal>): void {
  const siapa = program.soal.calon.filter((id) => lacks(orang, id) === 0).toSorted()
  if (siapa.length === 0) return
  const kolom = kolomPeserta(r, siapa.length, [program], garis)
  program.isi.push({ kolom, orang: siapa })
  r.tambahBaris([[kolom, 1], [program.x, -Math.min(siapa.length, program.kuota)]], 0) // prettier-ignore
}
const lacks = (orang: ReadonlyMap<string, OrangSoal>, id: string): number => {
  const one = orang.get(id)
  return one ? kurang(one) : 0
}

function kelompokkan(program: readonly Program[], orang: ReadonlyMap<string, OrangSoal>): Kelompok[] {
  const milik = new Map<string, Program[]>()
  for (const each of program) for (const id of each.soal.calon) if (lacks(orang, id) > 0) milik.set(id, [...(milik.get(id) ?? []), each])
  const satu = [...milik].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([id, list]) => ({ perlu: lacks(orang, id), program: list, orang: [id] }))
  const groups = Map.groupBy(satu, ({ perlu, program: list }) => `${perlu}|${list.map(({ x }) => x).join()}`)
  return [...groups.values()].flatMap(([first, ...rest]) => (first ? [{ ...first, orang: [first, ...rest].flatMap((one) => one.orang) }] : []))
}

/** Counting a group by combination is worth it where that takes fewer columns than its people one by one. */
const berpola = ({ program: { length: k }, orang: { length: n } }: Kelompok): boolean => k === 1 || (k <= KOMBINASI && n > 1 && 2 ** k - 1 <= n * (k + 2))

/** A group by combination of programmes attended: how many of its people attend just these. */
function pola(r: Rakitan, { perlu, program, orang }: Kelompok, garis: Map<string, Suku[]>): { kolom: number; program: readonly Program[] }[] {
  const semua = Array.from({ length: 2 ** program.length - 1 }, (_, i) => program.filter((_p, b) => ((i + 1) >> b) & 1))
  const made = semua.map((ikut) => {
    const jam = Math.min(perlu, ikut.reduce((sum, { soal }) => sum + soal.jpTahun, 0)) // prettier-ignore
    return { program: ikut, kolom: kolomPeserta(r, orang.length, ikut, garis, { capai: jam === perlu ? 1 : 0, jamMinimal: jam }) }
  })
  if (made.length > 1) r.tambahBaris(made.map(({ kolom }) => [kolom, 1]), orang.length) // prettier-ignore
  for (const each of program) {
    const ikut = made.filter((one) => one.program.includes(each)).map(({ kolom }): Suku => [kolom, 1])
    r.tambahBaris([...ikut, [each.x, -Math.min(orang.length, each.kuota)]], 0, each.utuh ? 0 : -Infinity)
    if (!each.utuh) for (const [kolom] of ikut) each.isi.push({ kolom, orang: [] })
  }
  return made
}

/** One person with a column for each programme that does not take everyone. */
function sendiri(r: Rakitan, turunan: Turunan[], kelompok: Kelompok, garis: Map<string, Suku[]>): void {
  const suku = kelompok.program.map((program): Suku => {
    if (program.utuh) return [program.x, program.soal.jpTahun]
    const kolom = kolomPeserta(r, 1, [program], garis)
    program.isi.push({ kolom, orang: kelompok.orang })
    r.tambahBaris([[kolom, 1], [program.x, -1]], 0) // prettier-ignore
    return [kolom, program.soal.jpTahun]
  })
  tercapai(r, turunan, kelompok, suku, 1)
}

/** Hours towards the minimum and whether it is reached, for `orang` people who all attend the same. */
function tercapai(r: Rakitan, turunan: Turunan[], { perlu }: Kelompok, jam: readonly Suku[], orang: number): void {
  const capped = jam.map(([kolom, jp]): Suku => [kolom, Math.min(jp, perlu)])
  const total = capped.reduce((sum, [, jp]) => sum + jp, 0)
  if (capped.length === 1 && capped[0]) {
    r.beriNilai(capped[0][0], { jamMinimal: orang * total, capai: total === perlu ? orang : 0 })
    return
  }
  const h = r.tambahKolom(Math.min(perlu, total), { jamMinimal: orang })
  r.tambahBaris([[h, 1], ...capped.map(([kolom, jp]): Suku => [kolom, -jp])], 0)
  const z = total < perlu ? null : r.tambahKolom(1, { capai: orang })
  if (z !== null) r.tambahBaris([[z, perlu], [h, -1]], 0) // prettier-ignore
  turunan.push({ h, z, jam: capped, perlu })
}

function rapikan(turunan: readonly Turunan[], nilai: Float64Array): Float64Array {
  const penuh = nilai.slice()
  for (const { h, z, jam, perlu } of turunan) {
    penuh[h] = Math.min(perlu, jam.reduce((sum, [kolom, jp]) => sum + jp * (nilai[kolom] ?? 0), 0)) // prettier-ignore
    if (z !== null) penuh[z] = penuh[h] === perlu ? 1 : 0
  }
  return penuh
}

/** Quota, and nobody's programme is not chosen. */
function batasPeserta(r: Rakitan, { soal, x, utuh, kuota, isi }: Program): void {
  if (utuh || soal.calon.length === 0) return
  const peserta = isi.map(({ kolom }): Suku => [kolom, 1])
  if (kuota < soal.calon.length) r.tambahBaris([...peserta, [x, -kuota]], 0)
  r.tambahBaris([[x, 1], ...peserta.map(([kolom]): Suku => [kolom, -1])], 0)
}

/** A line in its own largest whole unit, so that the numbers stay small. */
function batasPagu(r: Rakitan, suku: readonly Suku[], ruang: number): void {
  if (suku.length === 0) return
  const sums = new Map<number, number>()
  for (const [kolom, biaya] of suku) sums.set(kolom, (sums.get(kolom) ?? 0) + biaya)
  const unit = [...sums.values()].reduce(fpb, 0)
  r.tambahBaris([...sums].map(([kolom, biaya]): Suku => [kolom, biaya / unit]), Math.floor(ruang / unit)) // prettier-ignore
}

function bacaPilihan(program: readonly Program[], kelompok: readonly { orang: readonly string[]; pola: readonly { kolom: number; program: readonly Program[] }[] }[], nilai: ArrayLike<number>): Pilihan {
  const ikut = new Map<Program, string[]>(program.map((each) => [each, each.utuh && nilai[each.x] === 1 ? [...each.soal.calon] : []]))
  for (const each of program) for (const { kolom, orang } of each.isi) ikut.get(each)?.push(...orang.slice(0, nilai[kolom]))
  for (const { orang, pola } of kelompok) {
    let next = 0
    for (const one of pola) {
      const siapa = orang.slice(next, (next += nilai[one.kolom] ?? 0))
      for (const each of one.program) if (!each.utuh) ikut.get(each)?.push(...siapa)
    }
  }
  return program.filter(({ x }) => nilai[x] === 1).map((each) => ({ id: each.soal.id, peserta: (ikut.get(each) ?? []).toSorted() }))
}
