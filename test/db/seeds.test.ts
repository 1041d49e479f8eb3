import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

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

const aturan = seed('aturan.json') as AturanSet[]
const perilaku = seed('perilaku.json') as Nilai[]
const ekspektasi = seed('bank-ekspektasi.json') as Ekspektasi[]
const umpanBalik = seed('bank-umpan-balik.json') as UmpanBalik[]
const { templat } = seed('bank-skp.json') as { templat: Templat[] }

const NILAI = ['berorientasi_pelayanan', 'akuntabel', 'kompeten', 'harmonis', 'loyal', 'adaptif', 'kolaboratif']
const rhkKodes = new Set(templat.flatMap((t) => t.rhk.map((r) => r.kode)))
const indikators = templat.flatMap((t) => t.rhk.flatMap((r) => r.indikator))

function isi(jenis: string): unknown {
  const found = aturan.find((set) => set.jenis === jenis)
  if (!found) throw new Error(`No rule set ${jenis}`)
  return found.isi
}

function textsOf(t: Templat): string[] {
  const results = t.rhk.flatMap((r) => [r.teks, ...r.rencana_aksi, ...r.indikator.map((i) => i.teks)])
  const { dukungan, pertanggungjawaban, konsekuensi } = t.lampiran
  return [...results, ...dukungan, ...pertanggungjawaban, ...konsekuensi, ...Object.values(t.perilaku)]
}

const everyText = [
  ...perilaku.flatMap((p) => p.panduan),
  ...ekspektasi.map((e) => e.teks),
  ...umpanBalik.map((u) => u.teks),
  ...templat.flatMap(textsOf),
]

function repeated(values: string[]): string[] {
  const seen = new Set<string>()
  return values.filter((value) => {
    const key = value.toLowerCase().replace(/\.$/, '')
    return seen.has(key) || !seen.add(key)
  })
}

describe('dated rules', () => {
  it('hold one set of every kind', () => {
    expect(aturan.map((set) => set.jenis).join(' ')).toBe(
      'predikat distribusi perilaku keberatan angka_kredit ip_asn pp94_alpa jp ' +
        'tpp_contoh skm siasn_kode kertas_mm kelengkapan usia_pengangkatan bin',
    )
  })

  it.each(aturan)('$jenis has a legal basis, a start date and a source', (set) => {
    expect(set.dasar_hukum).not.toBe('')
    expect(set.sumber).not.toBe('')
    expect(set.berlaku_dari).toMatch(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)
    expect([0, 1]).toContain(set.terverifikasi)
    expect(set.isi).toBeTypeOf('object')
  })

  it('mark as verified only what independent sources agree on', () => {
    const verified = aturan.filter((set) => set.terverifikasi === 1).map((set) => set.jenis)
    expect(verified).toEqual(['predikat', 'angka_kredit', 'ip_asn', 'pp94_alpa'])
  })

  it.each([
    ['di_atas', 'di_atas', 'sangat_baik'],
    ['di_atas', 'sesuai', 'baik'],
    ['di_atas', 'di_bawah', 'kurang'],
    ['sesuai', 'di_atas', 'baik'],
    ['sesuai', 'sesuai', 'baik'],
    ['sesuai', 'di_bawah', 'kurang'],
    ['di_bawah', 'di_atas', 'butuh_perbaikan'],
    ['di_bawah', 'sesuai', 'butuh_perbaikan'],
    ['di_bawah', 'di_bawah', 'sangat_kurang'],
  ])('turn hasil %s and perilaku %s into %s', (hasil, tingkah, predikat) => {
    const { predikat_matrix: matrix } = isi('predikat') as { predikat_matrix: Record<string, Record<string, string>> }
    expect(Object.keys(matrix)).toEqual(['di_atas', 'sesuai', 'di_bawah'])
    expect(matrix[hasil]?.[tingkah]).toBe(predikat)
  })

  it('name every predikat and every rating as the law prints it', () => {
    const rule = isi('predikat') as {
      predikat_label: Record<string, string[]>
      predikat_urut: string[]
      rating_label: Record<string, string>
    }
    expect(rule.predikat_urut).toEqual(['sangat_baik', 'baik', 'butuh_perbaikan', 'kurang', 'sangat_kurang'])
    const printed = rule.predikat_urut.map((kode) => rule.predikat_label[kode]?.[0])
    expect(printed.join(' | ')).toBe('Sangat Baik | Baik | Butuh Perbaikan | Kurang/Misconduct | Sangat Kurang')
    expect(rule.rating_label).toEqual({
      di_atas: 'Di Atas Ekspektasi',
      sesuai: 'Sesuai Ekspektasi',
      di_bawah: 'Di Bawah Ekspektasi',
    })
  })

  it('know a distribution pattern for each achievement of the organisation', () => {
    const patterns = Object.keys(isi('distribusi') as object)
    expect(patterns.join(' ')).toBe('tindakan istimewa baik butuh_perbaikan kurang sangat_kurang')
  })

  it('list the closing checks in order, each once', () => {
    const checks = isi('kelengkapan') as { kode: string; teks: string; wajib: boolean }[]
    const kodes = checks.map((check) => check.kode)
    expect(kodes.join(' ')).toBe('laporan rating capaian distribusi administrasi perbaikan cadangan')
  })

  it('keep the limits the office may change', () => {
    expect(isi('usia_pengangkatan')).toEqual({ min: 16, maks: 60 })
    expect(isi('bin')).toEqual({ hari: 30 })
    expect(isi('perilaku')).toEqual(NILAI)
  })
})

