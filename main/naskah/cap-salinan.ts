/**
 * A stored paper stamped as a copy or as cancelled: "SALINAN" or "BATAL" in a box at the top right of every page, above
 * the text. The original's bytes are read, never changed. The letters are drawn here as a small font of strokes inside the
 * file, so that what is stamped needs no font of the computer and can still be searched.
 */
import { PDFDocument, PDFName, type PDFPage, type PDFRef } from 'pdf-lib'

export type KataCap = 'SALINAN' | 'BATAL'
/** Thousandths of the letter size: cap height 700, stroke 105. */
const HURUF: Readonly<Record<string, { readonly lebar: number; readonly garis: string }>> = {
  S: { lebar: 640, garis: '540 560 m 520 640 440 700 330 700 c 200 700 120 630 120 530 c 120 420 210 390 330 360 c 450 330 540 290 540 180 c 540 70 450 0 320 0 c 200 0 120 60 100 150 c' },
  A: { lebar: 700, garis: '70 0 m 350 700 l 630 0 l 165 235 m 535 235 l' },
  L: { lebar: 570, garis: '120 700 m 120 0 l 510 0 l' },
  I: { lebar: 300, garis: '150 700 m 150 0 l' },
  B: { lebar: 650, garis: '120 0 m 120 700 l 340 700 l 460 700 520 640 520 535 c 520 430 460 370 340 370 c 120 370 l 340 370 m 490 370 560 300 560 185 c 560 70 490 0 340 0 c 120 0 l' },
  T: { lebar: 600, garis: '40 700 m 560 700 l 300 700 m 300 0 l' },
  N: { lebar: 720, garis: '120 0 m 120 700 l 600 0 l 600 700 l' },
}
const SIZE = 10
const SPACING = 1.2
const PAD = 4.5
const EDGE = 14
const TINTA = '0.62 0.36 0.36'

/** The stamped paper's bytes. */
export async function capNaskah(asli: Uint8Array, kata: KataCap): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(asli, { updateMetadata: false })
  const stamp = cap(pdf, hurufCap(pdf), kata)
  for (const page of pdf.getPages()) tempel(page, stamp, ukuran(kata))
  return pdf.save({ useObjectStreams: false, updateFieldAppearances: false })
}

const lebarKata = (kata: KataCap) => Array.from(kata).reduce((sum, letter) => sum + (HURUF[letter]?.lebar ?? 0) * (SIZE / 1000) + SPACING, -SPACING)
const ukuran = (kata: KataCap) => ({ lebar: lebarKata(kata) + 2 * PAD, tinggi: SIZE * 0.7 + 2 * PAD })

/** A Type 3 font: each letter is a drawing. */
function hurufCap({ context }: PDFDocument): PDFRef {
  const letters = Object.entries(HURUF).toSorted(([a], [b]) => (a < b ? -1 : 1))
  const codes = letters.map(([letter]) => letter.charCodeAt(0))
  const [first = 0, last = 0] = [codes[0], codes.at(-1)]
  const widths = Array.from({ length: last - first + 1 }, (_, i) => HURUF[String.fromCharCode(first + i)]?.lebar ?? 0)
  const glyph = (lebar: number, garis: string) => context.register(context.stream(`${lebar} 0 0 -60 ${lebar} 760 d1 105 w 1 J 1 j ${garis} S`))
  return context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'Type3',
      FontBBox: [0, -60, 720, 760],
      FontMatrix: [0.001, 0, 0, 0.001, 0, 0],
      CharProcs: Object.fromEntries(letters.map(([letter, { lebar, garis }]) => [letter, glyph(lebar, garis)])),
      Encoding: { Type: 'Encoding', Differences: codes.flatMap((code, i) => [code, letters[i]?.[0] ?? '']) },
      FirstChar: first,
      LastChar: last,
      Widths: widths,
      Resources: {},
    }),
  )
}

/** The box with its word, drawn once and placed on every page. */
function cap({ context }: PDFDocument, font: PDFRef, kata: KataCap): PDFRef {
  const { lebar, tinggi } = ukuran(kata)
  const box = `${TINTA} RG 1 1 1 rg 0.9 w 0.5 0.5 ${n(lebar - 1)} ${n(tinggi - 1)} re B`
  const word = `BT ${TINTA} rg /Cap ${SIZE} Tf ${SPACING} Tc ${PAD} ${PAD} Td (${kata}) Tj ET`
  return context.register(
    context.stream(`q ${box} ${word} Q`, {
      Type: 'XObject',
      Subtype: 'Form',
      BBox: [0, 0, n(lebar), n(tinggi)],
      Resources: { Font: { Cap: font } },
    }),
  )
}

/** Top right, between the paper's edge and its text; an artifact, not a part of the text that is read out. */
function tempel(page: PDFPage, stamp: PDFRef, { lebar, tinggi }: ReturnType<typeof ukuran>): void {
  const { context } = page.doc
  const { x, y, width, height } = page.getMediaBox()
  const [left, bottom] = [x + width - lebar - EDGE, y + height - tinggi - 7]
  page.node.normalize()
  page.node.wrapContentStreams(context.getPushGraphicsStateContentStream(), context.getPopGraphicsStateContentStream())
  page.node.setXObject(PDFName.of('CapSalinan'), stamp)
  page.node.addContentStream(context.register(context.stream(`/Artifact BMC q 1 0 0 1 ${n(left)} ${n(bottom)} cm /CapSalinan Do Q EMC`)))
}

const n = (value: number) => Math.round(value * 100) / 100
