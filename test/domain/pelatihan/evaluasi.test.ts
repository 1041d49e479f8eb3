import { expect, it } from 'vitest'
import rules from '../../../db/seeds/2026-11/aturan-kompetensi.json'
import { keadaanCek, perluDicek, waktuCek } from '../../../domain/pelatihan/cek-atasan'
import { kataDampak, ukurDampak, type Dampak } from '../../../domain/pelatihan/dampak'
import { ambangBerlaku, type AturanEvaluasi } from '../../../domain/pelatihan/evaluasi'
import { periksaNilai, perPertanyaan, rataLembar, tulisAngka } from '../../../domain/pelatihan/evaluasi-angka'
import { alasanRancangUlang, empatTingkat, perluRancangUlang, type BahanEvaluasi, type PesertaEvaluasi } from '../../../domain/pelatihan/evaluasi-tingkat'
import { halanganIsian, salahDampak, salahTanggal } from '../../../domain/pelatihan/periksa-evaluasi'
import { bedaVersi, halanganRancangUlang, pesertaDiBawah, versiBaru, type IsiVersi } from '../../../domain/pelatihan/rancang-ulang'
import type { Pelatihan, StatusPelatihan } from '../../../domain/pelatihan/pelatihan'

const ATURAN = rules.find(({ jenis }) => jenis === 'evaluasi_pelatihan')?.isi as unknown as AturanEvaluasi
const orang = (given: Partial<PesertaEvaluasi> = {}): PesertaEvaluasi => ({ status: 'selesai', pra: null, pasca: null, cek: null, ...given })
const bahan = (given: Partial<BahanEvaluasi> = {}): BahanEvaluasi => ({ aturan: ATURAN, ambang: ATURAN.ambang, peserta: [], lembar: [], dampak: [], ...given })
const semua = (pertanyaan: readonly { kode: string }[], poin: number) => Object.fromEntries(pertanyaan.map(({ kode }) => [kode, poin]))
const tingkat = (given: Partial<BahanEvaluasi>) => Object.fromEntries(empatTingkat(bahan(given)).map((one) => [one.tingkat, one])) as Record<string, ReturnType<typeof empatTingkat>[number]>

it('without data every level says what is missing and nothing asks for a new design', () => {
  const levels = empatTingkat(bahan({ peserta: [orang()] }))
  expect(levels.map(({ hasil }) => hasil)).toEqual(['belum_ada', 'belum_ada', 'belum_ada', 'belum_ada'])
  expect(levels.every(({ kalimat }) => kalimat.startsWith('Belum ada'))).toBe(true)
  expect(perluRancangUlang(levels)).toBe(false)
})

it.each([
  [3, 12, 16, 'di_bawah', 'Peserta menilai rata-rata 3 dari 5 (n = 12 dari 16 peserta, 75%).'],
  [4, 16, 16, 'tercapai', 'Peserta menilai rata-rata 4 dari 5 (n = 16 dari 16 peserta, 100%).'],
  [4, 3, 16, 'tercapai', 'Peserta menilai rata-rata 4 dari 5 (n = 3 dari 16 peserta, 19%). Baru 3 orang, jadi satu orang saja dapat mengubah angka ini.'],
  [4, 7, 6, 'tercapai', 'Peserta menilai rata-rata 4 dari 5 (n = 7 lembar, lebih banyak daripada 6 peserta; periksa lembar yang terketik dua kali).'],
])('reaction: all %d on %d sheets of %d people is %s', (poin, n, dari, hasil, kalimat) => {
  const { reaksi } = tingkat({ peserta: Array.from({ length: dari }, () => orang()), lembar: Array.from({ length: n }, () => semua(ATURAN.reaksi, poin)) })
  expect(reaksi).toMatchObject({ hasil, kalimat, n, dari, nilai: poin })
})

it('who cancelled is no part of any n', () => {
  const { reaksi, belajar } = tingkat({ peserta: [orang({ pra: 10, pasca: 90 }), orang({ status: 'batal', pra: 90, pasca: 10 })], lembar: [semua(ATURAN.reaksi, 4)] })
  expect([reaksi?.dari, belajar?.n, belajar?.nilai]).toEqual([1, 1, 80])
})

