import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDFDocument } from 'pdf-lib'
import type { Page } from 'playwright-core'
import { expect, it, onTestFinished } from 'vitest'
import { judulBulan } from '../../domain/sesi/bulan'
import { call, type Lembar, type Papan } from './jembatan'
import { choose, command, focused, hasFocus, tabTo } from './papan-ketik'
import { launchTakar, type Takar } from './takar'

const ROSTER = join(process.cwd(), 'test/fixtures/roster/roster-duk.xlsx')
const KINI = { tahun: new Date().getFullYear(), bulan: new Date().getMonth() + 1 }

/**
 * Keys only: nothing is clicked, filled or focused by script. One part is not typed: of the 81 people three are rated by
 * hand, the other 78 get the same figures over the window's own bridge, because 78 times the same keys proves nothing more.
 */
it('an office of 81 goes from an empty disk to a closed month with its forms printed, by keyboard', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'takar-bulan-'))
  const takar = await launchTakar({ dataFolder: join(folder, 'data') })
  onTestFinished(async () => {
    await takar.close()
    rmSync(folder, { recursive: true, force: true })
  })
  const { page } = takar
  const mishaps: string[] = []
  page.on('pageerror', (error) => mishaps.push(error.message))
  await startOffice(page)
  await importRoster(takar)
  await appointAppraisers(page)
  await giveSkp(page)
  await openMonth(page)
  await settleOrganisation(page)
  await holdMeeting(page)
  await rateThree(page)
  await rateTheOthers(page)
  await lockMonth(page)
  const merged = join(folder, 'gabungan.pdf')
  await printMerged(takar, merged)
  expect((await PDFDocument.load(readFileSync(merged))).getPageCount()).toBeGreaterThanOrEqual(162)
  expect(existsSync(join(folder, 'data/cadangan'))).toBe(true)
  expect(mishaps).toEqual([])
})

async function startOffice(page: Page): Promise<void> {
  await focused(page.getByLabel('Pemerintah daerah'))
  for (const text of ['Kabupaten Muara Bening', 'Kecamatan Tanjung Raya', 'Tanjung Raya']) {
    await page.keyboard.type(text)
    await page.keyboard.press('Tab')
  }
  await page.getByText('Kecamatan Tanjung Raya', { exact: true }).first().waitFor()
  await page.keyboard.press('Control+Enter')
  await focused(page.getByRole('link', { name: 'Impor pegawai' }))
}

/** From the wizard's second step, where the import already has the keyboard. */
async function importRoster({ page, answerDialogs }: Takar): Promise<void> {
  answerDialogs(ROSTER)
  await page.keyboard.press('Enter')
  await page.getByText('Dari berkas').waitFor()
  await page.keyboard.press('Control+o')
  await page.getByText('Bentuk DUK dikenali').first().waitFor()
  await page.keyboard.press('Control+Enter')
  await page.getByText('Simpan 81 pegawai').waitFor()
  await page.keyboard.press('Control+Enter')
  await page.getByText('81 pegawai disimpan').waitFor()
}

async function appointAppraisers(page: Page): Promise<void> {
  await page.keyboard.press('Alt+6')
  await tabTo(page, page.getByRole('tab', { name: 'Penilai', exact: true }))
  await page.keyboard.press('ArrowLeft')
  await tabTo(page, page.getByRole('button', { name: 'Tambah pejabat' }))
  await page.keyboard.press('Enter')
  await focused(page.getByLabel('Nama dan gelar'))
  await page.keyboard.type('Contoh Sekda')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Sekretaris Daerah')
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await choose(page, page.getByRole('combobox', { name: 'Camat dinilai oleh' }), /Contoh Sekda/)
  await tabTo(page, page.getByRole('tab', { name: 'Pejabat luar' }), 'Shift+Tab')
  await page.keyboard.press('ArrowRight')
  await page.getByText('81 pegawai punya penilai').waitFor()
  await page.keyboard.press('F2')
  await focused(page.getByRole('button', { name: /^Terapkan 81 usulan/ }))
  await page.keyboard.press('Enter')
  await page.getByText('81 dari 81 pegawai punya penilai').waitFor()
}

async function giveSkp(page: Page): Promise<void> {
  await page.keyboard.press('Alt+3')
  await page.getByRole('button', { name: /Beri SKP dari templat/ }).first().waitFor()
  await command(page, 'Beri SKP dari templat')
  await tabTo(page, page.getByRole('button', { name: 'Lanjut: periksa 81 orang' }))
  await page.keyboard.press('Enter')
  await focused(page.getByRole('button', { name: 'Beri SKP kepada 81 orang' }))
  await page.keyboard.press('Enter')
  await page.getByText('81 SKP dibuat sebagai draf').waitFor()
  await tabTo(page, page.getByRole('button', { name: 'Langsung ajukan dan setujui' }), 'Shift+Tab')
  await page.keyboard.press('Enter')
  await page.getByText('81 SKP diajukan dan disetujui.').waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}

