/** One thing a program asked of the disk, or one save it acknowledged. `file` is a name inside the folder. */
export type DiskStep =
  | { kind: 'write'; file: string; offset: number; bytes: Buffer }
  | { kind: 'truncate'; file: string; length: number }
  | { kind: 'sync'; file: string }
  | { kind: 'unlink'; file: string }
  | { kind: 'sync-folder' }
  | { kind: 'acknowledged'; n: number }
type Pending = Exclude<DiskStep, { kind: 'sync' | 'sync-folder' | 'acknowledged' }>
export type Disk = Map<string, Buffer>

const PATTERN = /^\d+\s+(\w+)\((.*)\)\s+= (-?\d+)/
const unescape = (text: string) => Buffer.from(text.replaceAll('\\x', ''), 'hex')

/** Reads what strace (-xx -y) wrote: the steps on the files that begin with `database`, and the acknowledged numbers. */
export function readTrace(trace: string, database: string): DiskStep[] {
  const folder = database.slice(0, database.lastIndexOf('/'))
  const steps: DiskStep[] = []
  for (const line of trace.split('\n')) {
    const [, call = '', args = '', result = ''] = PATTERN.exec(line) ?? []
    if (call === '' || result.startsWith('-')) continue
    const text = /"((?:\\x[0-9a-f]{2})*)"/.exec(args)?.[1]
    const bytes = unescape(text ?? '')
    const path = unescapePath(/^\d+<([^>]*)>/.exec(args)?.[1] ?? '')
    const acknowledged = /^(\d+) \d+\n/.exec(call === 'write' && args.startsWith('1<') ? bytes.toString() : '')?.[1]
    if (acknowledged) steps.push({ kind: 'acknowledged', n: Number(acknowledged) })
    else if (call === 'unlink' && bytes.toString().startsWith(database)) steps.push({ kind: 'unlink', file: bytes.toString() })
    else if (/sync/.test(call) && path === folder) steps.push({ kind: 'sync-folder' })
    else if (path.startsWith(database)) steps.push(stepOn(path, call, args, bytes))
  }
  return steps
}

const unescapePath = (path: string) => (path.includes('\\x') ? unescape(path).toString() : path)

function stepOn(file: string, call: string, args: string, bytes: Buffer): DiskStep {
  if (call === 'pwrite64') return { kind: 'write', file, offset: Number(/, (\d+)$/.exec(args)?.[1]), bytes }
  if (call === 'ftruncate') return { kind: 'truncate', file, length: Number(/, (\d+)$/.exec(args)?.[1]) }
  if (/sync/.test(call)) return { kind: 'sync', file }
  throw new Error(`A write the model does not know: ${call}`)
}

/** What is surely on the disk, and what only the system's cache knows. */
export interface PowerState {
  durable: Disk
  pending: Pending[]
}

export const asPending = (step: DiskStep): Pending | null =>
  step.kind === 'write' || step.kind === 'truncate' || step.kind === 'unlink' ? step : null

/** A sync makes durable what was asked of that file before. */
export function syncStep({ durable, pending }: PowerState, file: string | null): PowerState {
  const isDone = (step: Pending) => (file === null ? step.kind === 'unlink' : step.file === file && step.kind !== 'unlink')
  const disk = new Map(durable)
  for (const step of pending.filter(isDone)) apply(disk, step)
  return { durable: disk, pending: pending.filter((step) => !isDone(step)) }
}

/**
 * What a power cut may leave: each write of the cache kept, dropped, cut short or turned to garbage, as `fate` says.
 */
export function crashImage({ durable, pending }: PowerState, fate: (step: Pending) => 'kept' | 'dropped' | 'cut' | 'garbage', random: () => number): Disk {
  const disk = new Map(durable)
  for (const step of pending) {
    const end = fate(step)
    if (end === 'dropped') continue
    if (step.kind !== 'write' || end === 'kept') apply(disk, step)
    else if (end === 'cut') apply(disk, { ...step, bytes: step.bytes.subarray(0, Math.floor(random() * step.bytes.length)) })
    else apply(disk, { ...step, bytes: Buffer.from(step.bytes.map(() => Math.floor(random() * 256))) })
  }
  return disk
}

function apply(disk: Disk, step: Pending): void {
  if (step.kind === 'unlink') {
    disk.delete(step.file)
    return
  }
  const old = disk.get(step.file) ?? Buffer.alloc(0)
  const length = step.kind === 'truncate' ? step.length : Math.max(old.length, step.offset + step.bytes.length)
  const next = Buffer.alloc(length)
  old.copy(next, 0, 0, Math.min(old.length, length))
  if (step.kind === 'write') step.bytes.copy(next, step.offset)
  disk.set(step.file, next)
}
