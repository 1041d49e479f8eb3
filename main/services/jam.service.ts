import type { Store } from '../../db/store'
import type { AppHandlers } from '../../preload/contract'
import type { Ports } from '../ports'

/** Hours of learning of everyone against the year's number. */
export function jamService(_store: Store, _ports: Ports): AppHandlers['jam'] {
  return {}
}