it.each([
  ['rises enough', [[50, 70], [60, 74]], 'tercapai', 17, 'naik dari 55 menjadi 72 (n = 2)'],
  ['rises too little', [[50, 55], [60, 62]], 'di_bawah', 3.5, 'naik dari 55 menjadi 58,5 (n = 2)'],
  ['falls', [[70, 60], [70, 60]], 'di_bawah', -10, 'turun dari 70 menjadi 60 (n = 2)'],
  ['stays', [[70, 70]], 'di_bawah', 0, 'tetap 70 (n = 1)'],
  ['cannot rise as far as the threshold', [[96, 100]], 'tercapai', 4, 'kenaikan paling banyak 4'],
])('learning: a mean that %s', (_, nilai, hasil, naik, kata) => {
  const { belajar } = tingkat({ peserta: [...nilai.map(([pra = null, pasca = null]) => orang({ pra, pasca })), orang({ pra: 1 }), orang({ pasca: 99 })] })
  expect(belajar).toMatchObject({ hasil, nilai: naik, n: nilai.length, dari: nilai.length + 2 })
  expect(belajar?.kalimat).toContain(kata)
  expect(belajar?.kalimat).toContain('perubahan ini belum tentu karena pelatihan')
})

it.each([
  [4, 8, 'tercapai'],
  [3, 8, 'di_bawah'],
])('behaviour: checks of %d by superiors of %d people are %s, of those who finished', (poin, n, hasil) => {
  const { perilaku } = tingkat({ peserta: [...Array.from({ length: n }, () => orang({ cek: semua(ATURAN.perilaku, poin) })), ...Array.from({ length: 4 }, () => orang()), orang({ status: 'tidak_selesai' })] })
  expect(perilaku).toMatchObject({ hasil, n, dari: n + 4 })
  expect(perilaku?.kalimat).toContain(`n = ${n} dari ${n + 4} peserta yang selesai`)
})

const waktu = (given: Partial<Dampak> = {}): Dampak => ({ nama: 'Waktu layanan', satuan: 'menit', arah: 'turun', sebelum: 30, sesudah: 20, ...given })
it.each([
  [waktu(), 0, true, 33.33, 'turun dari 30 menjadi 20 menit, membaik 33,33%'],
  [waktu(), 40, false, 33.33, 'turun dari 30 menjadi 20 menit, membaik 33,33%'],
  [waktu({ arah: 'naik' }), 0, false, -33.33, 'turun dari 30 menjadi 20 menit, memburuk 33,33%'],
  [waktu({ sesudah: 30 }), 0, false, 0, 'tetap 30 menit'],
  [waktu({ sebelum: 0, sesudah: 5, arah: 'naik', satuan: null }), 10, true, null, 'naik dari 0 menjadi 5, membaik'],
  [waktu({ sebelum: 80, sesudah: 95, arah: 'naik', satuan: '%' }), 10, true, 18.75, 'naik dari 80 menjadi 95%, membaik 18,75%'],
])('an indicator %j against %d', (dampak, ambang, tercapai, persen, kata) => {
  expect(ukurDampak(dampak, ambang)).toMatchObject({ tercapai, persen })
  expect(kataDampak(dampak)).toBe(kata)
})

it('result: one indicator below is enough; those without both values are out of n', () => {
  const { dampak } = tingkat({ dampak: [waktu(), waktu({ nama: 'Pengaduan', satuan: null, sesudah: 31 }), waktu({ sesudah: null })] })
  expect(dampak).toMatchObject({ hasil: 'di_bawah', n: 2, dari: 3, nilai: -3.33 })
  expect(dampak?.kalimat).toBe('1 dari 2 indikator mencapai ambang (n = 2 indikator): Waktu layanan turun dari 30 menjadi 20 menit, membaik 33,33%; Pengaduan naik dari 30 menjadi 31, memburuk 3,33%; perubahan ini belum tentu karena pelatihan.')
  expect(tingkat({ dampak: [waktu()] })['dampak']?.kalimat).toContain('n = 1 indikator, satu ukuran sebelum dan satu sesudah')
})

