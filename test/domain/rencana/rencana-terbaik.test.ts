import { beforeAll, describe, expect, it } from 'vitest'
import { pecahkan } from '../../../domain/rencana/pecahkan'
import type { Pemecah } from '../../../domain/rencana/program-linear'
import { kalimatMustahil, sematanMustahil } from '../../../domain/rencana/sematan'
import { bandingkanNilai, nilaiRencana, pelanggaran, type NilaiRencana, type Pilihan, type Soal } from '../../../domain/rencana/soal'
import { anOrang, aProgram, pemecah, perOrang, soalBesar, soalKecil, tetap } from '../../builders/rencana.builder'

let solver: Pemecah
beforeAll(async () => { solver = await pemecah() }) // prettier-ignore

/** Every choice there is: each pair of programme and candidate in or out. Null: none is allowed. */
function semuaDicoba(soal: Soal): NilaiRencana | null {
  const pairs = soal.program.flatMap(({ id, calon }) => calon.map((orang) => ({ id, orang })))
  let best: NilaiRencana | null = null
  for (let set = 0; set < 2 ** pairs.length; set++) {
    const pilihan: Pilihan = soal.program.flatMap(({ id, calon, sematan }) => {
      const peserta = pairs.flatMap((pair, bit) => (pair.id === id && (set >> bit) & 1 ? [pair.orang] : []))
      return peserta.length > 0 || (calon.length === 0 && sematan === 'masuk') ? [{ id, peserta }] : []
    })
    if (pelanggaran(soal, pilihan)) continue
    const nilai = nilaiRencana(soal, pilihan)
    if (!best || bandingkanNilai(nilai, best) > 0) best = nilai
  }
  return best
}

it('500 small random cases: the proposal is as good as the best of all choices, and refused only where none is allowed', () => {
  for (let seed = 1; seed <= 500; seed++) {
    const soal = soalKecil(seed)
    const hasil = pecahkan(soal, solver)
    expect({ seed, nilai: hasil?.nilai ?? null }).toEqual({ seed, nilai: semuaDicoba(soal) })
    expect({ seed, mustahil: sematanMustahil(soal) !== null }).toEqual({ seed, mustahil: hasil === null })
    if (hasil) expect({ seed, salah: pelanggaran(soal, hasil.pilihan), pasti: hasil.pasti.length }).toEqual({ seed, salah: null, pasti: 4 })
  }
})

it('when time is short the plan still keeps every limit, and does not claim to be the best', async () => {
  const soal = soalBesar(1, { orang: 200, program: 40, baris: 3 })
  const hasil = pecahkan(soal, await pemecah(0.02))
  expect(hasil?.pasti.length).toBeLessThan(4)
  expect(pelanggaran(soal, hasil?.pilihan ?? [])).toBeNull()
})

const orang = (...ids: string[]) => ids.map((id) => anOrang(id))
const dipilih = (soal: Soal) => Object.fromEntries((pecahkan(soal, solver)?.pilihan ?? []).map(({ id, peserta }) => [id, peserta]))

describe('the order of what is best', () => {
  it('people who reach the minimum go before many weighed hours', () => {
    const program = [
      aProgram('banyak', { jp: 40, prioritas: 5, calon: ['c'], biaya: [tetap('b', 5_000_000)] }),
      aProgram('minimal', { jp: 20, prioritas: 1, calon: ['a'], biaya: [tetap('b', 5_000_000)] }),
    ]
    expect(dipilih({ baris: [{ id: 'b', tersedia: 5_000_000 }], orang: [...orang('a'), anOrang('c', { jam: 20 })], program })).toEqual({ minimal: ['a'] })
  })
  it('a programme that ends in the next year brings nobody to this year’s minimum, yet its weighed hours are worth having', () => {
    const program = [aProgram('januari', { jp: 20, jpTahun: 0, prioritas: 5, calon: ['a'], biaya: [tetap('b', 5)] }), aProgram('desember', { jp: 20, prioritas: 1, calon: ['a'], biaya: [tetap('b', 5)] })]
    expect(dipilih({ baris: [{ id: 'b', tersedia: 5 }], orang: orang('a'), program })).toEqual({ desember: ['a'] })
    expect(dipilih({ baris: [{ id: 'b', tersedia: 10 }], orang: orang('a'), program })).toEqual({ desember: ['a'], januari: ['a'] })
  })

  it('hours towards the minimum go before weighed hours of those who have theirs', () => {
    const program = [
      aProgram('berbobot', { jp: 10, prioritas: 5, calon: ['c'], biaya: [tetap('b', 1)] }),
      aProgram('kurang', { jp: 8, prioritas: 1, calon: ['a'], biaya: [tetap('b', 1)] }),
    ]
    expect(dipilih({ baris: [{ id: 'b', tersedia: 1 }], orang: [...orang('a'), anOrang('c', { minimal: null })], program })).toEqual({ kurang: ['a'] })
  })
  it('of two that are worth the same the cheaper one is taken, and of equal ones always the same', () => {
    const program = ['x', 'y', 'z'].map((id) => aProgram(id, { calon: ['a'], kuota: 1, biaya: [tetap('b', id === 'x' ? 2_000_000 : 1_000_000)] }))
    const soal = { baris: [{ id: 'b', tersedia: 2_000_000 - 1 }], orang: orang('a'), program }
    const first = dipilih(soal)
    expect(Object.keys(first)).toHaveLength(1)
    expect(Object.keys(first)).not.toContain('x')
    expect(dipilih({ ...soal, program: program.toReversed() })).toEqual(first)
  })
  it('two short programmes together bring somebody to the minimum', () => {
    const program = ['x', 'y'].map((id) => aProgram(id, { jp: 10, calon: ['a'], biaya: [tetap('b', 3)] }))
    const satu = aProgram('z', { jp: 16, calon: ['a', 'c'], biaya: [tetap('b', 6)] })
    expect(dipilih({ baris: [{ id: 'b', tersedia: 6 }], orang: orang('a', 'c'), program: [...program, satu] })).toEqual({ x: ['a'], y: ['a'] })
  })
})

