import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { openOffice } from '../../main/office'
import { aFolder, bundleChild, startChild } from './child'
import { readSaved } from './what-is-saved'

const now = () => new Date().toISOString()

it('a second Takar is told so, 20 times, cannot write, and may open once the first was killed', async () => {
  const folder = aFolder()
  const file = join(folder, 'takar.db')
  const first = startChild([await bundleChild('writer.child.ts'), file, '1', '3'])
  while (!first.lines.includes('selesai') && first.process.exitCode === null) await sleep(5)
  for (let start = 0; start < 20; start += 1) {
    await expect(openOffice(folder, now)).rejects.toThrow('sedang dipakai Takar yang lain')
  }
  first.process.kill('SIGKILL')
  await first.ended
  const office = await openOffice(folder, now)
  await office.store.close()
  expect(readSaved(file).problem).toBeNull()
}, 60_000)
