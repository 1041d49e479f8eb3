/** Folders that are synced, shared or removed behind our back; SQLite files get damaged there (domain of the check: Windows and POSIX paths). */
const SYNCED = [
  /onedrive/i,
  /dropbox/i,
  /google ?drive/i,
  /[\\/]my drive([\\/]|$)/i,
  /icloud ?drive/i,
  /[\\/](documents|my documents|dokumen)([\\/]|$)/i,
]

/** Why a database must not live in `folder`, as one sentence for the clerk, or null when it may. */
export function refuseDataFolder(folder: string): string | null {
  if (/^(\\\\|\/\/)/.test(folder))
    return `Folder data "${folder}" ada di jaringan. Data Takar harus di diska komputer ini agar tidak rusak.`
  if (SYNCED.some((pattern) => pattern.test(folder)))
    return `Folder data "${folder}" disinkronkan atau dipakai bersama program lain. Data Takar harus di folder lokal agar tidak rusak.`
  return null
}
