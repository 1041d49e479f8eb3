import type { Store } from '../../db/store'
import type { AppHandlers } from '../../preload/contract'
import type { Ports } from '../ports'

/** Whether programmes helped, on four levels, and their redesign. */
export function evaluasiPelatihanService(_store: Store, _ports: Ports): AppHandlers['evaluasiPelatihan'] {
  return {}
}
