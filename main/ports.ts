import type { PdfPool } from './formulir/pdf-pool'
import type { Emit } from '../preload/contract/events'

export interface FileFilter {
  name: string
  extensions: string[]
}

/** What the services need of the computer; Electron's in the window, plain ones in the demo and the tests. */
export interface Ports {
  /** The instant now, UTC ISO text. */
  now(): string
  /** Today in the office's own time zone, YYYY-MM-DD. */
  today(): string
  emit: Emit
  /** Offers bytes to the window (a preview) and returns their path on the window's own origin. */
  offer(bytes: Uint8Array, mime: string): string
  /** Paths come only from the system's dialogs, never from the renderer. Null when the clerk cancels. */
  openFile(title: string, filters: FileFilter[]): Promise<string | null>
  saveFile(title: string, name: string, filters: FileFilter[]): Promise<string | null>
  chooseFolder(title: string): Promise<string | null>
  /** Opens a file or folder that Takar itself wrote with the system's program for it. */
  openPath(path: string): Promise<void>
  /** Folder of the database, backups and made papers. */
  dataFolder: string
  /** Makes PDFs in worker threads. */
  pdf: PdfPool
  /** Folders of the built program: worker scripts and fonts. */
  workersFolder: string
  fontsFolder: string
}
