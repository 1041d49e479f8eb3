/** Why the proposal is what it is: what each chosen programme gained, why the others were left out, what a change would bring. */
import { rupiah } from '../anggaran/anggaran'
import { biayaPerBaris, biayaProgram, jamDari, jamSeluruhnya, kurang, pakaiBaris, ruangBaris, type Pilihan, type ProgramSoal, type Soal } from './soal'
import type { HasilRencana } from './pecahkan'

/** What a chosen programme brings: without it, this much less. */
export interface Perolehan {
  readonly programId: string
  readonly peserta: readonly string[]
  /** People who would not reach their minimum without it. */
  readonly capai: number
  /** Hours towards the minimum that would be missing without it. */
  readonly jamMinimal: number
  /** Hours of all who take part. */
  readonly jam: number
  readonly biaya: number
  /** Hours for a million rupiah; null where it costs nothing. */
  readonly jamPerJuta: number | null
}

export function perolehan(soal: Soal, pilihan: Pilihan): Perolehan[] {
  const program = new Map(soal.program.map((one) => [one.id, one]))
  const orang = new Map(soal.orang.map((one) => [one.id, one]))
  const hours = jamDari(soal, pilihan)
  return pilihan.flatMap(({ id, peserta }) => {
    const one = program.get(id)
    if (!one) return []
    const hilang = peserta.map((siapa) => {
      const need = kurang(orang.get(siapa) ?? { id: siapa, minimal: null, jam: 0 })
      const all = hours.get(siapa) ?? 0
      return { jam: Math.min(need, all) - Math.min(need, all - one.jpTahun), capai: need > 0 && all >= need && all - one.jpTahun < need }
    })
    const jam = one.jp * peserta.length
    const biaya = biayaProgram(one, peserta.length)
    return [{ programId: id, peserta, capai: hilang.filter(({ capai }) => capai).length, jamMinimal: hilang.reduce((sum, each) => sum + each.jam, 0), jam, biaya, jamPerJuta: biaya === 0 ? null : (jam * 1_000_000) / biaya }]
  })
}

export type AlasanTertinggal =
  | { readonly jenis: 'disemat' | 'tanpa_calon' | 'belum_dicoba' }
  /** More than the whole line holds. */
  | { readonly jenis: 'pagu'; readonly anggaranId: string; readonly kurang: number }
  /** More than the chosen ones leave; `perlu` of its candidates still lack hours. */
  | { readonly jenis: 'sisa'; readonly anggaranId: string; readonly sisa: number; readonly kurang: number; readonly perlu: number }
export interface Tertinggal {
  readonly programId: string
  readonly alasan: AlasanTertinggal
}

/** Why each programme that is not in the proposal is not. */
export function tertinggal(soal: Soal, pilihan: Pilihan): Tertinggal[] {
  const chosen = new Set(pilihan.map(({ id }) => id))
  const used = pakaiBaris(soal, pilihan)
  const room = ruangBaris(soal)
  const left = new Map([...room].map(([id, rupiah]) => [id, rupiah - (used.get(id) ?? 0)]))
  const belum = orangBelum(soal, pilihan)
  return soal.program.filter(({ id }) => !chosen.has(id)).map((program) => ({ programId: program.id, alasan: alasanDari(program, room, left, belum) }))
}

/** People who stay below their minimum. */
export function orangBelum(soal: Soal, pilihan: Pilihan): Map<string, number> {
  const hours = jamDari(soal, pilihan)
  return new Map(soal.orang.map((one) => [one.id, kurang(one) - (hours.get(one.id) ?? 0)] as const).filter(([, lacking]) => lacking > 0))
}

