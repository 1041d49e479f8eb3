/** The end of a paper: signatures, two in a row, and who gets a copy. Kept in company and in one piece. */
import type { Content } from 'pdfmake/interfaces'
import { tinggiIsi } from '../formulir/perkiraan'
import { type TataTandaTangan, tandaTangan } from '../formulir/tanda-tangan'
import { bersih } from '../formulir/teks'
import type { KolomTtdCetak } from '../../domain/naskah/model'
import type { TataNaskah } from './tata-naskah'

export interface Penutup {
  readonly ttd: readonly (KolomTtdCetak | null)[]
  readonly tembusan: readonly string[]
  readonly tempat?: TataTandaTangan['tempat']
  /** A single signature stands in the middle instead of at the right. */
  readonly tengah?: boolean
}

/** Lines of text that must stand above a signature on its page. */
const KAWAN = 2
/** A part of the page that a block surely fits in (estimates run high). */
const MUAT = 0.95

/**
 * Signatures and copies as one block; where that is taller than a page (`longgar`), the first signatures still keep their
 * company, and what follows may go on over pages.
 */
export function penutup(given: Penutup, tata: TataNaskah): Content[] {
  const rows = barisTtd(given, tata)
  const copies = tembusan(given.tembusan, tata)
  if (!tata.longgar) return rows.length + copies.length > 0 ? [bersama([...rows, ...copies], true)] : []
  const fits = (parts: readonly Content[]) => tinggiTtd(given, tata) <= tata.tinggi * MUAT && parts.length > 0
  return [...(fits(rows) ? [bersama(rows, false)] : rows), ...copies]
}

/** Kept whole below at least two lines of text (main/formulir/mesin/bawa-baris.ts). */
const bersama = (stack: Content[], wajib: boolean): Content =>
  ({ unbreakable: true, stack, bawaBaris: { baris: KAWAN, wajib } }) as Content

function barisTtd({ ttd, tempat, tengah = false }: Penutup, tata: TataNaskah): Content[] {
  const pairs = pasangan(ttd, tengah)
  return pairs.map((columns, i) =>
    tandaTangan(columns, tata.lebar, {
      above: i === 0 ? tata.huruf * 1.4 : tata.huruf * 1.2,
      ruang: tata.huruf * 4.6,
      longgar: tata.longgar && tinggiBarisTtd(columns, tata) > tata.tinggi * MUAT,
      ...(tempat ? { tempat } : {}),
    }),
  )
}

type Kolom = KolomTtdCetak | null

/** Two in a row; one alone stands right, one left over after a full row in the middle. */
function pasangan(ttd: readonly Kolom[], centred: boolean): Kolom[][] {
  return Array.from({ length: Math.ceil(ttd.length / 2) }, (_, i) => {
    const pair = ttd.slice(i * 2, i * 2 + 2)
    return pair.length === 1 && i === 0 && !centred ? [null, ...pair] : pair
  })
}

const tinggiTtd = ({ ttd, tengah = false }: Penutup, tata: TataNaskah): number =>
  pasangan(ttd, tengah).reduce((sum, columns) => sum + tinggiBarisTtd(columns, tata), 0)

function tinggiBarisTtd(columns: readonly Kolom[], { lebar, huruf }: TataNaskah): number {
  const height = (column: Kolom) => {
    const { jabatan = [], nama = '' } = column?.orang ?? {}
    return tinggiIsi([...jabatan, nama, 'Tempat', '', 'Pangkat', 'NIP'], lebar / columns.length - 12, huruf)
  }
  return Math.max(...columns.map(height)) + huruf * 6.5
}

/** "Tembusan:" and its list, at the left below everything. */
function tembusan(items: readonly string[], tata: TataNaskah): Content[] {
  const names = items.map(bersih).filter(Boolean)
  if (names.length === 0) return []
  const list: Content = names.length > 1 ? { ol: names.map((text) => ({ text })) } : { text: names[0] ?? '' }
  return [
    {
      margin: [0, tata.huruf * 1.4, tata.lebar * 0.25, 0],
      lineHeight: tata.rapat,
      fontSize: tata.huruf - 1,
      stack: [{ text: 'Tembusan:' }, list],
    },
  ]
}
