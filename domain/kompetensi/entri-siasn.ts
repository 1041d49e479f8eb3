/** A course as the clerk types it into SIASN: that system's own field names, in its own order (domain notes §4). */
import { JENIS_PELATIHAN_LABEL, type JenisPelatihan } from './kompetensi'

export interface KursusEntri {
  readonly nip: string | null
  readonly pegawai: string
  readonly nama: string
  readonly jenis: JenisPelatihan
  readonly penyelenggara: string | null
  readonly noSertifikat: string | null
  readonly mulai: string | null
  readonly selesai: string
  readonly jp: number
}

/** '2026-03-10' as SIASN wants it: 10-03-2026. */
export const tanggalSiasn = (day: string): string => day.split('-').toReversed().join('-')

/** The fields of an entry. SIASN's own numbers of `jenisDiklatId` are not public, so its kind is given in words. */
export const KOLOM_SIASN: readonly { readonly judul: string; readonly lebar: number; readonly angka?: true; readonly nilai: (row: KursusEntri) => string | number }[] = [
  { judul: 'nip', lebar: 22, nilai: ({ nip }) => nip ?? '' },
  { judul: 'nama', lebar: 30, nilai: ({ pegawai }) => pegawai },
  { judul: 'jenisDiklatId', lebar: 22, nilai: ({ jenis }) => JENIS_PELATIHAN_LABEL[jenis] },
  { judul: 'namaKursus', lebar: 44, nilai: ({ nama }) => nama },
  { judul: 'institusiPenyelenggara', lebar: 30, nilai: ({ penyelenggara }) => penyelenggara ?? '' },
  { judul: 'nomorSertipikat', lebar: 26, nilai: ({ noSertifikat }) => noSertifikat ?? '' },
  { judul: 'tahunKursus', lebar: 12, nilai: ({ selesai }) => selesai.slice(0, 4) },
  { judul: 'tanggalKursus', lebar: 14, nilai: ({ mulai, selesai }) => tanggalSiasn(mulai ?? selesai) },
  { judul: 'tanggalSelesaiKursus', lebar: 20, nilai: ({ selesai }) => tanggalSiasn(selesai) },
  { judul: 'jumlahJam', lebar: 10, angka: true, nilai: ({ jp }) => jp },
]

const polos = (value: string | number) => String(value).replace(/\s+/g, ' ')

/** The entries as text to copy: a line of names, then one line a course, fields apart by tabs, as a spreadsheet takes them. */
export const teksSiasn = (rows: readonly KursusEntri[]): string =>
  [KOLOM_SIASN.map(({ judul }) => judul), ...rows.map((row) => KOLOM_SIASN.map(({ nilai }) => polos(nilai(row))))].map((cells) => cells.join('\t')).join('\n')
