/** What the fields of a template are called on the screen, and how they are grouped in the picker. Pure. */
import { DAFTAR_REKAP, MEDAN_PERIODE, MEDAN_UMUM } from '../../../../domain/naskah/medan'
import { daftarTersedia, medanBaris, medanTersedia, type AsalMedan, type MedanTersedia } from '../../../../domain/naskah/medan-tersedia'
import type { GayaMedan } from '../../../../domain/naskah/templat'

/** What the code of a field is called, wherever it stands; null when no such field exists. */
export function namaIsian(asal: AsalMedan): (kode: string) => string | null {
  const rows = daftarTersedia(asal).flatMap(({ kode }) => medanBaris(asal, kode))
  const names = new Map([...rows, ...medanTersedia(asal)].map(({ kode, label }) => [kode, label]))
  return (kode) => names.get(kode) ?? null
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
