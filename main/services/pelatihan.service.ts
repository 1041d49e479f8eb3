import type { Store } from '../../db/store'
import type { AppHandlers } from '../../preload/contract'
import type { Ports } from '../ports'

/** Training programmes of a year: content, costs, participants, status. */
export function pelatihanService(_store: Store, _ports: Ports): AppHandlers['pelatihan'] {
  return {}
}
