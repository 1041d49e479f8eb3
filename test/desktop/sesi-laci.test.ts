import { rmSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, it, onTestFinished } from 'vitest'
import { anOfficeFolder } from './office-folder'
import { launchTakar } from './takar'

const inDialog = (page: Page) => page.evaluate(() => document.querySelector('[role="dialog"]')?.contains(document.activeElement) ?? false)

async function aSession(): Promise<Page> {
  const { folder } = await anOfficeFolder()
  const takar = await launchTakar({ dataFolder: folder })
  onTestFinished(async () => {
    await takar.close()
    rmSync(folder, { recursive: true, force: true })
  })
  await takar.page.evaluate(() => { location.hash = '#/sesi/2026/11' })
  await takar.page.locator('[data-testid="realisasi"]:focus').waitFor()
  return takar.page
} // prettier-ignore

it('the keyboard stays in the drawer of the pattern when the achievement is chosen there, and goes back to the cell after', async () => {
  const page = await aSession()
  await page.keyboard.press('F4')
  const choice = page.getByRole('dialog').getByRole('combobox', { name: 'Capaian organisasi' })
  await choice.and(page.locator(':focus')).waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('option', { name: 'Baik', exact: true }).waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.getByText(/^Pola untuk capaian /).waitFor()
  expect(await inDialog(page)).toBe(true)
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-testid'))).toBe('alasan-distribusi')
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.locator('[data-testid="realisasi"]:focus').waitFor()
})

it('the achievement can be changed again in the drawer, and counting kelurahan apart leaves the keyboard there too', async () => {
  const page = await aSession()
  await page.keyboard.press('F4')
  const choice = page.getByRole('dialog').getByRole('combobox', { name: 'Capaian organisasi' })
  for (const word of ['Baik', 'Kurang']) {
    await choice.press('Enter')
    await page.getByRole('option', { name: word, exact: true }).click()
    await page.getByText(`Pola untuk capaian ${word}`).waitFor()
    expect(await inDialog(page)).toBe(true)
  }
  await page.getByRole('checkbox', { name: 'Setiap kelurahan dihitung sebagai populasi sendiri' }).press('Space')
  await page.getByRole('checkbox', { name: 'Setiap kelurahan dihitung sebagai populasi sendiri', checked: true }).waitFor()
  expect(await inDialog(page)).toBe(true)
})