describe('the seven values', () => {
  it('come in the official order with three guide points each', () => {
    expect(perilaku.map((p) => p.kode)).toEqual(NILAI)
    expect(perilaku.map((p) => p.panduan.length)).toEqual([3, 3, 3, 3, 3, 3, 3])
  })
})

describe('bank of expectations', () => {
  it.each(NILAI)('has at least twelve for %s, some for leaders and some for staff', (kode) => {
    const own = ekspektasi.filter((e) => e.nilai_kode === kode)
    expect(own.length).toBeGreaterThanOrEqual(12)
    expect(new Set(own.map((e) => e.untuk))).toEqual(new Set(['semua', 'pimpinan', 'staf']))
  })

  it('starts each with a verb and names no unknown value', () => {
    const all = [...ekspektasi.map((e) => e.teks), ...templat.flatMap((t) => Object.values(t.perilaku))]
    expect(all.filter((teks) => !/^(Me|Ber|Bek)[a-z]+ /.test(teks))).toEqual([])
    expect(ekspektasi.filter((e) => !NILAI.includes(e.nilai_kode))).toEqual([])
  })
})

describe('bank of feedback', () => {
  it('holds at least seventy phrases with a code of their own', () => {
    expect(umpanBalik.length).toBeGreaterThanOrEqual(70)
    expect(repeated(umpanBalik.map((u) => u.kode))).toEqual([])
  })

  it.each(['apresiasi', 'perbaikan', 'arahan'])('has %s for every value, for results and in general', (sifat) => {
    const own = umpanBalik.filter((u) => u.sifat === sifat)
    expect(new Set(own.flatMap((u) => u.nilai_kode ?? []))).toEqual(new Set(NILAI))
    expect(new Set(own.map((u) => u.untuk))).toEqual(new Set(['hasil', 'perilaku', 'umum']))
  })

  it('names a value exactly where the phrase is about behaviour', () => {
    expect(umpanBalik.filter((u) => (u.untuk === 'perilaku') !== NILAI.includes(u.nilai_kode ?? ''))).toEqual([])
  })

  it('writes whole sentences that end with a full stop', () => {
    expect(umpanBalik.filter((u) => !/^[A-Z].*\.$/.test(u.teks))).toEqual([])
  })
})

