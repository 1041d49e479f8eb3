import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { AppError } from '../../../domain/shared/app-error'
import { gagalTulis } from '../../formulir/gagal-tulis'
import { writeSafely } from '../../formulir/write-safely'
import { folderBuka } from './bersihkan'

/** As often as one paper may lie open under names of its own. */
const TERBANYAK = 20

/**
 * Puts a paper where the system's own program can show it; answers its path. A file that is there already with these
 * bytes is shown as it is: on Windows the program that shows it holds it. One with other bytes stays, and another name
 * is used. AppError IO when the disk refuses.
 */
export async function siapkanBuka(dataFolder: string, nama: string, bytes: Uint8Array): Promise<string> {
  const folder = folderBuka(dataFolder)
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw gagalTulis((error as NodeJS.ErrnoException).code) ?? error
  })
  for (let n = 1; ; n++) {
    const path = join(folder, n === 1 ? nama : nama.replace(/\.pdf$/, `-${n}.pdf`))
    if (await sama(path, bytes)) return path
    try {
      await writeSafely(path, bytes)
      return path
    } catch (error) {
      if (!(error instanceof AppError) || n === TERBANYAK) throw error
    }
  }
}

const sama = (path: string, bytes: Uint8Array): Promise<boolean> => readFile(path).then((there) => there.equals(bytes), () => false) // prettier-ignore
