import { rmSync } from 'node:fs'
import { expect, it, onTestFinished } from 'vitest'
import { anOfficeFolder, readOffice } from './office-folder'
import { launchTakar } from './takar'

const VALUES = ['1 dokumen', '95 persen', '2 hari', '1 laporan', '90 persen', '3 kegiatan', '88 persen']

it('rating one person by keyboard takes at most 20 keys beyond the text, and a kill loses nothing shown as saved', async () => {
  const { folder, kantor, periodeId } = await anOfficeFolder()
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  const takar = await launchTakar({ dataFolder: folder })
  const { page } = takar
  let keys = 0
  const press = async (key: string) => {
    keys += 1
    await page.keyboard.press(key)
  }
  await page.evaluate(() => {
    location.hash = '/sesi/2026/11'
  })
  await page.locator('[data-sel]:focus').waitFor()
  const name = await page.getByRole('heading', { level: 2 }).first().innerText()
  for (const value of VALUES) {
    await page.keyboard.type(value)
    await press('Enter')
  }
  await page.locator('[data-testid="rating-hasil"]:focus').waitFor()
  await press('2')
  await page.locator('[data-testid="rating-perilaku"]:focus').waitFor()
  await press('1')
  await page.getByText('Baik', { exact: true }).first().waitFor()
  await press('F2')
  await page.getByLabel('Saring frasa').waitFor()
  await press('Enter')
  await page.getByLabel('Saring frasa').waitFor({ state: 'detached' })
  await press('Control+Enter')
  await page.waitForFunction((before) => document.querySelector('h2')?.innerText !== before, name)
  expect(keys).toBeLessThanOrEqual(20)
  await page.getByText(/^Tersimpan \d\d\.\d\d$/).waitFor()
  await takar.kill()

  const rated = kantor.pegawai.find(({ nama }) => name.startsWith(nama))
  const lembar = await readOffice(folder, ({ hr }) => hr.sesi.lembar({ periodeId, pegawaiId: rated?.id ?? '' }))
  expect(lembar.rhk.flatMap(({ indikator }) => indikator.map(({ realisasi }) => realisasi))).toEqual(VALUES)
  expect(lembar.penilaian).toMatchObject({ hasil: 'sesuai', perilaku: 'di_atas', predikat: 'baik' })
  expect(lembar.penilaian.catatan.length).toBeGreaterThan(20)
})
