import { rmSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, it, onTestFinished } from 'vitest'
import { addDays, isoDate } from '../../domain/shared/iso-date'
import { call } from './jembatan'
import { anOfficeFolder, readOffice } from './office-folder'
import { command, focused, tabTo } from './papan-ketik'
import { launchTakar } from './takar'

const HARI_INI = isoDate(new Date().toLocaleDateString('sv-SE'))
/** A Monday a little over two months ago: what ended the day after is due for its check today. */
const MULAI = senin(addDays(HARI_INI, -65))
const SELESAI = addDays(MULAI, 1)
const TAHUN = Number(MULAI.slice(0, 4))
const tulisTanggal = (hari: string) => hari.split('-').reverse().join('-')

function senin(hari: string) {
  const day = new Date(`${hari}T00:00:00Z`).getUTCDay()
  return addDays(isoDate(hari), -((day + 6) % 7))
}

interface Satu {
  program: { id: string; versi: number }
  versi: { id: string; versi: number; menjawab: string[]; alasan: string | null }[]
}

/** Keys only. What the office has before it (people, SKP, the month with its low rating, a budget line) comes through the services. */
it('one low rating becomes a need, a planned programme, a certificate, a check and a better version, by keyboard', async () => {
  const { folder, nama } = await aLowRating()
  const takar = await launchTakar({ dataFolder: folder })
  onTestFinished(async () => {
    await takar.close()
    rmSync(folder, { recursive: true, force: true })
  })
  const { page } = takar
  const mishaps: string[] = []
  page.on('pageerror', (error) => mishaps.push(error.message))
  await page.setViewportSize({ width: 1366, height: 768 })
  await page.getByRole('heading', { level: 1, name: 'Beranda' }).waitFor()
  const id = await needToProgramme(page, nama)
  await planProgramme(page, id)
  await approvePlan(page)
  await runProgramme(page, nama)
  await certify(page, nama)
  await askParticipants(page, nama)
  await checkAfterMonths(page, nama)
  await redesign(page, id)
  expect(mishaps).toEqual([])
})

async function aLowRating(): Promise<{ folder: string; nama: string }> {
  const { folder, kantor, periodeId } = await anOfficeFolder(9, MULAI)
  const orang = kantor.pegawai.at(-1)!
  await readOffice(folder, async ({ hr }) => {
    await hr.penilaian.nilai({ periodeId, pegawaiId: orang.id, hasil: 'di_bawah', perilaku: 'di_bawah' })
    await hr.penilaian.simpanUmpanBalik({ periodeId, pegawaiId: orang.id, nilaiKode: 'berorientasi_pelayanan', sifat: 'perbaikan', teks: 'Warga menunggu tanpa disapa' })
    await hr.anggaran.tambah({ tahun: TAHUN, sumber: 'apbd', kodeRekening: '5.1.02.02.12.0001', uraian: 'Belanja kursus singkat', pagu: 5_000_000, keterangan: null })
  }, HARI_INI) // prettier-ignore
  return { folder, nama: orang.nama }
}

/** Gathered by F9, approved by S, made a programme by B. Returns the programme's id. */
async function needToProgramme(page: Page, nama: string): Promise<string> {
  await page.keyboard.press('Alt+0')
  await page.getByRole('heading', { level: 1, name: 'Rencana kompetensi' }).waitFor()
  await showYear(page)
  await tabTo(page, page.getByRole('link', { name: 'Kebutuhan', exact: true }), 'Shift+Tab')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Kebutuhan kompetensi' }).waitFor()
  await page.keyboard.press('F9')
  await page.getByRole('grid', { name: 'Daftar kebutuhan' }).getByText(nama).first().waitFor()
  await tabTo(page, page.locator('[data-row="0"]'))
  await page.keyboard.press('s')
  await page.getByText('1 kebutuhan disetujui.').waitFor()
  await page.getByRole('button', { name: 'Buat program (1)' }).waitFor()
  await page.keyboard.press('b')
  await page.getByLabel('Jam pelajaran (JP)').waitFor()
  return /pelatihan\/([^/?]+)/.exec(page.url())?.[1] ?? ''
}

/** The screens speak of the present year; early in a year the programme is of the last one. */
async function showYear(page: Page): Promise<void> {
  const box = page.getByRole('textbox', { name: 'Tahun', exact: true })
  await tabTo(page, box)
  await page.keyboard.press('Control+a')
  await page.keyboard.type(String(TAHUN))
}

async function planProgramme(page: Page, id: string): Promise<void> {
  for (const [label, text] of [['Jam pelajaran (JP)', '20'], ['Mulai', tulisTanggal(MULAI)], ['Selesai', tulisTanggal(SELESAI)]] as const) {
    await tabTo(page, page.getByLabel(label, { exact: true }))
    await page.keyboard.press('Control+a')
    await page.keyboard.type(text)
    await page.keyboard.press('Tab')
  } // prettier-ignore
  await expect.poll(() => programme(page, id)).toMatchObject({ program: { jp: 20, mulai: MULAI, selesai: SELESAI } })
  await command(page, 'Program: Biaya')
  await page.getByText('Belum ada butir biaya').waitFor()
  await page.keyboard.press('Control+n')
  await focused(page.getByRole('combobox', { name: 'Komponen butir 1' }))
  await tabTo(page, page.getByLabel(/^Rencana /))
  await page.keyboard.type('1500000')
  await page.keyboard.press('Tab')
  await expect.poll(() => programme(page, id)).toMatchObject({ biaya: [{ rencana: 1_500_000 }], anggaran: [{ beban: 1_500_000 }] })
}

