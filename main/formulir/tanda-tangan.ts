/** Signature blocks: one frozen record each, names on one height, never torn apart. */
import type { Content, TableCell } from 'pdfmake/interfaces'
import type { PenandaTangan, TempatTanggal } from '../../domain/formulir/bagian'
import { tanggalPanjang } from '../../domain/formulir/terbilang'
import { formatNip } from '../../domain/shared/nip'
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

/** Columns of signatures over `width` points, however long the names; `null` leaves a column empty (a single signature stands right). */
export function tandaTangan(columns: readonly (KolomTtd | null)[], width: number, above = 14): Content {
  const column = width / columns.length - 2 * SIDE
  const row = (cell: (column: KolomTtd) => Content) =>
    columns.map((column) => (column ? cell(column) : { text: '' })) as TableCell[]
  const rows = [
    row((column) => ({ text: baris([tempatDanTanggal(column.tempatTanggal), column.pengantar ?? '']) })),
    row((column) => ({ text: jabatan(column.orang) })),
    row(() => ({ text: '', margin: [0, SPACE_TO_SIGN, 0, 0] })),
    row((column) => ({ text: bersih(column.orang.nama) || TITIK_TITIK, bold: true })),
    row((column) => ({ text: baris([column.orang.pangkat ?? '', nip(column.orang)]) })),
  ].filter((cells) =>
    cells.some((cell) => (cell as { text?: string; margin?: unknown }).text !== '' || 'margin' in (cell as object)),
  )
  const block: Content = {
    unbreakable: true,
    margin: [0, above, 0, 0],
    alignment: 'center',
    layout: { ...BARE, paddingLeft: () => SIDE, paddingRight: () => SIDE },
    table: { widths: columns.map(() => column), body: rows },
  }
  return bertanda(block, 'Columns')
}

const BARE = { hLineWidth: () => 0, vLineWidth: () => 0, paddingTop: () => 0, paddingBottom: () => 0 }

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
