import type { DataSource, EntityManager } from 'typeorm'
import { toAppError } from './database-error'
import { oneAtATime } from './one-at-a-time'

/** Who asks for what: from the contract entry that was called. `reason` is kept where the law or the office wants one. */
export interface Call {
  channel: string
  label: string
  actor: string
  undoable: boolean
  reason?: string
  /** The action this one takes back (undo) or repeats (redo). */
  cancels?: number
}

export type Work<T> = (tx: EntityManager) => Promise<T>

/** The only door to the data: one queue, every change one transaction with its `tindakan` row. */
export interface Store {
  read<T>(work: Work<T>): Promise<T>
  /** Runs `work` in a transaction; resolves only when SQLite has synced it to disk (WAL, synchronous=FULL). */
  change<T>(call: Call, work: Work<T>): Promise<T>
  /** Folder and file of the open database. */
  readonly file: string
  /** Runs outside any transaction (VACUUM INTO, checkpoints). */
  maintain<T>(work: (source: DataSource) => Promise<T>): Promise<T>
  /** Closes the file, lets `replace` put another one in its place, and opens what is there then, even when it failed. */
  swapFile(replace: () => void): Promise<void>
  close(): Promise<void>
}

/**
 * Opens the store over an initialised DataSource. `now` gives the instant written to `tindakan` (UTC ISO text);
 * `connect` opens the same file anew.
 */
export function createStore(opened: DataSource, file: string, now: () => string, connect: () => Promise<DataSource>): Store {
  let source = opened
  const queue = oneAtATime()
  const guarded = <T>(work: () => Promise<T>) =>
    queue(() =>
      work().catch((error: unknown) => {
        throw toAppError(error)
      }),
    )
  return {
    file,
    read: (work) => guarded(() => work(source.manager)),
    change: (call, work) =>
      guarded(() =>
        source.transaction(async (tx) => {
          const seq = await beginAction(tx, call, now())
          const result = await work(tx)
          await dropEmptyAction(tx, seq)
          return result
        }),
      ),
    maintain: (work) => guarded(() => work(source)),
    swapFile: (replace) =>
      guarded(async () => {
        await source.destroy()
        try {
          replace()
        } finally {
          source = await connect()
        }
      }),
    close: () => queue(() => source.destroy()),
  }
}

async function beginAction(tx: EntityManager, call: Call, waktu: string): Promise<number> {
  const [row] = await tx.query<{ seq: number }[]>(
    `INSERT INTO "tindakan" ("waktu", "pelaku", "kanal", "label", "alasan", "bisa_urung", "membatalkan")
     VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING "seq"`,
    [waktu, call.actor, call.channel, call.label, call.reason ?? null, call.undoable ? 1 : 0, call.cancels ?? null],
  )
  if (!row) throw new Error('tindakan was not written')
  return row.seq
}

/** A change that changed nothing leaves no trace in the history. */
async function dropEmptyAction(tx: EntityManager, seq: number): Promise<void> {
  await tx.query(
    `DELETE FROM "tindakan" WHERE "seq" = ? AND NOT EXISTS (SELECT 1 FROM "perubahan" WHERE "tindakan_seq" = ?)`,
    [seq, seq],
  )
}
