/** Signature blocks: one frozen record each, names on one height, never torn apart. */
import type { Content, TableCell } from 'pdfmake/interfaces'
import type { PenandaTangan, TempatTanggal } from '../../domain/formulir/bagian'
import { tanggalPanjang } from '../../domain/formulir/terbilang'
import { formatNip } from '../../domain/shared/nip'
import { BARE } from './kisi'
import { bertanda } from './mesin/struktur'
import { bersih, TITIK_TITIK } from './teks'

const SPACE_TO_SIGN = 46
const SIDE = 6

export interface KolomTtd {
  readonly tempatTanggal?: TempatTanggal
  /** A line above the post: "Mengetahui," . */
  readonly pengantar?: string
  readonly orang: PenandaTangan
}

export interface TataTandaTangan {
  readonly above?: number
  /** Room between post and name, for hand and stamp. */
  readonly ruang?: number
  /** How place and day are written. */
  readonly tempat?: (given: TempatTanggal | undefined) => string
  /** May break: a block that is taller than a page. */
  readonly longgar?: boolean
}

/** Columns of signatures over `width` points, however long the names; `null` leaves a column empty (a single signature stands right). */
export function tandaTangan(
  columns: readonly (KolomTtd | null)[],
  width: number,
  { above = 14, ruang = SPACE_TO_SIGN, tempat = tempatDanTanggal, longgar = false }: TataTandaTangan = {},
): Content {
  const column = width / columns.length - 2 * SIDE
  const row = (cell: (column: KolomTtd) => Content) =>
    columns.map((column) => (column ? cell(column) : { text: '' })) as TableCell[]
  const rows = [
    row((column) => ({ text: tempat(column.tempatTanggal) })),
    row((column) => ({ text: baris([column.pengantar ?? '']) })),
    row((column) => ({ text: jabatan(column.orang) })),
    row(() => ({ text: '', margin: [0, ruang, 0, 0] })),
    row((column) => ({ text: bersih(column.orang.nama) || TITIK_TITIK, bold: true })),
    row((column) => ({ text: baris([column.orang.pangkat ?? '', nip(column.orang)]) })),
  ].filter((cells) =>
    cells.some((cell) => (cell as { text?: string; margin?: unknown }).text !== '' || 'margin' in (cell as object)),
  )
  const block: Content = {
    unbreakable: !longgar,
    margin: [0, above, 0, 0],
    alignment: 'center',
    layout: { ...BARE, paddingLeft: () => SIDE, paddingRight: () => SIDE },
    table: { widths: columns.map(() => column), body: rows },
  }
  return bertanda(block, 'Columns')
}

const baris = (lines: readonly string[]) => lines.map(bersih).filter(Boolean).join('\n')
const nip = ({ nip }: PenandaTangan) => (nip ? `NIP ${formatNip(nip)}` : '')

function jabatan({ awalan, jabatan: lines }: PenandaTangan): string {
  const [first = '', ...rest] = lines
  return baris([awalan ? `${awalan} ${first}` : first, ...rest])
}

/** "Sukamaju, 23 November 2026", or dots for the day that is filled in by hand. */
export function tempatDanTanggal(given: TempatTanggal | undefined): string {
  if (!given) return ''
  return `${bersih(given.tempat)}, ${given.tanggal ? tanggalPanjang(given.tanggal) : '.........................'}`
}
