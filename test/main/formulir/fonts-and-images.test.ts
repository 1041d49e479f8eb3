import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { crc32, deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { RATING_LABEL } from '../../../domain/penilaian/predikat'
import { bukaProfil } from '../../../main/formulir/mesin/arsip-pdf'
import { Dokumen } from '../../../main/formulir/mesin/dokumen'
import { bukaHuruf } from '../../../main/formulir/mesin/huruf'
import { BasePdfDocument } from '../../../main/formulir/mesin/pdfmake-internals'
import { jumlahBaris } from '../../../main/formulir/perkiraan'
import { pilihan } from '../../../main/formulir/pilihan'
import { createRenderer } from '../../../main/formulir/render-pdf'
import { KOP } from './contoh-dasar'
import { beritaAcara } from './contoh-kantor'
import { readPages } from './pdf-text'

const FONTS = join(import.meta.dirname, '../../../out/fonts')
const FACES = ['arimo', 'tinos'].flatMap((family) =>
  ['regular', 'bold', 'italic', 'bolditalic'].map((style) => `${family}-${style}`),
)

interface Parsed {
  numGlyphs: number
  unitsPerEm: number
  hasGlyphForCodePoint(code: number): boolean
  layout(text: string): { positions: { xAdvance: number }[]; glyphs: { advanceWidth: number }[] }
  glyphForCodePoint(code: number): { id: number; bbox: { minY: number; maxY: number }; path: { commands: unknown[] } }
}
const parsed = (face: string) =>
  new BasePdfDocument({}, {}, {}, {}, { autoFirstPage: false, font: null }).font(
    readFileSync(join(FONTS, `${face}.ttf`)),
  )._font.font as unknown as Parsed

describe.each(FACES)('the font file %s', (face) => {
  const font = parsed(face)

  it('has every letter of names written in Latin script', () => {
    const letters = 'AZaz09 ÀÿĀſȘșȚțĐđŁłŞşİıŒœẞỲỹ–—‘’“”•…€≤≥−'
    expect(Array.from(letters).filter((letter) => !font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0))).toEqual([])
  })

  it('draws what it has: an outline for every letter', () => {
    for (const letter of 'AgÉșŁẞ≥≤')
      expect(font.glyphForCodePoint(letter.codePointAt(0) ?? 0).path.commands.length).toBeGreaterThan(3)
  })

  it('keeps its kerning', () => {
    const { positions, glyphs } = font.layout('AV')
    expect(positions[0]?.xAdvance).toBeLessThan(glyphs[0]?.advanceWidth ?? 0)
  })

  it('sets ≥ between the base line and the height of a letter', () => {
    const { bbox } = font.glyphForCodePoint(0x2265)
    expect(bbox.minY).toBeGreaterThanOrEqual(0)
    expect(bbox.maxY).toBeLessThan(font.unitsPerEm)
  })
})

describe('the families', () => {
  const bahan = { huruf: bukaHuruf(FONTS), profil: bukaProfil(FONTS) }
  const font = (family: string, bold = false, italics = false) =>
    new Dokumen(bahan, { title: 'Uji', creationDate: new Date(0) }).provideFont(family, bold, italics)

  it('are Tinos where a paper asks for it, and Arimo', () => {
    expect(font('Tinos').font.postscriptName).toBe('Tinos-Regular')
    expect(font('Tinos', true, true).font.postscriptName).toBe('Tinos-BoldItalic')
    expect(font('Arimo', true).font.postscriptName).toBe('Arimo-Bold')
    expect(font('Roboto').font.postscriptName).toBe('Arimo-Regular')
  })

  it('stay within the height that estimates count for a line', () => {
    for (const family of ['Arimo', 'Tinos']) expect(font(family).lineHeight(100)).toBeLessThanOrEqual(115)
  })

  it.each(['Arimo', 'Tinos'])('are estimated from above: %s', (family) => {
    const texts = [
      'Sehubungan dengan pelaksanaan kegiatan musyawarah perencanaan pembangunan tingkat kecamatan, bersama ini kami sampaikan',
      'PEMERINTAH KABUPATEN MEKARSARI, KECAMATAN SUKAMAJU, SEKSI KETENTERAMAN DAN KETERTIBAN UMUM',
      'Memerhatikan masukan warga masyarakat mengenai mutu pelayanan administrasi kependudukan',
      '19870412 201001 2 003, 12 November 2026, pukul 09.00',
    ]
    for (const bold of [false, true])
      for (const text of texts) {
        const width = font(family, bold).widthOfString(text, 11)
        expect(jumlahBaris(text.repeat(20), 300, 11)).toBeGreaterThanOrEqual(Math.floor((width * 20) / 300))
      }
  })
})

describe('a choice', () => {
  it('strikes out exactly what was not chosen', () => {
    const { text } = pilihan(RATING_LABEL, 'sesuai', 'coret') as { text: { text: string; decoration?: string }[] }
    const struck = text.filter(({ decoration }) => decoration === 'lineThrough').map((part) => part.text)
    expect(struck).toEqual(['DI ATAS EKSPEKTASI', 'DI BAWAH EKSPEKTASI'])
  })
})

/** A one-colour PNG, with or without an alpha channel. */
function png(alpha: boolean): string {
  const chunk = (type: string, body: Buffer) => {
    const content = Buffer.concat([Buffer.from(type, 'latin1'), body])
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
    length.writeUInt32BE(body.length)
    sum.writeUInt32BE(crc32(content))
    return Buffer.concat([length, content, sum])
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(24, 0)
  header.writeUInt32BE(28, 4)
  header.set([8, alpha ? 6 : 2, 0, 0, 0], 8)
  const row = Buffer.concat([Buffer.from([0]), Buffer.alloc(24 * (alpha ? 4 : 3), 120)])
  const pixels = deflateSync(Buffer.concat(Array.from({ length: 28 }, () => row)))
  const file = Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ])
  return `data:image/png;base64,${file.toString('base64')}`
}

describe('the emblem of the letterhead', () => {
  it.each([false, true])('is embedded (alpha channel: %s), and the same bytes come out again', async (alpha) => {
    const form = beritaAcara({ kop: { ...KOP, logo: png(alpha) } })
    const renderer = createRenderer(FONTS)
    const [first, second] = [await renderer.render(form), await renderer.render(form)]
    expect(Buffer.from(first.bytes).toString('latin1')).toContain('/Subtype /Image')
    expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true)
    expect((await readPages(first.bytes)).length).toBe(first.pages)
  })

  it('is never fetched from a file or an address', async () => {
    for (const logo of ['/etc/hostname', 'http://127.0.0.1:9/logo.png', 'file:///etc/hostname']) {
      await expect(createRenderer(FONTS).render(beritaAcara({ kop: { ...KOP, logo } }))).rejects.toThrow(
        /denied|Invalid image/,
      )
    }
  })
})
