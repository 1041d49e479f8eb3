/** The nodes of the editor: exactly what the closed schema of a template knows, nothing more. */
import { Node, type AnyExtension } from '@tiptap/core'
import { BulletList, ListItem, OrderedList } from '@tiptap/extension-list'
import StarterKit from '@tiptap/starter-kit'
import { SIMPUL } from './dokumen'
import type { PapanNama } from './papan-nama'
import { SalinTempel } from './salin-tempel'
import { tampilanButir, tampilanIsian, tampilanKotak } from './tampilan-simpul'
import { TombolTeks } from './tombol-teks'

/** An attribute that is data only; what shows it is the node's own view or a data attribute. */
const data = (bawaan: unknown) => ({ default: bawaan, rendered: false })
/** An attribute the style sheet looks at. */
const tampak = (nama: string, bawaan: unknown) => ({
  default: bawaan,
  renderHTML: (attrs: Record<string, unknown>) => (attrs[nama] === null || attrs[nama] === false ? {} : { [`data-${nama}`]: attrs[nama] as string }),
})
const kotak = { group: 'block', defining: true, isolating: true, selectable: true }

const Paragraf = Node.create({
  name: SIMPUL.paragraf,
  priority: 1000,
  group: 'block',
  content: 'inline*',
  addAttributes: () => ({ rata: tampak('rata', null), inden: tampak('inden', false), ukuran: tampak('ukuran', null) }),
  renderHTML: ({ HTMLAttributes }) => ['p', HTMLAttributes, 0],
})
const HalamanBaru = Node.create({
  name: SIMPUL.halamanBaru,
  group: 'block',
  atom: true,
  selectable: true,
  addAttributes: () => ({ lembar: data(false) }),
  renderHTML: ({ node }) => ['div', { 'data-halaman-baru': node.attrs['lembar'] ? 'Lembar baru dengan kop, judul, dan tanda tangan' : 'Halaman baru' }],
})
const LabelIsian = Node.create({ name: SIMPUL.label, content: 'text*', marks: '', isolating: true, renderHTML: () => ['div', { 'data-label': '' }, 0] })
const BarisIsian = Node.create({
  name: SIMPUL.barisIsian,
  content: `${SIMPUL.label} ((${SIMPUL.paragraf} (${SIMPUL.bulat}|${SIMPUL.urut})?)|${SIMPUL.bulat}|${SIMPUL.urut})`,
  isolating: true,
  renderHTML: () => ['div', { 'data-baris': '' }, 0],
})
const JudulKolom = Node.create({ name: SIMPUL.judul, content: 'text*', marks: '', isolating: true, renderHTML: () => ['div', { 'data-judul': '' }, 0] })
const KolomTabel = Node.create({
  name: SIMPUL.kolom,
  content: `${SIMPUL.judul} ${SIMPUL.paragraf}`,
  isolating: true,
  addAttributes: () => ({ lebar: data(1), rata: tampak('rata', null), jumlah: data(false), ulang: data(null) }),
  renderHTML: ({ node, HTMLAttributes }) => ['div', { ...HTMLAttributes, 'data-kolom': '', style: `flex-grow: ${Number(node.attrs['lebar'])}` }, 0],
})

const polos = (nama: string, attrs: Record<string, unknown>, content: string) =>
  Node.create({ name: nama, ...kotak, content, addAttributes: () => Object.fromEntries(Object.entries(attrs).map(([key, value]) => [key, data(value)])), renderHTML: () => ['div', 0] })

const milikSendiri = (papan: PapanNama): AnyExtension[] => [
  Paragraf,
  HalamanBaru,
  LabelIsian,
  BarisIsian,
  JudulKolom,
  KolomTabel,
  BulletList.extend({ content: `${SIMPUL.butir}+` }),
  OrderedList.extend({ content: `${SIMPUL.butir}+`, addAttributes: () => ({ gaya: tampak('gaya', 'angka') }), renderHTML: ({ HTMLAttributes }) => ['ol', HTMLAttributes, 0] }),
  ListItem.extend({ content: SIMPUL.paragraf, addAttributes: () => ({ ulang: data(null) }), addNodeView: () => tampilanButir(papan) }),
  polos(SIMPUL.isianBerlabel, { inden: false }, `${SIMPUL.barisIsian}+`).extend({ addNodeView: () => tampilanKotak(papan, 'berlabel') }),
  polos(SIMPUL.tabel, { dari: '', bernomor: true, tinggi: null }, `${SIMPUL.kolom}+`).extend({ addNodeView: () => tampilanKotak(papan, 'tabel') }),
  polos(SIMPUL.bila, { medan: '', operator: 'terisi', nilai: '' }, 'block+').extend({ addNodeView: () => tampilanKotak(papan, 'bila') }),
  polos(SIMPUL.ulang, { dari: '' }, 'block+').extend({ addNodeView: () => tampilanKotak(papan, 'ulang') }),
]

const Isian = (papan: PapanNama) =>
  Node.create({
    name: SIMPUL.isian,
    group: 'inline',
    inline: true,
    atom: true,
    selectable: true,
    addAttributes: () => ({ medan: data(''), gaya: data(null) }),
    renderHTML: () => ['span'],
    renderText: ({ node }) => `[${papan.baca(String(node.attrs['medan']))}]`,
    addNodeView: () => tampilanIsian(papan),
  })

const tanpa = { blockquote: false, code: false, codeBlock: false, heading: false, horizontalRule: false, link: false, strike: false, bulletList: false, orderedList: false, listItem: false, paragraph: false, trailingNode: false } as const

/** What the text of a template is written with. */
export const simpulTeks = (papan: PapanNama): AnyExtension[] => [StarterKit.configure({ ...tanpa }), ...milikSendiri(papan), Isian(papan), TombolTeks, SalinTempel]

/** One line of words and fields: a subject, what a paper is about. */
export const simpulKalimat = (papan: PapanNama): AnyExtension[] => [
  StarterKit.configure({ ...tanpa, document: false, listKeymap: false, gapcursor: false, hardBreak: false }),
  Node.create({ name: 'doc', topNode: true, content: SIMPUL.paragraf }),
  Paragraf.extend({ addKeyboardShortcuts: () => ({ Enter: () => true, 'Shift-Enter': () => true }) }),
  Isian(papan),
  SalinTempel,
]
