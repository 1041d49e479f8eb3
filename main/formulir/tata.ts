/** The measures of one form's page, in points, and the definition every form starts from. */
import type { CanvasElement, Content, TDocumentDefinitions } from 'pdfmake/interfaces'
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

export interface SekitarHalaman {
  readonly fon?: 'Arimo' | 'Tinos'
  /** Marks every page at its head and foot. */
  readonly rahasia?: boolean
  /** Drawn under the text of every page. */
  readonly latar?: (width: number, height: number, page: number) => CanvasElement[]
}

/** Paper, margins, font, document information, foot and marks around a form's content. */
export function halaman(form: DasarFormulir & Instansi, judul: string, content: Content[], around: SekitarHalaman = {}): TDocumentDefinitions {
  const { fon = 'Arimo', rahasia = false, latar } = around
  return {
    pageSize: ukuranHalaman(form.kertas),
    pageMargins: margin(form.kertas),
    defaultStyle: { font: fon, fontSize: form.kertas.huruf },
    language: 'id-ID',
    info: {
      title: judul,
      author: penulis(form),
      creator: 'Takar',
      producer: 'Takar',
      creationDate: new Date(form.dibuatPada),
    },
    ...(rahasia ? { header: () => tandaRahasia(form.kertas) } : {}),
    ...(form.nomorHalaman || rahasia ? { footer: kaki(form, rahasia) } : {}),
    ...(latar ? { background: (page: number, { width, height }) => ({ canvas: latar(width, height, page) }) } : {}),
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

const RAHASIA = { text: 'RAHASIA', bold: true, fontSize: 11, color: '#a01818', alignment: 'center' as const }

function tandaRahasia(kertas: Kertas): Content {
  const [left, top, right] = margin(kertas)
  return { ...RAHASIA, margin: [left, Math.max(6, top / 2 - 7), right, 0] }
}

function kaki({ kertas, nomorHalaman }: DasarFormulir, rahasia: boolean) {
  const [left, , right, bottom] = margin(kertas)
  return (page: number, pages: number): Content => {
    const foot: Content = {
      text: nomorHalaman ? `Takar · halaman ${page} dari ${pages}` : '',
      fontSize: 7,
      color: '#666666',
      alignment: 'right',
    }
    const columns = rahasia ? [{ text: '' }, { ...RAHASIA }, { ...foot, margin: [0, 4, 0, 0] }] : [foot]
    return { columns: columns as Content[], margin: [left, Math.max(4, bottom / 2 - 4), right, 0] }
  }
}

/** A title of one or more centred bold lines. */
export function judulTengah(lines: readonly string[], fontSize: number): Content {
  const stack = lines.map((text) => ({ text }))
  return bertanda<Content>({ stack, bold: true, fontSize, alignment: 'center', margin: [0, 0, 0, 8] }, 'H1')
}
