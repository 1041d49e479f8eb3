/** The letterhead: emblem left, parent bodies above the office, proportions 3:4 with the office bold, a rule below. */
import type { Content } from 'pdfmake/interfaces'
import type { KopSurat } from '../../domain/formulir/bagian'
import { bertanda } from './mesin/struktur'
import { bersih } from './teks'

const LOGO_HEIGHT = 56
const LOGO_WIDTH = 60

export function kopSurat(kop: KopSurat, width: number): Content[] {
  const lines = {
    width: '*',
    alignment: 'center' as const,
    stack: [
      ...kop.induk.map((text) => ({ text: bersih(text).toUpperCase(), fontSize: 12 })),
      { text: bersih(kop.perangkat).toUpperCase(), fontSize: 16, bold: true },
      ...kop.alamat.map((text) => ({ text: bersih(text), fontSize: 8.5 })),
    ],
  }
  const columns = kop.logo ? [logo(kop.logo, kop), lines, { text: '', width: LOGO_WIDTH }] : [lines]
  return [
    { columns, columnGap: 6 },
    { margin: [0, 4, 0, 10], canvas: [rule(0.5, width, 2), rule(3, width, 0.6)] },
  ]
}

const logo = (image: string, { induk, perangkat }: KopSurat) =>
  bertanda(
    { image, fit: [LOGO_WIDTH, LOGO_HEIGHT] as [number, number], width: LOGO_WIDTH },
    'Figure',
    `Lambang ${bersih(induk[0] ?? perangkat)}`,
  )

const rule = (y: number, width: number, lineWidth: number) =>
  ({ type: 'line', x1: 0, y1: y, x2: width, y2: y, lineWidth }) as const
