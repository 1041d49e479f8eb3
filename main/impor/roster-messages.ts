import type { MessagePort, Worker } from 'node:worker_threads'
import type { CheckedRow, RosterCheck } from '../../domain/impor/check-roster'

/** Rows in one message: small enough that main takes each in a few milliseconds. */
const PER_MESSAGE = 250

type Message = { rows: CheckedRow[] } | { rest: Omit<RosterCheck, 'rows'> }

/** Sends a check in pieces. */
export function sendRoster(port: MessagePort, { rows, ...rest }: RosterCheck): void {
  for (let from = 0; from < rows.length; from += PER_MESSAGE) port.postMessage({ rows: rows.slice(from, from + PER_MESSAGE) })
  port.postMessage({ rest })
}

/** The check that `worker` sends, put together; null if it ends or fails before. Other messages are left alone. */
export function rosterFrom(worker: Worker): Promise<RosterCheck | null> {
  return new Promise<RosterCheck | null>((resolve) => {
    const rows: CheckedRow[] = []
    worker.on('message', (message: Message | object) => {
      if ('rows' in message) rows.push(...message.rows)
      else if ('rest' in message) resolve({ ...message.rest, rows })
    })
    worker.once('error', () => { resolve(null) }) // prettier-ignore
    worker.once('exit', () => { resolve(null) }) // prettier-ignore
  })
}
