import { Editor, getSchema, type JSONContent } from '@tiptap/core'
import { Node } from '@tiptap/pm/model'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { templatSchema } from '../../../preload/contract/templat-naskah.schema'
import { blokDariDokumen, kalimatDariDokumen } from '../../../renderer/features/templat-naskah/teks/dari-dokumen'
import { dokumenDariBlok, dokumenDariKalimat } from '../../../renderer/features/templat-naskah/teks/ke-dokumen'
import { PapanNama } from '../../../renderer/features/templat-naskah/teks/papan-nama'
import { simpulKalimat, simpulTeks } from '../../../renderer/features/templat-naskah/teks/simpul'
import { aTemplat, bagianTemplat } from '../../builders/templat-naskah.builder'

const schema = getSchema(simpulTeks(new PapanNama()))

it('a template goes into the editor and comes back equal, and the editor’s own rules accept it', () => {
  fc.assert(
    fc.property(bagianTemplat(), (blok) => {
      const node = Node.fromJSON(schema, dokumenDariBlok(blok))
      node.check()
      expect(blokDariDokumen(node.toJSON() as JSONContent)).toEqual(blok)
    }),
    { numRuns: 2000 },
  )
})

it('what comes back is within the closed schema', () => {
  fc.assert(
    fc.property(bagianTemplat(2), (blok) => {
      const node = Node.fromJSON(schema, dokumenDariBlok(blok))
      const parsed = templatSchema.safeParse(aTemplat({ isi: blokDariDokumen(node.toJSON() as JSONContent) }))
      const hidden = parsed.error?.issues.some(({ message }) => /tersembunyi/.test(message))
      expect(parsed.success || hidden).toBe(true)
    }),
    { numRuns: 500 },
  )
})

it('one line of words and fields goes into its editor and comes back equal', () => {
  const line = getSchema(simpulKalimat(new PapanNama()))
  fc.assert(
    fc.property(bagianTemplat(0), (blok) => {
      for (const one of blok)
        if (one.jenis === 'paragraf' && !JSON.stringify(one.isi).includes('\\n')) {
          const node = Node.fromJSON(line, dokumenDariKalimat(one.isi))
          node.check()
          expect(kalimatDariDokumen(node.toJSON() as JSONContent)).toEqual(one.isi)
        }
    }),
  )
})

it('an empty template has a place to type in, and stays empty', () => {
  expect(dokumenDariBlok([]).content).toHaveLength(1)
  expect(blokDariDokumen(dokumenDariBlok([]))).toEqual([])
})

it('the editor opens a template and hands it back unchanged', () => {
  const { isi } = aTemplat()
  const editor = new Editor({ extensions: simpulTeks(new PapanNama()), content: dokumenDariBlok(isi), injectCSS: false, enableContentCheck: true })
  expect(blokDariDokumen(editor.getJSON())).toEqual(isi)
  editor.destroy()
})
