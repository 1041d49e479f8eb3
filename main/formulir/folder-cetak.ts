import { mkdir } from 'node:fs/promises'
import { AppError } from '../../domain/shared/app-error'

/** Makes a new folder, with a number behind its name when there is one already; answers its path. AppError IO when it cannot. */
export async function makeFolder(path: string): Promise<string> {
  for (let n = 1; n < 100; n++) {
    const name = n === 1 ? path : `${path} (${n})`
    try {
      await mkdir(name)
      return name
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') continue
      throw new AppError(
        'IO',
        `Folder “${name}” tidak dapat dibuat. Belum ada formulir yang dibuat; pilih folder lain.`,
      )
    }
  }
  throw new AppError('IO', `Folder “${path}” sudah ada terlalu banyak. Pilih folder lain.`)
}