async function openMonth(page: Page): Promise<void> {
  await page.keyboard.press('Alt+2')
  await focused(page.getByRole('button', { name: `Buka ${judulBulan(KINI.tahun, KINI.bulan)}` }))
  await page.keyboard.press('Enter')
  await page.getByText('0 dari 81 selesai').waitFor()
  await focused(page.getByTestId('realisasi').first())
}

async function settleOrganisation(page: Page): Promise<void> {
  await page.keyboard.press('F4')
  await focused(page.getByRole('dialog').getByRole('combobox', { name: 'Capaian organisasi' }))
  await choose(page, page.getByRole('dialog').getByRole('combobox', { name: 'Capaian organisasi' }), 'Baik')
  await tabTo(page, page.getByTestId('alasan-distribusi'))
  await page.keyboard.type('Seluruh target bulan ini tercapai.')
  await page.keyboard.press('Tab')
  await expect.poll(async () => (await board(page)).populasi[0]).toMatchObject({ capaian: 'baik', alasan: 'Seluruh target bulan ini tercapai.' })
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}

async function holdMeeting(page: Page): Promise<void> {
  await page.keyboard.press('F6')
  await focused(page.getByRole('tab', { name: 'Agenda dan notulen' }))
  await page.keyboard.press('ArrowRight')
  await tabTo(page, page.getByRole('button', { name: 'Semua hadir' }))
  await page.keyboard.press('Enter')
  await page.getByText('Daftar hadir 81/81').waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}

/** Two who meet the month's targets and one who does not, with the plan that puts it right. */
async function rateThree(page: Page): Promise<void> {
  await tabTo(page, page.getByTestId('realisasi').first(), 'Shift+Tab')
  for (const [index, rating] of (['2', '2', '3'] as const).entries()) {
    await typeRealisasi(page)
    await page.keyboard.press(rating)
    await focused(page.getByTestId('rating-perilaku'))
    await page.keyboard.press('2')
    await focused(page.getByTestId('catatan'))
    await page.keyboard.type(`Catatan bulan ini nomor ${index + 1}.`)
    await page.keyboard.press('Enter')
    await page.getByText(`${index + 1} dari 81 selesai`).waitFor()
    if (rating === '3') await planImprovement(page)
    else {
      await page.keyboard.press('Control+Enter')
      await page.locator('[data-testid="realisasi"][data-terisi="belum"]:focus').waitFor()
    }
  }
}

/** Every figure of the sheet, from the first cell on, until Enter arrives at the first rating. */
async function typeRealisasi(page: Page): Promise<void> {
  const cells = await page.getByTestId('realisasi').count()
  for (let cell = 0; cell < cells; cell += 1) {
    await focused(page.getByTestId('realisasi').nth(cell))
    await page.keyboard.type('Tercapai')
    await page.keyboard.press('Enter')
  }
  for (let step = 0; step < 10 && !(await hasFocus(page.getByTestId('rating-hasil'))); step += 1) await page.keyboard.press('Enter')
  await focused(page.getByTestId('rating-hasil'))
}

async function planImprovement(page: Page): Promise<void> {
  await tabTo(page, page.getByRole('button', { name: 'Tambah', exact: true }), 'Shift+Tab')
  await page.keyboard.press('Enter')
  await focused(page.getByLabel('Yang perlu diperbaiki'))
  await page.keyboard.type('Ketepatan waktu laporan')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Pendampingan mingguan')
  await tabTo(page, page.getByRole('button', { name: 'Simpan rencana' }))
  await page.keyboard.press('Enter')
  await page.getByText('Ketepatan waktu laporan:').waitFor()
}

/** The 78 who are left, over the bridge: their targets are met, one is excellent. Then the window reads them from disk. */
async function rateTheOthers(page: Page): Promise<void> {
  const { periode, orang } = await board(page)
  const periodeId = periode.id
  for (const [index, { pegawaiId }] of orang.entries()) {
    const { rhk, penilaian } = await call<Lembar>(page, 'sesi.lembar', { periodeId, pegawaiId })
    if (penilaian.predikat) continue
    for (const { id, target } of rhk.flatMap(({ indikator }) => indikator)) await call(page, 'sesi.simpanRealisasi', { periodeId, indikatorId: id, teks: target })
    const rating = index === 3 ? 'di_atas' : 'sesuai'
    await call(page, 'penilaian.nilai', { periodeId, pegawaiId, hasil: rating, perilaku: rating })
  }
  await page.reload()
  await page.getByText('81 dari 81 selesai').waitFor()
}

async function lockMonth(page: Page): Promise<void> {
  await page.keyboard.press('F9')
  await focused(page.getByRole('dialog').getByRole('button', { name: 'Kunci bulan' }))
  await page.keyboard.press('Enter')
  await page.getByText('Dikunci').first().waitFor()
}

async function printMerged({ page, answerDialogs }: Takar, merged: string): Promise<void> {
  answerDialogs(merged)
  await page.keyboard.press('Alt+7')
  await page.locator('canvas').first().waitFor()
  await page.keyboard.press('Control+p')
  await page.getByRole('heading', { name: 'Selesai' }).waitFor({ timeout: 90_000 })
}

const board = (page: Page) => call<Papan>(page, 'sesi.papan', KINI)
