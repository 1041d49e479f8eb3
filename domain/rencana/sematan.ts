/** Whether everything that is pinned in fits under the ceilings: each with one participant, which is the least it can cost. */
import { rupiah } from '../anggaran/anggaran'
import { biayaPerBaris, ruangBaris, type Soal } from './soal'

export interface SematanMustahil {
  readonly anggaranId: string
  readonly kurang: number
  readonly programIds: readonly string[]
}

/** The first line on which the pinned programmes do not fit, or null. */
export function sematanMustahil(soal: Soal): SematanMustahil | null {
  const pinned = soal.program.filter(({ sematan }) => sematan === 'masuk')
  for (const [anggaranId, room] of ruangBaris(soal)) {
    const cost = pinned.map((program) => ({ id: program.id, biaya: biayaPerBaris(program, Math.min(1, program.calon.length)).get(anggaranId) ?? 0 }))
    const sum = cost.reduce((total, { biaya }) => total + biaya, 0)
    if (sum > room) return { anggaranId, kurang: sum - room, programIds: cost.filter(({ biaya }) => biaya > 0).map(({ id }) => id) }
  }
  return null
}

/** The one sentence about it. */
export function kalimatMustahil({ kurang, programIds }: SematanMustahil, baris: string, judul: (id: string) => string): string {
  const names = programIds.map((id) => `“${judul(id)}”`)
  const siapa = names.length > 3 ? `${names.slice(0, 3).join(', ')}, dan ${names.length - 3} program lain` : names.join(' dan ')
  return `${siapa} disematkan masuk, tetapi pagu ${baris} kurang ${rupiah(kurang)}; lepaskan salah satu sematan atau tambah pagunya, lalu usulan dihitung lagi.`
}
