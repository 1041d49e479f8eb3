import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { openDatabase } from '../../db/open-database'
import { aFolder, bundleChild, startChild } from './child'
import { asPending, crashImage, readTrace, syncStep, type Disk, type PowerState } from './disk-model'
import { randomNumbers } from './random'
import { acknowledged, readSaved } from './what-is-saved'

/** Few enough to stay in the log; enough to fill it and start it anew. */
const LOGGED = 80
const SAVES = 180
/** Random fates tried at each sync; 40 gives some 12,000 images and takes minutes. */
const FATES_PER_SYNC = Number(process.env['TAKAR_FATES'] ?? 3)
const hasStrace = spawnSync('strace', ['-V']).status === 0

/** Writes an image to a folder of its own and says what is wrong with it, if anything. */
function judge(folder: string, image: Disk, database: string, expected: number[]): string | null {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  for (const [file, bytes] of image) writeFileSync(join(folder, basename(file)), bytes)
  const { numbers, problem } = readSaved(join(folder, basename(database)))
  if (problem) return problem
  const lost = expected.filter((n) => !numbers.has(n))
  return lost.length > 0 ? `lost ${lost.join(', ')}` : null
}

/** A new office's file, closed: its log is gone, so that images are small. */
async function makeEmpty(database: string): Promise<void> {
  const store = await openDatabase(database, { now: () => '2026-11-22T00:00:00.000Z', backupFolder: '/nowhere' })
  await store.close()
}

/** Runs the writer until it has made its saves, then kills it, so that nothing is tidied up. */
async function runWriter(script: string, database: string, count: number, command: string[] = []) {
  const all = [...command, process.execPath, script, database, '1', String(count)]
  const child = startChild(all.slice(1), all[0])
  while (!child.lines.includes('selesai') && child.process.exitCode === null) await sleep(10)
  if (command.length > 0) spawnSync('pkill', ['-KILL', '-P', String(child.process.pid)])
  child.process.kill('SIGKILL')
  const { errors } = await child.ended
  if (!child.lines.includes('selesai')) throw new Error(errors)
  return child.lines
}

it('the store asks for every commit to be synced', async () => {
  const store = await openDatabase(join(aFolder(), 'takar.db'), { now: () => '', backupFolder: '/nowhere' })
  const pragma = (name: string) => store.read((tx) => tx.query<Record<string, unknown>[]>(`PRAGMA ${name}`).then((rows) => Object.values(rows[0] ?? {})[0]))
  expect([await pragma('synchronous'), await pragma('journal_mode'), await pragma('locking_mode'), await pragma('foreign_keys')]).toEqual([2, 'wal', 'exclusive', 1])
  await store.close()
})

it('a power cut anywhere in the log keeps all that was acknowledged before it, whatever the rest of the log became', async () => {
  const folder = aFolder()
  const database = join(folder, 'takar.db')
  await makeEmpty(database)
  const main = readFileSync(database)
  const saves = acknowledged(await runWriter(await bundleChild('writer.child.ts'), database, LOGGED))
  expect(saves).toHaveLength(LOGGED)
  expect(readFileSync(database).equals(main), 'nothing was checkpointed yet').toBe(true)
  const log = readFileSync(`${database}-wal`)
  const random = randomNumbers(7)
  let images = 0
  const problems: string[] = []
  for (const [index, { logSize }] of saves.entries()) {
    for (let n = 0; n < 3; n += 1) {
      const tail = Buffer.from(log.subarray(logSize))
      for (let at = 0; at < tail.length; at += 512) if (random() < 0.5) tail.fill(Math.floor(random() * 256), at, Math.min(at + 512, tail.length))
      const cut = Math.floor(random() * (tail.length + 1))
      const image = new Map([[database, main], [`${database}-wal`, Buffer.concat([log.subarray(0, logSize), tail.subarray(0, cut)])]])
      const problem = judge(join(folder, 'citra'), image, database, saves.slice(0, index + 1).map(({ n: number }) => number))
      if (problem) problems.push(`after ${index + 1} saves: ${problem}`)
      images += 1
    }
  }
  console.log(`power loss in the log: ${images} images, ${problems.length} bad`)
  expect(problems).toEqual([])
  // The same judge finds the loss when a log is cut before what it acknowledged.
  const short = new Map([[database, main], [`${database}-wal`, log.subarray(0, saves[50]!.logSize / 2)]])
  expect(judge(join(folder, 'citra'), short, database, saves.slice(0, 51).map(({ n }) => n))).toContain('lost')
}, 180_000)

it.skipIf(!hasStrace)('recorded with strace, every disk a power cut may leave holds every acknowledged save (skipped where strace is absent)', async () => {
  const folder = aFolder()
  const database = join(folder, 'takar.db')
  const traceFile = join(folder, 'jejak')
  const script = await bundleChild('writer.child.ts')
  await makeEmpty(database)
  const start = readFileSync(database)
  let state: PowerState = { durable: new Map([[database, start]]), pending: [] }
  await runWriter(script, database, SAVES, ['strace', '-f', '-y', '-xx', '-s', '200000', '-e', 'trace=pwrite64,write,fsync,fdatasync,ftruncate,unlink', '-o', traceFile])
  const steps = readTrace(readFileSync(traceFile, 'latin1'), database)
  const random = randomNumbers(11)
  const known: number[] = []
  const problems: string[] = []
  let images = 0
  const crash = (fate: Parameters<typeof crashImage>[1]) => {
    images += 1
    const problem = judge(join(folder, 'citra'), crashImage(state, fate, random), database, known)
    if (problem) problems.push(problem)
  }
  const FATES = ['kept', 'dropped', 'cut', 'garbage'] as const
  const crashHere = (times: number) => {
    crash(() => 'dropped')
    if (state.pending.length === 0) return
    crash(() => 'kept')
    for (let n = 0; n < times; n += 1) crash((step) => (step.kind === 'write' ? FATES[Math.floor(random() * 4)]! : FATES[Math.floor(random() * 2)]!))
  }
  for (const step of steps) {
    if (step.kind === 'acknowledged') known.push(step.n)
    else if (step.kind === 'sync') {
      if (known.length > 0) crashHere(FATES_PER_SYNC)
      state = syncStep(state, step.file)
    } else if (step.kind === 'sync-folder') state = syncStep(state, null)
    else state = { ...state, pending: [...state.pending, asPending(step)!] }
    if (step.kind === 'acknowledged') crashHere(1)
  }
  console.log(`power loss by strace: ${steps.length} steps, ${known.length} saves, ${images} images, ${problems.length} bad`)
  expect(known).toHaveLength(SAVES)
  expect(images).toBeGreaterThan(SAVES * FATES_PER_SYNC)
  expect(problems).toEqual([])
  // Self-check of the model: a disk that forgets what was synced loses saves.
  const forgetful = crashImage({ durable: new Map([[database, start]]), pending: [] }, () => 'dropped', random)
  expect(judge(join(folder, 'citra'), forgetful, database, known)).toContain('lost')
}, 300_000)
