import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { axeInBothThemes } from './aksesibilitas'
import { launchTakar } from './takar'

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor()
const banner = (page: Page) => page.getByText('KANTOR CONTOH', { exact: true })

it('from an empty disk: identity, the sample office apart, people found and moved, and back', async () => {
  const takar = await launchTakar()
  const { page, dataFolder } = takar
  await heading(page, 'Mulai memakai Takar')
  await page.getByLabel(/Pemerintah daerah/).fill('Muara Jaya')
  await page.getByLabel(/Nama kecamatan/).fill('Sukamaju')
  await page.getByLabel(/Tempat penandatanganan/).fill('Sukamaju')
  await page.keyboard.press('Tab')
  await page.getByRole('img', { name: /Kop surat: Pemerintah Kabupaten Muara Jaya, Kecamatan Sukamaju/ }).waitFor()
  await page.getByRole('button', { name: 'Lanjut', exact: true }).click()
  await page.getByText('Belum ada pegawai.').waitFor()
  await page.reload()
  await page.getByText('Belum ada pegawai.').waitFor()
  expect(await banner(page).count()).toBe(0)

  await page.getByRole('button', { name: 'Coba dengan kantor contoh' }).click()
  await banner(page).waitFor()
  await heading(page, 'Beranda')
  await page.keyboard.press('Control+k')
  await page.getByPlaceholder(/Cari layar/).waitFor()
  await page.keyboard.type('kartika wul')
  await page.getByText('198711092017012022 · Kepala Subbagian Umum dan Kepegawaian').waitFor()
  await page.keyboard.press('Enter')
  await heading(page, 'Kartika Wulandari, S.Sos.')

  await page.keyboard.press('Alt+6')
  const item = (name: string) => page.getByRole('treeitem').filter({ hasText: name }).first()
  await item('Citra Hasanah').dragTo(item('Rina Rahayu'))
  await expect.poll(() => item('Rina Rahayu').innerText()).toContain('4 dinilai')
  await item('Rina Rahayu').focus()
  await page.keyboard.press('Control+z')
  await expect.poll(() => item('Rina Rahayu').innerText()).toContain('3 dinilai')
  await item('Citra Hasanah').focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Rina')
  await page.getByRole('option', { name: /Rina Rahayu/ }).waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: /^Terapkan mulai/ }).press('Enter')
  await expect.poll(() => item('Rina Rahayu').innerText()).toContain('4 dinilai')

  await page.getByRole('button', { name: 'Hapus kantor contoh' }).click()
  await banner(page).waitFor({ state: 'detached' })
  expect(existsSync(join(dataFolder, 'contoh', 'contoh.db'))).toBe(false)
  await page.keyboard.press('Alt+5')
  await page.getByText('Belum ada pegawai').waitFor()
  await page.getByRole('link', { name: 'Pengaturan' }).click()
  await expect.poll(() => page.getByLabel(/Nama kecamatan/).inputValue()).toBe('Kecamatan Sukamaju')
  await takar.close()
})

it('axe finds nothing on a person’s posts, the form of a post, appraisers in their tree and units', async () => {
  const takar = await launchTakar()
  const { page } = takar
  await page.getByRole('button', { name: 'Coba dengan kantor contoh' }).click()
  await banner(page).waitFor()
  const found: string[] = []
  const look = async (screen: string) => { found.push(...(await axeInBothThemes(page)).map((one) => `${screen}: ${one}`)) } // prettier-ignore
  await page.keyboard.press('Alt+5')
  await page.getByRole('row').nth(3).getByRole('button').first().click()
  await page.getByLabel('Tempat lahir').waitFor()
  await page.getByRole('tab', { name: /^Jabatan/ }).click()
  await look('jabatan')
  await page.getByRole('button', { name: 'Ubah jabatan' }).first().click()
  await page.getByRole('dialog').waitFor()
  await look('isian jabatan')
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.keyboard.press('Alt+6')
  await page.getByRole('treeitem').nth(3).click()
  await look('penilai')
  await page.getByRole('tab', { name: 'Unit kerja' }).click()
  await page.getByText('Seksi Pemerintahan').waitFor()
  await look('unit')
  expect(found).toEqual([])
  await takar.close()
})
