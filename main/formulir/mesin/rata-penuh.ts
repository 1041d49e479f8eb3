/** Justified lines: room is given between words only. pdfmake also gives it where a line might break, as in "12/ BKPSDM". */
import { type Line, PageElementWriter } from './pdfmake-internals'

/** Teaches pdfmake's writer; once per process. */
export function pasangRataPenuh(): void {
  const writer = PageElementWriter.prototype
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own `this` below
  const align = writer.alignLine
  writer.alignLine = function (this: typeof writer, line: Line) {
    if (line.inlines[0]?.alignment === 'justify') justify(line, this.context().availableWidth)
    else align.call(this, line)
  }
}

function justify(line: Line, width: number): void {
  if (line.newLineForced || line.lastLineInParagraph) return
  const ends = line.inlines.slice(0, -1).map(({ text }) => /\s$/.test(text))
  const gaps = ends.filter(Boolean).length
  if (gaps === 0) return
  const room = (width - line.getWidth()) / gaps
  let shift = 0
  line.inlines.forEach((inline, i) => {
    if (i > 0 && ends[i - 1]) shift += room
    inline.x += shift
    if (i > 0 && ends[i - 1]) inline.justifyShift = room
  })
}
