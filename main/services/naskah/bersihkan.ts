import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Store } from '../../../db/store'
import { buangPindaianLepas } from '../arsip/pindaian'

/** Where papers lie while the system's own program shows them. */
export const folderBuka = (dataFolder: string): string => join(dataFolder, 'cetak')

/**
 * At the program's start: copies that were opened for printing go, and scans that were removed and cannot come back. A
 * copy that another program still shows cannot go on Windows: it stays until the next start.
 */
export async function bersihkanNaskahSaatMulai(store: Store, dataFolder: string): Promise<void> {
  await rm(folderBuka(dataFolder), { recursive: true, force: true }).catch(() => undefined)
  await store.change({ channel: 'mulai', label: 'Membersihkan pindaian', actor: 'Takar', undoable: false }, buangPindaianLepas)
}
