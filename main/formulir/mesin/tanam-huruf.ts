/** A font inside the PDF file, written from parts that were made once for all documents. */
import { deflateSync } from 'node:zlib'
import { Raw } from './berkas-padat'
import type { PdfFont } from './pdfmake-internals'

/** The parts of a font that take time to make. */
export interface FontParts {
  readonly file: Uint8Array
  readonly unicode: Uint8Array
  readonly widths: Raw
}

export function fontParts(font: PdfFont): FontParts {
  return {
    file: deflateSync(font.subset.encode(), { level: 9 }),
    unicode: deflateSync(toUnicode(font.unicode), { level: 9 }),
    widths: new Raw(`[0[${font.widths.map((width) => Math.round(width * 1000) / 1000).join(' ')}]]`),
  }
}

/** What pdfkit's embed() writes but for a text of glyph 0, which lasting PDFs must not have. */
export function writeFont(font: PdfFont, { file, unicode, widths }: FontParts): void {
  const { document, font: parsed, scale } = font
  const compressed = (bytes: Uint8Array) => {
    const ref = document.ref({ Filter: 'FlateDecode' })
    ref.end(bytes)
    return ref
  }
  const ended = (data: Record<string, unknown>) => {
    const ref = document.ref(data)
    ref.end()
    return ref
  }
  const name = `TAKAR${String.fromCharCode(65 + (Number(font.id.slice(1)) % 26))}+${parsed.postscriptName}`
  const { minX, minY, maxX, maxY } = parsed.bbox
  const descriptor = ended({
    Type: 'FontDescriptor',
    FontName: name,
    Flags: 4 | (parsed.head.macStyle.italic ? 64 : 0),
    FontBBox: [minX, minY, maxX, maxY].map((value) => value * scale),
    ItalicAngle: parsed.italicAngle,
    Ascent: font.ascender,
    Descent: font.descender,
    CapHeight: (parsed.capHeight || parsed.ascent) * scale,
    XHeight: (parsed.xHeight || 0) * scale,
    StemV: 0,
    FontFile2: compressed(file),
  })
  const descendant = ended({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: name,
    CIDSystemInfo: { Registry: new String('Adobe'), Ordering: new String('Identity'), Supplement: 0 },
    FontDescriptor: descriptor,
    W: widths,
    CIDToGIDMap: 'Identity',
  })
  font.dictionary.data = {
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: name,
    Encoding: 'Identity-H',
    DescendantFonts: [descendant],
    ToUnicode: compressed(unicode),
  }
  font.dictionary.end()
}

/** The table from glyph numbers back to text, so that words can be searched and copied. Glyph 0 is never shown. */
function toUnicode(unicode: readonly number[][]): Buffer {
  const hex = (value: number) => value.toString(16).padStart(4, '0')
  const text = (codes: readonly number[]) =>
    `<${Buffer.from(String.fromCodePoint(...codes), 'utf16le')
      .swap16()
      .toString('hex')}>`
  // A range must not cross numbers that differ in their first byte.
  const ranges = Array.from({ length: Math.ceil(unicode.length / 256) }, (_, i) => {
    const from = Math.max(1, i * 256)
    const part = unicode.slice(from, (i + 1) * 256)
    return `<${hex(from)}> <${hex(from + part.length - 1)}> [${part.map(text).join(' ')}]`
  })
  return Buffer.from(
    `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <<
  /Registry (Adobe)
  /Ordering (UCS)
  /Supplement 0
>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000><ffff>
endcodespacerange
${ranges.length} beginbfrange
${ranges.join('\n')}
endbfrange
endcmap
CMapName currentdict /CMap defineresource pop
end
end
`,
    'latin1',
  )
}
