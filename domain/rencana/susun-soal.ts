/** From the year's rows to the question of the best plan: what may be chosen, what is bound whatever is chosen, and whose hours are on their way. */
import { bebanBiaya, type BiayaPelatihan } from '../anggaran/anggaran'
import { sasaranJam, type AturanJam } from '../kompetensi/jam'
import type { JenisPegawai } from '../pegawai/pegawai'
import { dalamRencana, tahunJam, type Pelatihan, type StatusPelatihan, type StatusPeserta } from '../pelatihan/pelatihan'
import { ikutSerta } from '../pelatihan/peserta'
import type { BiayaBaris, Soal } from './soal'

export interface BahanRencana {
  readonly pelatihan: readonly Pick<Pelatihan, 'id' | 'tahun' | 'jp' | 'mulai' | 'selesai' | 'prioritas' | 'kuota' | 'sematan' | 'status' | 'masukRencana'>[]
  readonly biaya: readonly (BiayaPelatihan & { readonly pelatihanId: string })[]
  readonly peserta: readonly { readonly pelatihanId: string; readonly pegawaiId: string; readonly status: StatusPeserta }[]
  /** Ceiling with its shifts. */
  readonly baris: readonly { readonly id: string; readonly efektif: number }[]
  readonly orang: readonly { readonly id: string; readonly jenis: JenisPegawai }[]
  /** Hours counted this year, by person. */
  readonly jam: ReadonlyMap<string, number>
  /** Hours of programmes that run or ended and are not counted yet. */
  readonly jamMenunggu: ReadonlyMap<string, number>
  readonly aturan: AturanJam
}

/** The plan is still open for these; what runs or ended is not chosen any more, what is put off or cancelled is not this year's. */
const DIPILIH: readonly StatusPelatihan[] = ['usulan', 'disetujui']
export const bolehDipilih = ({ status }: { readonly status: StatusPelatihan }): boolean => DIPILIH.includes(status)
const sudahJalan = ({ status }: { readonly status: StatusPelatihan }): boolean => status === 'berjalan' || status === 'selesai'
/** Who may still gain hours; whoever did not finish keeps a seat that was paid for. */
const ikut = ({ status }: { readonly status: StatusPeserta }): boolean => status !== 'batal' && status !== 'tidak_selesai'

/** Bound by contract or paid: gone even when the programme is left out. */
const terikat = (biaya: BiayaPelatihan): number => bebanBiaya({ ...biaya, rencana: 0 }, 0)

/** Rupiah bound on each line whatever is chosen; null is money without a line. */
export function terikatPerBaris({ pelatihan, biaya, peserta }: BahanRencana): Map<string | null, number> {
  const byId = new Map(pelatihan.map((one) => [one.id, one]))
  const banyak = hitungPeserta(peserta)
  const sums = new Map<string | null, number>()
  for (const item of biaya) {
    const program = byId.get(item.pelatihanId)
    const beban = program && sudahJalan(program) && dalamRencana(program) ? bebanBiaya(item, banyak.get(item.pelatihanId) ?? 0) : terikat(item)
    sums.set(item.anggaranId, (sums.get(item.anggaranId) ?? 0) + beban)
  }
  return sums
}

function hitungPeserta(peserta: BahanRencana['peserta']): Map<string, number> {
  const count = new Map<string, number>()
  for (const one of peserta) if (ikutSerta(one)) count.set(one.pelatihanId, (count.get(one.pelatihanId) ?? 0) + 1)
  return count
}

/** Only people who are in office are candidates; a cost item of which money is bound costs nothing more. */
export function susunSoal(bahan: BahanRencana): Soal {
  const bound = terikatPerBaris(bahan)
  const garis = new Set(bahan.baris.map(({ id }) => id))
  const ada = new Set(bahan.orang.map(({ id }) => id))
  const calon = Map.groupBy(bahan.peserta.filter((one) => ikut(one) && ada.has(one.pegawaiId)), ({ pelatihanId }) => pelatihanId) // prettier-ignore
  const biaya = Map.groupBy(bahan.biaya, ({ pelatihanId }) => pelatihanId)
  return {
    baris: bahan.baris.map(({ id, efektif }) => ({ id, tersedia: efektif - (bound.get(id) ?? 0) })).toSorted(byId),
    program: bahan.pelatihan.filter(bolehDipilih).map(({ id, jp, prioritas, kuota, sematan, ...waktu }) => ({
      id, jp, jpTahun: tahunJam(waktu) === waktu.tahun ? jp : 0, prioritas, kuota, sematan,
      biaya: perBaris(biaya.get(id) ?? [], garis),
      calon: (calon.get(id) ?? []).map(({ pegawaiId }) => pegawaiId).toSorted(),
    })).toSorted(byId),
    orang: bahan.orang.map(({ id, jenis }) => ({ id, minimal: sasaranJam(bahan.aturan, jenis).minimal, jam: (bahan.jam.get(id) ?? 0) + (bahan.jamMenunggu.get(id) ?? 0) })).toSorted(byId),
  } // prettier-ignore
}

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

function perBaris(items: readonly BiayaPelatihan[], garis: ReadonlySet<string>): BiayaBaris[] {
  const sums = new Map<string | null, { tetap: number; perOrang: number }>()
  for (const item of items) {
    if (terikat(item) > 0) continue
    const line = item.anggaranId !== null && garis.has(item.anggaranId) ? item.anggaranId : null
    const sum = sums.get(line) ?? { tetap: 0, perOrang: 0 }
    sums.set(line, item.dasar === 'tetap' ? { ...sum, tetap: sum.tetap + item.rencana } : { ...sum, perOrang: sum.perOrang + item.rencana })
  }
  return [...sums].filter(([, { tetap, perOrang }]) => tetap + perOrang > 0).map(([anggaranId, cost]) => ({ anggaranId, ...cost }))
}
