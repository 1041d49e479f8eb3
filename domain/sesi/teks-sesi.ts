/** What an office calls its session, the agenda it starts from, and how its minutes close (aturan_set, jenis 'sesi'). */
export interface TeksSesi {
  readonly acara: string
  readonly agenda: readonly string[]
  readonly penutup: string
}

/** The agenda as one text, an item a line. */
export const agendaBaku = ({ agenda }: TeksSesi): string => agenda.join('\n')

/**
 * The agenda a new month starts with: the office's own of last month, else the standard one of the new month. One that
 * was left at last month's standard text (`bakuLalu`) is not the office's own, so that a changed rule reaches it.
 */
export const agendaAwal = (baku: string, lalu: string | null, bakuLalu: string | null): string =>
  lalu === null || lalu === bakuLalu ? baku : lalu
