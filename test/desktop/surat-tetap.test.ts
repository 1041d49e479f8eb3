import { createHash } from 'node:crypto'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { v7 as uuid } from 'uuid'
import { expect, it } from 'vitest'
import { lines, readPages } from '../main/formulir/pdf-text'
import { anOfficeFolder, readOffice } from './office-folder'
import { launchTakar, type Takar } from './takar'

const sha = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const textOf = async (file: string) => (await readPages(new Uint8Array(readFileSync(file)))).flatMap(lines).join('\n')

/** Opens a letter in the window and saves its PDF through the system's dialog, as Ctrl+S does. */
async function savePdf({ page, answerDialogs }: Takar, id: string, file: string): Promise<void> {
  answerDialogs(file)
  await page.evaluate((hash) => { location.hash = hash }, `/surat/${id}`) // prettier-ignore
  await page.locator('canvas').first().waitFor()
  await page.keyboard.press('Control+s')
  await page.getByText(`Disimpan: ${file}`).waitFor()
}

type Bridge = { ipc: { invoke(channel: string, input: unknown): Promise<{ ok: boolean; value: { templat: { medan: { kode: string; jenis: string; wajib: boolean }[] }; isi: { medan: Record<string, unknown> } } }> } }

/** A new statement about someone: kind and person chosen by keyboard, other fields through the window's own bridge, issued with Ctrl+Enter; answers its id. */
async function issue({ page }: Takar, nama: string): Promise<string> {
  await page.evaluate(() => { location.hash = '/surat' }) // prettier-ignore
  await page.getByRole('heading', { level: 1, name: 'Surat', exact: true }).waitFor()
  await page.keyboard.press('Control+n')
  const dialog = page.getByRole('dialog', { name: 'Surat baru' })
  await dialog.waitFor()
  await page.keyboard.type('pernyataan melaksanakan')
  await page.keyboard.press('Enter')
  await page.locator('[data-orang-surat] input:focus').waitFor()
  await page.keyboard.type(nama)
  await page.getByRole('option', { name: new RegExp(nama) }).first().waitFor()
  await page.keyboard.press('Enter')
  await page.locator('#buat-konsep:focus').waitFor()
  await dialog.getByRole('button', { name: 'Buat konsep' }).press('Enter')
  await page.getByRole('heading', { level: 1, name: /Pernyataan Melaksanakan Tugas/ }).waitFor()
  const id = /\/surat\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? ''
  await page.evaluate(async (naskah) => {
    const { ipc } = window as unknown as Bridge
    const { value } = await ipc.invoke('naskah.get', { id: naskah })
    const typed = (jenis: string) => (jenis === 'tanggal' ? '2026-11-02' : jenis === 'daftar_teks' ? ['satu'] : 'isian uji')
    const medan = Object.fromEntries(value.templat.medan.filter(({ kode, wajib }) => wajib && !value.isi.medan[kode]).map(({ kode, jenis }) => [kode, typed(jenis)]))
    const saved = await ipc.invoke('naskah.simpan', { id: naskah, isi: { medan } })
    if (!saved.ok) throw new Error(JSON.stringify(saved))
  }, id)
  await page.reload()
  await page.getByRole('heading', { level: 1, name: /Pernyataan Melaksanakan Tugas/ }).waitFor()
  await page.locator('canvas').first().waitFor()
  await page.keyboard.press('Control+Enter')
  await page.getByRole('dialog', { name: 'Terbitkan naskah ini?' }).waitFor()
  await page.keyboard.press('Enter')
  await page.getByText(/^Nomor \d/).waitFor()
  return id
}

it('a letter reprinted after a restart and after the head of office changed is the same file, byte for byte', async () => {
  const { folder, kantor } = await anOfficeFolder()
  const [first, reprint, later] = ['pertama.pdf', 'ulang.pdf', 'sesudahnya.pdf'].map((name) => join(folder, name)) as [string, string, string]
  const successor = kantor.pegawai[1]
  const takar = await launchTakar({ dataFolder: folder })
  await takar.page.setViewportSize({ width: 1366, height: 768 })
  await takar.page.getByRole('heading', { level: 1, name: 'Beranda' }).waitFor()
  const id = await issue(takar, kantor.pegawai[5]?.nama ?? '')
  await savePdf(takar, id, first)
  await takar.kill()

  const today = new Intl.DateTimeFormat('en-CA').format(new Date())
  await readOffice(folder, ({ store }) =>
    store.change({ channel: 'uji', label: 'Pergantian Camat', actor: 'Penguji', undoable: false }, async (tx) => {
      await tx.query(`UPDATE "pegawai_jabatan" SET "selesai" = date(?, '-1 day') WHERE "pegawai_id" = ?`, [today, kantor.camat.id])
      await tx.query(`INSERT INTO "pegawai_jabatan" ("id", "pegawai_id", "jabatan", "jenis", "unit_id", "tmt", "sifat") VALUES (?, ?, 'Camat', 'struktural', ?, ?, 'plt')`, [uuid(), successor?.id ?? '', kantor.kecamatanId, today])
    }),
  )
  const again = await launchTakar({ dataFolder: folder })
  await again.page.setViewportSize({ width: 1366, height: 768 })
  await again.page.getByRole('heading', { level: 1, name: 'Beranda' }).waitFor()
  await savePdf(again, id, reprint)
  const next = await issue(again, kantor.pegawai[6]?.nama ?? '')
  await savePdf(again, next, later)
  await again.close()

  const bytes = readFileSync(first)
  expect(readFileSync(reprint).equals(bytes)).toBe(true)
  const stored = await readOffice(folder, ({ hr }) => hr.naskah.get({ id }))
  expect(sha(bytes)).toBe(stored.sha256)
  expect(await textOf(reprint)).toContain(kantor.camat.nama)
  expect(await textOf(later)).toMatch(new RegExp(`Plt\\. CAMAT SUKAMAJU[^]*${successor?.nama ?? ''}`))
  rmSync(folder, { recursive: true, force: true })
})
