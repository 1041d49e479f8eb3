import { expect, it } from 'vitest'
import { launchTakar } from './takar'

it('Takar opens to its first screen, and F1 and Ctrl+K answer', async () => {
  const takar = await launchTakar()
  const { page } = takar
  const refused: string[] = []
  page.on('console', (message) => {
    if (/Content Security Policy|Trusted/i.test(message.text())) refused.push(message.text())
  })
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  expect(await page.title()).toBe('Takar – Kinerja ASN Kecamatan')
  await page.keyboard.press('F1')
  await page.getByText('Urungkan perubahan terakhir').waitFor()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+k')
  await page.getByPlaceholder(/Cari layar/).waitFor()
  expect(refused).toEqual([])
  await takar.close()
})
