/** What changed between two plans of a year, in the words of the office. How far a programme has come is no change of the plan. */
import { KOMPONEN_BIAYA_LABEL, rupiah } from '../anggaran/anggaran'
import { JALUR_LABEL, JENIS_PELATIHAN_LABEL } from '../kompetensi/kompetensi'
import { formatTanggal, isIsoDate } from '../shared/iso-date'
import { KURIKULUM_LABEL } from './pelatihan'
import { biayaProgram, pokokProgram, totalRencana, type IsiRencana, type ProgramPokok, type ProgramRencana, type TotalRencana } from './rencana'

export interface Perubahan {
  readonly medan: string
  readonly dari: string
  readonly ke: string
}
interface ProgramBeda {
  readonly id: string
  readonly judul: string
}
export interface BedaRencana {
  readonly tambah: ProgramBeda[]
  readonly hapus: ProgramBeda[]
  readonly ubah: (ProgramBeda & { perubahan: Perubahan[] })[]
  readonly total: Perubahan[]
}

/** What is said of a programme besides its participants. */
type Isi = Omit<ProgramRencana, 'peserta'>

const teks = (value: string | null): string => value ?? '–'
const tanggal = (value: string | null): string => (value !== null && isIsoDate(value) ? formatTanggal(value) : teks(value))
const daftar = (names: readonly string[]): string => (names.length === 0 ? '–' : [...names].sort((a, b) => a.localeCompare(b, 'id')).join(', '))

/** The lines that pay; where there are several parts, each with its sum, so that money moved between them is seen. */
function mataAnggaran({ biaya }: Isi): string {
  const parts = [...Map.groupBy(biaya, ({ anggaran }) => anggaran)]
  if (parts.length < 2) return daftar(parts.flatMap(([nama]) => nama ?? []))
  return daftar(parts.map(([nama, own]) => `${nama ?? 'belum ditentukan'} ${rupiah(biayaProgram({ biaya: own }))}`))
}

/** What is spent on what, told only where the whole costs the same. */
function bedaRincian(a: Isi, b: Isi): Perubahan[] {
  if (biayaProgram(a) !== biayaProgram(b)) return []
  const parts = ({ biaya }: Isi) => daftar([...Map.groupBy(biaya, ({ komponen }) => komponen)].map(([komponen, own]) => `${KOMPONEN_BIAYA_LABEL[komponen]} ${rupiah(biayaProgram({ biaya: own }))}`))
  return beda([['Rincian biaya', parts]], a, b)
}

/** Each field of a programme with its name and what it says. Participants are told apart by who comes and who goes. */
const MEDAN: readonly (readonly [string, (program: Isi) => string])[] = [
  ['Nama program', ({ judul }) => judul],
  ['Tujuan', ({ tujuan }) => teks(tujuan)],
  ['Jenis', ({ jenis }) => JENIS_PELATIHAN_LABEL[jenis]],
  ['Jalur', ({ jalur }) => JALUR_LABEL[jalur]],
  ['Bentuk', ({ bentuk }) => bentuk],
  ['Jam pelajaran', ({ jp }) => `${jp} JP`],
  ['Mulai', ({ mulai }) => tanggal(mulai)],
  ['Selesai', ({ selesai }) => tanggal(selesai)],
  ['Penyelenggara', ({ penyelenggara }) => teks(penyelenggara)],
  ['Mitra', ({ mitra }) => teks(mitra)],
  ['Tempat', ({ tempat }) => teks(tempat)],
  ['Kuota', ({ kuota }) => (kuota === null ? '–' : `${kuota} orang`)],
  ['Kesesuaian kurikulum', ({ kurikulum }) => KURIKULUM_LABEL[kurikulum]],
  ['Catatan kurikulum', ({ kurikulumCatatan }) => teks(kurikulumCatatan)],
  ['Prioritas', ({ prioritas }) => String(prioritas)],
  ['Biaya', (program) => rupiah(biayaProgram(program))],
  ['Mata anggaran', mataAnggaran],
]
const TOTAL: readonly (readonly [string, (total: TotalRencana) => string])[] = [
  ['Program', ({ program }) => String(program)],
  ['Peserta', ({ orang }) => `${orang} orang`],
  ['Jam seluruh peserta', ({ jamOrang }) => `${jamOrang.toLocaleString('id-ID')} JP`],
  ['Biaya', ({ biaya }) => rupiah(biaya)],
]

