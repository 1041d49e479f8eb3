import { describe, expect, it } from 'vitest'
import { checkKelengkapan, hasHalangan, type SkpDiperiksa } from '../../../domain/skp/kelengkapan'
import { NILAI_URUT } from '../../../domain/skp/skp'

const indikator = { id: 'i', aspek: 'kuantitas', perspektif: null, teks: 'Jumlah surat terdokumentasi', targetTeks: '100 surat', satuan: 'surat', targetBulanan: '9 surat' } as const
const rhk = { id: 'r', jenis: 'utama', teks: 'Terselesaikannya surat masuk tepat waktu', atasanTeks: 'Meningkatnya tata kelola', penugasanDari: null, indikator: [indikator] } as const
const whole: SkpDiperiksa = {
  keluargaForm: 'ja_jf', pendekatan: 'kuantitatif', adaPenilai: true, adaRhkPimpinan: true,
  rhk: [rhk],
  perilaku: NILAI_URUT.map((nilaiKode) => ({ nilaiKode, ekspektasi: 'ada' })),
  lampiran: { dukungan: 1, pertanggungjawaban: 1, konsekuensi: 1 },
} // prettier-ignore
const withRhk = (change: object): SkpDiperiksa => ({ ...whole, rhk: [{ ...rhk, ...change }] })
const withIndikator = (change: object, rest: object = {}): SkpDiperiksa => ({ ...withRhk({ indikator: [{ ...indikator, ...change }] }), ...rest })

describe('completeness of an SKP', () => {
  it('a whole one has nothing to repair', () => {
    expect(checkKelengkapan(whole)).toEqual([])
  })

  it.each<[string, SkpDiperiksa, 'halangan' | 'peringatan', RegExp]>([
    ['no main result', { ...whole, rhk: [{ ...rhk, jenis: 'tambahan', penugasanDari: 'Camat' }] }, 'halangan', /utama/],
    ['an empty result', withRhk({ teks: '' }), 'halangan', /A\.1 belum ditulis/],
    ['a result without indicator', withRhk({ indikator: [] }), 'halangan', /belum mempunyai indikator/],
    ['an additional result without who assigned it', { ...whole, rhk: [rhk, { ...rhk, jenis: 'tambahan' }] }, 'halangan', /B\.1.*penugasan dari/],
    ['an empty indicator', withIndikator({ teks: '' }), 'halangan', /indikator 1 belum ditulis/],
    ['an indicator without target', withIndikator({ targetTeks: '' }), 'halangan', /target/],
    ['an indicator without aspect', withIndikator({ aspek: null }), 'halangan', /aspek/],
    ['a JPT indicator without perspective', withIndikator({ aspek: null }, { keluargaForm: 'jpt' }), 'halangan', /perspektif/],
    ['an indicator without unit', withIndikator({ satuan: null }), 'peringatan', /satuan/],
    ['an activity in place of a result', withRhk({ teks: 'Melaksanakan tugas surat menyurat' }), 'peringatan', /sulit diukur/],
    ['vague words', withRhk({ teks: 'Terlaksananya pelayanan dan lain-lain' }), 'peringatan', /sulit diukur/],
    ['a result that serves none of the leader', withRhk({ atasanTeks: null }), 'peringatan', /pimpinan yang diintervensi/],
    ['a value without expectation', { ...whole, perilaku: whole.perilaku.slice(1) }, 'peringatan', /Berorientasi Pelayanan/],
    ['an empty annex', { ...whole, lampiran: { ...whole.lampiran, konsekuensi: 0 } }, 'peringatan', /Konsekuensi/],
    ['no appraiser', { ...whole, adaPenilai: false }, 'peringatan', /Pejabat penilai/],
  ])('%s is told', (_title, skp, berat, teks) => {
    const found = checkKelengkapan(skp)
    expect(found).toContainEqual(expect.objectContaining({ berat, teks: expect.stringMatching(teks) as string }))
    expect(hasHalangan(found)).toBe(berat === 'halangan')
  })

  it('a qualitative plan needs neither aspect nor unit', () => {
    expect(checkKelengkapan(withIndikator({ aspek: null, satuan: null }, { pendekatan: 'kualitatif' }))).toEqual([])
  })
})
