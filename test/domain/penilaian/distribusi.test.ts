import { expect, it } from 'vitest'
import aturan from '../../../db/seeds/2026-11/aturan.json'
import { batasDistribusi, dapatDipenuhi, hitungPredikat, periksaDistribusi, type BatasKelas } from '../../../domain/penilaian/distribusi'
import { CAPAIAN_LABEL, type Capaian, type Predikat } from '../../../domain/penilaian/predikat'

const pola = aturan.find(({ jenis }) => jenis === 'distribusi')?.isi as unknown as Record<Capaian, BatasKelas[]>
const counts = (given: Partial<Record<Predikat, number>>) => ({ ...hitungPredikat([]), ...given })

it.each<[Capaian, Partial<Record<Predikat, number>>, RegExp[]]>([
  ['baik', { sangat_baik: 3, baik: 7 }, [/Butuh Perbaikan dan\/atau Kurang.* harus ada/]],
  ['istimewa', { sangat_baik: 8, baik: 2 }, [/Sangat Baik paling banyak 7 orang/]],
  ['kurang', { kurang: 6, butuh_perbaikan: 1, sangat_baik: 1, baik: 2 }, []],
  ['baik', { sangat_baik: 5, baik: 4, butuh_perbaikan: 1 }, [/Baik harus yang terbanyak; sekarang 4, sedangkan Sangat Baik 5/]],
  ['baik', { sangat_baik: 3, baik: 6, kurang: 1 }, []],
  ['butuh_perbaikan', { butuh_perbaikan: 5, baik: 4, sangat_baik: 1 }, [/Butuh Perbaikan paling sedikit 6 orang \(60% dari 10\)/]],
  ['butuh_perbaikan', { butuh_perbaikan: 2, sangat_baik: 1 }, [/Sangat Baik paling banyak 0 orang/]],
  ['sangat_kurang', { sangat_kurang: 6, kurang: 3, sangat_baik: 1 }, [/Sangat Baik tidak boleh ada/]],
  ['sangat_kurang', { sangat_kurang: 6, kurang: 1, baik: 3 }, []],
  ['istimewa', {}, []],
])('with the organisation %s, %o is told %o', (capaian, given, expected) => {
  const sentences = periksaDistribusi(pola[capaian], counts(given))
  expect(sentences).toHaveLength(expected.length)
  expected.forEach((pattern, i) => expect(sentences[i]).toMatch(pattern))
})

it('rounds a maximum down and a minimum up for every pattern and every n from 1 to 100', () => {
  for (const capaian of Object.keys(CAPAIAN_LABEL) as Capaian[])
    for (const batas of pola[capaian].filter(({ kelas }) => kelas.length === 1))
      for (let n = 1; n <= 100; n += 1)
        for (let ada = 0; ada <= n; ada += 1) {
          const [kelas] = batas.kelas
          const lain = kelas === 'baik' ? 'kurang' : 'baik'
          const found = periksaDistribusi([{ ...batas, terbanyak: false }], counts({ [kelas as Predikat]: ada, [lain]: n - ada })).length > 0
          const tooMany = batas.maks_bp !== undefined && ada * 10_000 > n * batas.maks_bp
          const tooFew = ada * 10_000 < n * (batas.min_bp ?? 0) || ada < (batas.min_ada ?? 0)
          if (found !== (tooMany || tooFew)) expect.fail(`${capaian} ${String(kelas)} ${ada} of ${n}: ${String(found)}`)
        }
})

it('knows the groups too small for a pattern', () => {
  expect(dapatDipenuhi(pola.baik, 1)).toBe(false)
  expect(dapatDipenuhi(pola.istimewa, 1)).toBe(false)
  expect(dapatDipenuhi(pola.baik, 10)).toBe(true)
  expect([1, 2, 3, 4, 5, 6, 7, 8, 9].filter((n) => dapatDipenuhi(pola.baik, n))).toContain(5)
})

it('says every pattern in words', () => {
  expect(batasDistribusi(pola.baik)).toEqual([
    'Baik: yang terbanyak, paling banyak 70%',
    'Butuh Perbaikan dan/atau Kurang/Misconduct: harus ada',
  ])
  expect(batasDistribusi(pola.sangat_kurang)).toContain('Sangat Baik: tidak ada')
})
