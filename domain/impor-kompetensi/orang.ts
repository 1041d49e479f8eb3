/** Which person of the office a row is about: by NIP, else by name; who is not known is never dropped but asked for. */
import { normalise } from '../impor/grid'
import { nearestFew } from '../impor/nearest'
import { splitName } from '../impor/parse-name'
import { cleanNip, formatNip } from '../shared/nip'

export interface OrangKantor {
  readonly id: string
  /** Without titles. */
  readonly nama: string
  /** With titles. */
  readonly namaLengkap: string
  readonly nip: string | null
  readonly jabatan: string
}
export interface PilihanOrang {
  readonly nilai: string
  readonly label: string
}
export type HasilOrang =
  | { readonly orang: OrangKantor; /** Something to look at, one sentence. */ readonly ragu: string | null }
  | { readonly orang: null; readonly medan: 'nip' | 'orang'; readonly alasan: string; readonly pilihan: readonly PilihanOrang[] }

const USUL = 4
const polos = (nama: string): string => normalise(splitName(nama).nama)

/** Looks people up; made once for a whole file. */
export class PencariOrang {
  private readonly dariId: ReadonlyMap<string, OrangKantor>
  private readonly dariNip: ReadonlyMap<string, OrangKantor>
  private readonly dariNama: ReadonlyMap<string, OrangKantor[]>
  private readonly mirip = new Map<string, PilihanOrang[]>()

  constructor(orang: readonly OrangKantor[]) {
    this.dariId = new Map(orang.map((one) => [one.id, one]))
    this.dariNip = new Map(orang.flatMap((one) => (one.nip === null ? [] : [[one.nip, one]])))
    this.dariNama = Map.groupBy(orang, ({ nama }) => normalise(nama))
  }

  /** `nama` may also be the id of a person chosen by hand: that one it is, whatever the NIP says. */
  cari(nip: string, nama: string): HasilOrang {
    const chosen = this.dariId.get(nama)
    if (chosen) return { orang: chosen, ragu: null }
    const digits = cleanNip(nip)
    if (digits === '') return this.cariNama(nama)
    const found = this.dariNip.get(digits)
    if (found) return { orang: found, ragu: this.bedaNama(found, nama) }
    return { orang: null, medan: 'nip', alasan: this.alasanNip(nip, digits), pilihan: this.usul(nama, digits) }
  }

  private cariNama(nama: string): HasilOrang {
    if (nama === '') return { orang: null, medan: 'orang', alasan: 'NIP dan nama kosong, jadi tidak diketahui milik siapa.', pilihan: [] }
    const same = this.dariNama.get(polos(nama)) ?? []
    const [only] = same
    if (only && same.length === 1) return { orang: only, ragu: null }
    if (only) return { orang: null, medan: 'orang', alasan: `Ada ${same.length} pegawai bernama ${nama}; pilih orangnya.`, pilihan: same.map(pilihan) }
    return { orang: null, medan: 'orang', alasan: `“${nama}” tidak ada dalam daftar pegawai.`, pilihan: this.usul(nama, '') }
  }

  private alasanNip(nip: string, digits: string): string {
    if (/^\d([.,]\d+)?E\+?\d+$/i.test(nip) || /^\d{15}000$/.test(digits)) return 'NIP tersimpan sebagai angka di lembar kerja sehingga angka terakhirnya hilang; pilih orangnya atau ketik 18 angka NIP.'
    return digits.length === 18 && /^\d+$/.test(digits) ? `NIP ${formatNip(digits)} tidak ada dalam daftar pegawai.` : `NIP “${nip}” bukan 18 angka.`
  }

  private bedaNama({ nama, namaLengkap }: OrangKantor, tertulis: string): string | null {
    if (tertulis === '' || polos(tertulis) === normalise(nama) || nearestFew(splitName(tertulis).nama, [nama], 1).length > 0) return null
    return `NIP ini milik ${namaLengkap}, sedangkan di berkas tertulis “${tertulis}”.`
  }

  /** People whose name is alike, then those whose NIP is a slip of the finger away. */
  private usul(nama: string, digits: string): readonly PilihanOrang[] {
    const key = `${nama}|${digits}`
    const known = this.mirip.get(key)
    if (known) return known
    const alike = nama === '' ? [] : nearestFew(splitName(nama).nama, [...this.dariNama.keys()], USUL).flatMap((name) => this.dariNama.get(name) ?? [])
    const near = digits.length < 16 || digits.length > 20 ? [] : [...this.dariNip].filter(([nip]) => bedaSedikit(nip, digits)).map(([, one]) => one)
    const found = [...new Set([...alike, ...near])].slice(0, USUL).map(pilihan)
    this.mirip.set(key, found)
    return found
  }
}

const pilihan = ({ id, namaLengkap, nip, jabatan }: OrangKantor): PilihanOrang => ({ nilai: id, label: [namaLengkap, nip === null ? jabatan : formatNip(nip)].filter(Boolean).join(' · ') })

/** One or two digits differ, are missing, or are too many. */
function bedaSedikit(a: string, b: string): boolean {
  let head = 0
  while (head < a.length && a[head] === b[head]) head++
  let tail = 0
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++
  return Math.max(a.length, b.length) - head - tail <= 2
}
