import { Editor, type JSONContent } from '@tiptap/core'
import { AllSelection, NodeSelection, TextSelection } from '@tiptap/pm/state'
import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import { templatSchema } from '../../../preload/contract/templat-naskah.schema'
import { blokDariDokumen } from '../../../renderer/features/templat-naskah/teks/dari-dokumen'
import { SIMPUL } from '../../../renderer/features/templat-naskah/teks/dokumen'
import { dokumenDariBlok } from '../../../renderer/features/templat-naskah/teks/ke-dokumen'
import { konteksTeks } from '../../../renderer/features/templat-naskah/teks/konteks-teks'
import { PapanNama } from '../../../renderer/features/templat-naskah/teks/papan-nama'
import { bungkus, geser, hapusKolom, isianBerlabelBaru, lepaskan, sisipBlok, sisipIsian, tabelBaru, tambahKolom } from '../../../renderer/features/templat-naskah/teks/perintah'
import { simpulTeks } from '../../../renderer/features/templat-naskah/teks/simpul'
import { aTemplat, bagianTemplat } from '../../builders/templat-naskah.builder'

beforeAll(() => {
  // jsdom lays out no text.
  Range.prototype.getClientRects = () => [] as never
  Range.prototype.getBoundingClientRect = () => new DOMRect()
  document.elementFromPoint = () => null
})

type Langkah = (editor: Editor) => unknown
/** As the window would: the key goes to whoever handles it first. */
const tombol = (name: string): [string, Langkah] => {
  const keys = name.split('-')
  const event = () => new KeyboardEvent('keydown', { key: keys.at(-1) ?? '', shiftKey: keys.includes('Shift'), ctrlKey: keys.includes('Mod') })
  return [name, ({ view }) => view.someProp('handleKeyDown', (handle) => handle(view, event()))]
}
const LANGKAH: [string, Langkah][] = [
  ...['Enter', 'Tab', 'Shift-Tab', 'Backspace', 'Delete', 'Mod-Enter', 'Shift-Enter', 'Mod-b', 'Mod-z', 'Mod-y'].map(tombol),
  ['ketik', (editor) => editor.commands.insertContent('kata ')],
  ['isian', (editor) => { sisipIsian(editor, 'tugas') }],
  ['berlabel', (editor) => { sisipBlok(editor, isianBerlabelBaru()) }],
  ['tabel', (editor) => { sisipBlok(editor, tabelBaru('peserta', [{ kode: 'nama', label: 'Nama' }, { kode: 'nip', label: 'NIP' }])) }],
  ['halaman', (editor) => { sisipBlok(editor, { type: SIMPUL.halamanBaru }) }],
  ['bila', (editor) => bungkus(editor, 'bila', { medan: 'tugas', operator: 'terisi', nilai: '' })],
  ['ulang', (editor) => bungkus(editor, 'ulang', { dari: 'peserta' })],
  ['naik', (editor) => { geser(editor, -1) }],
  ['turun', (editor) => { geser(editor, 1) }],
  ['bulat', (editor) => editor.commands.toggleList(SIMPUL.bulat, SIMPUL.butir)],
  ['urut', (editor) => editor.commands.toggleList(SIMPUL.urut, SIMPUL.butir)],
  ['tengah', (editor) => editor.commands.updateAttributes(SIMPUL.paragraf, { rata: 'tengah' })],
  ['lepas', (editor) => { const box = konteksTeks(editor).kotak.findLast(({ jenis }) => jenis === 'bila' || jenis === 'ulang'); if (box) lepaskan(editor, box, true) }],
  ['hapus', (editor) => { const box = konteksTeks(editor).kotak.at(-1); if (box) lepaskan(editor, box, false) }],
  ['kolom', (editor) => { const { kolom } = konteksTeks(editor); if (kolom && kolom.jumlah < 12) tambahKolom(editor, kolom) }],
  ['buang kolom', (editor) => { const { kolom } = konteksTeks(editor); if (kolom && kolom.jumlah > 1) hapusKolom(editor, kolom) }],
] // prettier-ignore

/** The cursor, a selection, a whole node or everything, at a share of the text. */
function pilih(editor: Editor, from: number, to: number | undefined, cara: 'teks' | 'simpul' | 'semua'): void {
  const { doc, tr } = editor.state
  const at = (share: number) => doc.resolve(Math.round(share * doc.content.size))
  const node = at(from).nodeAfter
  const text = TextSelection.between(at(from), at(to ?? from))
  editor.view.dispatch(tr.setSelection(cara === 'semua' ? new AllSelection(doc) : cara === 'simpul' && node && NodeSelection.isSelectable(node) ? NodeSelection.create(doc, at(from).pos) : text))
}

it('whatever is pressed and chosen wherever, the text stays a template within the closed schema', () => {
  const place = fc.double({ min: 0, max: 1, noNaN: true })
  const step = fc.record({ langkah: fc.constantFrom(...LANGKAH), from: place, to: fc.option(place, { nil: undefined }), cara: fc.constantFrom('teks' as const, 'teks' as const, 'simpul' as const, 'semua' as const) })
  fc.assert(
    fc.property(bagianTemplat(1), fc.array(step, { minLength: 1, maxLength: 25 }), (blok, steps) => {
      const editor = new Editor({ element: document.createElement('div'), extensions: simpulTeks(new PapanNama()), content: dokumenDariBlok(blok), injectCSS: false })
      for (const { langkah: [name, run], from, to, cara } of steps) {
        pilih(editor, from, to, cara)
        run(editor)
        expect(() => { editor.state.doc.check() }, name).not.toThrow() // prettier-ignore
      }
      const parsed = templatSchema.safeParse(aTemplat({ isi: blokDariDokumen(editor.getJSON() as JSONContent) }))
      const issues = (parsed.error?.issues ?? []).filter(({ message }) => !/tersembunyi/.test(message))
      editor.destroy()
      expect(issues).toEqual([])
    }),
    { numRuns: 300 },
  )
}, 120_000)
