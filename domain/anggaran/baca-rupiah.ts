import { RUPIAH_TERBESAR, rupiah } from './anggaran'

/** What was typed as money: whole rupiah, nothing (`null`: the field is empty), or one sentence that says what is wrong. */
export type BacaanRupiah = { readonly ok: true; readonly jumlah: number | null } | { readonly ok: false; readonly alasan: string }

/** Words behind a number, as offices write them, and how many zeros they stand for. */
const SATUAN: Readonly<Record<string, number>> = { rb: 3, ribu: 3, k: 3, jt: 6, juta: 6, m: 9, mlr: 9, mld: 9, miliar: 9, milyar: 9, t: 12, triliun: 12, trilyun: 12 }

/**
 * Reads rupiah as people type them: 12500000, 12.500.000, "Rp12.500.000,00", "Rp 12.500.000,-", "12,5 jt", "750 ribu".
 * Money is whole rupiah from 0 to RUPIAH_TERBESAR; what would leave a fraction is refused, never rounded.
 */
export function bacaRupiah(text: string): BacaanRupiah {
  const tidy = text.toLowerCase().replace(/[\s\u00a0]+/g, '').replace(/^rp\.?/, '').replace(/,[-–—=]+$/, '')
  if (tidy === '') return { ok: true, jumlah: null }
  if (/^[-−–(]/.test(tidy)) return tolak('Jumlah tidak boleh kurang dari nol.')
  const [, angka = '', kata = ''] = /^([\d.,]+)([a-z]*)\.?$/.exec(tidy) ?? []
  const nol = kata === '' ? 0 : SATUAN[kata]
  if (angka === '' || nol === undefined) return tolak(`“${text.trim()}” bukan jumlah rupiah. Tulis misalnya 12.500.000 atau 12,5 jt.`)
  const parts = pisah(angka, nol > 0)
  if (parts === null) return tolak(`Letak titik atau komanya meragukan: “${text.trim()}”. Tulis misalnya 12.500.000 atau 12,5 jt.`)
  return genap(parts.bulat, parts.pecahan.replace(/0+$/, ''), nol)
}

function genap(bulat: string, pecahan: string, nol: number): BacaanRupiah {
  if (pecahan.length > nol) return tolak('Rupiah ditulis bulat, tanpa sen.')
  const digits = (bulat + pecahan.padEnd(nol, '0')).replace(/^0+(?=\d)/, '')
  const jumlah = Number(digits)
  return jumlah > RUPIAH_TERBESAR ? tolak(`Paling banyak ${rupiah(RUPIAH_TERBESAR)}.`) : { ok: true, jumlah }
}

/** Whole part and fraction. A dot or comma between groups of three is a separator; the last sign alone may be the decimal one. */
function pisah(angka: string, bersatuan: boolean): { bulat: string; pecahan: string } | null {
  const bersih = (bulat: string | undefined, pecahan = '') => ({ bulat: (bulat ?? '').replace(/[.,]/g, ''), pecahan })
  const indonesia = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/.exec(angka)
  if (indonesia) return bersih(indonesia[1], indonesia[2])
  // 12,500,000 and 12,500,000.00: only with two commas or more is it surely the English way.
  const inggris = /^(\d{1,3}(?:,\d{3}){2,})(?:\.(\d+))?$/.exec(angka)
  if (inggris) return bersih(inggris[1], inggris[2])
  const titik = bersatuan ? /^(\d+)\.(\d{1,2})$/.exec(angka) : null
  return titik ? bersih(titik[1], titik[2]) : null
}

const tolak = (alasan: string): BacaanRupiah => ({ ok: false, alasan })
