/** Letters and notes: a head with rows, an addressee, the body. Families after Permendagri 1/2023, layout the office's. */
import type { Content } from 'pdfmake/interfaces'
import { tanggalPanjang } from '../../domain/formulir/terbilang'
import type { NaskahFormulir } from '../../domain/naskah/model'
import { BARE } from '../formulir/kisi'
import { bertanda } from '../formulir/mesin/struktur'
import { tempatDanTanggal } from '../formulir/tanda-tangan'
import { atauStrip, bersih } from '../formulir/teks'
import { isiNaskah } from './bagian'
import { barisKepala, barisSurat, kepalaKertas, penerima } from './kepala'
import type { TataNaskah } from './tata-naskah'

/** Part of the line for the head's rows; the day stands in the rest, so neither can run into the other. */
const KEPALA = 0.6
const JARAK = 14

/** Surat dinas: day at the right of Nomor, Sifat, Lampiran, Hal; addressee; body; signature; copies. */
export function surat(form: NaskahFormulir, tata: TataNaskah): Content[] {
  const left = tata.lebar * KEPALA - JARAK
  return [
    ...kepalaKertas(form, tata),
    {
      columnGap: JARAK,
      columns: [
        { width: left, stack: [barisKepala(barisSurat(form), { ...tata, lebar: left })] },
        { width: tata.lebar - left - JARAK, text: tempatDanTanggal(form.tempatTanggal), alignment: 'right', lineHeight: tata.rapat },
      ],
    },
    tujuan(form, tata),
    ...isiNaskah(form, tata),
  ]
}

/** "Yth. …" with the names hanging beside it, and where they are. */
function tujuan({ kepada, di }: NaskahFormulir, tata: TataNaskah): Content {
  const names = penerima(kepada)
  const place = bersih(di).replace(/^di[\s-]+/i, '')
  const rows = [...(names ? [[{ text: 'Yth.' }, names]] : []), ...(place ? [[{ text: '' }, { text: `di ${place}` }]] : [])]
  const below = tata.huruf * 1.3
  if (rows.length === 0) return { text: '', margin: [0, 0, 0, below] }
  const label = tata.huruf * 2.3
  const table: Content = {
    margin: [0, below, 0, below],
    lineHeight: tata.rapat,
    layout: BARE,
    table: { widths: [label, tata.lebar * 0.65 - label], body: rows },
  }
  return bertanda(table, 'Lines')
}

/** Nota dinas: title, rows, a rule, body, signature; inside the office, so without an address. */
export function notaDinas(form: NaskahFormulir, tata: TataNaskah): Content[] {
  const { kepada, dari = '', tempatTanggal } = form
  const [number, ...rest] = barisSurat(form)
  const day = { label: 'Tanggal', isi: { text: tempatTanggal.tanggal ? tanggalPanjang(tempatTanggal.tanggal) : '-' } }
  const rows = [
    { label: 'Kepada', isi: yth(kepada) },
    { label: 'Dari', isi: { text: atauStrip(dari) } },
    day,
    ...(number ? [number] : []),
    ...rest,
  ]
  return [
    ...kepalaKertas(form, tata),
    bertanda<Content>(
      { text: bersih(form.judul) || 'NOTA DINAS', bold: true, fontSize: Math.min(14, tata.huruf + 2), alignment: 'center', margin: [0, 2, 0, tata.huruf] },
      'H1',
    ),
    barisKepala(rows, tata),
    { margin: [0, tata.huruf * 0.6, 0, tata.huruf], canvas: [{ type: 'line', x1: 0, y1: 0, x2: tata.lebar, y2: 0, lineWidth: 0.75 }] },
    ...isiNaskah(form, tata),
  ]
}

function yth(kepada: readonly string[]): Content {
  const names = penerima(kepada)
  if (!names) return { text: '-' }
  return 'text' in (names as object) ? { text: `Yth. ${(names as { text: string }).text}` } : names
}
