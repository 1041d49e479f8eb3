import { readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { tahunPelatihan } from '../builders/layar-kompetensi.builder'
import { aLetter, KETERANGAN, simpanTemplat } from '../builders/layar-surat.builder'
import { anOfficeFolder, readOffice } from './office-folder'
import { launchTakar, type Takar } from './takar'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const MONTH = '/sesi/2026/11'
/** Every screen, and the key that opens a drawer, dialog or grid on it. */
const SCREENS: readonly (readonly [path: string, key?: string])[] = [
  ['/'], ['/mulai'], ['/impor'], ['/pegawai'], ['/pegawai/duk'], ['/pegawai/sampah'], ['/pegawai/:id'], ['/penilai'],
  ['/skp'], ['/skp?tahun=2026&pegawai=:id&skp=:skp'], ['/skp/templat'], ['/matriks'],
  [MONTH], [MONTH, 'F2'], [MONTH, 'F4'], [MONTH, 'F6'], [MONTH, 'F7'], [MONTH, 'F9'],
  ['/surat'], ['/surat', 'Control+n'], ['/surat/:konsep'], ['/surat/:terbit'], ['/surat/agenda'], ['/surat/agenda', 'Control+n'],
  ['/surat/rangkaian'], ['/surat/rangkaian/baru'], ['/surat/rangkaian/:rangkaian'],
  ['/cetak'], ['/cetak/duk'], ['/rekap'], ['/pengaturan'], ['/cadangan'], ['/bantuan'], ['/bantuan', 'F1'], ['/bantuan', 'Control+k'],
] // prettier-ignore
const PROGRAM = '/kompetensi/pelatihan/:program'
/** Competency development. */
const KOMPETENSI: typeof SCREENS = [
  ['/kompetensi'], ['/kompetensi/kebutuhan'], ['/kompetensi/anggaran'], ['/kompetensi/kalender'], ['/kompetensi/jam'], ['/kompetensi/jam', '2'], ['/kompetensi/evaluasi'], ['/kompetensi/profil/:id'],
  [`${PROGRAM}/biaya`], [`${PROGRAM}/pelaksanaan`], [`${PROGRAM}/pelaksanaan`, 'F7'], [`${PROGRAM}/evaluasi`], ['/kompetensi/usulan'],
  ['/kompetensi/standar'], ['/kompetensi/mitra'], ['/kompetensi/impor'], ['/kompetensi/profil'], ['/kompetensi/profil/:id', '3'], ['/kompetensi/dokumen'], ['/kompetensi', 'Control+Enter'], ['/kompetensi/evaluasi', 'Control+Enter'],
  [PROGRAM], [`${PROGRAM}/peserta`], [`${PROGRAM}/evaluasi?bagian=reaksi`], [`${PROGRAM}/dokumen`],
] // prettier-ignore

interface Violation {
  id: string
  nodes: { html: string; any: { data?: { fgColor?: string; bgColor?: string } | null }[] }[]
}
let folder = ''
let takar: Takar
let ids = { pegawai: '', skp: '' }
let surat = { konsep: '', terbit: '', rangkaian: '' }
let program = ''
beforeAll(async () => {
  folder = (await anOfficeFolder()).folder
  surat = await readOffice(folder, someLetters)
  const hariIni = new Date().toLocaleDateString('sv-SE')
  program = await readOffice(folder, (app) => tahunPelatihan(app, hariIni), hariIni)
  takar = await launchTakar({ dataFolder: folder })
  await takar.page.setViewportSize({ width: 1366, height: 768 })
  await takar.page.getByRole('heading', { level: 1 }).first().waitFor()
  ids = await takar.page.evaluate(async () => {
    const { ipc } = window as unknown as { ipc: { invoke(channel: string, input: unknown): Promise<{ value: { pegawai: { pegawaiId: string; skp: { id: string }[] }[] } }> } }
    const row = (await ipc.invoke('skp.papan', { tahun: 2026 })).value.pegawai.find(({ skp }) => skp.length > 0)
    return { pegawai: row?.pegawaiId ?? '', skp: row?.skp[0]?.id ?? '' }
  })
})
afterAll(async () => {
  await takar.close()
  rmSync(folder, { recursive: true, force: true })
})

/** A draft, an issued letter, a gap in the book and a run that was not finished. */
async function someLetters(app: Parameters<typeof aLetter>[0]) {
  await simpanTemplat(app.store, { keterangan: ['Keterangan uji', KETERANGAN] })
  const [first] = await app.hr.pegawai.list({})
  const pegawaiId = first?.id ?? ''
  const { id: konsep } = await app.hr.naskah.baru({ kode: 'keterangan', periodeId: null, pegawaiIds: [] })
  const terbit = await aLetter(app, pegawaiId, 'kenaikan pangkat')
  await app.hr.agenda.catat({ buku: 'keluar', tahun: 2026, urut: 4, sisipan: '', nomor: '800/004', tanggal: '2026-11-23', jenis: '', hal: 'Permintaan data', tujuan: 'Dinas Sosial', keterangan: null })
  const { id: rangkaian } = await app.hr.rangkaian.buat({ nama: 'Keterangan sekantor', periodeId: null, tanggal: null, jenis: [{ kode: 'keterangan' }], pegawaiIds: [pegawaiId] })
  return { konsep, terbit, rangkaian }
}

/** Nothing on the page has changed for this long: data is read and shown. */
const STILL_MS = 250

/** Colours are judged when they stand still: data read, nothing fading in. */
async function settle(page: Page) {
  await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' })
  await page.evaluate(
    (ms) =>
      new Promise((done) => {
        let timer = setTimeout(done, ms)
        new MutationObserver(() => {
          clearTimeout(timer)
          timer = setTimeout(done, ms)
        }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true })
      }),
    STILL_MS,
  )
  await page.waitForFunction(() => document.getAnimations().every(({ playState, effect }) => playState !== 'running' || effect?.getTiming().iterations === Infinity))
}

