/** What an office calls its session, the agenda it starts from, and the set sentences of its minutes (aturan_set, jenis 'sesi'). */
export interface TeksSesi {
  readonly acara: string
  readonly agenda: readonly string[]
  readonly judul: string
  /** With names in braces for what the meeting itself says: "bertempat di {tempat}". */
  readonly pembuka: string
  readonly penutup: string
}

/** A sentence with its names in braces replaced, each once; a name nobody knows stays as it is. */
export const isiTeks = (pola: string, isi: Readonly<Record<string, string>>): string =>
  pola.replace(/\{(\w+)\}/g, (asli, nama: string) => isi[nama] ?? asli)

/** The agenda as one text, an item a line. */
export const agendaBaku = ({ agenda }: TeksSesi): string => agenda.join('\n')

/**
 * The agenda a new month starts with: the office's own of last month, else the standard one of the new month. One that
 * was left at last month's standard text (`bakuLalu`) is not the office's own, so that a changed rule reaches it.
 */
export const agendaAwal = (baku: string, lalu: string | null, bakuLalu: string | null): string =>
  lalu === null || lalu === bakuLalu ? baku : lalu
