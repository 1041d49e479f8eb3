import type { Store } from '../db/store'
import type { AppHandlers } from '../preload/contract'
import type { Ports } from './ports'
import { riwayatService } from './services/riwayat.service'

/** Builds every service over one store and the computer's ports; the same for the window, the demo and the tests. */
export function buildHandlers(store: Store, _ports: Ports): AppHandlers {
  return {
    riwayat: riwayatService(store, () => 0),
  }
}
