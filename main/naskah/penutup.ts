/** The end of a paper: signatures, two in a row, and who gets a copy. Kept in company and in one piece. */
import type { Content } from 'pdfmake/interfaces'
import { tinggiBlok } from '../formulir/perkiraan'
import { type TataTandaTangan, tandaTangan } from '../formulir/tanda-tangan'
import { bersih } from '../formulir/teks'
import type { KolomTtdCetak } from '../../domain/naskah/model'
import type { TataNaskah } from './tata-naskah'

export interface Penutup {
  readonly ttd: readonly (KolomTtdCetak | null)[]
  readonly tembusan: readonly string[]
  readonly tempat?: TataTandaTangan['tempat']
  readonly ruang?: number
  /** A single signature stands in the middle instead of at the right. */
  readonly tengah?: boolean
}

/** Lines of text that must stand above a signature on its page. */
const KAWAN = 2
/** A part of the page that a block surely fits in (estimates run high), with the lines above it. */
const MUAT = 0.95
const muat = (parts: readonly Content[], { lebar, tinggi, huruf }: TataNaskah, above = 0): boolean =>
  tinggiBlok(parts, lebar, huruf) + 4 * huruf + above < tinggi * MUAT

/**
 * Signatures and copies as one block; where that is taller than a page (`longgar`), the first signatures still keep their
 * company, and what follows may go on over pages. `above`: height of what must stay with them, such as a table's last rows.
 */
export function penutup(given: Penutup, tata: TataNaskah, above = 0): Content[] {
  const rows = barisTtd(given, tata)
  const copies = tembusan(given.tembusan, tata)
  const all = [...rows, ...copies]
  if (all.length === 0) return []
  if (!tata.longgar) return [bersama(all, true)]
  if (muat(all, tata, above)) return [bersama(all, false)]
  if (rows.length > 0 && muat(rows, tata, above)) return [bersama(rows, false), ...copies]
  return [...rows.map((row, i) => (i === 0 ? bersama([row], false) : row)), ...copies]
}

/** Kept whole below at least two lines of text (main/formulir/mesin/bawa-baris.ts). */
const bersama = (stack: Content[], wajib: boolean): Content =>
  ({ unbreakable: stack.every(utuh), stack, bawaBaris: { baris: KAWAN, wajib } }) as Content

/** Not one of the signatures that are taller than a page by themselves. */
const utuh = (node: Content): boolean => (node as { unbreakable?: boolean }).unbreakable !== false

function barisTtd({ ttd, tempat, ruang, tengah = false }: Penutup, tata: TataNaskah): Content[] {
  return pasangan(ttd, tengah).map((columns, i) => {
    const style = { above: tata.huruf * (i === 0 ? 1.4 : 1.2), ruang: ruang ?? tata.huruf * 4.6, ...(tempat ? { tempat } : {}) }
    const row = tandaTangan(columns, tata.lebar, style)
    return tata.longgar && !muat([row], tata) ? tandaTangan(columns, tata.lebar, { ...style, longgar: true }) : row
  })
}

type Kolom = KolomTtdCetak | null

/** Two in a row; one alone stands right, one left over after a full row in the middle. */
function pasangan(ttd: readonly Kolom[], centred: boolean): Kolom[][] {
  return Array.from({ length: Math.ceil(ttd.length / 2) }, (_, i) => {
    const pair = ttd.slice(i * 2, i * 2 + 2)
    return pair.length === 1 && i === 0 && !centred ? [null, ...pair] : pair
  })
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
