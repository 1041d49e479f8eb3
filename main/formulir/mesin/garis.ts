/** Rules, shades and bullets as plain operators, and the room that pictures take. */
import type { PathState, PdfDocument, Vector } from './pdfmake-internals'
import { HIASAN, type Unsur } from './struktur'

/** A hundredth of a point is 0.0035 mm. */
export const n = (value: number) => Math.round(value * 100) / 100
const colours = new Map<unknown, string | null>()

/** Operators with the state they need. */
interface Piece<State> {
  readonly state: State
  readonly operators: string
}

export function rgb(document: PdfDocument, colour: unknown): string | null {
  const known = colours.get(colour)
  if (known !== undefined) return known
  const parts = typeof colour === 'string' ? document._normalizeColor(colour) : null
  const written = parts?.length === 3 ? parts.map((part) => Math.round(part * 1000) / 1000).join(' ') : null
  colours.set(colour, written)
  return written
}

const PLAIN_VECTOR = new Set([
  'type',
  'x',
  'y',
  'w',
  'h',
  'r1',
  'r2',
  'x1',
  'y1',
  'x2',
  'y2',
  'lineWidth',
  'color',
  'lineColor',
  '_isFillColorFromUnbreakable',
  'dash',
  'mark',
])

export function pathOf(document: PdfDocument, v: Vector): Piece<PathState> | null {
  const colour = isPlainVector(v) ? rgb(document, v.color ?? v.lineColor ?? 'black') : null
  const path = colour === null ? null : outline(v)
  if (path === null) return null
  if (v.color && v.type !== 'line') return { state: { fill: `${colour} rg` }, operators: path.replace('*', 'f') }
  return { state: strokeState(v, colour ?? ''), operators: path.replace('*', 'S') }
}

function isPlainVector(v: Vector): boolean {
  if (v.dash || (v.color && v.lineColor)) return false
  for (const key in v) if (v[key] && !PLAIN_VECTOR.has(key)) return false
  return true
}

/** pdfkit may have left dashes and round ends. */
const strokeState = (v: Vector, colour: string) => ({
  stroke: `${colour} RG`,
  line: `${n(v.lineWidth ?? 1)} w []0 d 0 J`,
})

/** The path, with a star where it is stroked or filled. */
function outline(v: Vector): string | null {
  switch (v.type) {
    case 'line':
      return `${n(v.x1)} ${n(v.y1)} m ${n(v.x2)} ${n(v.y2)} l *`
    case 'rect':
      return `${n(v.x)} ${n(v.y)} ${n(v.w)} ${n(v.h)} re *`
    case 'ellipse':
      // The same for every bullet of a page but for the place, so that it costs next to nothing.
      return `q 1 0 0 1 ${n(v.x)} ${n(v.y)} cm ${round(v.r1, v.r2)} * Q`
    default:
      return null
  }
}

/** pdfkit's four curves, around the origin. */
function round(across: number, down: number): string {
  const [a, b, k, l] = [across, down, across * CURVE, down * CURVE].map(n) as [number, number, number, number]
  return `${-a} 0 m ${-a} ${-l} ${-k} ${-b} 0 ${-b} c ${k} ${-b} ${a} ${-l} ${a} 0 c ${a} ${l} ${k} ${b} 0 ${b} c ${-k} ${b} ${-a} ${l} ${-a} 0 c h`
}
const CURVE = (4 * (Math.SQRT2 - 1)) / 3

interface Rule {
  readonly width: number | undefined
  readonly colour: string
  readonly state: PathState
  readonly isAcross: boolean
  readonly at: number
  from: number
  to: number
}

/**
 * The rules of a page. pdfmake draws a table's grid cell by cell; pieces that continue one another become one rule, drawn
 * when the page is done: a tenth of the operators, and no seams on the screen.
 */
export class Garis {
  private readonly across = new Map<number, Rule[]>()
  private readonly upright = new Map<number, Rule[]>()

  /** False for what is not a plain level or upright line. */
  take(document: PdfDocument, v: Vector): boolean {
    if (v.type !== 'line' || (v.x1 !== v.x2 && v.y1 !== v.y2) || !isPlainVector(v)) return false
    const colour = rgb(document, v.color ?? v.lineColor ?? 'black')
    if (colour === null) return false
    const isAcross = v.y1 === v.y2
    const at = n(isAcross ? v.y1 : v.x1)
    const [a, b] = isAcross ? [v.x1, v.x2] : [v.y1, v.y2]
    this.add(v, colour, isAcross, at, Math.min(a, b), Math.max(a, b))
    return true
  }

  private add(v: Vector, colour: string, isAcross: boolean, at: number, from: number, to: number): void {
    const places = isAcross ? this.across : this.upright
    const rules = places.get(at)
    for (const rule of rules ?? []) {
      if (rule.colour !== colour || rule.width !== v.lineWidth || from > rule.to + TOUCH || to < rule.from - TOUCH)
        continue
      rule.from = Math.min(rule.from, from)
      rule.to = Math.max(rule.to, to)
      return
    }
    const rule = { width: v.lineWidth, colour, state: strokeState(v, colour), isAcross, at, from, to }
    if (rules) rules.push(rule)
    else places.set(at, [rule])
  }

  draw(document: PdfDocument): void {
    for (const { state, isAcross, at, from, to } of [...this.across.values(), ...this.upright.values()].flat()) {
      const [p, a, b] = [at, n(from), n(to)]
      document.drawPath(HIASAN, state, isAcross ? `${a} ${p} m ${b} ${p} l S` : `${p} ${a} m ${p} ${b} l S`)
    }
  }
}
const TOUCH = 0.02

type Box = readonly [left: number, top: number, right: number, bottom: number]

export function boxOf(v: Vector): Box {
  const points = v.type === 'polyline' ? (v.points as { x: number; y: number }[]) : []
  const xs = v.type === 'line' ? [v.x1, v.x2] : v.type === 'polyline' ? points.map(({ x }) => x) : reach(v.x, v.w, v.r1)
  const ys = v.type === 'line' ? [v.y1, v.y2] : v.type === 'polyline' ? points.map(({ y }) => y) : reach(v.y, v.h, v.r2)
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}
const reach = (at: number, length = 0, radius: unknown = 0) => [
  at - (radius as number),
  at + (radius as number),
  at + length,
]

/** Where a picture stands on its page, growing with each part of it. */
export function addToBox(figure: Unsur, [left, top, right, bottom]: Box, height: number): void {
  const [a, b, c, d] = figure.box ?? [Infinity, Infinity, -Infinity, -Infinity]
  figure.box = [Math.min(a, left), Math.min(b, height - bottom), Math.max(c, right), Math.max(d, height - top)]
}
