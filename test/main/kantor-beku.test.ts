import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { encode } from 'fast-png'
import { expect, it } from 'vitest'
import { bahanFormulir } from '../../db/queries/bahan-formulir.query'
import { kantorBulan } from '../../db/queries/kantor-beku.query'
import { periodeById } from '../../db/queries/periode.query'
import { susunDokumenEvaluasi } from '../../domain/formulir/susun/skp'
import type { TestApp } from '../builders/app.builder'
import { aMonth, complete } from '../builders/bulan.builder'
import { lines, readPages } from './formulir/pdf-text'

const LAMA = {
  namaPemda: 'Kabupaten Lama', jenisPemda: 'kabupaten', namaKecamatan: 'Kecamatan Lama', kotaPenandatanganan: 'Kota Lama', alamat: 'Jalan Lama 1', telepon: '0711 1',
} as const // prettier-ignore
const BARU = { namaPemda: 'Kabupaten Baru', namaKecamatan: 'Kecamatan Baru', kotaPenandatanganan: 'Kota Baru', alamat: 'Jalan Baru 2', telepon: '0711 2' } as const
const picture = (shade: number) => encode({ width: 8, height: 8, channels: 3, data: new Uint8Array(8 * 8 * 3).fill(shade) })

/** March of an office with a logo and an emblem, rated and ready to be locked. */
async function aMarch() {
  const month = await aMonth({ orang: 4, indikator: 1, bulan: 3 })
  await month.hr.kantor.save(LAMA)
  await choose(month, 'pilihLogo', 10)
  await choose(month, 'pilihLambang', 20)
  await complete(month, month.kantor, month.periodeId)
  return month
}

async function choose({ hr, folder, answers }: TestApp, what: 'pilihLogo' | 'pilihLambang', shade: number) {
  const file = join(folder, `gambar-${shade}.png`)
  writeFileSync(file, picture(shade))
  answers.push(file)
  await hr.kantor[what]()
}

async function renameOffice(month: TestApp) {
  await month.hr.kantor.save(BARU)
  await choose(month, 'pilihLogo', 30)
  await month.hr.kantor.hapusLambang()
}

const officeOf = ({ store }: TestApp, periodeId: string) => store.read(async (tx) => kantorBulan(tx, await periodeById(tx, periodeId)))

async function textOf({ hr, offered }: TestApp, periodeId: string, jenis: 'berita_acara' | 'rekap' | 'dokumen_evaluasi' | 'skp', pegawaiId: string) {
  const { url } = await hr.formulir.pratinjau({ periodeId, pegawaiIds: [pegawaiId], jenis: [jenis], terisi: true, ke: 0 })
  return (await readPages(offered.get(url) ?? new Uint8Array())).flatMap(lines).join('\n')
}

/** The picture at the head of Form D. */
const headOf = ({ store }: TestApp, periodeId: string) =>
  store.read(async (tx) => {
    const bahan = await bahanFormulir(tx, periodeId, '2026-03-31', { batas: NO_LIMITS, panduan: [], teks: { acara: '', judul: '', pembuka: '', penutup: '' }, dibuatPada: '2026-03-31T00:00:00Z' })
    return susunDokumenEvaluasi(bahan, bahan.orang[0]!).lambang
  })
const NO_LIMITS = { istimewa: [], baik: [], butuh_perbaikan: [], kurang: [], sangat_kurang: [] }

it('Form D carries the state emblem, the logo where the office put none in, and in a locked month what it was then', async () => {
  const month = await aMarch()
  const { hr, periodeId } = month
  const { logo, lambang } = (await hr.kantor.get())!
  expect(lambang).not.toBeNull()
  expect(await headOf(month, periodeId)).toBe(lambang)
  await hr.kantor.hapusLambang()
  expect(await headOf(month, periodeId)).toBe(logo)
  await hr.kantor.hapusLogo()
  expect(await headOf(month, periodeId)).toBeUndefined()
  await hr.sesi.kunci({ periodeId })
  await choose(month, 'pilihLambang', 20)
  expect(await headOf(month, periodeId)).toBeUndefined()
})

it('a locked month prints the office of then, whatever it is called now', async () => {
  const month = await aMarch()
  const pegawaiId = month.kantor.pegawai[1]!.id
  await month.hr.sesi.kunci({ periodeId: month.periodeId })
  const before = await officeOf(month, month.periodeId)
  await renameOffice(month)
  expect(await officeOf(month, month.periodeId)).toEqual(before)
  expect(before).toMatchObject({ kopInduk: ['Pemerintah Kabupaten Lama'], alamat: ['Jalan Lama 1', 'Telepon 0711 1'], kota: 'Kota Lama' })
  for (const jenis of ['berita_acara', 'rekap', 'dokumen_evaluasi', 'skp'] as const) {
    const text = await textOf(month, month.periodeId, jenis, pegawaiId)
    expect(text, jenis).toMatch(/Kecamatan Lama/i)
    expect(text, jenis).toContain('Kota Lama')
    expect(text, jenis).not.toMatch(/Baru/i)
  }
})

it('a month that is open prints the office of now', async () => {
  const month = await aMarch()
  const { periodeId: april } = await month.hr.sesi.buka({ tahun: 2026, bulan: 4 })
  await month.hr.sesi.kunci({ periodeId: month.periodeId })
  await renameOffice(month)
  const now = await officeOf(month, april)
  expect(now).toMatchObject({ namaKecamatan: 'Kecamatan Baru', kota: 'Kota Baru' })
  expect(now.logo).not.toBe((await officeOf(month, month.periodeId)).logo)
  expect(await textOf(month, april, 'berita_acara', month.kantor.pegawai[1]!.id)).toMatch(/Kecamatan Baru/i)
})

it('reopened it prints the office of now, and locking again freezes it anew', async () => {
  const month = await aMarch()
  const { hr, periodeId } = month
  await hr.sesi.kunci({ periodeId })
  await renameOffice(month)
  await hr.sesi.bukaKembali({ periodeId, alasan: 'Kop harus memakai nama baru.' })
  const now = await officeOf(month, periodeId)
  expect(now).toMatchObject({ namaKecamatan: 'Kecamatan Baru' })
  expect(now.lambang).toBeUndefined()
  await hr.sesi.kunci({ periodeId })
  await hr.kantor.save(LAMA)
  expect(await officeOf(month, periodeId)).toEqual(now)
})

it('a month locked while the office had no identity prints the one filled in later', async () => {
  const month = await aMonth({ orang: 4, indikator: 1, bulan: 3 })
  await complete(month, month.kantor, month.periodeId)
  await month.hr.sesi.kunci({ periodeId: month.periodeId })
  await month.hr.kantor.save(LAMA)
  expect(await officeOf(month, month.periodeId)).toMatchObject({ namaKecamatan: 'Kecamatan Lama' })
})
