import { rmSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { axeFindings, axeInBothThemes } from './aksesibilitas'
import { anOfficeFolder, readOffice } from './office-folder'
import { launchTakar, type Takar } from './takar'

const SHOTS = process.env['TAKAR_GAMBAR']
let folder = ''
let takar: Takar
let page: Page
const refused: string[] = []
beforeAll(async () => {
  folder = (await anOfficeFolder()).folder
  takar = await launchTakar({ dataFolder: folder })
  page = takar.page
  await page.setViewportSize({ width: 1366, height: 768 })
  page.on('console', (message) => {
    if (/Content Security Policy|Trusted ?Type|violates/i.test(message.text())) refused.push(message.text())
  })
  page.on('pageerror', (error) => refused.push(error.message))
  await page.getByRole('heading', { level: 1 }).first().waitFor()
})
afterAll(async () => {
  await takar.close()
  rmSync(folder, { recursive: true, force: true })
})

const go = async (hash: string) => {
  await page.evaluate((next) => { location.hash = next }, hash) // prettier-ignore
  await page.getByRole('heading', { level: 1 }).first().waitFor()
}
const look = async (name: string) => {
  if (SHOTS) await page.screenshot({ path: `${SHOTS}/${name}.png` })
}
/** Chooses in the menu of blocks, and waits until the text has the keyboard again. */
const insert = async (name: RegExp) => {
  await page.getByRole('button', { name: 'Sisipkan', exact: true }).click()
  await page.getByRole('menuitem', { name }).click()
  await page.waitForTimeout(80)
  await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label') === 'Isi naskah')
}
const text = () => page.getByRole('textbox', { name: 'Isi naskah' })

it('a template is written from nothing with the keyboard, and is in force once it is saved', async () => {
  await go('/surat/templat-baru')
  await text().click()
  await page.keyboard.type('Dengan ini kami beri tahukan kepada ')
  await page.keyboard.press('F2')
  await page.getByRole('textbox', { name: 'Cari isian' }).waitFor()
  await page.keyboard.type('nama kecamatan')
  await page.keyboard.press('Enter')
  await page.keyboard.type(' bahwa {')
  await page.getByRole('textbox', { name: 'Cari isian' }).waitFor()
  await look('pilih-isian')
  await page.keyboard.type('tanggal naskah')
  await page.keyboard.press('Enter')
  await page.keyboard.type('.')
  await look('baru')
  expect(await text().innerText()).toBe('Dengan ini kami beri tahukan kepada Nama kecamatan bahwa Tanggal naskah.')
  await page.getByRole('textbox', { name: 'Nama templat' }).fill('Pemberitahuan Kegiatan')
  await page.keyboard.press('Control+s')
  await page.getByText('Tersimpan sebagai versi 1').waitFor()
  await page.waitForFunction(() => location.hash === '#/surat/templat/pemberitahuan-kegiatan')
  expect(await readAside((hr) => hr.templatNaskah.get({ kode: 'pemberitahuan-kegiatan' }))).toMatchObject({
    versi: 1, isi: { isi: [{ jenis: 'paragraf', isi: [{ teks: 'Dengan ini kami beri tahukan kepada ' }, { medan: 'kantor.nama' }, { teks: ' bahwa ' }, { medan: 'surat.tanggal' }, { teks: '.' }] }] },
  }) // prettier-ignore
})

it('what is pasted from elsewhere comes as plain words', async () => {
  await go('/surat/templat/pemberitahuan-kegiatan')
  await text().click()
  await page.keyboard.press('Control+End')
  // The editor hears of a moved caret with the browser's next event.
  await page.waitForTimeout(200)
  await page.evaluate(() => {
    const data = new DataTransfer()
    data.setData('text/html', '<p onclick="x()"><b>Tebal</b><img src=x onerror="window.kena=1"><script>window.kena=1</script></p>')
    data.setData('text/plain', ' Tebal\nbaris kedua')
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  })
  expect(await text().locator('p').allInnerTexts()).toEqual(['Dengan ini kami beri tahukan kepada Nama kecamatan bahwa Tanggal naskah. Tebal', 'baris kedua'])
  expect(await text().locator('b, strong, img, script').count()).toBe(0)
  expect(await page.evaluate(() => 'kena' in window)).toBe(false)
})

it('what was copied here comes back with its fields', async () => {
  for (const key of ['Control+a', 'Control+c', 'Control+End', 'Control+v']) {
    await page.keyboard.press(key)
    await page.waitForTimeout(300)
  }
  await expect.poll(() => text().getByText('Nama kecamatan', { exact: true }).count()).toBe(2)
})

it('unsaved work is there after a crash, and is taken up or thrown away', async () => {
  await page.waitForTimeout(700)
  await page.reload()
  await page.getByText('Ada pekerjaan yang belum disimpan').waitFor()
  await look('belum-disimpan')
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('button', { name: 'Lanjutkan pekerjaan itu' }).press('Enter')
  expect(await text().locator('p').count()).toBe(4)
  await page.waitForTimeout(700)
  await page.reload()
  await page.getByRole('button', { name: 'Buang, mulai dari yang tersimpan' }).click()
  expect(await text().locator('p').count()).toBe(1)
})

it('labelled fields, a table and a condition are made with the keyboard and come out as parts of a template', async () => {
  await go('/surat/templat-baru?dari=surat-tugas-pelatihan')
  await text().click()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Delete')
  await insert(/^Isian berlabel/)
  await page.keyboard.type('Hari')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Senin')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Tempat')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Aula')
  await look('berlabel')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Di bawahnya')
  await look('berlabel-keluar')
  await insert(/^Tabel/)
  await look('tabel')
  await page.keyboard.press('Control+Enter')
  await page.keyboard.type('Bersyarat')
  await insert(/^Syarat/)
  await look('syarat')
  await page.getByRole('button', { name: 'Butir bernomor' }).click()
  await page.keyboard.press('Enter')
  await page.keyboard.type('butir kedua')
  await page.keyboard.press('Control+Enter')
  await page.keyboard.press('F2')
  await page.getByRole('textbox', { name: 'Cari isian' }).waitFor()
  await page.keyboard.type('nama pelatihan')
  await page.keyboard.press('Enter')
  await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label') === 'Isi naskah')
  await page.keyboard.press('ArrowLeft')
  await page.locator('input[aria-label="Cara menulis isian"]').click()
  await page.getByRole('option', { name: 'HURUF KAPITAL' }).click()
  await look('isian-terpilih')
  await page.waitForTimeout(700)
  const kept = await page.evaluate(() => JSON.parse(localStorage.getItem('takar-templat-naskah:') ?? '{}') as { isi: { isi: { jenis: string }[] } })
  expect(kept.isi.isi).toMatchObject([
    { jenis: 'isian', baris: [{ label: 'Hari', isi: [{ teks: 'Senin' }] }, { label: 'Tempat', isi: [{ teks: 'Aula' }] }] },
    { jenis: 'paragraf', isi: [{ teks: 'Di bawahnya' }] },
    { jenis: 'tabel', bernomor: true },
    { jenis: 'bila', isi: [{ jenis: 'butir', butir: [{ isi: [{ teks: 'Bersyarat' }] }, { isi: [{ teks: 'butir kedua' }] }] }, { jenis: 'paragraf', isi: [{ medan: 'kegiatan', gaya: 'kapital' }] }] },
  ])
  expect(await axeFindings(page)).toEqual([])
  await page.evaluate(() => { localStorage.removeItem('takar-templat-naskah:') }) // prettier-ignore
})

