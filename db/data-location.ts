const NETWORK = /^(\\\\|\/\/)|[\\/]gvfs[\\/]|^\/(net|afs)\//i

/** A folder of one of these names, alone or with the owner's name behind it ("OneDrive - Kabupaten"). */
const SYNCED = [
  'onedrive', 'dropbox', 'google ?drive', 'my drive', 'drive saya', 'icloud ?drive', 'mobile documents', 'nextcloud', 'owncloud', 'mega', 'megasync', 'box', 'box sync', 'synologydrive',
  'pcloud ?drive', 'yandex\\.?disk', 'syncthing', 'sync', 'documents', 'my documents', 'dokumen', 'desktop',
] // prettier-ignore
const SYNCED_FOLDER = new RegExp(`[\\\\/](${SYNCED.join('|')})( ?[-(][^\\\\/]*)?([\\\\/]|$)`, 'i')

/** Why a database must not live in `folder`, as one sentence for the clerk, or null when it may: SQLite files get damaged where others move, sync or lock them. */
export function refuseDataFolder(folder: string): string | null {
  if (NETWORK.test(folder)) return `Folder data "${folder}" ada di jaringan. Data Takar harus di diska komputer ini agar tidak rusak.`
  if (SYNCED_FOLDER.test(folder))
    return `Folder data "${folder}" disinkronkan atau dipakai bersama program lain. Data Takar harus di folder lokal agar tidak rusak.`
  return null
}
