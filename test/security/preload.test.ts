import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { contract } from '../../preload/contract'
import { mapContract } from '../../preload/contract/define'
import { events } from '../../preload/contract/events'

type Listener = (...args: unknown[]) => void
interface Exposed {
  invoke(channel: string, input: unknown): Promise<unknown>
  listen(name: string, listener: Listener): () => void
}

/** An Electron that writes down what the preload asks of it. */
function fakeElectron() {
  const exposed: Record<string, unknown> = {}
  const listeners = new Map<string, Listener>()
  const ipcRenderer = {
    invoke: vi.fn((channel: string) => Promise.resolve(channel)),
    on: vi.fn((name: string, listener: Listener) => listeners.set(name, listener)),
    off: vi.fn((name: string) => listeners.delete(name)),
  }
  return { exposed, listeners, ipcRenderer, contextBridge: { exposeInMainWorld: (key: string, api: unknown) => void (exposed[key] = api) } }
}

/** The real preload over that Electron. */
async function runPreload() {
  const electron = fakeElectron()
  vi.doMock('electron', () => electron)
  vi.resetModules()
  await import('../../preload/index')
  return { ...electron, ipc: electron.exposed['ipc'] as Exposed }
}

/** The same as it was built into one file for the sandbox. */
function runBuiltPreload() {
  const electron = fakeElectron()
  const required: string[] = []
  const require = (name: string) => {
    required.push(name)
    return electron
  }
  const module = { exports: {} }
  const code = readFileSync(join(process.cwd(), 'out/preload/index.cjs'), 'utf8')
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, no-new-func, @typescript-eslint/no-unsafe-call -- the built file is what the window runs
  new Function('require', 'module', 'exports', code)(require, module, module.exports)
  return { ...electron, required }
}

const channels: string[] = []
mapContract(contract, (channel) => channels.push(channel))

it('exposes two functions and nothing of Electron, and needs nothing but Electron', () => {
  const { exposed, required } = runBuiltPreload()
  expect(Object.keys(exposed)).toEqual(['ipc'])
  expect(Object.entries(exposed['ipc'] as object).map(([name, value]) => [name, typeof value])).toEqual([
    ['invoke', 'function'],
    ['listen', 'function'],
  ])
  expect(required).toEqual(['electron'])
})

it('lets through every channel of the contract and only those', async () => {
  const { ipc, ipcRenderer } = await runPreload()
  for (const channel of channels) await ipc.invoke(channel, {})
  expect(ipcRenderer.invoke.mock.calls.map(([channel]) => channel)).toEqual(channels)
  for (const channel of ['', 'riwayat', 'riwayat.', 'ELECTRON_BROWSER_REQUIRE', '__proto__', 'constructor', 'riwayat.baris ', 'event:progress', 'RIWAYAT.BARIS', 'riwayat.__proto__'])
    await expect(ipc.invoke(channel, {})).rejects.toThrow('Unknown channel')
  expect(ipcRenderer.invoke).toHaveBeenCalledTimes(channels.length)
})

it('hands on an event’s payload, never the event, and stops when asked', async () => {
  const { ipc, listeners } = await runPreload()
  const seen: unknown[][] = []
  for (const name of Object.keys(events)) {
    const stop = ipc.listen(name, (...args) => seen.push(args))
    listeners.get(`event:${name}`)?.({ sender: 'secret' }, { name })
    stop()
    expect(listeners.has(`event:${name}`)).toBe(false)
  }
  expect(seen).toEqual(Object.keys(events).map((name) => [{ name }]))
})

it.each(['', 'constructor', '__proto__', 'toString', 'ipc-message', 'progress '])('the event %j cannot be listened to', async (name) => {
  const { ipc } = await runPreload()
  expect(() => ipc.listen(name, () => {})).toThrow('Unknown event')
})
