import { AsyncLocalStorage } from 'node:async_hooks'

export type OneAtATime = <T>(work: () => Promise<T>) => Promise<T>

/**
 * TypeORM holds one SQLite connection, so two transactions in flight would mix and acknowledged work would be lost:
 * queue everything that touches it (docs/adr/0003).
 */
export function oneAtATime(): OneAtATime {
  const inside = new AsyncLocalStorage<true>()
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    if (inside.getStore()) throw new Error('Nested database work: pass `tx` on instead')
    const run = last.then(() => inside.run(true, work))
    last = run.catch(() => undefined)
    return run
  }
}