function alasanDari(program: ProgramSoal, room: ReadonlyMap<string, number>, left: ReadonlyMap<string, number>, belum: ReadonlyMap<string, number>): AlasanTertinggal {
  if (program.sematan === 'keluar') return { jenis: 'disemat' }
  if (program.calon.length === 0) return { jenis: 'tanpa_calon' }
  const pagu = terkurang(program, room)
  if (pagu) return { jenis: 'pagu', anggaranId: pagu.id, kurang: pagu.kurang }
  const sisa = terkurang(program, left)
  if (!sisa) return { jenis: 'belum_dicoba' }
  return { jenis: 'sisa', anggaranId: sisa.id, sisa: left.get(sisa.id) ?? 0, kurang: sisa.kurang, perlu: program.calon.filter((id) => belum.has(id)).length }
}

/** The line that is shortest of what the programme costs with one participant. */
function terkurang(program: ProgramSoal, room: ReadonlyMap<string, number>): { id: string; kurang: number } | null {
  let worst: { id: string; kurang: number } | null = null
  for (const [id, cost] of biayaPerBaris(program, 1)) {
    const lacking = id === null ? 0 : cost - (room.get(id) ?? 0)
    if (id !== null && lacking > (worst?.kurang ?? 0)) worst = { id, kurang: lacking }
  }
  return worst
}

/** The reason as the clerk reads it. */
export function kalimatTertinggal(alasan: AlasanTertinggal, namaBaris: (id: string) => string): string {
  switch (alasan.jenis) {
    case 'disemat':
      return 'Disematkan tidak dipakai.'
    case 'tanpa_calon':
      return 'Belum ada calon peserta yang aktif.'
    case 'belum_dicoba':
      return 'Belum sempat dipastikan; hitung sampai pasti.'
    case 'pagu':
      return `Pagu ${namaBaris(alasan.anggaranId)} kurang ${rupiah(alasan.kurang)}, bahkan tanpa program lain.`
    case 'sisa':
      return `Sisa ${namaBaris(alasan.anggaranId)} ${rupiah(alasan.sisa)}, kurang ${rupiah(alasan.kurang)}. ${alasan.perlu === 0 ? 'Tidak ada lagi calonnya yang masih kurang jam.' : `${alasan.perlu} calonnya masih kurang jam, tetapi program yang terpilih memberi lebih banyak.`}`
  }
}

/** What changes from one proposal to another. */
export interface Selisih {
  readonly masuk: readonly string[]
  readonly keluar: readonly string[]
  readonly capai: number
  readonly jamMinimal: number
  readonly jamBerbobot: number
  readonly jam: number
  readonly biaya: number
}
export function selisih(soal: Soal, dari: Pick<HasilRencana, 'pilihan' | 'nilai'>, ke: Pick<HasilRencana, 'pilihan' | 'nilai'>): Selisih {
  const ids = (pilihan: Pilihan) => new Set(pilihan.map(({ id }) => id))
  const [a, b] = [ids(dari.pilihan), ids(ke.pilihan)]
  const jam = (pilihan: Pilihan) => jamSeluruhnya(soal, pilihan)
  return {
    masuk: [...b].filter((id) => !a.has(id)),
    keluar: [...a].filter((id) => !b.has(id)),
    capai: ke.nilai.capai - dari.nilai.capai,
    jamMinimal: ke.nilai.jamMinimal - dari.nilai.jamMinimal,
    jamBerbobot: ke.nilai.jamBerbobot - dari.nilai.jamBerbobot,
    jam: jam(ke.pilihan) - jam(dari.pilihan),
    biaya: ke.nilai.biaya - dari.nilai.biaya,
  }
}

/** What is asked in "what would the next money buy": the office thinks in tens of millions. Rupiah. */
export const TAMBAHAN_DITANYA = 10_000_000

/** The same question with more money on one line. */
export const denganTambahan = (soal: Soal, anggaranId: string, jumlah: number): Soal => ({
  ...soal,
  baris: soal.baris.map((one) => (one.id === anggaranId ? { ...one, tersedia: one.tersedia + jumlah } : one)),
})
/** The same question with one more programme pinned in. */
export const denganSematan = (soal: Soal, programId: string): Soal => ({
  ...soal,
  program: soal.program.map((one) => (one.id === programId ? { ...one, sematan: 'masuk' } : one)),
})