const SCREENS = [
  ['/surat/templat', 'daftar'],
  ['/surat/templat/surat-tugas-pelatihan', 'tugas'],
] as const
it.each([[1366, 768, axeInBothThemes], [1024, 700, axeFindings]] as const)('list, editor, settings and sample at %i×%i: axe finds nothing', async (width, height, findings) => {
  await page.setViewportSize({ width, height })
  const found: string[] = []
  const see = async (name: string) => {
    await look(`${name}-${width}`)
    found.push(...(await findings(page)).map((one) => `${name}: ${one}`))
  }
  for (const [path, name] of SCREENS) {
    await go(path)
    await page.reload()
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    await see(name)
  }
  const kode = (await readAside((hr) => hr.templatNaskah.daftar())).map((one) => one.kode)
  for (const one of kode.slice(0, SHOTS ? 99 : 3)) {
    await go(`/surat/templat/${one}`)
    await text().waitFor()
    await see(`t-${one}`)
  }
  for (const part of ['Isian yang ditanyakan', 'Kepala naskah', 'Tanda tangan', 'Nomor', 'Kertas dan huruf']) {
    await page.getByRole('button', { name: new RegExp(`^${part}`) }).click()
    await see(`panel-${part.split(' ')[0] ?? ''}`)
  }
  await page.getByText('Contoh cetak', { exact: true }).click()
  await page.getByLabel('Halaman 1', { exact: true }).waitFor()
  await see('contoh')
  await go('/surat/templat')
  await page.getByRole('tab', { name: 'Tata naskah' }).click()
  await page.getByText('Singkatan kantor').waitFor()
  await see('tata')
  expect(found).toEqual([])
}) // prettier-ignore

it('none of it needs anything that the policy refuses', () => {
  expect(refused).toEqual([])
})

/** Asks main what is stored, through the window's own bridge. */
async function readAside<T>(ask: (hr: Awaited<Parameters<Parameters<typeof readOffice>[1]>[0]>['hr']) => Promise<T>): Promise<T> {
  const calls: [string, unknown][] = []
  const recorder = new Proxy({}, { get: (_all, group: string) => new Proxy({}, { get: (_group, name: string) => (input: unknown) => { calls.push([`${group}.${name}`, input]); return Promise.resolve() } }) }) // prettier-ignore
  await ask(recorder as never)
  const reply = await page.evaluate(async ([channel, input]) => {
    const { ipc } = window as unknown as { ipc: { invoke(channel: string, input: unknown): Promise<{ value: unknown }> } }
    return (await ipc.invoke(channel, input)).value
  }, calls[0] as [string, unknown])
  return reply as T
}
