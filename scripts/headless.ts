import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { IpcMain } from 'electron'
import { openDatabase } from '../db/open-database'
import type { Store } from '../db/store'
import { createPdfPool } from '../main/formulir/pdf-pool'
import { buildHandlers } from '../main/handlers'
import { createOfficeSwitch, type OfficeSwitch } from '../main/kantor-contoh/office-switch'
import { serveContract } from '../main/ipc/serve-contract'
import type { Ports } from '../main/ports'
import { contract, type AppClient } from '../preload/contract'
import { createClient } from '../preload/contract/client'
import type { Invoke, Reply } from '../preload/contract/define'
import type { AppEvents } from '../preload/contract/events'

type Listener = (event: unknown, input: unknown) => Promise<Reply>
type SentEvent = { [E in keyof AppEvents]: { event: E; payload: AppEvents[E] } }[keyof AppEvents]

export interface HeadlessApp {
  hr: AppClient
  invoke: Invoke
  store: Store
  ports: Ports
  folder: string
  /** What main told the window, in order. */
  sent: SentEvent[]
  /** Bytes offered to the window, by path. */
  offered: Map<string, Uint8Array>
  /** What the clerk will answer in the system's dialogs, in order; null closes a dialog. */
  answers: (string | null)[]
  close(): Promise<void>
}

interface HeadlessOptions {
  folder: string
  /** YYYY-MM-DD. */
  today: string
  actor: string
  onEvent?: (sent: SentEvent) => void
}

/**
 * The whole app but Electron, on `folder`: the same contract, validation, services, database and worker threads as in
 * the window. What would be logged as a bug is thrown.
 */
export async function openHeadless({ folder, today, actor, onEvent }: HeadlessOptions): Promise<HeadlessApp> {
  const now = () => new Date().toISOString()
  const store = await openDatabase(join(folder, 'takar.db'), { now, backupFolder: join(folder, 'cadangan') })
  const sent: SentEvent[] = []
  const answers: (string | null)[] = []
  const offered = new Map<string, Uint8Array>()
  const answer = () => Promise.resolve(answers.shift() ?? null)
  const workersFolder = join(process.cwd(), 'out/main')
  const fontsFolder = join(process.cwd(), 'out/fonts')
  const pdf = createPdfPool({ workerUrl: pathToFileURL(join(workersFolder, 'pdf.worker.js')), fontsDir: fontsFolder })
  const ports: Ports = {
    now,
    today: () => today,
    emit: (event, payload) => {
      sent.push({ event, payload } as SentEvent)
      onEvent?.({ event, payload } as SentEvent)
    },
    offer: (bytes) => {
      const path = `/tawaran/${offered.size}`
      offered.set(path, bytes)
      return path
    },
    openFile: answer,
    saveFile: answer,
    chooseFolder: answer,
    openPath: () => Promise.resolve(),
    dataFolder: folder,
    pdf,
    workersFolder,
    fontsFolder,
  }
  const office = createOfficeSwitch(store, ports)
  const invoke = serve(ports, office, actor)
  let open = true
  const close = async () => {
    if (open) await Promise.all([office.store.close(), pdf.close()])
    open = false
  }
  return { hr: createClient(invoke), invoke, store, ports, folder, sent, offered, answers, close }
}

function serve(ports: Ports, office: OfficeSwitch, actor: string): Invoke {
  const listeners = new Map<string, Listener>()
  const bugs: unknown[] = []
  const ipc = { handle: (channel: string, listener: Listener) => listeners.set(channel, listener) } as unknown as IpcMain
  const gate = { isTrusted: () => true, logBug: (_where: string, error: unknown) => bugs.push(error), actor: () => actor, now: () => ports.now() }
  serveContract(ipc, gate, contract, buildHandlers(office, ports))
  return async (channel, input) => {
    const reply = await listeners.get(channel)?.({}, structuredClone(input))
    if (!reply) throw new Error(`No channel ${channel}`)
    if (!reply.ok && reply.code === 'INTERNAL') throw bugs.at(-1)
    return structuredClone(reply)
  }
}
