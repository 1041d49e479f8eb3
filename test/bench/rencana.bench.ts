import { pecahkan } from '../../domain/rencana/pecahkan'
import { biayaPerBaris, kurang, nilaiRencana, ruangBaris, type Pilihan, type Soal } from '../../domain/rencana/soal'
import { pemecah, soalBesar } from '../builders/rencana.builder'
import { figure, median, timed, told, type Figure } from './measure'

/** What a clerk would do by hand: the most missing hours for a rupiah first, everybody invited as far as the quota goes, until nothing fits. */
function sederhana(soal: Soal): Pilihan {
  const ruang = ruangBaris(soal)
  const perlu = new Map(soal.orang.map((one) => [one.id, kurang(one)]))
  const urut = soal.program.map((program) => {
    const peserta = program.calon.toSorted((a, b) => (perlu.get(b) ?? 0) - (perlu.get(a) ?? 0)).slice(0, program.kuota ?? undefined)
    const biaya = biayaPerBaris(program, peserta.length)
    const jam = peserta.reduce((sum, id) => sum + Math.min(program.jp, perlu.get(id) ?? 0), 0)
    return { id: program.id, peserta, biaya, guna: jam / Math.max(1, [...biaya.values()].reduce((sum, one) => sum + one, 0)) }
  })
  return urut.toSorted((a, b) => b.guna - a.guna).filter(({ peserta, biaya }) => {
    if (peserta.length === 0 || [...biaya].some(([id, rupiah]) => id !== null && rupiah > (ruang.get(id) ?? 0))) return false
    for (const [id, rupiah] of biaya) if (id !== null) ruang.set(id, (ruang.get(id) ?? 0) - rupiah)
    return true
  }) // prettier-ignore
}

/** The best plan of an ordinary office proved, and that of 1,000 people, 60 programmes and 5 lines: at once, and proved. */
export async function benchRencana(): Promise<Figure[]> {
  const cepat = await pemecah(1)
  const teliti = await pemecah(120)
  const kecil = [1, 2, 3].map((seed) => soalBesar(seed, { orang: 80, program: 25, baris: 3 }))
  const waktu: number[] = []
  for (const soal of kecil) waktu.push(await timed(() => pecahkan(soal, teliti)))
  const soal = soalBesar(2)
  const tangan = nilaiRencana(soal, sederhana(soal))
  const [lekas, pasti] = [{ ms: 0, capai: 0 }, { ms: 0, capai: 0 }] // prettier-ignore
  for (const [pemecahnya, tulis] of [[cepat, lekas], [teliti, pasti]] as const) tulis.ms = await timed(() => { tulis.capai = pecahkan(soal, pemecahnya)?.nilai.capai ?? NaN }) // prettier-ignore
  return [
    told('the best plan of 80 people, 25 programmes, 3 lines, proved', median(waktu), 'ms', 'median of three offices'),
    told('the first answer for 1,000 people, 60 programmes, 5 lines', lekas.ms, 'ms', 'at most one second for each of four objectives'),
    figure('people it brings to the minimum against the proved best', lekas.capai, pasti.capai, lekas.capai / pasti.capai, { min: 0.95 }, 'people'),
    told('the same proved to be the best', pasti.ms, 'ms', 'HiGHS in WebAssembly, one thread; 4 to 23 s in four such offices'),
    figure('people the proved best brings to the minimum against choosing by hours for a rupiah', pasti.capai, tangan.capai, pasti.capai / tangan.capai, { min: 1 }, 'people'),
  ]
}
