import type { Store } from '../../db/store'
import type { AppHandlers } from '../../preload/contract'
import type { Ports } from '../ports'

/** Papers of competency development, made as drafts of official papers. */
export function dokumenKompetensiService(_store: Store, _ports: Ports): AppHandlers['dokumenKompetensi'] {
  return {}
}