it('a threshold of the programme goes before the one of the rule', () => {
  const lembar = [semua(ATURAN.reaksi, 4)]
  const ambang = ambangBerlaku(ATURAN, { reaksi: 4.5 })
  expect(ambang).toEqual({ ...ATURAN.ambang, reaksi: 4.5 })
  const levels = empatTingkat(bahan({ lembar, ambang, peserta: [orang({ pra: 50, pasca: 51 })] }))
  expect(alasanRancangUlang(levels)).toBe('Reaksi dan Pembelajaran di bawah ambang.')
})

it('a question left blank lowers nothing; each has its own n and spread', () => {
  const tanya = [{ kode: 'a', teks: 'A' }, { kode: 'b', teks: 'B' }]
  const lembar: Record<string, number>[] = [{ a: 5 }, { a: 4, b: 3, lama: 1 }]
  expect(perPertanyaan(tanya, lembar, 5)).toEqual([
    { kode: 'a', teks: 'A', n: 2, rata: 4.5, sebaran: [0, 0, 0, 1, 1] },
    { kode: 'b', teks: 'B', n: 1, rata: 3, sebaran: [0, 0, 1, 0, 0] },
  ])
  expect(rataLembar(tanya, lembar)).toBe(4)
  expect(tulisAngka(-3.3333)).toBe('−3,33')
})

it.each([[{ materi: 0 }], [{ materi: 6 }], [{ materi: 2.5 }], [{ asing: 3 }]])('points %j are refused', (nilai) => {
  expect(Object.keys(periksaNilai(ATURAN.reaksi, nilai as Record<string, number>, 5))).toEqual(Object.keys(nilai))
})

it.each([
  ['2026-07-11', 'belum_waktunya'],
  ['2026-07-12', 'jatuh_tempo'],
  ['2026-09-12', 'jatuh_tempo'],
  ['2026-09-13', 'terlambat'],
  ['2027-06-12', 'terlambat'],
  ['2027-06-13', 'lewat'],
] as const)('on %s the check of a programme that ended on 12 June is %s', (hari, keadaan) => {
  const waktuNya = waktuCek('2026-06-12', ATURAN.cekBulan)
  expect(keadaanCek(waktuNya, false, hari)).toBe(keadaan)
  expect(perluDicek(keadaanCek(waktuNya, true, hari))).toBe(false)
})

it.each([
  ['lembar', 'disetujui', false],
  ['lembar', 'berjalan', true],
  ['tes', 'disetujui', true],
  ['cek', 'berjalan', false],
  ['cek', 'selesai', true],
  ['dampak', 'dibatalkan', false],
] as const)('%s of a programme that is %s: %s', (isian, status, boleh) => {
  expect(halanganIsian({ status }, isian) === null).toBe(boleh)
})

const PROGRAM = { status: 'selesai' as const, mulai: '2026-06-10', selesai: '2026-06-12' }
it.each([
  ['lembar', '2026-06-09', 'Tanggal ini sebelum program dimulai (10 Juni 2026).'],
  ['lembar', '2026-06-10', null],
  ['cek', '2026-06-11', 'Tanggal ini sebelum program selesai (12 Juni 2026).'],
  ['cek', '2027-01-01', 'Tanggal ini belum tiba.'],
] as const)('a %s of %s: %s', (isian, tanggal, salah) => {
  expect(salahTanggal(PROGRAM, isian, tanggal, '2026-11-25')).toBe(salah)
})

