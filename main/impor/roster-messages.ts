import type { MessagePort, Worker } from 'node:worker_threads'
import { checkRoster, type CheckedRow, type RosterCheck, type RosterInput } from '../../domain/impor/check-roster'
import type { DraftField } from '../../domain/impor/draft'

/** Rows in one message: small enough that main takes each in a few milliseconds. */
const PER_MESSAGE = 250

/**
 * Rows travel as JSON, half the work of a structured clone of as many objects. `terisi` is the place of their list among
 * all lists sent so far; those that are new come along.
 */
type Message = { rows: string; lists: (readonly DraftField[])[] } | { rest: Omit<RosterCheck, 'rows'> }
type Packed = Omit<CheckedRow, 'terisi'> & { terisi: number }

/** Checks, and sends the rows in pieces as they are checked: main takes a piece while the next is made. */
export function sendRoster(port: MessagePort, input: RosterInput): void {
  const known = new Map<readonly DraftField[], number>()
  const [rows, lists]: [Packed[], (readonly DraftField[])[]] = [[], []]
  const send = () => {
    port.postMessage({ rows: JSON.stringify(rows.splice(0)), lists: lists.splice(0) } satisfies Message)
  }
  const placeOf = (list: readonly DraftField[]): number => {
    const place = known.get(list) ?? known.size
    if (place === known.size) lists.push(list)
    known.set(list, place)
    return place
  }
  const take = (row: CheckedRow) => {
    rows.push({ ...row, terisi: placeOf(row.terisi) })
    if (rows.length === PER_MESSAGE) send()
  }
  const { rows: _sent, ...rest } = checkRoster(input, take)
  send()
  port.postMessage({ rest } satisfies Message)
}

/** The check that `worker` sends, put together; null if it ends or fails before. Other messages are left alone. */
export function rosterFrom(worker: Worker): Promise<RosterCheck | null> {
  return new Promise<RosterCheck | null>((resolve) => {
    const rows: CheckedRow[] = []
    const lists: (readonly DraftField[])[] = []
    worker.on('message', (message: Message | object) => {
      if ('rows' in message) {
        lists.push(...message.lists)
        for (const row of JSON.parse(message.rows) as Packed[]) rows.push(Object.assign(row, { terisi: lists[row.terisi] ?? [] }))
      } else if ('rest' in message) resolve({ ...message.rest, rows })
    })
    worker.once('error', () => { resolve(null) }) // prettier-ignore
    worker.once('exit', () => { resolve(null) }) // prettier-ignore
  })
}
