/** How the editor's own nodes look in the text: plain elements made by hand, no markup and no style tags. */
import type { NodeViewRenderer } from '@tiptap/core'
import type { Node as Simpul } from '@tiptap/pm/model'
import { GAYA_MEDAN_LABEL, OPERATOR_LABEL, type GayaMedan, type Syarat } from '../../../../domain/naskah/templat'
import classes from './teks.module.css'
import { daftarDiSekitar } from './konteks-teks'
import type { PapanNama } from './papan-nama'

const elemen = (tag: string, name: string): HTMLElement => {
  const made = document.createElement(tag)
  made.className = classes[name] ?? ''
  return made
}
const ganti = (dom: HTMLElement, text: string): void => {
  if (dom.textContent !== text) dom.textContent = text
}
const nilai = (node: Simpul, name: string): string => String(node.attrs[name] ?? '')

/** A field in the text: its name there, and how it is written. */
export const tampilanIsian =
  (papan: PapanNama): NodeViewRenderer =>
  ({ node, getPos, view }) => {
    const dom = elemen('span', 'isian')
    let now = node
    const tulis = () => {
      const pos = getPos()
      const dalam = pos === undefined || pos > view.state.doc.content.size ? [] : daftarDiSekitar(view.state.doc.resolve(pos))
      const gaya = now.attrs['gaya'] as GayaMedan | null
      const kode = nilai(now, 'medan')
      ganti(dom, papan.baca(kode, dalam) + (gaya ? ` (${GAYA_MEDAN_LABEL[gaya].toLowerCase()})` : ''))
      dom.dataset['asing'] = String(!papan.kenal(kode, dalam))
    }
    tulis()
    return { dom, ...hidup(papan, tulis, node, (next) => (now = next)) }
  }

/** A box around other parts, with a heading that says what it does. */
export const tampilanKotak =
  (papan: PapanNama, kelas: 'bila' | 'ulang' | 'tabel' | 'berlabel'): NodeViewRenderer =>
  ({ node }) => {
    const dom = elemen('div', 'kotak')
    const kepala = elemen('div', 'kepala')
    const contentDOM = elemen('div', kelas)
    kepala.contentEditable = 'false'
    dom.append(kepala, contentDOM)
    dom.dataset['kotak'] = kelas
    let now = node
    const tulis = () => {
      ganti(kepala, judulKotak(now, papan))
    }
    tulis()
    return { dom, contentDOM, ignoreMutation: luar(contentDOM), ...hidup(papan, tulis, node, (next) => (now = next)) }
  }

/** An item of a list; one that is repeated says over what. */
export const tampilanButir =
  (papan: PapanNama): NodeViewRenderer =>
  ({ node }) => {
    const dom = elemen('li', 'butir')
    const tanda = elemen('span', 'ulangan')
    const contentDOM = elemen('div', 'isiButir')
    tanda.contentEditable = 'false'
    dom.append(tanda, contentDOM)
    let now = node
    const tulis = () => {
      ganti(tanda, now.attrs['ulang'] ? `diulang: ${papan.baca(nilai(now, 'ulang'))}` : '')
      tanda.hidden = !now.attrs['ulang']
    }
    tulis()
    return { dom, contentDOM, ignoreMutation: luar(contentDOM), ...hidup(papan, tulis, node, (next) => (now = next)) }
  }

function judulKotak(node: Simpul, papan: PapanNama): string {
  switch (node.type.name) {
    case 'bila':
      return `Hanya dicetak bila: ${papan.baca(nilai(node, 'medan'))} ${kataSyarat(node)}`
    case 'ulang':
      return `Diulang untuk setiap baris: ${papan.baca(nilai(node, 'dari'))}`
    case 'tabelDaftar':
      return `Tabel, satu baris untuk setiap: ${papan.baca(nilai(node, 'dari'))}${node.attrs['bernomor'] ? ', bernomor' : ''}`
    default:
      return 'Isian berlabel'
  }
}

function kataSyarat(node: Simpul): string {
  const operator = node.attrs['operator'] as Syarat['operator']
  return OPERATOR_LABEL[operator] + (operator === 'sama' || operator === 'beda' ? ` “${nilai(node, 'nilai')}”` : '')
}

/** Writes anew when the node or a name changes, and stops listening when it leaves the text. */
function hidup(papan: PapanNama, tulis: () => void, node: Simpul, pegang: (next: Simpul) => void) {
  const berhenti = papan.dengar(tulis)
  return {
    update: (next: Simpul) => {
      if (next.type !== node.type) return false
      pegang(next)
      tulis()
      return true
    },
    destroy: berhenti,
  }
}

/** The heading of a box is ours alone: the editor need not look at what changes there. */
const luar = (contentDOM: HTMLElement) => (mutation: { target: Node; type: string }) => mutation.type !== 'selection' && !contentDOM.contains(mutation.target)
