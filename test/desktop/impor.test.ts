import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, it } from 'vitest'
import { launchTakar, type Takar } from './takar'

const DUK = join(import.meta.dirname, '../fixtures/roster/roster-duk.xlsx')
const folder = mkdtempSync(join(tmpdir(), 'takar-impor-'))

async function openImport({ page }: Takar) {
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await page.evaluate(() => {
    location.hash = '#/impor'
  })
  await page.getByText('Dari berkas').waitFor()
}

function csv(name: string, rows: readonly (readonly string[])[]): string {
  const file = join(folder, name)
  writeFileSync(file, rows.map((row) => row.join(';')).join('\r\n'))
  return file
}
const HEADING = ['NIP', 'Nama', 'Golongan', 'TMT Golongan', 'Jabatan', 'TMT Jabatan', 'Unit Kerja']

it('81 people come in by four presses of Enter, a second time nothing changes, a bad NIP is mended with F2', async () => {
  const takar = await launchTakar()
  const { page } = takar
  await openImport(takar)
  takar.answerDialogs(DUK)
  await page.keyboard.press('Enter')
  await page.getByText('Diambil sebagai').first().waitFor()
  await page.keyboard.press('Enter')
  await page.getByText(/lahir 10 Mei 1971/).waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: '81 pegawai disimpan' }).waitFor()

  await page.getByRole('button', { name: 'Impor berkas lain' }).click()
  takar.answerDialogs(DUK)
  await page.keyboard.press('Control+o')
  await page.getByText(/Berkas yang sama persis sudah diimpor/).waitFor()
  await page.keyboard.press('Control+Enter')
  await page.getByText(/Semua 81 baris sama/).waitFor()
  await page.keyboard.press('Escape')
  await page.getByText('Diambil sebagai').first().waitFor()
  await page.keyboard.press('Escape')
  await page.getByText('Impor sebelumnya').waitFor()

  takar.answerDialogs(csv('salah.csv', [HEADING, ['19880704201101', 'Budi Santoso', 'III/c', '01-04-2019', 'Pengadministrasi', '01-01-2020', 'Kecamatan Tanjung Raya']]))
  await page.keyboard.press('Control+o')
  await page.getByText('Diambil sebagai').first().waitFor()
  await page.keyboard.press('Enter')
  await page.getByText(/NIP harus 18 angka/).waitFor()
  await page.locator('[data-row="0"]').focus()
  await page.keyboard.press('F2')
  await page.keyboard.type('198807042011011003')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: /Simpan 1 pegawai/ }).waitFor()
  await page.keyboard.press('Control+Enter')
  await page.getByRole('heading', { name: '1 pegawai disimpan' }).waitFor()
  await page.getByRole('button', { name: 'Urungkan impor ini' }).click()
  await page.getByRole('button', { name: 'Urungkan impor', exact: true }).click()
  await page.getByText(/Impor salah.csv diurungkan/).waitFor()
  await takar.close()
})

it('a kill while 5,000 rows are being stored leaves all of them or none', async () => {
  const nip = (i: number) => `19${70 + (i % 20)}0${1 + (i % 9)}1${i % 9}20${10 + Math.floor(i / 900)}0${1 + (i % 9)}1${String((i % 900) + 100)}`
  const rows = Array.from({ length: 5_000 }, (_, i) => [nip(i), `Nama Orang ${i}`, 'III/c', '2019-04-01', 'Pengelola Keuangan', '2020-01-01', `Kelurahan Nomor ${i % 30}`])
  const file = csv('besar.csv', [HEADING, ...rows])
  const counts: number[] = []
  for (const wait of [20, 150, 350]) {
    const takar = await launchTakar()
    await openImport(takar)
    takar.answerDialogs(file)
    await takar.page.keyboard.press('Control+o')
    await takar.page.getByText('Diambil sebagai').first().waitFor()
    await takar.page.keyboard.press('Enter')
    await takar.page.getByRole('button', { name: /Simpan 5.000 pegawai/ }).waitFor()
    await takar.page.keyboard.press('Control+Enter')
    await new Promise((resolve) => setTimeout(resolve, wait))
    await takar.kill()
    const db = new Database(join(takar.dataFolder, 'takar.db'))
    counts.push(...['pegawai', 'pegawai_pangkat', 'pegawai_jabatan'].map((table) => (db.prepare(`SELECT count(*) AS "n" FROM "${table}"`).get() as { n: number }).n))
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
    db.close()
  }
  for (let i = 0; i < counts.length; i += 3) expect([[0, 0, 0], [5_000, 5_000, 5_000]]).toContainEqual(counts.slice(i, i + 3))
})
