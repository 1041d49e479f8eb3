import { readFileSync } from 'node:fs'

type AturanSet = Record<'jenis' | 'dasar_hukum' | 'berlaku_dari' | 'sumber', string> & {
  terverifikasi: number
  isi: object
}
type Nilai = Record<'kode' | 'nilai', string> & { panduan: string[] }
type Ekspektasi = Record<'nilai_kode' | 'teks' | 'untuk', string>
type UmpanBalik = Record<'kode' | 'sifat' | 'untuk' | 'teks', string> & { nilai_kode?: string }
type Indikator = Record<'teks' | 'target_teks' | 'target_bulanan' | 'satuan', string> &
  Record<'aspek' | 'perspektif', string | null> &
  Record<'target_min' | 'target_maks', number | null> & { sifat: 'naik' | 'turun' | 'rentang' }
type Rhk = Record<'kode' | 'jenis' | 'teks', string> &
  Record<'intervensi' | 'penugasan_dari', string | null> & {
    intervensi_alternatif?: string[]
    indikator: Indikator[]
    rencana_aksi: string[]
  }
type Templat = Record<'kode' | 'nama' | 'lingkup' | 'keluarga_form' | 'pendekatan', string> & {
  jabatan: string[]
  rhk: Rhk[]
  lampiran: Record<'dukungan' | 'pertanggungjawaban' | 'konsekuensi', string[]>
  perilaku: Record<string, string>
}

function seed(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../db/seeds/2026-11/${name}`, import.meta.url), 'utf8'))
}

export const aturan = seed('aturan.json') as AturanSet[]
export const perilaku = seed('perilaku.json') as Nilai[]
export const ekspektasi = seed('bank-ekspektasi.json') as Ekspektasi[]
export const umpanBalik = seed('bank-umpan-balik.json') as UmpanBalik[]
export const { templat } = seed('bank-skp.json') as { templat: Templat[] }

export const NILAI = ['berorientasi_pelayanan', 'akuntabel', 'kompeten', 'harmonis', 'loyal', 'adaptif', 'kolaboratif']
export const rhkKodes = new Set(templat.flatMap((t) => t.rhk.map((r) => r.kode)))
export const indikators = templat.flatMap((t) => t.rhk.flatMap((r) => r.indikator))

export function isi(jenis: string): unknown {
  const found = aturan.find((set) => set.jenis === jenis)
  if (!found) throw new Error(`No rule set ${jenis}`)
  return found.isi
}

function textsOf(t: Templat): string[] {
  const results = t.rhk.flatMap((r) => [r.teks, ...r.rencana_aksi, ...r.indikator.map((i) => i.teks)])
  const { dukungan, pertanggungjawaban, konsekuensi } = t.lampiran
  return [...results, ...dukungan, ...pertanggungjawaban, ...konsekuensi, ...Object.values(t.perilaku)]
}

export const everyText = [
  ...perilaku.flatMap((p) => p.panduan),
  ...ekspektasi.map((e) => e.teks),
  ...umpanBalik.map((u) => u.teks),
  ...templat.flatMap(textsOf),
]

export function repeated(values: string[]): string[] {
  const seen = new Set<string>()
  return values.filter((value) => {
    const key = value.toLowerCase().replace(/\.$/, '')
    return seen.has(key) || !seen.add(key)
  })
}
