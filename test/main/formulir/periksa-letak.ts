/** What no printed page may show: text outside its margins, text over text, a signature without company. */
import type { Kertas } from '../../../domain/formulir/kertas'
import { type Halaman, type Kata, lines } from './pdf-text'

const MM = 72 / 25.4

const isFoot = ({ text }: Kata) => /^Takar · halaman \d+ dari \d+$/.test(text.trim())
/** The page without its foot. */
export const body = (page: Halaman): Halaman => ({ ...page, kata: page.kata.filter((kata) => !isFoot(kata)) })
const show = ({ text, x, y, width }: Kata) => `"${text}" at ${x.toFixed(1)},${y.toFixed(1)} wide ${width.toFixed(1)}`

/** `slack`: pdf.js reports justified lines wider than they are drawn. */
export function outside(page: Halaman, { margin }: Kertas, slack = 1): string[] {
  const [left, top, right, bottom] = [
    margin.kiri * MM,
    margin.atas * MM,
    page.width - margin.kanan * MM,
    page.height - margin.bawah * MM,
  ]
  return page.kata
    .filter(
      ({ x, y, width, height }) =>
        x < left - 1 || x + width > right + slack || y - height * 0.8 < top - 2 || y > bottom + 1,
    )
    .map(show)
}

/** Two pieces of text that share a place: their letters would run into each other. */
export function overlapping(page: Halaman): string[] {
  const sorted = [...page.kata].sort((a, b) => a.y - b.y)
  return sorted.flatMap((one, i) => {
    const clashes: string[] = []
    for (let k = i + 1; k < sorted.length; k++) {
      const other = sorted[k] as Kata
      if (other.y - one.y >= Math.min(one.height, other.height) * 0.85) break
      if (Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x) > 0.6)
        clashes.push(`${show(one)} and ${show(other)}`)
    }
    return clashes
  })
}

/** Text lines above the line that opens the signatures, on its page; a heading repeated from an earlier page is none. */
export function linesAboveSignature(pages: readonly Halaman[], opening: RegExp, heading: RegExp): number[] {
  return pages.flatMap((page, i) => {
    const text = lines(page)
    const at = text.findIndex((line) => opening.test(line))
    const isRepeated = (line: string) =>
      heading.test(line) && pages.slice(0, i).some((before) => lines(before).includes(line))
    return at < 0 ? [] : [text.slice(0, at).filter((line) => !isRepeated(line)).length]
  })
}
