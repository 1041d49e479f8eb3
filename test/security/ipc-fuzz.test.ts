import { createHash } from 'node:crypto'
import { performance } from 'node:perf_hooks'
import type { IpcMain } from 'electron'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import type { Store } from '../../db/store'
import { serveContract } from '../../main/ipc/serve-contract'
import { contract } from '../../preload/contract'
import { ERROR_CODES } from '../../domain/shared/app-error'
import { mapContract, type Endpoint, type Reply } from '../../preload/contract/define'
import { anApp } from '../builders/app.builder'

const TOTAL = 50_000
type Listener = (event: unknown, input: unknown) => Promise<Reply>

const endpoints = new Map<string, Endpoint>()
mapContract(contract, (channel, endpoint) => endpoints.set(channel, endpoint))
const accepts = (channel: string, input: unknown) => endpoints.get(channel)?.input.safeParse(input).success === true

/** The real router over handlers that only count: what reaches a handler has passed the schema, whatever was sent. */
function aRouter(isTrusted: () => boolean = () => true) {
  const listeners = new Map<string, Listener>()
  const reached: { channel: string; input: unknown }[] = []
  const handlers = new Proxy({}, { get: (_all, group: string) => new Proxy({}, { get: (_group, name: string) => (input: unknown) => {
    reached.push({ channel: `${group}.${name}`, input })
    return Promise.resolve(undefined)
  } }) })
  const ipc = { handle: (channel: string, listener: Listener) => void listeners.set(channel, listener) } as unknown as IpcMain
  const bugs: unknown[] = []
  serveContract(ipc, { isTrusted, logBug: (_where, error) => bugs.push(error), actor: () => 'x', now: () => '' }, contract, handlers as never)
  return { listeners, reached, bugs }
}

const rejections: unknown[] = []
const onRejection = (reason: unknown) => void rejections.push(reason)
beforeAll(() => void process.on('unhandledRejection', onRejection))
afterAll(() => void process.off('unhandledRejection', onRejection))

const nasty = fc.constantFrom<unknown>(
  null, undefined, NaN, -0, 1e308, '', '\u0000', '\u202e', "'; DROP TABLE pegawai; --", '0000-00-00', '2026-02-31', '../../x', 'x'.repeat(100_000), [], {}, [[]], new Date(NaN),
  new Map([['a', 1]]), new Uint8Array(8), 9_007_199_254_740_993n, '00000000-0000-0000-0000-000000000000', JSON.parse('{"__proto__":{"admin":true}}'), { constructor: { prototype: {} } },
) // prettier-ignore
const keyed = fc.dictionary(fc.constantFrom('id', 'tabel', 'nama', 'tempat', 'pegawaiId', 'periodeId', 'unitId', 'tanggal', 'isi', '__proto__', 'ids'), fc.oneof(nasty, fc.string(), fc.integer(), fc.uuid()))
const foreign = fc.oneof(fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withTypedArray: true }), nasty, keyed, fc.array(keyed, { maxLength: 3 }))

it(`${TOTAL.toLocaleString('en')} foreign inputs through the real router reach no handler unless its schema accepts them`, async () => {
  const { listeners, reached } = aRouter()
  const channels = [...listeners.keys()]
  const times: number[] = []
  let refused = 0
  let sent = 0
  await fc.assert(
    fc.asyncProperty(foreign, async (input) => {
      const copy: unknown = tryClone(input)
      for (const channel of channels) {
        const before = reached.length
        const start = performance.now()
        const reply = await listeners.get(channel)!({}, copy)
        times.push(performance.now() - start)
        sent += 1
        if (accepts(channel, copy)) continue
        refused += 1
        if (reached.length !== before) throw new Error(`${channel} was reached`)
        if (reply.ok || reply.code !== 'INVALID_INPUT' || reply.message === '') throw new Error(`${channel} answered ${JSON.stringify(reply)}`)
      }
    }),
    { numRuns: Math.ceil(TOTAL / channels.length) },
  )
  expect(sent).toBeGreaterThanOrEqual(TOTAL)
  expect(refused).toBeGreaterThan(TOTAL / 4)
  expect(rejections).toEqual([])
  expect(({} as Record<string, unknown>)['admin']).toBeUndefined()
  times.sort((a, b) => a - b)
  // No kind of input keeps the router busy: the slowest hundredth is told by the middle one, not by the clock.
  expect(times[Math.floor(times.length * 0.99)]).toBeLessThan(200 * (times[Math.floor(times.length / 2)] ?? 0))
}, 180_000)

it('a handler never runs for a sender that is not our window', async () => {
  const { listeners, reached, bugs } = aRouter(() => false)
  for (const [channel, listener] of listeners) expect(await listener({}, undefined), channel).toMatchObject({ ok: false, code: 'INTERNAL' })
  expect(reached).toEqual([])
  expect(bugs).toHaveLength(listeners.size)
})

/** Inputs of the right shape for a read with wrong contents, and every refused input, through the real services. */
it('refused calls leave every row of the database as it was', async () => {
  const app = await anApp()
  const before = await fingerprint(app.store)
  let refused = 0
  await fc.assert(
    fc.asyncProperty(foreign, async (input) => {
      const copy: unknown = tryClone(input)
      for (const channel of endpoints.keys()) {
        if (accepts(channel, copy)) continue
        const reply = await app.invoke(channel, copy)
        refused += 1
        if (reply.ok || !ERROR_CODES.includes(reply.code)) throw new Error(`${channel} answered ${JSON.stringify(reply)}`)
      }
    }),
    { numRuns: 300 },
  )
  expect(refused).toBeGreaterThan(300)
  expect(await fingerprint(app.store)).toBe(before)
}, 180_000)

it('what a handler throws that is no message for the clerk is logged and told without its details', async () => {
  const listeners = new Map<string, Listener>()
  const logBug = vi.fn()
  const ipc = { handle: (channel: string, listener: Listener) => void listeners.set(channel, listener) } as unknown as IpcMain
  const handlers = new Proxy({}, { get: () => new Proxy({}, { get: () => () => Promise.reject(new Error('SELECT nip FROM pegawai /home/x')) }) })
  serveContract(ipc, { isTrusted: () => true, logBug, actor: () => 'x', now: () => '' }, contract, handlers as never)
  const reply = await listeners.get('riwayat.keadaan')!({}, undefined)
  expect(JSON.stringify(reply)).not.toMatch(/SELECT|home|nip/)
  expect(logBug).toHaveBeenCalledOnce()
})

/** What Electron would carry over; a value it cannot carry never arrives. */
function tryClone(value: unknown): unknown {
  try {
    return structuredClone(value)
  } catch {
    return undefined
  }
}

async function fingerprint(store: Store): Promise<string> {
  return store.read(async (tx) => {
    const hash = createHash('sha256')
    const tables = await tx.query<{ name: string }[]>(`SELECT "name" FROM sqlite_schema WHERE "type" = 'table' ORDER BY "name"`)
    for (const { name } of tables) hash.update(JSON.stringify(await tx.query(`SELECT * FROM "${name}"`)))
    return hash.digest('hex')
  })
}
