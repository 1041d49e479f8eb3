import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { hapusBerkasLepas } from '../../../db/queries/berkas.query'
import type { Store } from '../../../db/store'
import { EKSTENSI_LAMPIRAN } from '../../../domain/berkas/lampiran'

/** Where papers lie while the system's own program shows them. */
export const folderBuka = (dataFolder: string): string => join(dataFolder, 'cetak')

/**
 * At the program's start: copies that were opened for printing go, and content of scans and evidence that were removed, which
 * nothing can bring back any more. A copy that another program still shows cannot go on Windows: it stays until the next start.
 */
export async function bersihkanNaskahSaatMulai(store: Store, dataFolder: string): Promise<void> {
  await rm(folderBuka(dataFolder), { recursive: true, force: true }).catch(() => undefined)
  await store.change({ channel: 'mulai', label: 'Membersihkan berkas lepas', actor: 'Takar', undoable: false }, (tx) => hapusBerkasLepas(tx, Object.keys(EKSTENSI_LAMPIRAN)))
}
