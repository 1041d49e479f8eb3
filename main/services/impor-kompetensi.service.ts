import type { Store } from '../../db/store'
import type { AppHandlers } from '../../preload/contract'
import type { Ports } from '../ports'

/** Course histories and participants' lists from files. */
export function imporKompetensiService(_store: Store, _ports: Ports): AppHandlers['imporKompetensi'] {
  return {}
}
