import type { IpcMain, IpcMainInvokeEvent } from 'electron'
import { AppError } from '../../domain/shared/app-error'
import {
  mapContract,
  type CallInfo,
  type Contract,
  type Endpoint,
  type Handlers,
  type Reply,
} from '../../preload/contract/define'

export interface Gate {
  isTrusted(event: IpcMainInvokeEvent): boolean
  logBug(channel: string, error: unknown): void
  /** Who is at the keyboard; one unnamed clerk until accounts exist. */
  actor(): string
  /** The instant now, UTC ISO text, told as "Tersimpan" time. */
  now(): string
}
type Ipc = Pick<IpcMain, 'handle'>
type AnyHandler = (input: unknown, call: CallInfo) => Promise<unknown>

/** The only file that registers IPC handlers: trust the sender, parse in, call, parse out. */
export function serveContract<C extends Contract>(ipc: Ipc, gate: Gate, contract: C, handlers: Handlers<C>): void {
  mapContract(contract, (channel, endpoint) => {
    const [group = '', name = ''] = channel.split('.')
    const handler = (handlers as unknown as Record<string, Record<string, AnyHandler>>)[group]?.[name]
    if (!handler) throw new Error(`No handler for ${channel}`)
    ipc.handle(channel, async (event, raw: unknown): Promise<Reply> => {
      try {
        if (!gate.isTrusted(event)) throw new Error('Untrusted sender')
        const value = await run(endpoint, handler, raw, callInfo(channel, endpoint, gate))
        return endpoint.kind === 'change' ? { ok: true, value, savedAt: gate.now() } : { ok: true, value }
      } catch (error) {
        if (error instanceof AppError) return failed(error)
        gate.logBug(channel, error)
        return failed(new AppError('INTERNAL', 'Takar mengalami galat pada langkah ini. Data yang sudah tersimpan aman; ulangi, atau mulai ulang Takar.'))
      }
    })
  })
}

async function run(endpoint: Endpoint, handler: AnyHandler, raw: unknown, call: CallInfo): Promise<unknown> {
  const parsed = endpoint.input.safeParse(raw)
  if (!parsed.success)
    throw new AppError('INVALID_INPUT', 'Ada isian yang perlu diperbaiki; belum ada yang disimpan.', fieldsOf(parsed.error.issues))
  return endpoint.output.parse(await handler(parsed.data, call))
}

const callInfo = (channel: string, endpoint: Endpoint, gate: Gate): CallInfo => ({
  channel,
  label: endpoint.kind === 'change' ? endpoint.label : '',
  actor: gate.actor(),
  undoable: endpoint.kind === 'change' && endpoint.undoable === true,
})
const failed = ({ code, message, fields }: AppError): Reply => ({ ok: false, code, message, fields })
const fieldsOf = (issues: { path: PropertyKey[]; message: string }[]) =>
  Object.fromEntries(issues.map(({ path, message }) => [path.map(String).join('.'), message]))
