/**
 * The faces, parsed once for all documents of a process: pdfmake parses them anew for each, which is a third of
 * its time. Word layouts are shared too, and the usual letters are embedded as one subset that is compressed once.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  BasePdfDocument,
  type FontkitFont,
  type GlyphRun,
  type GlyphPosition,
  type PdfDocument,
  type PdfFont,
  type PdfFontClass,
} from './pdfmake-internals'
import { Ingatan } from './ingatan'
import { type FontParts, fontParts, writeFont } from './tanam-huruf'

/** A font file: arimo-bold. */
export type Face = `${'arimo' | 'tinos'}-${'regular' | 'bold' | 'italic' | 'bolditalic'}`

/** The face for what a definition asks for: 'Tinos', or Arimo. */
export function faceOf(family: string, bold: boolean, italics: boolean): Face {
  const style = bold && italics ? 'bolditalic' : bold ? 'bold' : italics ? 'italic' : 'regular'
  return `${family === 'Tinos' ? 'tinos' : 'arimo'}-${style}`
}

/** Words kept per face, with their widths and operations: names, posts and phrases repeat, free text does not. */
const CACHED_WORDS = 3000
/** pdfkit's layouts are large: they are kept only from measuring a word until it is drawn. */
const CACHED_LAYOUTS = 200

/** What all documents know of words: layout, width in thousandths of the size, text operation. */
class KnownWords {
  readonly layouts = new Ingatan<GlyphRun>(CACHED_LAYOUTS)
  readonly widths = new Ingatan<number>(CACHED_WORDS)
  readonly shown = new Ingatan<string>(CACHED_WORDS)
}

interface Shared {
  readonly font: FontkitFont
  readonly SharedFont: SharedFontClass
  readonly words: KnownWords
}
type SharedFontClass = new (document: PdfDocument, font: FontkitFont, id: string, words: KnownWords) => PdfFont

export type Huruf = (document: PdfDocument, face: Face, id: string) => PdfFont

/** Opens faces of this folder; each is read on first use. */
export function bukaHuruf(folder: string): Huruf {
  const faces = new Map<Face, Shared>()
  return (document, face, id) => {
    const shared = faces.get(face) ?? load(join(folder, `${face}.ttf`))
    faces.set(face, shared)
    return new shared.SharedFont(document, shared.font, id, shared.words)
  }
}

function load(path: string): Shared {
  const scratch = new BasePdfDocument({}, {}, {}, {}, { autoFirstPage: false, font: null })
  const opened = scratch.font(readFileSync(path))._font
  const SharedFont = sharedFont(opened.constructor as PdfFontClass, usualGlyphs(opened.font))
  return { font: opened.font, SharedFont, words: new KnownWords() }
}

/** Drawn for a letter the font does not have; lasting PDFs must not show the font's own glyph 0. */
const MISSING = 0xfffd

interface UsualGlyph {
  id: number
  codes: number[]
  advance: number
}

/** Latin, the accented letters of Western Europe and print punctuation, in a fixed order. */
function usualGlyphs(font: FontkitFont): UsualGlyph[] {
  const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i)
  const codes = [
    ...range(0x20, 0x7e),
    ...range(0xa0, 0xff),
    0x2013,
    0x2014,
    0x2018,
    0x2019,
    0x201c,
    0x201d,
    0x2022,
    0x2026,
    0x2264,
    0x2265,
    MISSING,
  ]
  const seen = new Set<number>([0])
  return codes.flatMap((code) => {
    const { id, codePoints, advanceWidth } = font.glyphForCodePoint(code)
    if (seen.has(id)) return []
    seen.add(id)
    return [{ id, codes: codePoints.length > 0 ? codePoints : [code], advance: advanceWidth }]
  })
}

/** pdfkit's font with the usual glyphs in first, so that its file is the same in nearly every document. */
function sharedFont(Base: PdfFontClass, usual: readonly UsualGlyph[]): SharedFontClass {
  let usualParts: FontParts | undefined
  return class SharedFont extends Base {
    private readonly usualCount: number
    private readonly words: KnownWords

    constructor(document: PdfDocument, font: FontkitFont, id: string, words: KnownWords) {
      super(document, font, id)
      this.words = words
      // pdfkit leaves this one in font units.
      this.widths = [this.font.getGlyph(0).advanceWidth * this.scale]
      for (const glyph of usual) {
        const at = this.subset.includeGlyph(glyph.id)
        this.widths[at] = glyph.advance * this.scale
        this.unicode[at] = glyph.codes
      }
      this.usualCount = this.subset.glyphs.length
    }

    override layoutRun(text: string, features?: unknown): GlyphRun {
      const run = super.layoutRun(text, features)
      for (const [i, { id }] of run.glyphs.entries()) {
        if (id !== 0) continue
        const box = this.font.glyphForCodePoint(MISSING)
        const advance = box.advanceWidth * this.scale
        run.glyphs[i] = box
        Object.assign(run.positions[i] ?? {}, { xAdvance: advance, advanceWidth: advance })
      }
      return run
    }

    override layoutCached(text: string): GlyphRun {
      const { layouts } = this.words
      const known = layouts.get(text)
      if (known) return known
      const run = this.layoutRun(text)
      layouts.set(text, run)
      return run
    }

    override widthOfString(text: string, size: number): number {
      let width = this.words.widths.get(text)
      if (width === undefined) {
        width = super.widthOfString(text, 1000)
        this.words.widths.set(text, width)
      }
      return (width * size) / 1000
    }

    /** Words of usual glyphs have the same numbers in every document, so their operation is kept as text. */
    override show(text: string): string | null {
      const known = this.words.shown.get(text)
      if (known !== undefined) return known
      let out = ''
      for (const word of text.match(/[^ \t]*(?:[ \t]|$)/g) ?? []) {
        const shown = this.words.shown.get(word) ?? this.showWord(word)
        if (shown === null) return null
        out += shown
      }
      return out
    }

    private showWord(word: string): string | null {
      const [glyphs, positions] = this.encode(word)
      const shown = inArray(glyphs, positions)
      if (shown !== null && glyphs.every((glyph) => parseInt(glyph, 16) < this.usualCount))
        this.words.shown.set(word, shown)
      return shown
    }

    override embed(): void {
      const isUsual = this.subset.glyphs.length === this.usualCount
      writeFont(this, isUsual ? (usualParts ??= fontParts(this)) : fontParts(this))
    }
  }
}

/** Glyph numbers as bytes with kerning between them, to stand inside "[( )]"; null where a glyph is moved off the line. */
function inArray(glyphs: readonly string[], positions: readonly GlyphPosition[]): string | null {
  let out = ''
  for (const [i, { xOffset, yOffset, xAdvance, advanceWidth }] of positions.entries()) {
    if (xOffset || yOffset) return null
    const glyph = parseInt(glyphs[i] ?? '0', 16)
    out += byte(glyph >> 8) + byte(glyph & 0xff)
    const kern = xAdvance - advanceWidth
    if (kern !== 0) out += `)${Math.round(-kern)}(`
  }
  return out
}

/** One byte of a string; the page is written as Latin-1. */
function byte(value: number): string {
  const char = String.fromCharCode(value)
  return char === '\r' ? '\\r' : '\\()'.includes(char) ? `\\${char}` : char
}
