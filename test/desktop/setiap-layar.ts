import { rmSync } from 'node:fs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { tahunPelatihan } from '../builders/layar-kompetensi.builder'
import { aLetter, KETERANGAN, simpanTemplat } from '../builders/layar-surat.builder'
import { axeInBothThemes, settle } from './aksesibilitas'
import { anOfficeFolder, readOffice } from './office-folder'
import { launchTakar, type Takar } from './takar'

/** Where a screen is, and the key that opens a drawer, dialog or grid on it; `:name` is one of the office's ids. */
export type Layar = readonly [path: string, key?: string]

/** In an office with a month, letters and a year of training: axe finds nothing on any of these screens. */
export function axeFindsNothing(layar: readonly Layar[]): void {
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

  const cases = layar.map(([path, key]) => ({ path, key, screen: key ? `${path} and ${key}` : path }))
  it.each(cases)('$screen: axe finds nothing at all, and in dark nothing about its colours', async ({ path, key }) => {
    const { page } = takar
    await page.evaluate((hash) => void (location.hash = hash), Object.entries({ ...surat, program, id: ids.pegawai, skp: ids.skp }).reduce((hash, [name, id]) => hash.replace(`:${name}`, id), path)) // prettier-ignore
    await page.reload()
    await settle(page)
    if (key) {
      const before = await page.locator('body').innerText()
      await page.keyboard.press(key)
      await expect.poll(() => page.locator('body').innerText()).not.toBe(before)
      await settle(page)
    }
    expect(await axeInBothThemes(page)).toEqual([])
  })
}

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
