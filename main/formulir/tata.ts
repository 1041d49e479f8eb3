/** The measures of one form's page, in points, and the definition every form starts from. */
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import type { Kertas } from '../../domain/formulir/kertas'
import type { DasarFormulir, KopSurat } from '../../domain/formulir/bagian'
import { bertanda } from './mesin/struktur'
import { bersih } from './teks'

const POINTS_PER_MM = 72 / 25.4

export interface Tata {
  /** Room between the margins, in points. */
  readonly lebar: number
  readonly tinggi: number
  readonly huruf: number
  /** True: every row may break over pages. The engine asks for it when a row proves taller than a page. */
  readonly longgar: boolean
}

export function ukuranHalaman({ mm: [short, long], orientasi }: Kertas): { width: number; height: number } {
  const [width, height] = orientasi === 'tegak' ? [short, long] : [long, short]
  return { width: width * POINTS_PER_MM, height: height * POINTS_PER_MM }
}

export function tataDari(kertas: Kertas, longgar: boolean): Tata {
  const { width, height } = ukuranHalaman(kertas)
  const [kiri, atas, kanan, bawah] = margin(kertas)
  return { lebar: width - kiri - kanan, tinggi: height - atas - bawah, huruf: kertas.huruf, longgar }
}

function margin({ margin: { kiri, atas, kanan, bawah } }: Kertas): [number, number, number, number] {
  return [kiri * POINTS_PER_MM, atas * POINTS_PER_MM, kanan * POINTS_PER_MM, bawah * POINTS_PER_MM]
}

/** Paper, margins, font, document information, foot and draft mark around a form's content. */
export function halaman(form: DasarFormulir & Instansi, judul: string, content: Content[]): TDocumentDefinitions {
  return {
    pageSize: ukuranHalaman(form.kertas),
    pageMargins: margin(form.kertas),
    defaultStyle: { font: 'Arimo', fontSize: form.kertas.huruf },
    language: 'id-ID',
    info: {
      title: judul,
      author: penulis(form),
      creator: 'Takar',
      producer: 'Takar',
      creationDate: new Date(form.dibuatPada),
    },
    ...(form.nomorHalaman ? { footer: kaki(form.kertas) } : {}),
    ...(form.konsep ? { watermark: { text: 'KONSEP', bold: true, color: '#888888', opacity: 0.12 } } : {}),
    content,
  }
}

interface Instansi {
  readonly instansi?: string
  readonly kop?: KopSurat
}

/** Whose paper it is, for the document's properties. */
const penulis = ({ instansi, kop }: Instansi) => bersih(instansi ?? kop?.perangkat ?? '')

function kaki(kertas: Kertas) {
  const [left, , right, bottom] = margin(kertas)
  return (page: number, pages: number): Content => ({
    text: `Takar · halaman ${page} dari ${pages}`,
    fontSize: 7,
    color: '#666666',
    alignment: 'right',
    margin: [left, Math.max(4, bottom / 2 - 4), right, 0],
  })
}

/** A title of one or more centred bold lines. */
export function judulTengah(lines: readonly string[], fontSize: number): Content {
  const stack = lines.map((text) => ({ text }))
  return bertanda<Content>({ stack, bold: true, fontSize, alignment: 'center', margin: [0, 0, 0, 8] }, 'H1')
}
