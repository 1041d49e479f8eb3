/** A template's parts as the editor's document. Pure; dari-dokumen.ts is the way back. */
import type { BarisIsian, Blok, Butir, GayaButir, Kalimat, KolomTabel, Potongan } from '../../../../domain/naskah/templat'
import { SIMPUL, type Dokumen } from './dokumen'

export const dokumenDariBlok = (blok: readonly Blok[]): Dokumen => ({ type: 'doc', content: isiBlok(blok) })
/** A document of one line: a subject, a title. */
export const dokumenDariKalimat = (kalimat: Kalimat): Dokumen => ({ type: 'doc', content: [paragraf(kalimat)] })

/** Nowhere may be without a place to type in. */
const isiBlok = (blok: readonly Blok[]): Dokumen[] => (blok.length === 0 ? [paragraf([])] : blok.map(satu))

function satu(blok: Blok): Dokumen {
  switch (blok.jenis) {
    case 'paragraf':
      return paragraf(blok.isi, blok)
    case 'butir':
      return daftar(blok.gaya, blok.butir)
    case 'isian':
      return { type: SIMPUL.isianBerlabel, attrs: { inden: blok.inden ?? false }, content: blok.baris.map(barisIsian) }
    case 'tabel':
      return { type: SIMPUL.tabel, attrs: { dari: blok.dari, bernomor: blok.bernomor, tinggi: blok.tinggi ?? null }, content: blok.kolom.map(kolom) }
    case 'bila':
      return { type: SIMPUL.bila, attrs: { medan: blok.syarat.medan, operator: blok.syarat.operator, nilai: blok.syarat.nilai ?? '' }, content: isiBlok(blok.isi) }
    case 'ulang':
      return { type: SIMPUL.ulang, attrs: { dari: blok.dari }, content: isiBlok(blok.isi) }
    case 'halaman_baru':
      return { type: SIMPUL.halamanBaru, attrs: { lembar: blok.lembar ?? false } }
  }
}

const paragraf = (isi: Kalimat, { rata, inden, ukuran }: Partial<Extract<Blok, { jenis: 'paragraf' }>> = {}): Dokumen => ({
  type: SIMPUL.paragraf,
  attrs: { rata: rata ?? null, inden: inden ?? false, ukuran: ukuran ?? null },
  ...berisi(isi.flatMap(potongan)),
})

const daftar = (gaya: GayaButir, butir: readonly Butir[]): Dokumen => ({
  ...(gaya === 'titik' ? { type: SIMPUL.bulat } : { type: SIMPUL.urut, attrs: { gaya } }),
  content: butir.map(({ ulang, isi }) => ({ type: SIMPUL.butir, attrs: { ulang: ulang ?? null }, content: [paragraf(isi)] })),
})

const barisIsian = ({ label, isi, gaya, butir }: BarisIsian): Dokumen => ({
  type: SIMPUL.barisIsian,
  content: [
    { type: SIMPUL.label, ...polos(label) },
    ...(isi || !butir ? [paragraf(isi ?? [])] : []),
    ...(butir && butir.length > 0 ? [daftar(gaya ?? 'angka', butir)] : []),
  ],
})

const kolom = ({ judul, ulang, lebar, rata, jumlah, isi }: KolomTabel): Dokumen => ({
  type: SIMPUL.kolom,
  attrs: { lebar, rata: rata ?? null, jumlah: jumlah ?? false, ulang: ulang ?? null },
  content: [{ type: SIMPUL.judul, ...polos(judul) }, paragraf(isi)],
})

const polos = (text: string): Dokumen => berisi(text === '' ? [] : [{ type: 'text', text }])
const berisi = (content: Dokumen[]): Dokumen => (content.length === 0 ? {} : { content })

/** A line break inside a text is a node of its own; the marks stand on each piece. */
function potongan(part: Potongan): Dokumen[] {
  const marks = [part.tebal && 'bold', part.miring && 'italic', part.garis && 'underline'].filter((type) => typeof type === 'string').map((type) => ({ type }))
  const marked = (node: Dokumen): Dokumen => (marks.length === 0 ? node : { ...node, marks })
  if ('medan' in part) return [marked({ type: SIMPUL.isian, attrs: { medan: part.medan, gaya: part.gaya ?? null } })]
  return part.teks.split('\n').flatMap((line, i) => [...(i > 0 ? [marked({ type: SIMPUL.baris })] : []), ...(line === '' ? [] : [marked({ type: 'text', text: line })])])
}
