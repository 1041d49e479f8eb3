import { describe, expect, it } from 'vitest'
import { bebanPerMata, lewatPagu, makinLewatPagu, type BiayaBerbeban } from '../../domain/anggaran/beban-mata'
import { banyakBeda, bedaRencana } from '../../domain/pelatihan/beda-rencana'
import { geserJadwal, keTahun, periksaJadwal } from '../../domain/pelatihan/jadwal'
import { dalamRencana, type StatusPelatihan } from '../../domain/pelatihan/pelatihan'
import { lewatKuota } from '../../domain/pelatihan/peserta'
import { pokokProgram, statusSetelahSetuju, totalRencana, type ProgramRencana } from '../../domain/pelatihan/rencana'

describe('the days of a programme', () => {
  it.each([
    [null, null, {}],
    ['2026-03-02', null, {}],
    ['2026-12-30', '2027-01-02', {}],
    ['2026-12-05', '2062-12-08', { selesai: 'Tanggal selesai paling lambat 31 Desember 2027. Pelatihan yang lebih lama dicatat per tahun.' }],
    [null, '2026-03-02', { selesai: 'Isi dahulu tanggal mulai.' }],
    ['2026-03-04', '2026-03-02', { selesai: 'Tanggal selesai lebih awal daripada tanggal mulai.' }],
    ['2025-12-30', '2026-01-02', { mulai: 'Tanggal mulai bukan dalam tahun 2026. Untuk tahun lain, gandakan programnya.' }],
  ])('%s to %s', (mulai, selesai, fields) => {
    expect(periksaJadwal({ tahun: 2026, mulai, selesai })).toEqual(fields)
  })

  it.each([
    [{ mulai: '2026-03-02', selesai: '2026-03-04' }, '2026-04-30', { mulai: '2026-04-30', selesai: '2026-05-02' }],
    [{ mulai: '2026-03-02', selesai: null }, '2026-04-30', { mulai: '2026-04-30', selesai: null }],
    [{ mulai: '2026-03-02', selesai: '2026-03-04' }, null, { mulai: null, selesai: null }],
  ])('%o moved to %s keeps its length', (jadwal, mulai, moved) => {
    expect(geserJadwal(jadwal, mulai)).toEqual(moved)
  })

  it('goes into another year on the same days, and 29 February onto the 28th', () => {
    expect(keTahun({ mulai: '2028-02-29', selesai: '2028-03-01' }, 2029)).toEqual({ mulai: '2029-02-28', selesai: '2029-03-01' })
    expect(keTahun({ mulai: null, selesai: null }, 2029)).toEqual({ mulai: null, selesai: null })
  })
})

it.each([
  [null, 99, null],
  [30, 30, null],
  [30, 32, 'Peserta 32 orang, 2 orang melebihi kuota 30.'],
])('a quota of %s with %i people', (kuota, jumlah, sentence) => {
  expect(lewatKuota(kuota, jumlah)).toBe(sentence)
})

it.each<[StatusPelatihan, boolean, boolean, StatusPelatihan]>([
  ['usulan', true, true, 'disetujui'],
  ['usulan', false, false, 'ditunda'],
  ['disetujui', true, true, 'disetujui'],
  ['disetujui', false, false, 'ditunda'],
  ['berjalan', false, false, 'berjalan'],
  ['selesai', true, true, 'selesai'],
  ['ditunda', true, false, 'ditunda'],
  ['dibatalkan', true, false, 'dibatalkan'],
])('%s, chosen %s: in the plan %s, after approval %s', (status, masukRencana, dalam, sesudah) => {
  expect(dalamRencana({ status, masukRencana })).toBe(dalam)
  expect(statusSetelahSetuju({ status, masukRencana })).toBe(sesudah)
})

describe('the load of a budget line', () => {
  const mata = [{ id: 'a', kodeRekening: '5.1', uraian: 'Kursus', pagu: 10_000_000 }]
  const biaya = (given: Partial<BiayaBerbeban>): BiayaBerbeban => ({ komponen: 'konsumsi', dasar: 'tetap', rencana: 0, komitmen: 0, realisasi: 0, anggaranId: 'a', dalamRencana: true, peserta: 20, ...given })
  it.each([
    ['planned once', { rencana: 3_000_000 }, 3_000_000],
    ['planned for each participant', { dasar: 'per_orang', rencana: 100_000 }, 2_000_000],
    ['bound', { rencana: 3_000_000, komitmen: 2_500_000 }, 2_500_000],
    ['out of the plan', { rencana: 3_000_000, dalamRencana: false }, 0],
    ['out of the plan, but paid', { rencana: 3_000_000, realisasi: 1_000_000, dalamRencana: false }, 1_000_000],
    ['on no line', { rencana: 3_000_000, anggaranId: null }, 0],
  ] satisfies [string, Partial<BiayaBerbeban>, number][])('%s', (_what, given, beban) => {
    expect(bebanPerMata(mata, [biaya(given)])[0]?.beban).toBe(beban)
  })

  it('is told when it passes the ceiling, and again only when it grows', () => {
    const [sedikit, banyak] = [bebanPerMata(mata, [biaya({ rencana: 11_000_000 })]), bebanPerMata(mata, [biaya({ rencana: 12_500_000 })])]
    expect(lewatPagu(banyak)).toEqual(['Rencana pada 5.1 Kursus (Rp12.500.000) melampaui pagu Rp10.000.000: lebih Rp2.500.000.'])
    expect(makinLewatPagu(sedikit, banyak)).toHaveLength(1)
    expect(makinLewatPagu(banyak, sedikit)).toEqual([])
  })
})

