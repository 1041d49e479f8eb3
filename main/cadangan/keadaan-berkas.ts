import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { putInPlace } from '../../db/backup-file'

/** Where the second copies go and when the last one went there; a fact of this computer, so it is no row of the data. */
export interface KeadaanBerkas {
  folder: string | null
  /** UTC ISO text. */
  terakhir: string | null
}

const NONE: KeadaanBerkas = { folder: null, terakhir: null }

/** An absent or damaged file means: not chosen yet. */
export function readState(file: string): KeadaanBerkas {
  if (!existsSync(file)) return NONE
  try {
    return { ...NONE, ...(JSON.parse(readFileSync(file, 'utf8')) as Partial<KeadaanBerkas>) }
  } catch {
    return NONE
  }
}

export function writeState(file: string, state: KeadaanBerkas): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(`${file}.tmp`, JSON.stringify(state))
  putInPlace(`${file}.tmp`, file)
}
