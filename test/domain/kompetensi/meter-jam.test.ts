import { expect, it } from 'vitest'
import { kalimatPutusan, mengapaJam, meterJam, waktuTahun, type JamOrang } from '../../../domain/kompetensi/meter-jam'
import { persenTercapai, rekapJam, tingkatPanas } from '../../../domain/kompetensi/rekap-jam'

const ATURAN = { minimal: { pns: 20, cpns: 20 }, maksimal: { pppk: 24 }, batasMerah: 10, lajuMulaiHari: 31 }
const orang = (given: Partial<JamOrang> = {}): JamOrang => ({ jenis: 'pns', status: 'aktif', diakui: 0, tanpaBukti: 0, terencana: 0, ...given })
const JULI = waktuTahun(2026, '2026-07-02') // day 183 of 365

it.each([
  [2026, '2026-07-02', { pada: '2026-07-02', berlalu: 183, sehari: 365, usai: false }],
  [2024, '2026-07-02', { pada: '2024-12-31', berlalu: 366, sehari: 366, usai: true }],
  [2027, '2026-07-02', { pada: '2027-01-01', berlalu: 0, sehari: 365, usai: false }],
  [2026, '2026-12-31', { pada: '2026-12-31', berlalu: 365, sehari: 365, usai: false }],
])('the year %i stands on %s where it stands', (tahun, hari, expected) => {
  expect(waktuTahun(tahun, hari)).toEqual({ tahun, ...expected })
})

it.each<[Partial<JamOrang>, object]>([
  [{}, { lampu: 'merah', kurang: 20, perkiraan: 0, putusan: 'tidak_akan' }],
  [{ diakui: 9 }, { lampu: 'merah', kurang: 11, perkiraan: 17, putusan: 'tidak_akan' }],
  [{ diakui: 9, terencana: 10 }, { denganRencana: 19, putusan: 'tidak_akan' }],
  [{ diakui: 9, terencana: 11 }, { denganRencana: 20, putusan: 'perlu_rencana' }],
  [{ diakui: 10 }, { lampu: 'kuning', kurang: 10, perkiraan: 19, putusan: 'tidak_akan' }],
  [{ diakui: 11 }, { lampu: 'kuning', perkiraan: 21, putusan: 'laju_cukup' }],
  [{ diakui: 19 }, { lampu: 'kuning', kurang: 1, putusan: 'laju_cukup' }],
  [{ diakui: 20 }, { lampu: 'hijau', kurang: 0, putusan: 'tercapai' }],
  [{ tanpaBukti: 40 }, { lampu: 'merah', kurang: 20, putusan: 'tidak_akan' }],
  [{ jenis: 'pppk', diakui: 24 }, { minimal: null, lampu: null, kurang: 0, lebih: 0, putusan: 'tanpa_angka' }],
  [{ jenis: 'pppk', diakui: 25 }, { maksimal: 24, lebih: 1, putusan: 'tanpa_angka' }],
  [{ jenis: 'non_asn' }, { minimal: null, maksimal: null, putusan: 'tanpa_angka' }],
  [{ status: 'pensiun', diakui: 3 }, { lampu: null, putusan: 'tidak_dihitung' }],
])('%j in the middle of the year', (given, expected) => {
  expect(meterJam(ATURAN, JULI, orang(given))).toMatchObject(expected)
})

it.each([
  ['2026-01-30', 'terlalu_dini', null],
  ['2026-01-31', 'laju_cukup', 117],
  ['2026-12-31', 'tidak_akan', 10],
  ['2027-01-01', 'tidak_tercapai', 10],
])('ten hours on %s', (hari, putusan, perkiraan) => {
  expect(meterJam(ATURAN, waktuTahun(2026, hari), orang({ diakui: 10 }))).toMatchObject({ putusan, perkiraan })
})

it('the verdict is one sentence that names what would still help', () => {
  const kata = (given: Partial<JamOrang>) => kalimatPutusan(meterJam(ATURAN, JULI, orang(given)), orang(given))
  expect(kata({ diakui: 5, terencana: 5, tanpaBukti: 10 })).toBe('Dengan laju sekarang, jamnya sampai 31 Desember sekitar 9 JP dari 20 JP, jadi tidak akan tercapai. Dengan rencana tahun ini pun baru 10 JP; 10 JP tanpa bukti akan mencukupinya bila nomor sertifikatnya dilengkapi.')
  expect(kata({ diakui: 5 })).toMatch(/Belum ada pelatihan lain baginya dalam rencana tahun ini\.$/)
  expect(kata({ diakui: 5, terencana: 15 })).toMatch(/jadi tidak akan tercapai\. Rencana tahun ini menjadikannya 20 JP bila diselesaikan dengan bukti\.$/)
  expect(kata({ jenis: 'pppk', diakui: 30 })).toBe('Belum ada angka minimal bagi PPPK. Jamnya 6 JP di atas batas paling banyak 24 JP.')
})

it('"Mengapa?" says what was counted and what was assumed', () => {
  const dia = orang({ diakui: 10 })
  expect(mengapaJam(meterJam(ATURAN, JULI, dia), dia, JULI)).toContain('Laju: 10 JP × 365 hari : 183 hari yang sudah berlalu sampai 2 Juli 2026 = 19 JP. Jam dianggap bertambah merata sepanjang tahun.')
})

it('the office adds up, with those without a number and those who left apart', () => {
  const rows = [orang({ diakui: 20 }), orang({ diakui: 12 }), orang({ terencana: 4 }), orang({ jenis: 'pppk', diakui: 8 }), orang({ status: 'pensiun', diakui: 2 })]
  const rekap = rekapJam(rows.map((row) => ({ ...row, ...meterJam(ATURAN, JULI, row) })))
  expect(rekap).toEqual({ orang: 5, bersasaran: 3, tercapai: 1, kuning: 1, merah: 1, tidakAkan: 1, tanpaAngka: 1, diakui: 42, tanpaBukti: 0, terencana: 4, kurang: 28 })
  expect(persenTercapai(rekap)).toBe(33)
  expect(persenTercapai(rekapJam([]))).toBeNull()
})

it.each([[0, 0], [1, 1], [4, 1], [5, 2], [9, 2], [10, 3], [19, 3], [20, 4], [400, 4]])('%i hours in a month are shade %i', (jam, shade) => {
  expect(tingkatPanas(jam)).toBe(shade)
}) // prettier-ignore