const beda = <T>(fields: readonly (readonly [string, (of: T) => string])[], a: T, b: T): Perubahan[] =>
  fields.map(([medan, of]) => ({ medan, dari: of(a), ke: of(b) })).filter(({ dari, ke }) => dari !== ke)

const bedaIsi = (a: Isi, b: Isi): Perubahan[] => [...beda(MEDAN, a, b), ...bedaRincian(a, b)]

function bedaPeserta(a: ProgramRencana, b: ProgramRencana): Perubahan[] {
  const only = (from: ProgramRencana, than: ProgramRencana) => {
    const others = new Set(than.peserta.map(({ pegawaiId }) => pegawaiId))
    return from.peserta.filter(({ pegawaiId }) => !others.has(pegawaiId)).map(({ nama }) => nama)
  }
  const [pergi, datang] = [only(a, b), only(b, a)]
  if (pergi.length + datang.length === 0) return []
  const who = [datang.length > 0 ? `bertambah: ${daftar(datang)}` : '', pergi.length > 0 ? `berkurang: ${daftar(pergi)}` : ''].filter(Boolean).join('; ')
  return [{ medan: 'Peserta', dari: `${a.peserta.length} orang`, ke: `${b.peserta.length} orang (${who})` }]
}

/** Programmes added, removed and changed from plan `dari` to plan `ke`, and how the sums moved. */
export const bedaRencana = (dari: IsiRencana, ke: IsiRencana): BedaRencana => ({ ...bedaProgram(dari, ke), total: beda(TOTAL, totalRencana(dari.program.map(pokokProgram)), totalRencana(ke.program.map(pokokProgram))) })

function bedaProgram(dari: IsiRencana, ke: IsiRencana): Omit<BedaRencana, 'total'> {
  const before = new Map(dari.program.map((one) => [one.id, one]))
  const after = new Set(ke.program.map(({ id }) => id))
  const brief = ({ id, judul }: ProgramRencana): ProgramBeda => ({ id, judul })
  return {
    tambah: ke.program.filter(({ id }) => !before.has(id)).map(brief),
    hapus: dari.program.filter(({ id }) => !after.has(id)).map(brief),
    ubah: ke.program.flatMap((now) => {
      const old = before.get(now.id)
      const perubahan = old ? [...bedaIsi(old, now), ...bedaPeserta(old, now)] : []
      return perubahan.length === 0 ? [] : [{ ...brief(now), perubahan }]
    }),
  }
}

/** How many programmes `bedaRencana` would find added, removed or changed; needs no names. */
export function banyakBeda(dari: readonly ProgramPokok[], ke: readonly ProgramPokok[]): number {
  const before = new Map(dari.map((one) => [one.id, one]))
  const pairs = ke.flatMap((now) => {
    const old = before.get(now.id)
    return old ? [{ old, now }] : []
  })
  const changed = pairs.filter(({ old, now }) => !samaPeserta(old, now) || (!samaIsi(old, now) && bedaIsi(old, now).length > 0)).length
  return dari.length + ke.length - 2 * pairs.length + changed
}
/** Most programmes are as they were: told without putting every field into words. */
const samaIsi = (a: Isi, b: Isi): boolean => MENTAH.every((key) => a[key] === b[key]) && JSON.stringify(a.biaya) === JSON.stringify(b.biaya)
const MENTAH = Object.keys({
  judul: 1, tujuan: 1, jenis: 1, jalur: 1, bentuk: 1, jp: 1, mulai: 1, selesai: 1, penyelenggara: 1, mitra: 1, tempat: 1, kuota: 1, kurikulum: 1, kurikulumCatatan: 1, prioritas: 1,
} satisfies Record<Exclude<keyof Isi, 'id' | 'biaya'>, 1>) as Exclude<keyof Isi, 'id' | 'biaya'>[] // prettier-ignore
const samaPeserta = (a: ProgramPokok, b: ProgramPokok): boolean => a.peserta.length === b.peserta.length && a.peserta.every((id, i) => id === b.peserta[i])
