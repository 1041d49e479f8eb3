/** A backup as far as rotation needs to know it. */
export interface CadanganBerkas {
  nama: string
  /** Rises by one with each backup; it, not the clock, says which backup is newer. */
  urutan: number
  /** When it was made, UTC ISO text, by the computer's clock of that moment (which may have been wrong). */
  waktu: string
  /** It could be opened and its check was good. */
  baik: boolean
}

/** How much is kept beyond the last two days. */
export const SIMPAN = { harian: 12, mingguan: 10, bulanan: 9 } as const
export const HARI_DISIMPAN_SEMUA = 2

const DAY_MS = 86_400_000

/**
 * Names of the backups that may go: all of the last two days stay, then the newest of each of 12 days, 10 weeks and
 * 9 months that have one. The newest good one always stays, and where none is good, all stay. Periods are counted by
 * the backups that exist, not from today, so that a wrong clock never empties the shelf.
 */
export function backupsToRemove(all: readonly CadanganBerkas[], now: string): string[] {
  const newestFirst = [...all].sort((a, b) => b.urutan - a.urutan || (a.nama < b.nama ? 1 : -1))
  const newestGood = newestFirst.find(({ baik }) => baik)
  if (!newestGood) return []
  const keepsPeriod = periodKeeper()
  return newestFirst
    .filter((file) => file !== newestGood && !isRecent(file, now) && !(file.baik && keepsPeriod(file.waktu)))
    .map(({ nama }) => nama)
}

const isRecent = ({ waktu }: CadanganBerkas, now: string) =>
  Math.abs(Date.parse(now) - Date.parse(waktu)) <= HARI_DISIMPAN_SEMUA * DAY_MS

/** Answers, newest first, whether a backup of that instant is the one kept for its day, week or month; a kept day covers its week and month. */
function periodKeeper(): (waktu: string) => boolean {
  const shelves = [
    { left: SIMPAN.harian as number, periodOf: (waktu: string) => waktu.slice(0, 10), covered: new Set<string>() },
    { left: SIMPAN.mingguan as number, periodOf: weekOf, covered: new Set<string>() },
    { left: SIMPAN.bulanan as number, periodOf: (waktu: string) => waktu.slice(0, 7), covered: new Set<string>() },
  ]
  return (waktu) => {
    const shelf = shelves.find(({ left, periodOf, covered }) => left > 0 && !covered.has(periodOf(waktu)))
    if (!shelf) return false
    shelf.left -= 1
    for (const { periodOf, covered } of shelves) covered.add(periodOf(waktu))
    return true
  }
}

/** Weeks run Monday to Sunday; 1 January 1970 was a Thursday. */
const weekOf = (waktu: string) => String(Math.floor((Math.floor(Date.parse(waktu) / DAY_MS) + 3) / 7))
