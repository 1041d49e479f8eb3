import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PDFDocument } from 'pdf-lib'
import { expect, it } from 'vitest'
import { simpanTemplat, UNDANGAN } from '../builders/layar-surat.builder'
import { anOfficeFolder, readOffice } from './office-folder'
import { launchTakar } from './takar'

it('a letter is made, issued, scanned and found again with the keyboard alone', async () => {
  const { folder } = await anOfficeFolder()
  await readOffice(folder, ({ store }) => simpanTemplat(store, { undangan: ['Undangan uji', UNDANGAN] }))
  const takar = await launchTakar({ dataFolder: folder })
  const { page } = takar
  const { keyboard } = page
  await page.setViewportSize({ width: 1366, height: 768 })
  await page.getByRole('heading', { level: 1, name: 'Beranda' }).waitFor()
  await keyboard.press('Alt+8')
  await page.getByText('Belum ada surat').waitFor()
  await keyboard.press('Control+n')
  await page.getByRole('dialog', { name: 'Surat baru' }).waitFor()
  await keyboard.type('undangan uji')
  await keyboard.press('Enter')

  // The draft waits at the first missing field; lines and fields follow without the mouse.
  await page.getByRole('heading', { level: 1, name: 'Undangan uji' }).waitFor()
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Kepada 1')
  await keyboard.type('Sekretaris Kecamatan')
  await keyboard.press('Enter')
  await keyboard.type('Para Kepala Seksi')
  for (const text of ['Aula', 'evaluasi kinerja bulan November', '27-11-2026', '09.00']) {
    await keyboard.press('Tab')
    await keyboard.type(text)
  }
  await keyboard.press('Control+Enter')
  const dialog = page.getByRole('dialog', { name: 'Terbitkan naskah ini?' })
  await dialog.getByText(/^800\.1\/001\//).waitFor()
  await keyboard.press('Enter')
  await page.getByText(/^Nomor 800\.1\/001\//).waitFor()
  await page.locator('canvas').first().waitFor()
  // The pressed button is gone: Tab goes on in the screen, not in the menu.
  await keyboard.press('Tab')
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Buka untuk dicetak/)

  const scan = await PDFDocument.create()
  scan.addPage()
  const file = join(folder, 'undangan bertanda tangan.pdf')
  writeFileSync(file, await scan.save())
  await page.getByLabel('Berkas pindaian').setInputFiles(file)
  await page.getByRole('button', { name: /^undangan bertanda tangan\.pdf/ }).waitFor()

  await keyboard.press('Alt+8')
  await page.getByText('1 surat', { exact: true }).waitFor()
  await keyboard.press('/')
  await keyboard.type('evaluasi')
  await page.locator('mark').getByText('evaluasi').waitFor()
  await keyboard.press('ArrowDown')
  await keyboard.press('Enter')
  await page.getByText(/^Nomor 800\.1\/001\//).waitFor()
  await takar.close()
  rmSync(folder, { recursive: true, force: true })
})
