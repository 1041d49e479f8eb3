import { rmSync } from 'node:fs'
import { expect, it, onTestFinished } from 'vitest'
import { anOfficeFolder, readOffice } from './office-folder'
import { launchTakar } from './takar'

it('with the figures already there, two ratings, a note and feedback on all seven values take 19 keys', async () => {
  const { folder, kantor, periodeId } = await anOfficeFolder()
  const orang = { periodeId, pegawaiId: kantor.camat.id }
  await readOffice(folder, async ({ hr }) => {
    for (const indikatorId of kantor.camat.indikatorIds) await hr.sesi.simpanRealisasi({ periodeId, indikatorId, teks: '1 dokumen' })
  })
  const takar = await launchTakar({ dataFolder: folder })
  onTestFinished(async () => {
    await takar.close()
    rmSync(folder, { recursive: true, force: true })
  })
  const { page } = takar
  let keys = 0
  const press = async (key: string) => {
    keys += 1
    await page.keyboard.press(key)
  }
  await page.evaluate(() => { location.hash = '#/sesi/2026/11' })
  await page.locator('[data-testid="rating-hasil"]:focus').waitFor()
  await press('2')
  await press('2')
  for (let cell = 0; cell < 8; cell += 1) {
    await press('F2')
    await press('Enter')
  }
  await press('Control+Enter')
  expect(keys).toBe(19)
  await page.getByRole('heading', { level: 2, name: kantor.pegawai[1]?.nama ?? '' }).waitFor()
  await page.locator('[data-testid="realisasi"]:focus').waitFor()
  await page.getByText(/^Tersimpan \d\d\.\d\d$/).waitFor()
  await takar.close()
  const { penilaian, perilaku } = await readOffice(folder, ({ hr }) => hr.sesi.lembar(orang))
  expect(penilaian).toMatchObject({ predikat: 'baik', catatan: expect.stringMatching(/.{20}/) as unknown })
  expect(perilaku.map(({ umpanBalik }) => (umpanBalik?.teks.length ?? 0) > 10)).toEqual(Array(7).fill(true))
})