describe('bank of SKP templates', () => {
  it('covers the usual posts with unique codes', () => {
    expect(templat.length).toBeGreaterThanOrEqual(25)
    expect(repeated(templat.map((t) => t.kode))).toEqual([])
    expect(rhkKodes.size).toBe(templat.flatMap((t) => t.rhk).length)
  })

  it.each(['kecamatan', 'kelurahan'])('answers a post in the %s with one template only', (lingkup) => {
    const usual = templat.filter((t) => t.keluarga_form === 'ja_jf' && ['semua', lingkup].includes(t.lingkup))
    expect(repeated(usual.flatMap((t) => t.jabatan))).toEqual([])
  })

  it.each(templat)('$kode has main results and one additional, each within its limits', (t) => {
    const utama = t.rhk.filter((r) => r.jenis === 'utama')
    const tambahan = t.rhk.filter((r) => r.jenis === 'tambahan')
    const jumlah = t.rhk.flatMap((r) => r.indikator).length
    expect([2, 3, 4]).toContain(utama.length)
    expect(tambahan).toHaveLength(1)
    expect(jumlah).toBe(t.jabatan.includes('Camat') ? 9 : 7)
    expect(utama.filter((r) => r.penugasan_dari !== null)).toEqual([])
    expect(tambahan.filter((r) => !r.penugasan_dari)).toEqual([])
    expect(t.rhk.filter((r) => r.rencana_aksi.length < 1 || r.rencana_aksi.length > 2)).toEqual([])
    expect(utama.filter((r) => r.indikator.length < 2 || r.indikator.length > 3)).toEqual([])
  })

  it.each(templat)('$kode fills aspek or perspektif, as its form asks', (t) => {
    for (const r of t.rhk) {
      const aspek = r.indikator.map((i) => i.aspek)
      const perspektif = r.indikator.map((i) => i.perspektif)
      const used = t.keluarga_form === 'jpt' ? perspektif : aspek
      const unused = t.keluarga_form === 'jpt' ? aspek : perspektif
      expect(used.every((kind) => kind !== null)).toBe(true)
      expect(unused.every((kind) => kind === null)).toBe(true)
      if (t.keluarga_form === 'ja_jf') expect(repeated(aspek.map(String))).toEqual([])
    }
  })

  it('uses all four perspectives in the form of an independent unit head', () => {
    const jpt = templat.filter((t) => t.keluarga_form === 'jpt').flatMap((t) => t.rhk.flatMap((r) => r.indikator))
    expect(new Set(jpt.map((i) => i.perspektif))).toEqual(
      new Set(['penerima_layanan', 'proses_bisnis', 'penguatan_internal', 'anggaran']),
    )
  })

  it.each(templat)('$kode supports results that exist in another template', (t) => {
    const keys = t.rhk.flatMap((r) => [r.intervensi, ...(r.intervensi_alternatif ?? [])])
    const own = new Set(t.rhk.map((r) => r.kode))
    expect(keys.filter((key) => key !== null && (!rhkKodes.has(key) || own.has(key)))).toEqual([])
    if (!t.jabatan.includes('Camat')) expect(keys).not.toContain(null)
  })

  it.each(templat)('$kode has all seven values and three filled annexes', (t) => {
    expect(Object.keys(t.perilaku)).toEqual(NILAI)
    expect(t.lampiran.dukungan.length).toBeGreaterThanOrEqual(3)
    expect(t.lampiran.pertanggungjawaban.length).toBeGreaterThanOrEqual(2)
    expect(t.lampiran.konsekuensi.length).toBeGreaterThanOrEqual(2)
  })

  it('words every result as a condition reached', () => {
    const rhk = templat.flatMap((t) => t.rhk)
    expect(rhk.filter((r) => !/^(Ter|Me)[a-z]+nya /.test(r.teks)).map((r) => r.teks)).toEqual([])
  })

  it('gives every target a unit, for the year and for the month', () => {
    const wrong = indikators.filter(
      (i) => i.satuan === '' || !i.target_teks.endsWith(i.satuan) || !i.target_bulanan.endsWith(i.satuan),
    )
    expect(wrong).toEqual([])
  })

  it('stores numbers that agree with the printed target and its direction', () => {
    for (const i of indikators) {
      const printed = (i.target_teks.match(/\d+/g) ?? []).map(Number)
      expect(printed, i.teks).toEqual([i.target_min, i.target_maks].filter((n) => n !== null))
      const set = { naik: [true, false], turun: [false, true], rentang: [true, true] }[i.sifat]
      expect([i.target_min !== null, i.target_maks !== null], i.teks).toEqual(set)
    }
  })

  it('lets the monthly share of a count add up to the target of the year', () => {
    const counts = indikators.filter((i) => i.sifat === 'naik' && i.target_bulanan !== i.target_teks)
    expect(counts.length).toBeGreaterThan(20)
    expect(counts.filter((i) => Number.parseInt(i.target_bulanan, 10) * 12 !== i.target_min)).toEqual([])
  })
})

describe('every text', () => {
  it('is written once', () => {
    expect(repeated(everyText)).toEqual([])
  })

  it('has no stray spaces, no double spaces and no placeholder', () => {
    expect(everyText.filter((teks) => teks !== teks.trim() || /\s{2}|[\n\t…]|\.\.\.|\{\{|TODO/.test(teks))).toEqual([])
  })

  it('starts with a capital and, outside feedback, ends without a full stop', () => {
    const feedback = new Set(umpanBalik.map((u) => u.teks))
    expect(everyText.filter((teks) => !/^[A-Z]/.test(teks))).toEqual([])
    expect(everyText.filter((teks) => !feedback.has(teks) && /[.;,:]$/.test(teks))).toEqual([])
  })

  it('uses Indonesian words where there are Indonesian words', () => {
    const foreign =
      /\b(update|upload|download|input|output|monitoring|meeting|online|offline|email|e-mail|deadline|website|feedback|report|file|print|scan|backup|database|workshop|coaching|mentoring|link|checklist|the|and|of)\b/i
    expect(everyText.filter((teks) => foreign.test(teks))).toEqual([])
  })

  it('names no number without a unit', () => {
    const units = /^\d+ (menit|jam|hari|minggu|bulan|kali|perbaikan|pembaruan)\b/
    const numbers = everyText.flatMap((teks) => teks.replace(/SP4N|Tahun 1945/g, '').match(/\d+.*$/) ?? [])
    expect(numbers.filter((teks) => !units.test(teks))).toEqual([])
  })

  it('spells the words that officials often misspell as the dictionary does', () => {
    const misspelt =
      /\b(ketentraman|apapun|dimana|diatas|dibawah|ijin|praktek|analisa|jadual|aktifitas|efektifitas|resiko|antri|bertanggungjawab|kerjasama|merubah|silahkan|rapih)\b/i
    expect(everyText.filter((teks) => misspelt.test(teks))).toEqual([])
  })
})
