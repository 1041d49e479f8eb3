/** Certificates: emblem, large title, the name large, all in the middle of the sheet inside the border. */
import type { CanvasElement, Content } from 'pdfmake/interfaces'
import type { NaskahFormulir } from '../../domain/naskah/model'
import { BARE } from '../formulir/kisi'
import { bertanda } from '../formulir/mesin/struktur'
import { lebarTeks } from '../formulir/perkiraan'
import { bersih, TITIK_TITIK } from '../formulir/teks'
import { isiNaskah } from './bagian'
import { bingkai, RUANG_BINGKAI_MM, TINTA } from './bingkai-piagam'
import { kata, type TataNaskah } from './tata-naskah'

export const bingkaiPiagam = bingkai

/** Running text is set in by this part of the line at both sides: a certificate is read across the room. */
const SISI = 0.09

/** The sheet as the border leaves it: margins at least as wide as that, and no page number. */
export function bentukPiagam(form: NaskahFormulir): NaskahFormulir {
  const { atas, kanan, bawah, kiri } = form.kertas.margin
  const side = (mm: number) => Math.max(mm, RUANG_BINGKAI_MM)
  const margin = { atas: side(atas), kanan: side(kanan), bawah: side(bawah), kiri: side(kiri) }
  return { ...form, nomorHalaman: false, kertas: { ...form.kertas, margin } }
}

/** One sheet with everything in its middle; what does not fit there is set closer, and at last goes on over pages. */
export function piagam(form: NaskahFormulir, given: TataNaskah): Content[] {
  const tata = given.longgar ? { ...given, spasi: 1, rapat: 1 } : given
  const { badan, ...rest } = form
  const sheet = badan.findIndex(({ jenis }) => jenis === 'halaman_baru')
  const [front, back] = sheet < 0 ? [badan, []] : [badan.slice(0, sheet), badan.slice(sheet + 1)]
  const side = tata.lebar * SISI
  const inner = isiNaskah({ ...rest, badan: front }, { ...tata, lebar: tata.lebar - 2 * side }, { tengah: true, ...(tata.longgar ? { ruang: tata.huruf * 3.4 } : {}) })
  const stack = [...kepala(form, tata), ...inner.map((one): Content => ({ stack: [one], margin: [side, 0, side, 0] }))]
  const [first, ...more] = isiNaskah({ ...rest, badan: back, ttd: [], tembusan: [] }, tata)
  const behind = first ? [{ ...(first as object), pageBreak: 'before' } as Content, ...more] : []
  return [...(tata.longgar ? stack : [diTengah(stack, tata)]), ...behind]
}

const diTengah = (stack: Content[], { lebar, tinggi }: TataNaskah): Content => ({
  unbreakable: true,
  layout: BARE,
  table: { widths: [lebar], heights: tinggi - 2, body: [[{ stack, verticalAlignment: 'middle' }]] },
})

function kepala({ kop, lambang, judul, nomor, tentang }: NaskahFormulir, tata: TataNaskah): Content[] {
  const emblem = lambang ?? kop?.logo
  const bodies = kop ? [...kop.induk, kop.perangkat].map((text) => ({ text: bersih(text).toLocaleUpperCase('id') })) : []
  const about = kata(tentang)
  return [
    ...(emblem ? [bertanda<Content>({ image: emblem, fit: tata.longgar ? [44, 44] : [62, 62], alignment: 'center', margin: [0, 0, 0, 6] }, 'Figure', 'Lambang')] : []),
    ...(bodies.length > 0 ? [{ stack: bodies, alignment: 'center' as const, fontSize: tata.huruf, margin: [0, 0, 0, 6] as [number, number, number, number] }] : []),
    ...(bersih(judul) ? [besar(bersih(judul), tata)] : []),
    ...(nomor === undefined ? [] : [{ text: `Nomor: ${bersih(nomor) || TITIK_TITIK}`, alignment: 'center' as const, margin: [0, 2, 0, 0] as [number, number, number, number] }]),
    ...(about ? [{ text: about, alignment: 'center' as const, bold: true, margin: [0, 6, 0, 0] as [number, number, number, number] }] : []),
    hiasan(tata),
  ]
}

/** As large as one line allows, spaced out; a very long title wraps at a smaller size. */
function besar(title: string, { lebar }: TataNaskah): Content {
  const size = Math.max(20, Math.min(32, (32 * lebar * 0.86) / (lebarTeks(title, 32) + title.length * 3)))
  const text: Content = { text: [{ text: title, characterSpacing: size > 20 ? 2.5 : 0 }], bold: true, fontSize: size, color: TINTA.biru, alignment: 'center' }
  return bertanda(text, 'H1')
}

/** A thin line with four kawung petals in its middle. Straight lines only: pdfmake moves no curves with the text. */
function hiasan({ lebar, huruf }: TataNaskah): Content {
  const [half, mid, y, gap] = [Math.min(150, lebar / 3), lebar / 2, 8, 14]
  const rule = (x1: number, x2: number) => ({ type: 'line' as const, x1, y1: y, x2, y2: y, lineWidth: 0.6, lineColor: TINTA.emas })
  const petals = [[1, 1], [-1, 1], [-1, -1], [1, -1]].map(([sx = 1, sy = 1]) => kelopak(mid, y, sx, sy)) // prettier-ignore
  return { margin: [0, 4, 0, huruf * 0.6], canvas: [rule(mid - half, mid - gap), rule(mid + gap, mid + half), ...petals] }
}

function kelopak(x: number, y: number, sx: number, sy: number): CanvasElement {
  const knots = [[1, 1], [5.2, 1.9], [7, 7], [1.9, 5.2]] as const // prettier-ignore
  const points = knots.map(([dx, dy]) => ({ x: x + sx * dx, y: y + sy * dy }))
  return { type: 'polyline', closePath: true, lineWidth: 0.5, lineColor: TINTA.biru, color: TINTA.pucat, points }
}
