import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { IpcMain } from 'electron'
import { onTestFinished } from 'vitest'
import { openDatabase } from '../../db/open-database'
import type { Store } from '../../db/store'
import { createPdfPool } from '../../main/formulir/pdf-pool'
import { buildHandlers } from '../../main/handlers'
import { serveContract } from '../../main/ipc/serve-contract'
import type { Ports } from '../../main/ports'
import { contract, type AppClient } from '../../preload/contract'
import type { Invoke, Reply } from '../../preload/contract/define'
import type { AppEvents } from '../../preload/contract/events'
import { createClient } from '../../renderer/ipc/client'

type Listener = (event: unknown, input: unknown) => Promise<Reply>
type SentEvent = { [E in keyof AppEvents]: { event: E; payload: AppEvents[E] } }[keyof AppEvents]

export interface TestApp {
  hr: AppClient
  invoke: Invoke
  store: Store
  ports: Ports
  folder: string
  /** What main told the window, in order. */
  sent: SentEvent[]
  /** Bytes offered to the window, by path. */
  offered: Map<string, Uint8Array>
  /** What the clerk will answer in the system's dialogs, in order. */
  answers: (string | null)[]
  close(): Promise<void>
}

/** The whole app but Electron: real contract, services, SQLite and worker scripts, on a folder of its own. */
export async function anApp(given: { folder?: string; today?: string } = {}): Promise<TestApp> {
  const folder = given.folder ?? mkdtempSync(join(tmpdir(), 'takar-'))
  const now = () => new Date().toISOString()
  const store = await openDatabase(join(folder, 'takar.db'), { now, backupFolder: join(folder, 'cadangan') })
  const sent: SentEvent[] = []
  const answers: (string | null)[] = []
  const answer = () => Promise.resolve(answers.shift() ?? null)
  const offered = new Map<string, Uint8Array>()
  const fontsFolder = join(process.cwd(), 'out/fonts')
  const workersFolder = join(process.cwd(), 'out/main')
  const pdf = createPdfPool({ workerUrl: pathToFileURL(join(workersFolder, 'pdf.worker.js')), fontsDir: fontsFolder })
  const ports: Ports = {
    offer: (bytes) => {
      const path = `/tawaran/${offered.size}`
      offered.set(path, bytes)
      return path
    },
    now,
    today: () => given.today ?? '2026-11-23',
    emit: (event, payload) => sent.push({ event, payload } as SentEvent),
    openFile: answer,
    saveFile: answer,
    chooseFolder: answer,
    openPath: () => Promise.resolve(),
    dataFolder: folder,
    pdf,
    workersFolder,
    fontsFolder,
  }
  const listeners = new Map<string, Listener>()
  const ipc = { handle: (channel: string, listener: Listener) => listeners.set(channel, listener) } as unknown as IpcMain
  const bugs: unknown[] = []
  serveContract(ipc, { isTrusted: () => true, logBug: (_where, error) => bugs.push(error), actor: () => 'Penguji', now }, contract, buildHandlers(store, ports))
  const invoke: Invoke = async (channel, input) => {
    const reply = await listeners.get(channel)?.({}, structuredClone(input))
    if (!reply) throw new Error(`No channel ${channel}`)
    if (!reply.ok && reply.code === 'INTERNAL') throw bugs.at(-1)
    return structuredClone(reply)
  }
  let open = true
  const close = async () => {
    if (open) await Promise.all([store.close(), pdf.close()])
    open = false
  }
  onTestFinished(async () => {
    await close()
    if (!given.folder) rmSync(folder, { recursive: true, force: true })
  })
  return { hr: createClient(invoke), invoke, store, ports, folder, sent, offered, answers, close }
}
