import type { Store } from '../../db/store'
import type { AppHandlers } from '../../preload/contract'
import type { Ports } from '../ports'

/** Budget lines of a year, shifts, and what weighs on each. */
export function anggaranService(_store: Store, _ports: Ports): AppHandlers['anggaran'] {
  return {}
}
