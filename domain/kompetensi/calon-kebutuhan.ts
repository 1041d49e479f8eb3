/** Needs that follow by themselves from standards and from appraisals; which competency stands behind a rating is the rule 'kompetensi_standar'. */
import { untukCari } from '../pegawai/cari'
import { PREDIKAT_LABEL, type Predikat, type Rating } from '../penilaian/predikat'
import { NILAI_LABEL, NILAI_URUT, type NilaiKode } from '../skp/skp'
import type { SumberKebutuhan } from './kebutuhan'
import { kunciKompetensi } from './kunci'
import type { MacamSumber } from './rujukan'
import { kalimatKesenjangan, type Kesenjangan } from './standar'
import type { AturanStandar, NamaKompetensi } from './standar-bawaan'

/** One reason for a need, not yet filed. */
export interface CalonSumber extends NamaKompetensi {
  readonly pegawaiId: string
  readonly macam: Exclude<MacamSumber, 'usul'>
  readonly sumber: SumberKebutuhan
  readonly kode: string
  readonly id: string
  readonly keterangan: string
  readonly ukuran: number | null
}
export interface UmpanBalikPeriode {
  readonly id: string
  readonly sifat: 'perbaikan' | 'arahan'
  readonly nilai: NilaiKode | null
  readonly teks: string
}
/** What a period's appraisal of a person says of what is lacking. */
export interface NilaiPeriode {
  readonly penilaianId: string
  readonly pegawaiId: string
  /** "Oktober 2026". */
  readonly periode: string
  readonly predikat: Predikat | null
  readonly hasil: Rating | null
  readonly perilaku: Rating | null
  /** Feedback other than praise; without a value it is about the work. */
  readonly umpanBalik: readonly UmpanBalikPeriode[]
  readonly perbaikan: readonly { readonly id: string; readonly area: string; readonly tindakan: string }[]
}

/** A gap as a source, named by the competency it is of; none where the standard is met. */
export function calonStandar(pegawaiId: string, jabatan: string, gaps: readonly Kesenjangan[]): CalonSumber[] {
  return gaps
    .filter(({ selisih }) => selisih > 0)
    .map((gap) => {
      const key = kunciKompetensi(gap.kompetensi)
      const name = { jenis: gap.jenis, kompetensi: gap.kompetensi }
      return { ...name, pegawaiId, macam: 'standar', sumber: 'kesenjangan_kompetensi', kode: gap.jenis, id: key, keterangan: kalimatKesenjangan(jabatan, gap), ukuran: gap.selisih }
    })
}

/** Everything one appraisal asks to be developed. `rendah`: predikat that call for it. */
export function calonPenilaian(aturan: AturanStandar, rendah: readonly Predikat[], nilai: NilaiPeriode): CalonSumber[] {
  const source = (target: NamaKompetensi, macam: CalonSumber['macam'], kode: string, id: string, keterangan: string): CalonSumber => ({
    jenis: target.jenis, kompetensi: target.kompetensi, pegawaiId: nilai.pegawaiId, macam, sumber: 'kesenjangan_kinerja', kode, id, keterangan, ukuran: null,
  }) // prettier-ignore
  const { penilaianId, periode, predikat } = nilai
  const behind = diBaliknya(aturan, nilai)
  const result: CalonSumber[] = []
  if (predikat && rendah.includes(predikat))
    for (const target of behind) result.push(source(target, 'predikat', predikat, penilaianId, `Predikat ${PREDIKAT_LABEL[predikat]} pada ${periode}.`))
  if (nilai.hasil === 'di_bawah') result.push(source(aturan.kinerja, 'hasil', 'di_bawah', penilaianId, `Hasil kerja di bawah ekspektasi pada ${periode}.${kutipan(nilai)}`))
  const named = perilakuDisebut(nilai)
  for (const { id, nilai: kode, teks } of named)
    if (kode) result.push(source(aturan.perilaku[kode], 'perilaku', kode, id, `${perilaku(kode, nilai)} ${periode}: “${ringkas(teks)}”`))
  if (nilai.perilaku === 'di_bawah' && named.length === 0)
    result.push(source(aturan.perilakuUmum, 'perilaku', 'umum', penilaianId, `Perilaku kerja di bawah ekspektasi pada ${periode}; nilai yang kurang belum disebut dalam umpan balik.`))
  for (const { id, area, tindakan } of nilai.perbaikan)
    for (const target of bidang(aturan, area) ?? behind.slice(0, 1)) result.push(source(target, 'perbaikan', 'rencana', id, `Rencana perbaikan ${periode}: ${ringkas(area)} – ${ringkas(tindakan)}`))
  return result
}

const perilaku = (kode: NilaiKode, nilai: NilaiPeriode): string =>
  nilai.perilaku === 'di_bawah' ? `Perilaku ${NILAI_LABEL[kode]} di bawah ekspektasi pada` : `Perilaku ${NILAI_LABEL[kode]} perlu diperbaiki menurut umpan balik`

/**
 * Behaviours that feedback names as lacking. Words typed without saying what they are count as guidance: where the rating
 * itself is low and nothing asks for improvement outright, they are what the appraiser meant.
 */
function perilakuDisebut({ perilaku: rating, umpanBalik }: NilaiPeriode): UmpanBalikPeriode[] {
  const about = umpanBalik.filter(({ nilai }) => nilai !== null)
  const outright = about.filter(({ sifat }) => sifat === 'perbaikan')
  return outright.length > 0 || rating !== 'di_bawah' ? outright : about
}

/** The competencies behind a low predikat: the work's, else those of the behaviours that were named. */
function diBaliknya(aturan: AturanStandar, periode: NilaiPeriode): NamaKompetensi[] {
  if (periode.hasil === 'di_bawah' || periode.perilaku !== 'di_bawah') return [aturan.kinerja]
  const named = perilakuDisebut(periode).flatMap(({ nilai }) => (nilai ? [aturan.perilaku[nilai]] : []))
  const distinct = new Map(named.map((one) => [kunciKompetensi(one.kompetensi), one]))
  return distinct.size === 0 ? [aturan.perilakuUmum] : [...distinct.values()]
}

/** An improvement plan's own words may name a value or a competency; null: they do not. */
function bidang(aturan: AturanStandar, area: string): NamaKompetensi[] | null {
  const words = ` ${untukCari(area)} `
  const value = NILAI_URUT.find((kode) => words.includes(` ${untukCari(NILAI_LABEL[kode])} `))
  if (value) return [aturan.perilaku[value]]
  const named = (jenis: NamaKompetensi['jenis'], names: readonly string[]) => names.filter((name) => words.includes(` ${kunciKompetensi(name)} `)).map((kompetensi) => ({ jenis, kompetensi }))
  const found = [...named('manajerial', aturan.manajerial), ...named('sosial_kultural', aturan.sosial_kultural)]
  return found.length === 0 ? null : found.slice(0, 1)
}

/** Feedback about the work, as far as one reads it in a list. */
function kutipan({ umpanBalik }: NilaiPeriode): string {
  const about = umpanBalik
    .filter(({ nilai }) => nilai === null)
    .toSorted((a, b) => Number(a.sifat !== 'perbaikan') - Number(b.sifat !== 'perbaikan'))
    .map(({ teks }) => `“${ringkas(teks)}”`)
  return about.length === 0 ? '' : ` Umpan balik: ${about.slice(0, 2).join(' dan ')}`
}

const PANJANG = 160
const ringkas = (teks: string): string => {
  const flat = teks.replace(/\s+/g, ' ').trim()
  return flat.length <= PANJANG ? flat : `${flat.slice(0, PANJANG - 1).trimEnd()}…`
}
