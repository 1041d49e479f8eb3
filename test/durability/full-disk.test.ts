import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { anApp } from '../builders/app.builder'
import { aFolder, bundleChild, startChild } from './child'
import { acknowledged, readSaved } from './what-is-saved'

const call = { channel: 'uji', label: 'Menyimpan', actor: 'Penguji', undoable: true }

it('a full disk is told plainly, what was saved stays, and saving goes on once there is room', async () => {
  const { store } = await anApp()
  const save = (id: string) => store.change(call, (tx) => tx.query(`INSERT INTO "pengaturan" ("id", "isi") VALUES (?, ?)`, [id, JSON.stringify('x'.repeat(40_000))]))
  await save('pertama')
  const [{ page_count: pages } = { page_count: 0 }] = await store.maintain((source) => source.query<{ page_count: number }[]>('PRAGMA page_count'))
  await store.maintain((source) => source.query(`PRAGMA max_page_count = ${pages}`))
  await expect(save('kedua')).rejects.toMatchObject({ code: 'IO', message: expect.stringContaining('Ruang penyimpanan penuh') as string })
  expect(await store.read((tx) => tx.query('SELECT "id" FROM "pengaturan"'))).toEqual([{ id: 'pertama' }])
  await store.maintain((source) => source.query('PRAGMA max_page_count = 1000000'))
  await save('ketiga')
  expect(await store.read((tx) => tx.query('SELECT "id" FROM "pengaturan" ORDER BY "id"'))).toEqual([{ id: 'ketiga' }, { id: 'pertama' }])
  expect(await store.read((tx) => tx.query('SELECT count(*) AS n FROM "tindakan"'))).toEqual([{ n: 2 }])
})

it.skipIf(process.platform === 'win32').each([1600, 2400, 3200])('where no file may pass %i KB, saves are refused, never lost, and a failed backup leaves nothing', async (kilobytes) => {
  const folder = aFolder()
  mkdirSync(join(folder, 'cadangan'))
  const file = join(folder, 'takar.db')
  const script = await bundleChild('full-disk.child.ts')
  const child = startChild(['-c', `ulimit -f ${kilobytes}; exec "$0" "$@"`, process.execPath, script, file], 'bash')
  const { code, errors } = await child.ended
  const told = (word: string) => child.lines.find((line) => line.startsWith(word)) ?? errors
  expect(code, errors).toBe(0)
  expect(told('ditolak')).toMatch(/^ditolak (IO|UNCERTAIN) \S.*[.]$/)
  const saved = acknowledged(child.lines)
  expect(saved.length).toBeGreaterThan(3)
  const { numbers, problem } = readSaved(file)
  expect(problem).toBeNull()
  expect(saved.filter(({ n }) => !numbers.has(n))).toEqual([])
  expect(numbers.size - saved.length).toBeLessThanOrEqual(1)
  expect(Number(told('terbaca').slice(8))).toBeGreaterThanOrEqual(saved.length)
  if (told('cadangan') !== 'cadangan jadi') {
    expect(told('cadangan')).toContain('cadangan IO Cadangan ke')
    expect(told('sisa')).toBe('sisa ')
  }
}, 120_000)
