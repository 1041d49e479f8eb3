/** The distribution curve of form C as vectors: people per predikat, worst to best from left to right. */
import type { CanvasElement, Content } from 'pdfmake/interfaces'
import { PREDIKAT_LABEL, type Predikat } from '../../domain/penilaian/predikat'
import { bertanda } from './mesin/struktur'
import type { JumlahPredikat } from '../../domain/formulir/bagian'

const ORDER = (Object.keys(PREDIKAT_LABEL) as Predikat[]).reverse()
const HEIGHT = 62
const TOP = 6
const LINE = '#1f4e79'

type Point = readonly [number, number]

/** A chart `width` points wide; without numbers only the axes are drawn. */
export function kurvaDistribusi(counts: JumlahPredikat | undefined, width: number, fontSize: number): Content {
  const step = width / ORDER.length
  const most = Math.max(1, ...ORDER.map((code) => counts?.[code] ?? 0))
  const points = ORDER.map((code, i): Point => [
    step * (i + 0.5),
    HEIGHT - ((counts?.[code] ?? 0) / most) * (HEIGHT - TOP),
  ])
  const labels = ORDER.map((code) => ({
    text: [PREDIKAT_LABEL[code], ...(counts ? [{ text: `\n${counts[code]} orang`, bold: true }] : [])],
    width: step,
    fontSize,
    alignment: 'center' as const,
  }))
  return {
    stack: [
      counts
        ? bertanda({ canvas: [...axes(width), ...curve(points)] }, 'Figure', dalamKata(counts))
        : { canvas: axes(width) },
      { columns: labels, columnGap: 0, margin: [0, 2, 0, 0] },
    ],
  }
}

/** The chart for those who cannot see it. */
const dalamKata = (counts: JumlahPredikat) =>
  `Kurva distribusi predikat: ${ORDER.map((code) => `${PREDIKAT_LABEL[code]} ${counts[code]} orang`).join(', ')}.`

const axes = (width: number): CanvasElement[] => [
  { type: 'line', x1: 0, y1: 0, x2: 0, y2: HEIGHT, lineWidth: 0.75 },
  { type: 'line', x1: 0, y1: HEIGHT, x2: width, y2: HEIGHT, lineWidth: 0.75 },
]

function curve(points: readonly Point[]): CanvasElement[] {
  const dots = points.map(([x, y]): CanvasElement => ({ type: 'ellipse', x, y, r1: 1.8, r2: 1.8, color: LINE }))
  const line = smooth(points).map(([x, y]) => ({ x, y }))
  return [{ type: 'polyline', lineWidth: 1, lineColor: LINE, points: line }, ...dots]
}

/** Half a cosine between neighbours: smooth, and never above or below the counts themselves. */
function smooth(points: readonly Point[]): Point[] {
  const PARTS = 12
  return points.flatMap(([x, y], i) => {
    const next = points[i + 1]
    if (!next) return [[x, y] as const]
    return Array.from({ length: PARTS }, (_, k) => {
      const t = k / PARTS
      return [x + (next[0] - x) * t, y + (next[1] - y) * ((1 - Math.cos(Math.PI * t)) / 2)] as const
    })
  })
}
