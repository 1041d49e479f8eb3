import type { Cadangan } from './cadangan'
import type { LogBug } from '../log'

const HALF_AN_HOUR = 30 * 60_000

/** Makes a backup every 30 minutes in which something changed; answers the function that stops it. */
export function backupEveryHalfHour(cadangan: Cadangan, log: LogBug): () => void {
  const timer = setInterval(() => {
    void cadangan.backupIfChanged('berkala').catch((error: unknown) => {
      log('cadangan berkala', error)
    })
  }, HALF_AN_HOUR)
  timer.unref()
  return () => {
    clearInterval(timer)
  }
}
