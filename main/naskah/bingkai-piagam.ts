/**
 * The border of a certificate, drawn for this project: a woven band (guilloche) along the sides, and at the corners the
 * four petals of the kawung batik. Thin lines in two inks that stay apart in grey; curves, so it is sharp at any size.
 */
import type { CanvasElement } from 'pdfmake/interfaces'

const MM = 72 / 25.4
export const TINTA = { emas: '#a5761a', biru: '#1c4654', pucat: '#f4eeda' } as const

/** From the paper's edge, in points: outer rule, band, inner rule. Below 5 mm many printers cannot print. */
const LUAR = 8 * MM
const PITA = 7 * MM
const DALAM = LUAR + PITA
const UBIN = 13 * MM
const SUDUT = LUAR - 1.5 * MM
/** Where the band begins: just under the inner edge of the corner's tile, which hides where its strands start. */
const AWAL = SUDUT + UBIN - 1
/** One wave of a strand, shorter than a tile. */
const GELOMBANG = 34

type Titik = readonly [number, number]
const n = (value: number) => String(Math.round(value * 10) / 10)
const at = ([x, y]: Titik) => `${n(x)} ${n(y)}`

/** pdfmake draws SVG path data but has no type for it. */
const garis = (d: string, lineWidth: number, lineColor: string, color?: string) =>
  ({ type: 'path', d, lineWidth, lineColor, ...(color ? { color } : {}) }) as unknown as CanvasElement

const kotak = (inset: number, w: number, h: number, lineWidth: number, lineColor: string): CanvasElement => ({
  type: 'rect', x: inset, y: inset, w: w - 2 * inset, h: h - 2 * inset, lineWidth, lineColor,
}) // prettier-ignore

/** The border of a sheet of this size, all of it outside RUANG_BINGKAI_MM; later pages go without the woven band. */
export function bingkai(width: number, height: number, page: number): CanvasElement[] {
  const far = (size: number) => size - SUDUT - UBIN
  const corners: Titik[] = [[SUDUT, SUDUT], [far(width), SUDUT], [SUDUT, far(height)], [far(width), far(height)]] // prettier-ignore
  return [
    ...(page === 1 ? pita(width, height) : []),
    kotak(LUAR, width, height, 1.2, TINTA.biru),
    kotak(LUAR + 2, width, height, 0.35, TINTA.emas),
    kotak(DALAM - 2, width, height, 0.35, TINTA.emas),
    kotak(DALAM, width, height, 0.6, TINTA.biru),
    kotak(DALAM + 2.5 * MM, width, height, 0.35, TINTA.emas),
    ...corners.flatMap(ubin),
  ]
}

/** Content keeps this far from the paper's edges. */
export const RUANG_BINGKAI_MM = 21

/** Strands along the four sides: the wide ones in gold, a narrow braid in blue through their middle. */
function pita(width: number, height: number): CanvasElement[] {
  const mid = LUAR + PITA / 2
  const strands = [
    ...[0, 0.25, 0.5, 0.75].map((phase) => ({ phase, amplitude: PITA / 2 - 3, ink: TINTA.emas, lineWidth: 0.4 })),
    ...[0, 0.5].map((phase) => ({ phase, amplitude: PITA / 5, ink: TINTA.biru, lineWidth: 0.6 })),
  ]
  const sides = [
    { length: width - 2 * AWAL, across: false, line: mid },
    { length: width - 2 * AWAL, across: false, line: height - mid },
    { length: height - 2 * AWAL, across: true, line: mid },
    { length: height - 2 * AWAL, across: true, line: width - mid },
  ]
  return strands.map(({ phase, amplitude, ink, lineWidth }) => {
    const paths = sides.map(({ length, across, line }) =>
      lengkung(untai(length, phase, amplitude), ([along, off]) => (across ? [line + off, AWAL + along] : [AWAL + along, line + off])),
    )
    return garis(paths.join(''), lineWidth, ink)
  })
}

/** Knots of one strand: a sine by its crests and troughs, whole waves on each side so that the band ends alike. */
function untai(length: number, phase: number, amplitude: number): Titik[] {
  const waves = Math.round(length / GELOMBANG)
  const half = length / waves / 2
  const start = -phase * 2 * half
  return Array.from({ length: waves * 2 + 2 }, (_, i): Titik => [start + i * half, (i % 2 === 0 ? 1 : -1) * amplitude])
}

/** A curve through the knots, level at each; 0.3642 of the way is where a cubic lies closest to a sine. */
function lengkung(knots: readonly Titik[], place: (point: Titik) => Titik): string {
  return knots
    .map(([along, off], i) => {
      const before = knots[i - 1]
      if (!before) return `M${at(place([along, off]))}`
      const pull = (along - before[0]) * 0.3642
      return `C${[[before[0] + pull, before[1]], [along - pull, off], [along, off]].map((point) => at(place(point as unknown as Titik))).join(' ')}`
    })
    .join('')
}

/** A corner: a tile that covers the band's ends, with the four petals of the kawung in it. */
function ubin([x, y]: Titik): CanvasElement[] {
  const frame = (inset: number, lineWidth: number, lineColor: string, color?: string): CanvasElement => ({
    type: 'rect', x: x + inset, y: y + inset, w: UBIN - 2 * inset, h: UBIN - 2 * inset, lineWidth, lineColor, ...(color ? { color } : {}),
  }) // prettier-ignore
  return [frame(0, 1.2, TINTA.biru, '#ffffff'), frame(2, 0.35, TINTA.emas), ...kawung([x + UBIN / 2, y + UBIN / 2], UBIN / 2 - 3)]
}

/** Kawung: four petals on the diagonals, each with its seeds, round a small cross. */
function kawung([x, y]: Titik, radius: number): CanvasElement[] {
  const reach = radius * 1.28
  const petals = [45, 135, 225, 315].map((degrees) => {
    const [c, s] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)]
    return (along: number, aside: number): Titik => [x + c * along * reach - s * aside * reach, y + s * along * reach + c * aside * reach]
  })
  const petal = (place: (along: number, aside: number) => Titik, from: number, to: number, wide: number) => {
    const [a, b] = [from + (to - from) * 0.22, to - (to - from) * 0.22]
    const side = (sign: number, start: number, end: number) => `C${at(place(start, sign * wide))} ${at(place(end, sign * wide))}`
    return `M${at(place(from, 0))}${side(1, a, b)} ${at(place(to, 0))}${side(-1, b, a)} ${at(place(from, 0))}Z`
  }
  const outer = petals.map((place) => petal(place, 0.14, 1, 0.4)).join('')
  const inner = petals.map((place) => petal(place, 0.3, 0.84, 0.2)).join('')
  const cross = [0, 90, 180, 270].map((degrees) => {
    const [c, s] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)]
    return `M${at([x, y])}L${at([x + c * radius * 0.92, y + s * radius * 0.92])}`
  })
  return [garis(outer, 0.7, TINTA.biru, TINTA.pucat), garis(inner, 0.4, TINTA.emas), garis(cross.join(''), 0.4, TINTA.emas), { type: 'ellipse', x, y, r1: radius * 0.09, r2: radius * 0.09, color: TINTA.biru }]
}
