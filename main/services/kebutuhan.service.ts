import type { Store } from '../../db/store'
import type { AppHandlers } from '../../preload/contract'
import type { Ports } from '../ports'

/** Needs for competency development (AKPK). */
export function kebutuhanService(_store: Store, _ports: Ports): AppHandlers['kebutuhan'] {
  return {}
}
