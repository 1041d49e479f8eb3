import type { Store } from '../../db/store'
import type { AppHandlers } from '../../preload/contract'
import type { Ports } from '../ports'

/** Partners of training and the office's own mentors. */
export function mitraService(_store: Store, _ports: Ports): AppHandlers['mitra'] {
  return {}
}
