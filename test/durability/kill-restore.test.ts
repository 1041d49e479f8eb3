import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { listBackups } from '../../db/backup-list'
import { createCadangan } from '../../main/cadangan/cadangan'
import { openOffice } from '../../main/office'
import { aFolder, bundleChild, startChild } from './child'
import { randomNumbers } from './random'

const KILLS = 30
const now = () => new Date().toISOString()

it(`kill -9 at ${KILLS} moments of backups and restores leaves one whole state, and only whole backups`, async () => {
  const script = await bundleChild('restorer.child.ts')
  const random = randomNumbers(5)
  const folder = aFolder()
  const seen = new Set<string>()
  for (let kill = 0; kill < KILLS; kill += 1) {
    const child = startChild([script, join(folder, 'takar.db')])
    while (!child.lines.includes('siap') && child.process.exitCode === null) await sleep(2)
    await sleep(random() * 250)
    child.process.kill('SIGKILL')
    expect((await child.ended).errors).toBe('')
    const { store } = await openOffice(folder, now)
    const [row] = await store.read((tx) => tx.query<{ isi: string }[]>(`SELECT "isi" FROM "pengaturan" WHERE "id" = 'tanda'`))
    seen.add(row?.isi ?? 'nothing')
    expect(listBackups(join(folder, 'cadangan')).filter(({ baik }) => !baik)).toEqual([])
    await store.close()
  }
  expect([...seen].sort()).toEqual(['"dua"', '"satu"'])
  const { store } = await openOffice(folder, now)
  await createCadangan(store, folder, now).makeBackup('manual')
  await store.close()
}, 180_000)
