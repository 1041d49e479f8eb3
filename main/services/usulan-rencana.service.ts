import type { Store } from '../../db/store'
import type { AppHandlers } from '../../preload/contract'
import type { Ports } from '../ports'

/** The best selection of programmes under the ceilings. */
export function usulanRencanaService(_store: Store, _ports: Ports): AppHandlers['usulanRencana'] {
  return {}
}
