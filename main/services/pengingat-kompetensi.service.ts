import type { Store } from '../../db/store'
import type { AppHandlers } from '../../preload/contract'
import type { Ports } from '../ports'

/** What waits in competency development. */
export function pengingatKompetensiService(_store: Store, _ports: Ports): AppHandlers['pengingatKompetensi'] {
  return {}
}
