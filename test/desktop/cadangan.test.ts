import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { launchTakar } from './takar'

it('the clerk makes a backup with F2, goes back to it, and closing Takar without a change makes no other', async () => {
  const takar = await launchTakar()
  const { page, dataFolder } = takar
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await page.evaluate(() => {
    location.hash = '#/cadangan'
  })
  await page.getByRole('heading', { name: 'Cadangan', level: 1 }).waitFor()
  await page.keyboard.press('F2')
  await page.getByText('Dibuat sendiri').waitFor()
  await page.getByRole('button', { name: /^Pulihkan cadangan/ }).first().click()
  await page.getByText('Isi Takar akan kembali').waitFor()
  await page.getByRole('button', { name: 'Pulihkan', exact: true }).last().click()
  await page.getByText('Data sudah dipulihkan').waitFor()
  await page.getByRole('cell', { name: 'Sebelum pemulihan', exact: true }).waitFor()
  await takar.close()
  const backups = readdirSync(join(dataFolder, 'cadangan')).map((name) => name.replace(/^takar-\w+-/, ''))
  expect(backups.sort()).toEqual(['manual.db', 'sebelum-pulih.db'])
  expect(readdirSync(dataFolder)).toContain('takar-sebelum-pulih-1.db')
})
