/** What the fields of a template are called on the screen, and how they are grouped in the picker. Pure. */
import { DAFTAR_REKAP, MEDAN_PERIODE, MEDAN_UMUM } from '../../../../domain/naskah/medan'
import { medanBaris, medanTersedia, type AsalMedan, type MedanTersedia } from '../../../../domain/naskah/medan-tersedia'
import type { GayaMedan } from '../../../../domain/naskah/templat'

/** The name of a field by its code where it stands: `dalam` are the lists whose rows are around it. Null: no such field there. */
export type NamaIsian = (kode: string, dalam: readonly string[]) => string | null

/** Names for all places of a template; in a row its own fields are short, as a column's heading would be. */
export function namaIsian(asal: AsalMedan): NamaIsian {
  const places = new Map<string, ReadonlyMap<string, string>>()
  const at = (dalam: readonly string[]) => {
    const key = dalam.join(' ')
    const found = places.get(key) ?? new Map([...medanTersedia(asal, dalam).map(({ kode, label }) => [kode, label] as const), ...dalam.flatMap((kode) => medanBaris(asal, kode)).map(({ kode, label }) => [kode, namaPendek(label)] as const)])
    places.set(key, found)
    return found
  }
  return (kode, dalam) => at(dalam).get(kode) ?? null
}

/** "Peserta: jabatan" → "Jabatan". */
export function namaPendek(label: string): string {
  const word = label.split(': ').at(-1) ?? label
  return word.charAt(0).toUpperCase() + word.slice(1)
}

export interface KelompokIsian {
  readonly nama: string
  readonly isi: readonly MedanTersedia[]
}

/** What can be written at a place and holds the words searched for, by where it comes from. `dalam`: the lists around the place. */
export function kelompokIsian(asal: AsalMedan, dalam: readonly string[], cari: string): KelompokIsian[] {
  const words = cari.toLocaleLowerCase('id').split(/\s+/).filter(Boolean)
  const found = medanTersedia(asal, dalam).filter(({ label, kode, kalimat }) => kalimat && words.every((word) => `${label} ${kode}`.toLocaleLowerCase('id').includes(word)))
  const rows = new Set(dalam.flatMap((kode) => medanBaris(asal, kode)).map(({ kode }) => kode))
  return [...Map.groupBy(found, ({ kode }) => asalnya(kode, rows))].map(([nama, isi]) => ({ nama, isi }))
}

function asalnya(kode: string, rows: ReadonlySet<string>): string {
  if (rows.has(kode)) return 'Dalam setiap baris'
  if (Object.hasOwn(MEDAN_UMUM, kode)) return 'Diketahui Takar'
  return Object.hasOwn(MEDAN_PERIODE, kode) || kode === DAFTAR_REKAP ? 'Data bulan' : 'Isian naskah ini'
}

/** The styles that do something to such a field. */
export function gayaUntuk(macam: MedanTersedia['macam'] | undefined): GayaMedan[] {
  switch (macam) {
    case 'tanggal':
      return ['kapital', 'hari_tanggal', 'bulan_tahun', 'terbilang']
    case 'angka':
      return ['terbilang', 'angka_terbilang']
    case 'teks':
    case undefined:
      return ['kapital']
    case 'daftar':
      return []
  }
}
