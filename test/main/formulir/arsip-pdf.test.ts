/** The clauses of PDF/A-2a (ISO 19005-2) that can be checked here; docs/adr/0011 says what no test of ours can. */
import { join } from 'node:path'
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber, PDFRawStream, PDFRef } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { createRenderer } from '../../../main/formulir/render-pdf'
import { SEMUA_CONTOH } from './contoh-formulir'
import { dokumenEvaluasi, skp } from './contoh-skp'
import { SEMUA_NASKAH } from '../naskah/contoh-naskah'
import { contentOf, fontWidths, operatorsOf, streamAt } from './pdf-isi'
import { readPages } from './pdf-text'

const renderer = createRenderer(join(import.meta.dirname, '../../../out/fonts'))
const load = (bytes: Uint8Array) => PDFDocument.load(bytes, { updateMetadata: false })
const objects = (pdf: PDFDocument) => pdf.context.enumerateIndirectObjects().map(([, object]) => object)
const dictionaries = (pdf: PDFDocument) =>
  objects(pdf).flatMap((one) => (one instanceof PDFDict ? [one] : one instanceof PDFRawStream ? [one.dict] : []))
const ofType = (pdf: PDFDocument, type: string) =>
  dictionaries(pdf).filter((one) => one.get(PDFName.of('Type')) === PDFName.of(type))

const draft = skp({ konsep: true })
const strange = dokumenEvaluasi({ catatan: ['R & D <b> 漢字 дело 🙂 Șerban'], instansi: 'Dinas R & D' })
const FORMS = { ...SEMUA_CONTOH, ...SEMUA_NASKAH, konsep: draft, 'huruf asing': strange }

