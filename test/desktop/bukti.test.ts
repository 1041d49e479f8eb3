import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDFDocument } from 'pdf-lib'
import { expect, it, onTestFinished } from 'vitest'
import { anOfficeFolder, readOffice } from './office-folder'
import { launchTakar } from './takar'

it('a PDF becomes evidence from the keyboard, is seen page by page, and is still there after the next start', async () => {
  const { folder, kantor, periodeId } = await anOfficeFolder()
  const place = mkdtempSync(join(tmpdir(), 'takar-bukti-'))
  onTestFinished(() => {
    for (const each of [folder, place]) rmSync(each, { recursive: true, force: true })
  })
  const scan = await PDFDocument.create()
  scan.addPage([300, 400])
  writeFileSync(join(place, 'Rekap November.pdf'), await scan.save())
  const open = async () => {
    const takar = await launchTakar({ dataFolder: folder })
    await takar.page.evaluate(() => { location.hash = '#/sesi/2026/11' })
    await takar.page.locator('[data-testid="realisasi"]:focus').waitFor()
    await takar.page.keyboard.press('F3')
    return takar
  }
  const { page, close } = await open()
  await page.getByLabel('Nama bukti').waitFor()
  await page.locator('input:focus').waitFor()
  const chooser = page.waitForEvent('filechooser')
  for (const key of ['Tab', 'Tab']) await page.keyboard.press(key)
  await page.keyboard.press('Enter')
  await (await chooser).setFiles(join(place, 'Rekap November.pdf'))
  await page.locator('input:focus[value="Rekap November"]').waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: /^Lihat berkas Rekap November\.pdf/ }).waitFor()
  await close()
  const again = await open()
  const file = again.page.getByRole('button', { name: /^Lihat berkas Rekap November\.pdf/ })
  await file.focus()
  await again.page.keyboard.press('Enter')
  await again.page.getByLabel('Halaman 1').waitFor()
  await again.page.keyboard.press('Escape')
  await again.page.locator('button:focus', { hasText: 'Rekap November.pdf' }).waitFor()
  await again.page.keyboard.press('Escape')
  await again.page.locator('[data-testid="realisasi"]:focus').waitFor()
  await again.close()
  const { rhk } = await readOffice(folder, ({ hr }) => hr.sesi.lembar({ periodeId, pegawaiId: kantor.camat.id }))
  expect(rhk[0]?.indikator[0]?.bukti).toMatchObject([{ nama: 'Rekap November', berkas: { nama: 'Rekap November.pdf' } }])
}) // prettier-ignore
