import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DemoRefused } from './options'

/** Tells a folder of the demo from anybody's own; only the former is emptied. */
const MARK = '.takar-demo'

/** Gives an empty folder: a new one, or that of an earlier demo made empty. DemoRefused when it holds something else. */
export function emptyOutFolder(folder: string): void {
  const held = existsSync(folder) ? readdirSync(folder) : []
  if (held.length > 0 && !held.includes(MARK))
    throw new DemoRefused(`Folder “${folder}” sudah berisi berkas lain. Tidak ada yang diubah; pilih folder kosong.`)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(join(folder, 'formulir'), { recursive: true })
  writeFileSync(join(folder, MARK), 'Dibuat oleh npm run demo; dikosongkan pada demo berikutnya.\n')
}

/** Takes everything away again: a demo that failed leaves nothing half made. */
export const removeOutFolder = (folder: string): void => {
  rmSync(folder, { recursive: true, force: true })
}
