import { describe, expect, it } from 'vitest'
import { anApp, type TestApp } from '../builders/app.builder'
import { aKantor } from '../builders/kantor.builder'
import { tanam } from '../builders/kompetensi.builder'

const KURSUS = { tahun: 2026, sumber: 'apbd', kodeRekening: '5.1.02.02.12.0001', uraian: 'Belanja kursus', pagu: 50_000_000, keterangan: null } as const
const HONOR = { ...KURSUS, kodeRekening: '5.1.02.02.01.0003', uraian: 'Belanja honorarium', pagu: 20_000_000 }

/** Two lines, and a programme that costs on the first. */
async function anOffice(biaya: Readonly<Record<string, unknown>> = { rencana: 30_000_000 }, program: Readonly<Record<string, unknown>> = {}) {
  const app = await anApp()
  const kursus = (await app.hr.anggaran.tambah(KURSUS)).id
  const honor = (await app.hr.anggaran.tambah(HONOR)).id
  const pelatihan = await tanam(app.store, 'pelatihan', { judul: 'Pelatihan arsip (contoh)', ...program })
  await tanam(app.store, 'pelatihan_biaya', { pelatihan_id: pelatihan, anggaran_id: kursus, ...biaya })
  return { ...app, kursus, honor, pelatihan }
}
const line = async ({ hr }: TestApp, id: string) => (await hr.anggaran.daftar({ tahun: 2026 })).baris.find((one) => one.id === id)

describe('the lines of a year', () => {
  it('carry what is planned, bound and paid, and say when they are over the ceiling', async () => {
    const app = await anOffice({ rencana: 20_000_000, dasar: 'per_orang' })
    const { pegawai } = await aKantor(app.store, { orang: 4, indikator: 1 })
    for (const [i, { id }] of pegawai.entries()) await tanam(app.store, 'pelatihan_peserta', { pelatihan_id: app.pelatihan, pegawai_id: id, status: i === 0 ? 'batal' : 'calon' })
    await tanam(app.store, 'pelatihan_biaya', { pelatihan_id: app.pelatihan, anggaran_id: app.kursus, rencana: 5_000_000, komitmen: 4_000_000, realisasi: 1_000_000 })
    expect(await line(app, app.kursus)).toMatchObject({
      rencana: 65_000_000, komitmen: 4_000_000, realisasi: 1_000_000, terikat: 4_000_000, beban: 64_000_000, sisa: -14_000_000, program: 1,
      peringatan: 'Rencana pada “Belanja kursus” (Rp64.000.000) melampaui pagu Rp50.000.000: lebih Rp14.000.000.',
    }) // prettier-ignore
  })

  it('put off or cancelled programmes weigh only with what is bound; costs without a line are told apart', async () => {
    const app = await anOffice({ rencana: 30_000_000, komitmen: 0 }, { status: 'dibatalkan' })
    await tanam(app.store, 'pelatihan_biaya', { pelatihan_id: app.pelatihan, anggaran_id: app.kursus, rencana: 5_000_000, komitmen: 3_000_000 })
    const lain = await tanam(app.store, 'pelatihan', { judul: 'Tanpa dana (contoh)' })
    await tanam(app.store, 'pelatihan_biaya', { pelatihan_id: lain, rencana: 7_000_000 })
    expect(await line(app, app.kursus)).toMatchObject({ rencana: 0, beban: 3_000_000, peringatan: null })
    expect((await app.hr.anggaran.daftar({ tahun: 2026 })).tanpaAnggaran).toEqual({ jumlah: 7_000_000, program: [{ pelatihanId: lain, judul: 'Tanpa dana (contoh)' }] })
    expect((await app.hr.anggaran.rincian({ id: app.kursus })).program).toMatchObject([{ judul: 'Pelatihan arsip (contoh)', tidakDihitung: 'Dibatalkan', komitmen: 3_000_000, beban: 3_000_000, komponen: ['konsumsi'] }])
  })

  it('stand once by source and code; a fraction, a negative sum and too much are refused on their field', async () => {
    const { hr, kursus, honor } = await anOffice()
    await expect(hr.anggaran.tambah(KURSUS)).rejects.toMatchObject({ code: 'INVALID_INPUT', fields: { kodeRekening: expect.stringContaining('Belanja kursus') as string } })
    await expect(hr.anggaran.ubah({ ...KURSUS, id: honor })).rejects.toMatchObject({ code: 'INVALID_INPUT' })
    for (const pagu of [1.5, -1, 1_000_000_000_001, Number.NaN]) await expect(hr.anggaran.tambah({ ...KURSUS, kodeRekening: 'x', pagu })).rejects.toMatchObject({ fields: { pagu: expect.any(String) as string } })
    expect(await hr.anggaran.ubah({ ...KURSUS, id: kursus, pagu: 10_000_000 })).toMatchObject({ peringatan: expect.stringContaining('melampaui pagu Rp10.000.000') as string })
  })
})

