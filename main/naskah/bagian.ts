/** A paper's body with its end: the paper itself, then its annexes, each on pages of its own. */
import type { Content } from 'pdfmake/interfaces'
import type { BlokCetak } from '../../domain/naskah/isi'
import type { NaskahFormulir } from '../../domain/naskah/model'
import { badan, tinggiUjung } from './badan'
import { type Penutup, penutup } from './penutup'
import { kata, type TataNaskah } from './tata-naskah'

export interface TataBagian {
  readonly tempat?: Penutup['tempat']
  readonly ruang?: number
  readonly tengah?: boolean
  /** Annexes are signed too, without place and day. */
  readonly lampiranDitandatangani?: boolean
}

/** Body, signatures and copies; a new page in the body begins an annex, which stands behind the signatures. */
export function isiNaskah(form: NaskahFormulir, tata: TataNaskah, { lampiranDitandatangani, ...style }: TataBagian = {}): Content[] {
  const [main = [], ...annexes] = lembar(form.badan)
  const undated = form.ttd.map((column) => column && { ...(column.pengantar ? { pengantar: column.pengantar } : {}), orang: column.orang })
  return [
    ...satuBagian(main, { ...style, ttd: form.ttd, tembusan: form.tembusan }, tata),
    ...annexes.flatMap((annex) => {
      const isSigned = lampiranDitandatangani && annex.reduce((sum, one) => sum + (one.jenis === 'tabel' ? 2 : baris(one, tata)), 0) >= 2
      const [first, ...rest] = satuBagian(annex, { ...style, ttd: isSigned ? undated : [], tembusan: [] }, tata)
      return first ? [{ ...(first as object), pageBreak: 'before' } as Content, ...rest] : []
    }),
  ]
}

/** The body cut where a new sheet begins; sheets without a part are left out, but never all. */
export function lembarUtuh(blok: readonly BlokCetak[]): BlokCetak[][] {
  const sheets: BlokCetak[][] = [[]]
  for (const one of blok) {
    if (one.jenis === 'halaman_baru' && one.lembar) sheets.push([])
    else sheets.at(-1)?.push(one)
  }
  const filled = sheets.filter((sheet) => sheet.length > 0)
  return filled.length > 0 ? filled : [[]]
}

/** The body cut at its new pages; empty sheets and blank lines at the end of one are left out: no page without text. */
function lembar(blok: readonly BlokCetak[]): BlokCetak[][] {
  const sheets: BlokCetak[][] = [[]]
  for (const one of blok) {
    if (one.jenis === 'halaman_baru') sheets.push([])
    else sheets.at(-1)?.push(one)
  }
  return sheets.map((sheet) => sheet.slice(0, sheet.findLastIndex((one) => !kosong(one)) + 1)).filter((sheet) => sheet.length > 0)
}

const kosong = (one: BlokCetak): boolean => one.jenis === 'paragraf' && !kata(one.isi)

/** The end follows plain text (and takes lines of it along), or the last rows of a table with hardly anything below it. */
function satuBagian(blok: readonly BlokCetak[], end: Penutup, tata: TataNaskah): Content[] {
  const last = blok.findLastIndex(({ jenis }) => jenis === 'tabel')
  const below = blok.slice(last + 1)
  if (last < 0 || below.reduce((sum, one) => sum + baris(one, tata), 0) >= 2) return [...badan(blok, tata), ...penutup(end, tata)]
  const [first, ...rest] = penutup(end, tata, tinggiUjung(blok[last], tata) + below.length * tata.huruf * 4)
  return [...badan(blok.slice(0, last + 1), tata, [...badan(below, tata), ...(first ? [first] : [])]), ...rest]
}

/** Lines a part surely has: letters are hardly ever narrower than 0.4 of their size. */
function baris(one: BlokCetak, { lebar, huruf }: TataNaskah): number {
  switch (one.jenis) {
    case 'paragraf':
      return Math.ceil((kata(one.isi).length * (one.ukuran ?? huruf) * 0.4) / lebar)
    case 'butir':
      return one.butir.filter((item) => kata(item)).length
    case 'isian':
      return one.baris.length
    case 'tabel':
    case 'halaman_baru':
      return 0
  }
}
