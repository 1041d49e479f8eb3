import type { Store } from '../../db/store'
import type { AppHandlers } from '../../preload/contract'
import type { Ports } from '../ports'

/** The year's plan as a whole: versions, approval, what changed since, one person's plan. */
export function rencanaService(_store: Store, _ports: Ports): AppHandlers['rencana'] {
  return {}
}
