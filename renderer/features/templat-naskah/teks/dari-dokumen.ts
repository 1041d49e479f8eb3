/** The editor's document as a template's parts. Pure. Nothing but what the closed schema knows comes through. */
import type { BarisIsian, Blok, Butir, GayaButir, GayaMedan, Kalimat, KolomTabel, Potongan, Rata, Syarat } from '../../../../domain/naskah/templat'
import { SIMPUL, type Dokumen } from './dokumen'

/** All parts; a lone empty paragraph is the place to type in, not a part. */
export function blokDariDokumen({ content = [] }: Dokumen): Blok[] {
  const blok = content.flatMap(satu)
  const [only] = blok
  const blank = blok.length === 1 && only?.jenis === 'paragraf' && Object.keys(only).length === 2 && only.isi.length === 0
  return blank ? [] : blok
}

/** The first line of a document of one line. */
export const kalimatDariDokumen = ({ content = [] }: Dokumen): Kalimat => kalimat(content[0])

function satu(node: Dokumen): Blok[] {
  switch (node.type) {
    case SIMPUL.paragraf:
      return [{ jenis: 'paragraf', isi: kalimat(node), ...rata(node), ...inden(node), ...ukuran(node) }]
    case SIMPUL.bulat:
    case SIMPUL.urut:
      return [{ jenis: 'butir', gaya: gayaButir(node), butir: butir(node) }]
    case SIMPUL.isianBerlabel:
      return [{ jenis: 'isian', baris: (node.content ?? []).map(barisIsian), ...inden(node) }]
    case SIMPUL.tabel:
      return [{ jenis: 'tabel', dari: teks(node, 'dari'), bernomor: node.attrs?.['bernomor'] === true, ...tinggi(node), kolom: (node.content ?? []).map(kolom) }]
    case SIMPUL.bila:
      return [{ jenis: 'bila', syarat: syarat(node), isi: blokDariDokumen(node) }]
    case SIMPUL.ulang:
      return [{ jenis: 'ulang', dari: teks(node, 'dari'), isi: blokDariDokumen(node) }]
    case SIMPUL.halamanBaru:
      return [{ jenis: 'halaman_baru', ...(node.attrs?.['lembar'] === true ? { lembar: true } : {}) }]
    case undefined:
    default:
      return []
  }
}

/** Neighbouring texts that look alike are one piece. */
function kalimat(node: Dokumen | undefined): Potongan[] {
  const parts: Potongan[] = []
  for (const next of (node?.content ?? []).flatMap(potongan)) {
    const last = parts.at(-1)
    if (last && 'teks' in last && 'teks' in next && last.tebal === next.tebal && last.miring === next.miring && last.garis === next.garis) parts[parts.length - 1] = { ...last, teks: last.teks + next.teks }
    else parts.push(next)
  }
  return parts
}

function potongan(node: Dokumen): Potongan[] {
  const has = (type: string) => node.marks?.some((mark) => mark.type === type) === true
  const look = { ...(has('bold') ? { tebal: true } : {}), ...(has('italic') ? { miring: true } : {}), ...(has('underline') ? { garis: true } : {}) }
  if (node.type === SIMPUL.isian) return [{ ...look, medan: teks(node, 'medan'), ...(node.attrs?.['gaya'] ? { gaya: node.attrs['gaya'] as GayaMedan } : {}) }]
  if (node.type === SIMPUL.baris) return [{ ...look, teks: '\n' }]
  return node.text ? [{ ...look, teks: node.text }] : []
}

function barisIsian({ content = [] }: Dokumen): BarisIsian {
  const line = content.find(({ type }) => type === SIMPUL.paragraf)
  const list = content.find(({ type }) => type === SIMPUL.bulat || type === SIMPUL.urut)
  return {
    label: polos(content.find(({ type }) => type === SIMPUL.label)),
    ...(line ? { isi: kalimat(line) } : {}),
    ...(list ? { gaya: gayaButir(list), butir: butir(list) } : {}),
  }
}

const kolom = (node: Dokumen): KolomTabel => ({
  judul: polos(node.content?.find(({ type }) => type === SIMPUL.judul)),
  lebar: typeof node.attrs?.['lebar'] === 'number' ? node.attrs['lebar'] : 1,
  isi: kalimat(node.content?.find(({ type }) => type === SIMPUL.paragraf)),
  ...rata(node),
  ...(node.attrs?.['jumlah'] === true ? { jumlah: true } : {}),
  ...(node.attrs?.['ulang'] ? { ulang: teks(node, 'ulang') } : {}),
})

const butir = (list: Dokumen): Butir[] =>
  (list.content ?? []).map((item) => ({ ...(item.attrs?.['ulang'] ? { ulang: teks(item, 'ulang') } : {}), isi: kalimat(item.content?.[0]) }))

function syarat(node: Dokumen): Syarat {
  const operator = teks(node, 'operator') as Syarat['operator']
  const compares = operator === 'sama' || operator === 'beda'
  return { medan: teks(node, 'medan'), operator, ...(compares ? { nilai: teks(node, 'nilai') } : {}) }
}

const gayaButir = (node: Dokumen): GayaButir => (node.type === SIMPUL.bulat ? 'titik' : node.attrs?.['gaya'] === 'huruf' ? 'huruf' : 'angka')
const rata = ({ attrs }: Dokumen): { rata?: Rata } => (attrs?.['rata'] ? { rata: attrs['rata'] as Rata } : {})
const inden = ({ attrs }: Dokumen): { inden?: boolean } => (attrs?.['inden'] === true ? { inden: true } : {})
const ukuran = ({ attrs }: Dokumen): { ukuran?: number } => (typeof attrs?.['ukuran'] === 'number' ? { ukuran: attrs['ukuran'] } : {})
const tinggi = ({ attrs }: Dokumen): { tinggi?: number } => (typeof attrs?.['tinggi'] === 'number' ? { tinggi: attrs['tinggi'] } : {})
const polos = (node: Dokumen | undefined): string => (node?.content ?? []).map(({ text }) => text ?? '').join('')
const teks = (node: Dokumen, name: string): string => {
  const value: unknown = node.attrs?.[name]
  return typeof value === 'string' ? value : ''
}
