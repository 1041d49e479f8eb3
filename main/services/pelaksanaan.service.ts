import type { Store } from '../../db/store'
import type { AppHandlers } from '../../preload/contract'
import type { Ports } from '../ports'

/** Running programmes: calendar, clashes, days, attendance, certificates. */
export function pelaksanaanService(_store: Store, _ports: Ports): AppHandlers['pelaksanaan'] {
  return {}
}
