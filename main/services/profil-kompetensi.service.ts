import type { Store } from '../../db/store'
import type { AppHandlers } from '../../preload/contract'
import type { Ports } from '../ports'

/** One person's standard against proof, courses, sanctions and estimated IP ASN. */
export function profilKompetensiService(_store: Store, _ports: Ports): AppHandlers['profilKompetensi'] {
  return {}
}