describe('two plans of a year', () => {
  const orang = (nama: string) => ({ pegawaiId: nama, nama, nip: null, jabatan: '', unit: null })
  const program = (given: Partial<ProgramRencana>): ProgramRencana => ({
    id: 'p1', judul: 'Pelayanan prima', tujuan: null, jenis: 'teknis', jalur: 'klasikal', bentuk: 'Bimbingan teknis', jp: 20, mulai: '2026-03-02', selesai: '2026-03-04', penyelenggara: null, mitra: null, tempat: null,
    kuota: 30, kurikulum: 'sesuai', kurikulumCatatan: null, prioritas: 3, biaya: [], peserta: [orang('Adi'), orang('Budi')], ...given,
  }) // prettier-ignore
  const rencana = (...list: ProgramRencana[]) => ({ tahun: 2026, program: list, anggaran: [] })
  const konsumsi = { komponen: 'konsumsi', uraian: null, dasar: 'tetap', rencana: 1_500_000, jumlah: 1_500_000, anggaran: '5.1 Kursus' } as const

  it('differ by what was added, taken out, and changed from what to what', () => {
    const beda = bedaRencana(rencana(program({}), program({ id: 'p2', judul: 'Arsip' })), rencana(program({ jp: 24, mulai: '2026-04-06', biaya: [konsumsi], peserta: [orang('Budi'), orang('Citra')] }), program({ id: 'p3', judul: 'Perpajakan' })))
    expect(beda.tambah).toEqual([{ id: 'p3', judul: 'Perpajakan' }])
    expect(beda.hapus).toEqual([{ id: 'p2', judul: 'Arsip' }])
    expect(beda.ubah[0]?.perubahan).toEqual([
      { medan: 'Jam pelajaran', dari: '20 JP', ke: '24 JP' },
      { medan: 'Mulai', dari: '2 Maret 2026', ke: '6 April 2026' },
      { medan: 'Biaya', dari: 'Rp0', ke: 'Rp1.500.000' },
      { medan: 'Mata anggaran', dari: '–', ke: '5.1 Kursus' },
      { medan: 'Peserta', dari: '2 orang', ke: '2 orang (bertambah: Citra; berkurang: Adi)' },
    ])
    expect(beda.total).toContainEqual({ medan: 'Biaya', dari: 'Rp0', ke: 'Rp1.500.000' })
  })

  it('are the same when only names were written anew, and a version read back from its text is the plan it froze', () => {
    const plan = rencana(program({ biaya: [konsumsi] }))
    const anew = program({ biaya: [konsumsi], peserta: [orang('Budi'), { ...orang('Adi'), nama: 'Adi, S.E.' }] })
    expect(bedaRencana(plan, rencana(anew)).ubah).toEqual([])
    expect(banyakBeda(plan.program.map(pokokProgram), [pokokProgram(anew)])).toBe(0)
    expect(bedaRencana(JSON.parse(JSON.stringify(plan)) as typeof plan, plan)).toEqual({ tambah: [], hapus: [], ubah: [], total: [] })
  })

  it.each<[string, Partial<ProgramRencana>]>([
    ['a word', { tempat: 'Aula' }],
    ['money on another line', { biaya: [{ ...konsumsi, anggaran: '5.2 Rapat' }] }],
    ['money for something else', { biaya: [{ ...konsumsi, komponen: 'bahan' }] }],
    ['another participant', { peserta: [orang('Adi'), orang('Citra')] }],
    ['one participant less', { peserta: [orang('Adi')] }],
  ])('are counted as they are told: %s', (_, given) => {
    const [dari, ke] = [rencana(program({ biaya: [konsumsi] }), program({ id: 'p2' }), program({ id: 'p4' })), rencana(program({ biaya: [konsumsi], ...given }), program({ id: 'p3' }), program({ id: 'p4' }))]
    const { tambah, hapus, ubah } = bedaRencana(dari, ke)
    expect([tambah, hapus, ubah].map(({ length }) => length)).toEqual([1, 1, 1])
    expect(banyakBeda(dari.program.map(pokokProgram), ke.program.map(pokokProgram))).toBe(3)
  })

  it('add up to seats, different people and hours of all', () => {
    expect(totalRencana([program({ biaya: [konsumsi, { ...konsumsi, anggaran: null, jumlah: 500_000 }] }), program({ id: 'p2', jp: 10, peserta: [orang('Adi')] })].map(pokokProgram))).toEqual({ program: 2, jamOrang: 50, peserta: 3, orang: 2, biaya: 2_000_000, tanpaMata: 500_000 })
  })
})
