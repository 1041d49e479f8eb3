import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDFDocument } from 'pdf-lib'
import type { Page } from 'playwright-core'
import { expect, it, onTestFinished } from 'vitest'
import type {} from '../../renderer/ipc/client'
import { launchTakar } from './takar'

const ROSTER = join(process.cwd(), 'test/fixtures/roster/roster-duk.xlsx')

/** A call over the window's own bridge, for the parts of a month that are the same 81 times. */
async function call<T>(page: Page, channel: string, input?: unknown): Promise<T> {
  const reply = await page.evaluate(([name, value]) => window.ipc.invoke(name, value), [channel, input] as const)
  if (!reply.ok) throw new Error(`${channel}: ${reply.message} ${JSON.stringify(reply.fields)}`)
  return reply.value as T
}

const open = (page: Page, path: string) =>
  page.evaluate((hash) => {
    location.hash = hash
  }, path)

it('an office of 81 goes from an empty disk to a closed month with its forms printed, in the window', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'takar-bulan-'))
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  const takar = await launchTakar({ dataFolder: join(folder, 'data') })
  const { page } = takar
  const mishaps: string[] = []
  page.on('pageerror', (error) => mishaps.push(error.message))

  await page.getByLabel('Pemerintah daerah').fill('Kabupaten Muara Bening')
  await page.getByLabel('Nama kecamatan').fill('Kecamatan Tanjung Raya')
  await page.getByLabel('Tempat penandatanganan').fill('Tanjung Raya')
  await page.getByRole('button', { name: 'Lanjut', exact: true }).click()
  await page.getByText('Belum ada pegawai.').waitFor()

  takar.answerDialogs(ROSTER)
  await open(page, '/impor')
  await page.getByText('Dari berkas').waitFor()
  await page.keyboard.press('Control+o')
  await page.getByText('Bentuk DUK dikenali').first().waitFor()
  await page.keyboard.press('Control+Enter')
  await page.getByText('Simpan 81 pegawai').waitFor()
  await page.keyboard.press('Control+Enter')
  await page.getByText('81 pegawai disimpan').waitFor()

  const sekda = await call<{ id: string }>(page, 'penilai.tambahPejabatLuar', { nama: 'Contoh Sekda', nip: '', pangkat: '', jabatan: 'Sekretaris Daerah', instansi: 'Kabupaten Muara Bening' })
  await call(page, 'penilai.aturPenilaiCamat', { penilaiLuarId: sekda.id, atasanLuarId: null })
  await open(page, '/penilai')
  await page.getByText('81 pegawai punya penilai').waitFor()
  await page.keyboard.press('F2')
  await page.getByRole('button', { name: /^Terapkan 81 usulan/ }).click()
  await page.getByText('81 dari 81 pegawai punya penilai').waitFor()

  await open(page, '/skp')
  await page.getByRole('button', { name: /Beri SKP dari templat/ }).first().click()
  await page.getByRole('button', { name: /periksa 81 orang/ }).click()
  await page.getByRole('button', { name: /^Beri SKP kepada 81 orang/ }).click()
  await page.getByText('81 SKP dibuat sebagai draf').waitFor()
  await page.getByRole('button', { name: 'Langsung ajukan dan setujui' }).click()
  await page.getByText('81 SKP diajukan dan disetujui.').waitFor()

  await open(page, '/sesi/2026/11')
  await page.getByRole('button', { name: 'Buka November 2026' }).click()
  await page.getByText('0 dari 81 selesai').waitFor()
  await rateEveryone(page)
  await page.reload()
  await page.getByText('81 dari 81 selesai').waitFor()
  await page.keyboard.press('F9')
  await page.getByRole('dialog').getByRole('button', { name: 'Kunci bulan' }).click()
  await page.getByText('Dikunci').first().waitFor()

  const merged = join(folder, 'gabungan.pdf')
  takar.answerDialogs(merged)
  await open(page, '/cetak')
  await page.locator('canvas').first().waitFor()
  await page.keyboard.press('Control+p')
  await page.getByRole('heading', { name: 'Selesai' }).waitFor()
  expect((await PDFDocument.load(readFileSync(merged))).getPageCount()).toBeGreaterThanOrEqual(162)
  expect(existsSync(join(folder, 'data/cadangan'))).toBe(true)
  expect(mishaps).toEqual([])
  await takar.close()
})

/** Everyone meets the month's targets; one person each is excellent and in need of improvement. */
async function rateEveryone(page: Page): Promise<void> {
  const bulan = { tahun: 2026, bulan: 11 }
  const { periode, populasi, orang } = await call<{ periode: { id: string }; populasi: { unitId: string }[]; orang: { pegawaiId: string }[] }>(page, 'sesi.papan', bulan)
  const periodeId = periode.id
  for (const { unitId } of populasi) {
    await call(page, 'penilaian.tetapkanCapaian', { periodeId, unitId, capaian: 'baik' })
    await call(page, 'penilaian.simpanAlasanDistribusi', { periodeId, unitId, alasan: 'Seluruh target bulan ini tercapai.' })
  }
  for (const [index, { pegawaiId }] of orang.entries()) {
    const { rhk } = await call<{ rhk: { indikator: { id: string; target: string }[] }[] }>(page, 'sesi.lembar', { periodeId, pegawaiId })
    for (const { id, target } of rhk.flatMap(({ indikator }) => indikator)) await call(page, 'sesi.simpanRealisasi', { periodeId, indikatorId: id, teks: target })
    await call(page, 'penilaian.nilai', { periodeId, pegawaiId, hasil: index === 3 ? 'di_atas' : 'sesuai', perilaku: index === 3 ? 'di_atas' : 'sesuai' })
  }
}
