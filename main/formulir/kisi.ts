/** Ruled tables: thin lines, repeated headings, rows kept whole, a signature that takes its last rows along. */
import type { Content, CustomTableLayout, TableCell } from 'pdfmake/interfaces'
import { bertanda } from './mesin/struktur'
import { perkiraanTinggi } from './perkiraan'
import type { Tata } from './tata'

const RULE = 0.5
const PAD_X = 4
const PAD_Y = 2.5
/** A group estimated to be taller than this part of the page may break; smaller ones never do. */
const WHOLE_UP_TO = 0.55

export type Baris = TableCell[]
/** Rows that belong together, e.g. one result with its indicators. */
export type Kelompok = Baris[]

const ruled = (top: boolean): CustomTableLayout => ({
  hLineWidth: (i) => (i === 0 && !top ? 0 : RULE),
  vLineWidth: () => RULE,
  paddingLeft: () => PAD_X,
  paddingRight: () => PAD_X,
  paddingTop: () => PAD_Y,
  paddingBottom: () => PAD_Y,
})
const RULED = ruled(true)
const CONTINUED = ruled(false)
export const BARE: CustomTableLayout = {
  hLineWidth: () => 0,
  vLineWidth: () => 0,
  paddingLeft: () => 0,
  paddingRight: () => 0,
  paddingTop: () => 0,
  paddingBottom: () => 0,
}

/**
 * Inner widths of columns that fill `total` points, rules and padding included. A positive number is points of room for
 * text; a negative one is a share of what is left (-2 is twice -1).
 */
export function lebarKolom(total: number, columns: readonly number[]): number[] {
  const frame = (columns.length + 1) * RULE + columns.length * 2 * PAD_X
  const fixed = columns.reduce((sum, width) => sum + Math.max(0, width), 0)
  const shares = columns.reduce((sum, width) => sum + Math.max(0, -width), 0)
  const room = Math.max(0, total - frame - fixed)
  return columns.map((width) => (width > 0 ? width : (room * -width) / shares))
}

/** One small ruled table that is kept whole. */
export function kisi(widths: readonly number[], body: Kelompok): Content {
  return bertanda<Content>({ unbreakable: true, layout: RULED, table: { widths: [...widths], body } }, 'Table')
}

/** Ruled boxes below one another: no table to a reader, only a frame around what stands in them. */
export function kotak(width: number, boxes: readonly TableCell[]): Content {
  const body = boxes.map((box) => [box])
  return bertanda<Content>(
    { unbreakable: true, layout: RULED, table: { widths: lebarKolom(width, [-1]), body } },
    'Div',
  )
}

/** Label, colon, value: the lines above the table. */
export function barisKeterangan(rows: readonly (readonly [string, string])[], labelWidth: number): Content {
  const table: Content = {
    layout: 'noBorders',
    margin: [0, 0, 0, 6],
    table: {
      widths: [labelWidth, 4, '*'],
      body: rows.map(([label, value]) => [{ text: label }, { text: ':' }, { text: value }]),
    },
  }
  return bertanda(table, 'Lines')
}

export interface Tabel {
  readonly lebar: readonly number[]
  /** Above the ruled heading, and repeated with it. */
  readonly judul?: Content
  readonly kepala: Kelompok
  readonly isi: readonly Kelompok[]
  /** Follows the table and never leaves its last rows: notes, signature. */
  readonly ekor?: readonly Content[]
  /** Every row is at least so tall, in points. */
  readonly tinggiBaris?: number
}

/**
 * A table over pages. Each group is a table of its own inside a bare one-column table, because pdfmake tears cells that
 * span rows apart at a page break; the outer table repeats the heading. The groups share the column widths.
 */
export function tabel(tata: Tata, { lebar, judul, kepala, isi, ekor = [], tinggiBaris }: Tabel): Content {
  const tail = ekor.length > 0 ? tailLength(lebar, isi, tata) : 0
  const part = (group: Kelompok) => bagian(tata, lebar, group, tinggiBaris)
  const groups = isi.slice(0, isi.length - tail).map(part)
  const last = [...isi.slice(isi.length - tail).map(part), ...ekor]
  const rows = ekor.length > 0 ? [...groups, together(last)] : groups
  const head = bertanda<Content>({ layout: RULED, table: { widths: [...lebar], body: kepala } }, 'HeadRows')
  const first = rows[0] as { unbreakable?: boolean } | undefined
  const whole: Content = {
    layout: BARE,
    table: {
      widths: [outerWidth(lebar)],
      headerRows: 1,
      ...(first?.unbreakable && !tata.longgar ? { keepWithHeaderRows: 1 } : {}),
      body: [[judul ? { stack: [judul, head] } : head], ...rows.map((row) => [row])] as TableCell[][],
    },
  }
  return bertanda(whole, 'Frame')
}

/** Kept on one page together, unless a part of it is itself too tall for that. */
export function together(parts: Content[]): Content {
  const whole = parts.every((node) => !(node as { tooTall?: boolean }).tooTall)
  return { unbreakable: whole, stack: parts }
}

function bagian(tata: Tata, widths: readonly number[], body: Kelompok, tinggi?: number): Content {
  const tooTall = tata.longgar || perkiraanTinggi(widths, body, tata.huruf) > tata.tinggi * WHOLE_UP_TO
  const node = bertanda({ unbreakable: !tooTall, layout: CONTINUED, table: { widths: [...widths], ...(tinggi === undefined ? {} : { heights: tinggi }), body } }, 'Rows')
  return (tooTall ? { ...node, tooTall } : node) as Content
}

/** The last group alone when it surely has two lines of text (estimates run high: three); else the last two. */
function tailLength(widths: readonly number[], groups: readonly Kelompok[], tata: Tata): number {
  const last = groups.at(-1)
  if (!last) return 0
  const single = perkiraanTinggi(widths, last, tata.huruf) < tata.huruf * 1.15 * 3 + PAD_Y * 2
  return Math.min(groups.length, single ? 2 : 1)
}

const outerWidth = (widths: readonly number[]) => widths.reduce((sum, width) => sum + width + 2 * PAD_X + RULE, RULE)

/** A cell over several columns, followed by the empty cells pdfmake wants there. */
export function lebarPenuh(cell: object, columns: number): Baris {
  return [{ ...cell, colSpan: columns } as TableCell, ...Array.from({ length: columns - 1 }, () => ({ text: '' }))]
}

export const kepalaKolom = (labels: readonly string[]): Baris =>
  labels.map((text) =>
    bertanda<TableCell>(
      { text, bold: true, alignment: 'center', fillColor: '#eeeeee', verticalAlignment: 'middle' },
      'TH',
    ),
  )

/** The row "(1) (2) (3)" under the headings. */
export const nomorKolom = (count: number, fontSize: number): Baris =>
  Array.from({ length: count }, (_, i) => ({ text: `(${i + 1})`, alignment: 'center', fontSize }))