describe.each(Object.entries(FORMS))('a lasting file: %s', (_, form) => {
  it('says what it is, in the words of its properties', async () => {
    const pdf = await load((await renderer.render(form)).bytes)
    const { catalog } = pdf
    const metadata = streamAt(catalog, 'Metadata')
    expect(metadata.dict.has(PDFName.of('Filter'))).toBe(false)
    const xmp = Buffer.from(metadata.contents).toString('utf8')
    expect(xmp).toContain('<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>')
    const plain = (text = '') => text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&')
    expect(plain(/<rdf:Alt><rdf:li xml:lang="x-default">(.*?)<\/rdf:li>/.exec(xmp)?.[1])).toBe(pdf.getTitle())
    expect(plain(/<dc:creator><rdf:Seq><rdf:li>(.*?)<\/rdf:li>/.exec(xmp)?.[1])).toBe(pdf.getAuthor() ?? '')
    expect(catalog.lookup(PDFName.of('MarkInfo'), PDFDict).get(PDFName.of('Marked'))?.toString()).toBe('true')
    expect(
      catalog.lookup(PDFName.of('ViewerPreferences'), PDFDict).get(PDFName.of('DisplayDocTitle'))?.toString(),
    ).toBe('true')
    expect(catalog.get(PDFName.of('Lang'))?.toString()).toBe('(id-ID)')
    expect(pdf.context.trailerInfo.ID).toBeInstanceOf(PDFArray)
    expect(pdf.context.trailerInfo.Encrypt).toBeUndefined()
  })

  it('says what its colours mean, and uses no others', async () => {
    const pdf = await load((await renderer.render(form)).bytes)
    const intent = pdf.catalog.lookup(PDFName.of('OutputIntents'), PDFArray).lookup(0, PDFDict)
    expect(intent.get(PDFName.of('S'))).toBe(PDFName.of('GTS_PDFA1'))
    const icc = contentOf(streamAt(intent, 'DestOutputProfile'))
    expect([icc.length, icc.toString('latin1', 12, 20), icc.toString('latin1', 36, 40)]).toEqual([
      icc.readUInt32BE(0),
      'mntrRGB ',
      'acsp',
    ])
    for (const { operator } of pdf.getPages().flatMap((page) => operatorsOf(page)))
      expect(['k', 'K', 'sh', 'ri', 'i', 'BI', 'd0', 'd1']).not.toContain(operator)
    for (const state of ofType(pdf, 'ExtGState'))
      expect(state.keys().map(String).sort().join()).toMatch(
        /^(\/CA,)?(\/Type,)?(\/ca)?$|^\/CA,\/Type,\/ca$|^\/Type,\/ca$|^\/CA,\/Type$/,
      )
  })

  it('carries its fonts, with widths and text for each glyph', async () => {
    const pdf = await load((await renderer.render(form)).bytes)
    const fonts = ofType(pdf, 'Font').filter((font) => font.get(PDFName.of('Subtype')) === PDFName.of('Type0'))
    expect(fonts.length).toBeGreaterThan(0)
    for (const font of fonts) {
      const [descendant] = [font.lookup(PDFName.of('DescendantFonts'), PDFArray).lookup(0, PDFDict)]
      const descriptor = descendant.lookup(PDFName.of('FontDescriptor'), PDFDict)
      const names = [font, descendant].map((one) => String(one.get(PDFName.of('BaseFont'))))
      expect(new Set([...names, String(descriptor.get(PDFName.of('FontName')))]).size).toBe(1)
      expect(names[0]).toMatch(/^\/[A-Z]{6}\+(Arimo|Tinos)-/)
      expect(descendant.get(PDFName.of('CIDToGIDMap'))).toBe(PDFName.of('Identity'))
      const toUnicode = contentOf(streamAt(font, 'ToUnicode')).toString('latin1')
      for (const [, texts] of toUnicode.matchAll(/> \[(.*)\]/g)) expect(texts).not.toMatch(/<(0000|feff|fffe)>/)
      const widths = descendant.lookup(PDFName.of('W'), PDFArray).lookup(1, PDFArray)
      const own = fontWidths(contentOf(streamAt(descriptor, 'FontFile2')))
      const said = widths.asArray().map((_, i) => widths.lookup(i, PDFNumber).asNumber())
      // Parts of composed letters follow; no text shows them.
      expect(said.length).toBeLessThanOrEqual(own.length)
      for (const [i, width] of said.entries()) expect(Math.abs(width - (own[i] ?? NaN))).toBeLessThan(1)
    }
  })

  it('does nothing, fetches nothing, hides nothing', async () => {
    const pdf = await load((await renderer.render(form)).bytes)
    for (const dict of dictionaries(pdf))
      for (const key of [
        'JS',
        'AA',
        'OpenAction',
        'AcroForm',
        'XFA',
        'EmbeddedFiles',
        'EF',
        'F',
        'Annots',
        'OCProperties',
        'Alternates',
        'OPI',
        'PS',
        'Requirements',
      ])
        expect(dict.has(PDFName.of(key))).toBe(false)
    const filters = dictionaries(pdf).flatMap((dict) => String(dict.get(PDFName.of('Filter')) ?? []))
    for (const filter of filters.filter(Boolean)) expect(['/FlateDecode', '/DCTDecode']).toContain(filter)
  })

  it('nests marks, text objects and saved states, and shows no glyph the font does not have', async () => {
    const pdf = await load((await renderer.render(form)).bytes)
    for (const page of pdf.getPages()) {
      const open: string[] = []
      const ends: Record<string, string> = { Q: 'q', ET: 'BT', EMC: 'BDC' }
      for (const { operator, strings } of operatorsOf(page)) {
        if (operator === 'q' || operator === 'BT') open.push(operator)
        else if (operator === 'BDC' || operator === 'BMC') {
          expect(open).not.toContain('BDC')
          open.push('BDC')
        } else if (ends[operator]) expect(open.pop()).toBe(ends[operator])
        else if (['Tj', 'TJ', 'S', 'f', 'Do', 'f*', 'B'].includes(operator)) expect(open).toContain('BDC')
        expect(open.length).toBeLessThan(20)
        for (const text of strings)
          for (let i = 0; i < text.length; i += 2)
            expect(text.charCodeAt(i) * 256 + text.charCodeAt(i + 1)).toBeGreaterThan(0)
      }
      expect(open).toEqual([])
    }
  })
})

it('shows a box for each letter the fonts do not have', async () => {
  const words = (await readPages((await renderer.render(strange)).bytes)).flatMap(({ kata }) =>
    kata.map(({ text }) => text),
  )
  expect(words.join(' ')).toMatch(/R & D <b> \ufffd\ufffd \ufffd{4} \ufffd+ Șerban/)
})

it('points back from every mark to its element', async () => {
  const pdf = await load((await renderer.render(draft)).bytes)
  const root = pdf.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict)
  const leaves = root.lookup(PDFName.of('ParentTree'), PDFDict).lookup(PDFName.of('Kids'), PDFArray)
  const byKey = new Map<number, PDFArray>()
  for (const [k] of leaves.asArray().entries()) {
    const numbers = leaves.lookup(k, PDFDict).lookup(PDFName.of('Nums'), PDFArray)
    for (let i = 0; i < numbers.size(); i += 2)
      byKey.set(numbers.lookup(i, PDFNumber).asNumber(), numbers.lookup(i + 1, PDFArray))
  }
  for (const page of pdf.getPages()) {
    const key = page.node.lookup(PDFName.of('StructParents'), PDFNumber).asNumber()
    const marks = operatorsOf(page).filter(({ operator, mcid }) => operator === 'BDC' && mcid !== undefined)
    const parents = byKey.get(key)?.asArray() ?? []
    expect(parents.length).toBe(marks.length)
    for (const parent of parents) expect(parent).toBeInstanceOf(PDFRef)
  }
})
