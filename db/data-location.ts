import { lstatSync, readFileSync, readlinkSync, realpathSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { networkMount } from './network-mount'

const NETWORK = /^(\\\\|\/\/)|[\\/]gvfs[\\/]|^\/(net|afs)\//i

/** A folder of one of these names, alone or with the owner's name behind it ("OneDrive - Kabupaten"). */
const SYNCED = [
  'onedrive', 'dropbox', 'google ?drive', 'my drive', 'drive saya', 'icloud ?drive', 'mobile documents', 'nextcloud', 'owncloud', 'mega', 'megasync', 'box', 'box sync', 'synologydrive',
  'pcloud ?drive', 'yandex\\.?disk', 'syncthing', 'sync', 'documents', 'my documents', 'dokumen', 'desktop',
] // prettier-ignore
const SYNCED_FOLDER = new RegExp(`[\\\\/](${SYNCED.join('|')})( ?[-(][^\\\\/]*)?([\\\\/]|$)`, 'i')

/** What is known of a folder before the database is put there. */
export interface FolderFacts {
  /** As it was asked for. */
  readonly folder: string
  /** Where it really is, links and mapped drives followed. */
  readonly real: string
  /** The disk it is on belongs to another computer. */
  readonly networkDisk: boolean
  /** Folders that OneDrive itself names as its own, whatever they are called. */
  readonly syncRoots: readonly string[]
}

/** Why a database must not live there, as one sentence for the clerk, or null when it may: SQLite files get damaged where others move, sync or lock them. */
export function refuseFolder({ folder, real, networkDisk, syncRoots }: FolderFacts): string | null {
  const paths = [folder, real]
  const named = real === folder ? `“${folder}”` : `“${folder}”, yang sebenarnya “${real}”,`
  if (networkDisk || paths.some((path) => NETWORK.test(path)))
    return `Folder data ${named} ada di jaringan. Data Takar harus di diska komputer ini agar tidak rusak.`
  if (paths.some((path) => SYNCED_FOLDER.test(path) || syncRoots.some((root) => isInside(path, root))))
    return `Folder data ${named} disinkronkan atau dipakai bersama program lain. Data Takar harus di folder lokal agar tidak rusak.`
  return null
}

/**
 * The same for a folder of this computer, made or not. Links, Windows junctions and `subst` drives are followed, a
 * mapped network drive ("Z:") shows the server behind it (`realpath.native` asks Windows itself), OneDrive's own folder
 * is known by its environment variables also when it was renamed, and on Linux the mount table tells network disks.
 *
 * Not seen: a folder that another sync or backup program watches under a name of its own; virtual drives that present
 * themselves as a local disk (Google Drive's "G:" is known by its folder names only); a folder this computer shares to
 * others; network disks on macOS that are mounted under an ordinary name; a mapped drive that is not connected (opening
 * then fails by itself); a link that is changed after the start.
 */
export function refuseDataFolder(folder: string, env: NodeJS.ProcessEnv = process.env): string | null {
  const asked = resolve(folder)
  const real = realFolder(asked)
  const syncRoots = ['OneDrive', 'OneDriveConsumer', 'OneDriveCommercial'].flatMap((name) => env[name] ?? [])
  return refuseFolder({ folder: asked, real, networkDisk: networkMount(mountTable(), real), syncRoots: syncRoots.flatMap((root) => [root, realFolder(root)]) })
}

/** The real path of what exists of `folder`, with the rest that is still to be made behind it; a link to what is not there yet is followed too. */
export function realFolder(folder: string, links = 40): string {
  try {
    return realpathSync.native(folder)
  } catch {
    const target = links > 0 ? linkTarget(folder) : null
    if (target !== null) return realFolder(target, links - 1)
    const parent = dirname(folder)
    return parent === folder ? folder : join(realFolder(parent, links), folder.slice(parent.length))
  }
}

function linkTarget(path: string): string | null {
  try {
    return lstatSync(path).isSymbolicLink() ? resolve(dirname(path), readlinkSync(path)) : null
  } catch {
    return null
  }
}

/** Linux only; elsewhere there is no such file, and nothing is known. */
function mountTable(): string {
  try {
    return readFileSync('/proc/self/mountinfo', 'utf8')
  } catch {
    return ''
  }
}

/** Windows does not tell capitals apart, and a wrong yes on Linux only asks for another folder. */
function isInside(path: string, root: string): boolean {
  const [inner, outer] = [path, root].map((one) => `${one.replaceAll('\\', '/').replace(/\/+$/, '').toLowerCase()}/`) as [string, string]
  return outer !== '/' && inner.startsWith(outer)
}
