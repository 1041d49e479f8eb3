import { describe, expect, it } from 'vitest'
import { NILAI, indikators, repeated, rhkKodes, templat } from './seeds'

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
