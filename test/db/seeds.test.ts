import { describe, expect, it } from 'vitest'
import { NILAI, aturan, ekspektasi, isi, perilaku, repeated, templat, umpanBalik } from './seeds'

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