/** `only`: one rule instead of all. */
async function findings(page: Page, only?: string): Promise<string[]> {
  await page.evaluate(AXE)
  const violations = await page.evaluate(async (only) => {
    const { axe } = window as unknown as { axe: { run(options: object): Promise<{ violations: Violation[] }> } }
    return (await axe.run({ resultTypes: ['violations'], ...(only ? { runOnly: only } : {}) })).violations
  }, only)
  return violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 4).map(({ html, any }) => [any[0]?.data?.fgColor, any[0]?.data?.bgColor, html.slice(0, 200)].filter(Boolean).join(' ')).join(' | ')}`)
}

/** What the manager of the colour scheme hears when another window changes it. */
const setScheme = (page: Page, scheme: string) =>
  page.evaluate((newValue) => {
    localStorage.setItem('takar-tampilan', newValue)
    window.dispatchEvent(new StorageEvent('storage', { key: 'takar-tampilan', newValue, storageArea: localStorage }))
  }, scheme)

const CASES = [...SCREENS, ...KOMPETENSI].map(([path, key]) => ({ path, key, screen: key ? `${path} and ${key}` : path }))
it.each(CASES)('$screen: axe finds nothing at all, and in dark nothing about its colours', async ({ path, key }) => {
  const { page } = takar
  await setScheme(page, 'light')
  await page.evaluate((hash) => void (location.hash = hash), Object.entries({ ...surat, program, id: ids.pegawai, skp: ids.skp }).reduce((hash, [name, id]) => hash.replace(`:${name}`, id), path)) // prettier-ignore
  await page.reload()
  await settle(page)
  if (key) {
    const before = await page.locator('body').innerText()
    await page.keyboard.press(key)
    await expect.poll(() => page.locator('body').innerText()).not.toBe(before)
    await settle(page)
  }
  expect(await findings(page)).toEqual([])
  // All but the colours is the same in both themes.
  await setScheme(page, 'dark')
  await expect.poll(() => page.locator('html').getAttribute('data-mantine-color-scheme')).toBe('dark')
  await settle(page)
  expect(await findings(page, 'color-contrast')).toEqual([])
})