describe('limits', () => {
  it('a quota leaves the place to those who lack hours', () => {
    const soal = { baris: [], orang: [anOrang('a', { jam: 20 }), ...orang('c', 'd')], program: [aProgram('p', { kuota: 2, calon: ['a', 'c', 'd'] })] }
    expect(dipilih(soal)).toEqual({ p: ['c', 'd'] })
  })
  it('cost for each participant lets as many go as the line pays', () => {
    const soal = { baris: [{ id: 'b', tersedia: 1_250_000 }], orang: orang('a', 'c', 'd'), program: [aProgram('p', { calon: ['a', 'c', 'd'], biaya: [tetap('b', 500_000), perOrang('b', 300_000)] })] }
    expect(dipilih(soal)['p']).toHaveLength(2)
  })
  it('every line counts: enough on one does not help the other', () => {
    const program = [aProgram('p', { calon: ['a'], biaya: [tetap('b', 1), tetap('c', 10)] })]
    expect(dipilih({ baris: [{ id: 'b', tersedia: 100 }, { id: 'c', tersedia: 9 }], orang: orang('a'), program })).toEqual({}) // prettier-ignore
  })
  it('without money only what costs nothing on a line is chosen; a line that is overdrawn counts as empty', () => {
    const program = [aProgram('gratis', { calon: ['a'] }), aProgram('bayar', { calon: ['a'], biaya: [tetap('b', 1)] }), aProgram('luar', { jp: 4, calon: ['a'], biaya: [tetap(null, 9_000_000)] })]
    expect(dipilih({ baris: [{ id: 'b', tersedia: -5 }], orang: orang('a'), program })).toEqual({ gratis: ['a'], luar: ['a'] })
  })
  it('nothing to choose is an empty plan', () => {
    expect(pecahkan({ baris: [{ id: 'b', tersedia: 10 }], orang: orang('a'), program: [aProgram('kosong')] }, solver)).toMatchObject({ pilihan: [], nilai: { capai: 0, biaya: 0 } })
  })
})

describe('pins', () => {
  const program = (sematan: 'masuk' | 'keluar' | 'bebas') => [aProgram('p', { calon: ['a'], biaya: [tetap('b', 6_000_000)] }), aProgram('q', { jp: 4, calon: ['a'], sematan, biaya: [tetap('b', 6_000_000)] })]
  const soal = (sematan: 'masuk' | 'keluar' | 'bebas', tersedia: number): Soal => ({ baris: [{ id: 'b', tersedia }], orang: orang('a'), program: program(sematan) })
  it.each([
    ['bebas', 6_000_000, ['p']],
    ['masuk', 6_000_000, ['q']],
    ['keluar', 12_000_000, ['p']],
  ] as const)('%s with %i', (sematan, tersedia, ids) => {
    expect(Object.keys(dipilih(soal(sematan, tersedia)))).toEqual(ids)
  })
  it('a pinned programme without candidates is in with nobody', () => {
    expect(dipilih({ baris: [], orang: [], program: [aProgram('p', { sematan: 'masuk' })] })).toEqual({ p: [] })
  })
  it('impossible pins are said in one sentence with the line that forbids them', () => {
    const sempit = soal('masuk', 4_500_000)
    expect(pecahkan(sempit, solver)).toBeNull()
    expect(kalimatMustahil(sematanMustahil(sempit)!, '5.1.02 Kursus', (id) => id)).toBe('“q” disematkan masuk, tetapi pagu 5.1.02 Kursus kurang Rp1.500.000; lepaskan salah satu sematan atau tambah pagunya, lalu usulan dihitung lagi.')
  })
})
