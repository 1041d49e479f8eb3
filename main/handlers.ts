import type { Store } from '../db/store'
import type { AppHandlers } from '../preload/contract'
import { createCadangan } from './cadangan/cadangan'
import type { Ports } from './ports'
import { cadanganService } from './services/cadangan.service'
import { eksporService } from './services/ekspor.service'
import { formulirService } from './services/formulir.service'
import { riwayatService } from './services/riwayat.service'

/** Builds every service over one store and the computer's ports; the same for the window, the demo and the tests. */
export function buildHandlers(store: Store, ports: Ports): AppHandlers {
  const cadangan = createCadangan(store, ports.dataFolder, () => ports.now())
  return {
    cadangan: cadanganService(cadangan, ports),
    ekspor: eksporService(ports),
    formulir: formulirService(store, ports),
    riwayat: riwayatService(store),
  }
}
