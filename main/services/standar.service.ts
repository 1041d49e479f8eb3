import type { Store } from '../../db/store'
import type { AppHandlers } from '../../preload/contract'
import type { Ports } from '../ports'

/** Competency standards per post. */
export function standarService(_store: Store, _ports: Ports): AppHandlers['standar'] {
  return {}
}