async function approvePlan(page: Page): Promise<void> {
  await page.keyboard.press('Alt+0')
  await page.getByRole('heading', { level: 1, name: 'Rencana kompetensi' }).waitFor()
  await page.getByText('Belum pernah disetujui.').waitFor()
  await page.keyboard.press('Control+Enter')
  await focused(page.getByLabel('Disetujui oleh'))
  await page.keyboard.type('Contoh Nama, Camat')
  await page.keyboard.press('Enter')
  await page.getByText('Rencana versi 1 disetujui').waitFor()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}

/** Days from the dates, attendance by letters, closed by what the letters say. */
async function runProgramme(page: Page, nama: string): Promise<void> {
  await tabTo(page, page.locator('[data-row="0"]'))
  await page.keyboard.press('Enter')
  await page.getByLabel('Jam pelajaran (JP)').waitFor()
  await command(page, 'Program: Pelaksanaan')
  await tabTo(page, page.getByRole('button', { name: 'Mulai pelaksanaan' }))
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Tutup program…' }).waitFor()
  await tabTo(page, page.getByRole('button', { name: 'Isi dari tanggal program' }))
  await page.keyboard.press('Enter')
  await page.getByText('2 hari ditambahkan.').waitFor()
  await page.keyboard.press('F7')
  await tabTo(page, page.getByRole('gridcell', { name: new RegExp(`^${nama}, .*belum dicatat`) }).first())
  for (const key of ['h', 'ArrowRight', 'h']) await page.keyboard.press(key)
  await page.getByText('2/2 · 100%').waitFor()
  await tabTo(page, page.getByRole('button', { name: 'Tutup program…' }), 'Shift+Tab')
  await page.keyboard.press('Enter')
  await focused(page.getByRole('button', { name: 'Tutup: 1 selesai, 0 tidak' }))
  await page.keyboard.press('Enter')
}

async function certify(page: Page, nama: string): Promise<void> {
  await tabTo(page, page.getByLabel(`Nomor sertifikat, ${nama}`))
  await page.keyboard.type('001/SERT/UJI')
  await page.keyboard.press('Tab')
  await page.getByText('Sertifikat (1 dari 1) · F8').waitFor()
  await tabTo(page, page.getByLabel(`Tanggal sertifikat, ${nama}`))
  await page.keyboard.type(tulisTanggal(SELESAI))
  await page.keyboard.press('Enter')
}

/** Tests before and after, and one answer sheet typed by its digits: nobody has learnt much. */
async function askParticipants(page: Page, nama: string): Promise<void> {
  await command(page, 'Program: Evaluasi')
  await page.getByRole('table', { name: 'Empat tingkat evaluasi' }).waitFor()
  await command(page, 'Evaluasi: Pembelajaran')
  await tabTo(page, page.getByLabel(`Tes awal ${nama}`))
  await page.keyboard.type('50')
  await page.keyboard.press('Tab')
  await page.keyboard.type('54')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.getByText('Ditandai rancang ulang.').waitFor()
  await command(page, 'Evaluasi: Reaksi')
  await page.getByRole('form', { name: 'Ketik lembar reaksi' }).waitFor()
  await page.keyboard.press('Control+n')
  await page.keyboard.type('32323')
  await focused(page.getByLabel('Saran peserta'))
  await page.keyboard.type('Perbanyak praktik di loket')
  await page.keyboard.press('Enter')
  await page.getByText('Lembar ke-1 disimpan.').waitFor()
}

/** Nobody looked for it: the check waits on the home page. */
async function checkAfterMonths(page: Page, nama: string): Promise<void> {
  await page.keyboard.press('Alt+1')
  const waiting = page.getByRole('region', { name: 'Pengembangan kompetensi yang menunggu' }).getByRole('link', { name: /cek atasan/i })
  await tabTo(page, waiting)
  await page.keyboard.press('Enter')
  await page.getByRole('grid', { name: 'Cek atasan' }).getByText(nama).waitFor()
  await tabTo(page, page.locator('[data-row="0"]'))
  await page.keyboard.press('Enter')
  await focused(page.getByRole('dialog').getByLabel(/^1\. /))
  await page.keyboard.type('2222')
  await focused(page.getByLabel('Catatan atasan'))
  await page.keyboard.type('Belum berubah karena belum pernah praktik')
  await page.keyboard.press('Control+Enter')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}

async function redesign(page: Page, lama: string): Promise<void> {
  await command(page, 'Rancang ulang program')
  await focused(page.getByLabel('Apa yang diubah'))
  await page.keyboard.type('Hari kedua seluruhnya praktik di loket.')
  await tabTo(page, page.getByRole('button', { name: 'Centang semua' }))
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+Enter')
  await page.getByRole('region', { name: 'Versi 2' }).getByText('yang sedang dibuka').waitFor()
  await page.getByText('Dirancang ulang dari').waitFor()
  const baru = /pelatihan\/([^/?]+)/.exec(page.url())?.[1] ?? ''
  const satu = await call<Satu>(page, 'evaluasiPelatihan.satu', { pelatihanId: baru })
  expect(satu.versi.map(({ id, versi }) => [id, versi])).toEqual([[lama, 1], [baru, 2]]) // prettier-ignore
  expect(satu.versi[1]?.menjawab).toEqual(expect.arrayContaining(['Perbanyak praktik di loket', 'Belum berubah karena belum pernah praktik']))
  expect(await programme(page, baru)).toMatchObject({ program: { tahun: TAHUN + 1, status: 'usulan', versi: 2, versiDariId: lama }, peserta: [{ status: 'calon' }] })
}

const programme = (page: Page, id: string) => call<object>(page, 'pelatihan.get', { id })