describe('deleting a line', () => {
  it('in use is refused, naming the programmes, and nothing changes', async () => {
    const app = await anOffice()
    await expect(app.hr.anggaran.hapus({ id: app.kursus })).rejects.toMatchObject({ code: 'RULE_BROKEN', message: expect.stringContaining('Pelatihan arsip (contoh)') as string })
    expect(await line(app, app.kursus)).toMatchObject({ beban: 30_000_000 })
  })

  it('moves its costs to another line in the same change, which Ctrl+Z takes back whole', async () => {
    const app = await anOffice()
    expect(await app.hr.anggaran.hapus({ id: app.kursus, pindahKe: app.honor })).toEqual({ dipindah: 1, peringatan: expect.stringContaining('melampaui pagu Rp20.000.000') as string })
    expect([await line(app, app.kursus), (await line(app, app.honor))?.beban]).toEqual([undefined, 30_000_000])
    await app.hr.riwayat.urungkan()
    expect([(await line(app, app.kursus))?.beban, (await line(app, app.honor))?.beban]).toEqual([30_000_000, 0])
  })

  it('takes only another line of the same year', async () => {
    const { hr, kursus } = await anOffice()
    const lain = (await hr.anggaran.tambah({ ...KURSUS, tahun: 2027 })).id
    for (const pindahKe of [kursus, lain]) await expect(hr.anggaran.hapus({ id: kursus, pindahKe })).rejects.toMatchObject({ fields: { pindahKe: 'Pilih mata anggaran lain pada tahun 2026.' } })
  })

  it('that was shifted is refused until the shift is gone', async () => {
    const { hr, kursus, honor } = await anOffice({ rencana: 0 })
    const { id } = await hr.anggaran.geser({ dariId: honor, keId: kursus, jumlah: 1_000_000, tanggal: '2026-06-01', dasar: null })
    await expect(hr.anggaran.hapus({ id: honor })).rejects.toMatchObject({ code: 'RULE_BROKEN', message: expect.stringContaining('1 pergeseran') as string })
    await hr.anggaran.hapusGeser({ id })
    expect(await hr.anggaran.hapus({ id: honor })).toEqual({ dipindah: 0, peringatan: null })
  })
})

describe('a shift', () => {
  const geser = { jumlah: 15_000_000, tanggal: '2026-09-01', dasar: 'DPPA 2026' }

  it('changes both ceilings, and one from outside only one', async () => {
    const app = await anOffice()
    expect(await app.hr.anggaran.geser({ ...geser, dariId: app.kursus, keId: app.honor })).toMatchObject({ peringatan: null })
    await app.hr.anggaran.geser({ ...geser, dariId: null, keId: app.honor, jumlah: 1 })
    expect(await line(app, app.kursus)).toMatchObject({ pagu: 50_000_000, keluar: 15_000_000, paguEfektif: 35_000_000, sisa: 5_000_000 })
    expect(await line(app, app.honor)).toMatchObject({ masuk: 15_000_001, paguEfektif: 35_000_001, pergeseran: 2 })
    expect((await app.hr.anggaran.daftar({ tahun: 2026 })).pergeseran).toHaveLength(2)
  })

  it('is told when less is left than planned, and refused when less than bound', async () => {
    const { hr, kursus, honor } = await anOffice({ rencana: 45_000_000, komitmen: 0 })
    expect(await hr.anggaran.geser({ ...geser, dariId: kursus, keId: honor })).toMatchObject({ peringatan: expect.stringContaining('melampaui pagu Rp35.000.000') as string })
    const terikat = await anOffice({ rencana: 45_000_000, komitmen: 40_000_000 })
    await expect(terikat.hr.anggaran.geser({ ...geser, dariId: terikat.kursus, keId: terikat.honor })).rejects.toMatchObject({ code: 'RULE_BROKEN', fields: { jumlah: expect.stringContaining('paling banyak Rp10.000.000') as string } })
  })

  it('cannot be taken back once its money is bound', async () => {
    const { hr, store, kursus, honor, pelatihan } = await anOffice({ rencana: 0 })
    const { id } = await hr.anggaran.geser({ ...geser, dariId: kursus, keId: honor })
    await tanam(store, 'pelatihan_biaya', { pelatihan_id: pelatihan, anggaran_id: honor, komitmen: 30_000_000 })
    await expect(hr.anggaran.hapusGeser({ id })).rejects.toMatchObject({ code: 'RULE_BROKEN', fields: { jumlah: expect.stringContaining('Belanja honorarium') as string } })
  })

  it('that names nothing, another year, or no whole sum is refused on its field', async () => {
    const { hr, kursus, honor } = await anOffice()
    for (const [wrong, field] of [[{ dariId: null, keId: null }, 'keId'], [{ keId: kursus }, 'keId'], [{ tanggal: '2027-01-01' }, 'tanggal'], [{ jumlah: 0 }, 'jumlah'], [{ jumlah: 0.5 }, 'jumlah']] as const)
      await expect(hr.anggaran.geser({ ...geser, dariId: kursus, keId: honor, ...wrong })).rejects.toMatchObject({ code: 'INVALID_INPUT', fields: { [field]: expect.any(String) as string } })
  })
})

it('last year’s lines are copied once, with their ceilings before shifts', async () => {
  const { hr, kursus, honor } = await anOffice()
  await hr.anggaran.geser({ dariId: honor, keId: kursus, jumlah: 5, tanggal: '2026-02-01', dasar: null })
  await hr.anggaran.tambah({ ...HONOR, tahun: 2027, pagu: 1 })
  expect(await hr.anggaran.salin({ dari: 2026, ke: 2027 })).toEqual({ disalin: 1 })
  const { baris, tahunLain } = await hr.anggaran.daftar({ tahun: 2027 })
  expect(baris.map(({ uraian, pagu }) => [uraian, pagu])).toEqual([['Belanja honorarium', 1], ['Belanja kursus', 50_000_000]])
  expect(tahunLain).toEqual([2026])
  await expect(hr.anggaran.salin({ dari: 2026, ke: 2027 })).rejects.toMatchObject({ code: 'RULE_BROKEN' })
})