it.each([
  [{ sebelum: 1, tanggalSebelum: '2026-05-31', sesudah: 2, tanggalSesudah: '2026-09-30' }, []],
  [{ sebelum: 1, tanggalSebelum: null, sesudah: null, tanggalSesudah: '2026-09-30' }, ['sesudah', 'tanggalSebelum']],
  [{ sebelum: 1, tanggalSebelum: '2026-07-01', sesudah: 2, tanggalSesudah: '2026-05-01' }, ['tanggalSebelum', 'tanggalSesudah']],
  [{ sebelum: 1, tanggalSebelum: '2026-06-11', sesudah: 2, tanggalSesudah: '2026-06-11' }, ['tanggalSesudah']],
])('days and values %j: wrong at %j', (isi, salah) => {
  expect(Object.keys(salahDampak(PROGRAM, isi, '2026-11-25'))).toEqual(salah)
})

it.each([
  [orang({ pra: 50, pasca: 55 }), true],
  [orang({ pra: 50, pasca: 80 }), false],
  [orang({ pra: 96, pasca: 100 }), false],
  [orang({ status: 'tidak_selesai' }), true],
  [orang({ cek: semua(ATURAN.perilaku, 2) }), true],
  [orang({ status: 'batal', pra: 50, pasca: 10 }), false],
  [orang(), false],
])('a participant %j fell short: %s', (satu, kurang) => {
  expect(pesertaDiBawah(satu, ATURAN.perilaku, ATURAN.ambang)).toBe(kurang)
})

const LAMA: Pelatihan = {
  id: 'p1', tahun: 2026, judul: 'Pelayanan prima', tujuan: 'Warga dilayani cepat', jenis: 'teknis', jalur: 'klasikal', bentuk: 'teknis', jp: 20, mulai: '2026-06-10', selesai: '2026-06-12', penyelenggara: 'BKPSDM', mitraId: null,
  tempat: 'Aula', kuota: 20, kurikulum: 'sesuai', kurikulumCatatan: null, prioritas: 4, status: 'selesai', sematan: 'masuk', masukRencana: true, versi: 1, versiDariId: null, alasanRancangUlang: null, perubahan: null, catatan: 'Lama',
} // prettier-ignore

it('the next version takes over the content, without dates, and has its curriculum looked at again', () => {
  expect(versiBaru(LAMA, { tahun: 2027, alasan: 'Reaksi di bawah ambang.', perubahan: 'Lebih banyak praktik' })).toMatchObject({
    tahun: 2027, judul: 'Pelayanan prima', jp: 20, mulai: null, selesai: null, kurikulum: 'belum', status: 'usulan', versi: 2, versiDariId: 'p1', alasanRancangUlang: 'Reaksi di bawah ambang.', perubahan: 'Lebih banyak praktik', catatan: null,
  }) // prettier-ignore
})

it.each(['usulan', 'disetujui', 'berjalan', 'ditunda', 'dibatalkan'] as StatusPelatihan[])('a programme that is %s is not designed anew', (status) => {
  expect(halanganRancangUlang({ status }, null)).toContain('Yang dirancang ulang hanya program yang sudah selesai')
})
it('nor one with a next version, which is named', () => {
  expect(halanganRancangUlang(LAMA, { versi: 2, tahun: 2027, judul: 'Pelayanan prima II' })).toContain('versi 2 (Pelayanan prima II, tahun 2027)')
  expect(halanganRancangUlang(LAMA, null)).toBeNull()
})

it('what changed between two versions is told item by item', () => {
  const lama: IsiVersi = { ...LAMA, bentuk: 'Pelatihan teknis', mitra: null, peserta: 20, biaya: [{ komponen: 'konsumsi', dasar: 'per_orang', rencana: 50_000, komitmen: 0, realisasi: 0, anggaranId: null }] }
  expect(bedaVersi(lama, lama)).toEqual([])
  expect(bedaVersi(lama, { ...lama, jp: 30, tempat: null, mitra: 'LAN', peserta: 10 })).toEqual([
    { butir: 'Jam pelajaran', dari: '20 JP', ke: '30 JP' },
    { butir: 'Mitra', dari: '–', ke: 'LAN' },
    { butir: 'Tempat', dari: 'Aula', ke: '–' },
    { butir: 'Peserta', dari: '20 orang', ke: '10 orang' },
    { butir: 'Biaya: Konsumsi', dari: 'Rp1.000.000', ke: 'Rp500.000' },
  ])
})
