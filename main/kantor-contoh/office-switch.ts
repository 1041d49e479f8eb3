import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { openDatabase } from '../../db/open-database'
import type { Store } from '../../db/store'
import { AppError } from '../../domain/shared/app-error'
import type { Ports } from '../ports'
import { fillSample } from './isi-contoh'

/** The one store all services hold, and the office behind it: the clerk's own, or the sample in a file of its own. */
export interface OfficeSwitch {
  store: Store
  /** The clerk's own data, whichever office is open: what is backed up and restored. */
  own: Store
  isSample(): boolean
  hasSample(): boolean
  /** Opens the sample office, made anew when there is none. */
  openSample(): Promise<void>
  /** Back to the office's own data; the sample keeps what was tried in it. */
  leaveSample(): Promise<void>
  /** Back to the office's own data, and the sample's file is gone. */
  deleteSample(): Promise<void>
}

/**
 * Every start begins in the office's own data. The two never share a connection or a file: the sample is `contoh.db`
 * in the folder `contoh`, so that not even a backup of it lies beside the real ones.
 */
export function createOfficeSwitch(own: Store, ports: Ports): OfficeSwitch {
  const folder = join(ports.dataFolder, 'contoh')
  const file = join(folder, 'contoh.db')
  let sample: Store | null = null
  const current = () => sample ?? own
  const tell = (reason: string) => {
    ports.emit('dataChanged', { reason })
  }
  const leave = async () => {
    const open = sample
    sample = null
    await open?.close()
  }
  const store: Store = {
    read: (work) => current().read(work),
    change: (call, work) => current().change(call, work),
    maintain: (work) => current().maintain(work),
    swapFile: (replace) => current().swapFile(replace),
    get file() {
      return current().file
    },
    close: async () => {
      await leave()
      await own.close()
    },
  }
  return {
    store,
    own,
    isSample: () => sample !== null,
    hasSample: () => existsSync(file),
    openSample: async () => {
      if (sample) return
      const fresh = !existsSync(file)
      const opened = await openDatabase(file, { now: () => ports.now(), backupFolder: folder })
      try {
        if (fresh) await fillSample(opened, ports.today(), ports.now())
      } catch (error) {
        await opened.close()
        removeFiles(file)
        throw error
      }
      sample = opened
      tell('kantor_contoh')
    },
    leaveSample: async () => {
      await leave()
      tell('kantor_sendiri')
    },
    deleteSample: async () => {
      await leave()
      removeFiles(file)
      tell('kantor_sendiri')
    },
  }
}

function removeFiles(file: string): void {
  try {
    for (const end of ['', '-wal', '-shm', '-journal']) rmSync(`${file}${end}`, { force: true })
  } catch {
    throw new AppError('IO', 'Kantor contoh sedang dipakai program lain, jadi belum terhapus. Data kantor Anda tidak tersentuh.')
  }
}
