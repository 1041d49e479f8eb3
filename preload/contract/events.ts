import { z } from 'zod'

/** Main → renderer. Every message is parsed on arrival. */
export const events = {
  /** Progress of a long job; `done` of `total` steps, `label` says what is being made. */
  progress: z.object({
    jobId: z.string(),
    label: z.string(),
    done: z.int().nonnegative(),
    total: z.int().nonnegative(),
    state: z.enum(['jalan', 'selesai', 'batal', 'gagal']),
  }),
  /** The data changed from outside the calling screen (undo, import, other office opened). */
  dataChanged: z.object({ reason: z.string() }),
}
export type AppEvents = { [E in keyof typeof events]: z.output<(typeof events)[E]> }
export type Emit = <E extends keyof AppEvents>(event: E, payload: AppEvents[E]) => void
