import { z } from 'zod'
import { STATUS_NOMOR_LABEL } from '../../domain/naskah/nomor'
import { id, isoDate, nothing, oneOf, teks, teksOpsional, teksWajib } from './define'

const tahun = z.int().min(1990).max(2199)
const baris = z.object({
  id,
  buku: z.string(),
  urut: z.int(),
  sisipan: z.string(),
  nomor: z.string(),
  tanggal: z.string(),
  status: oneOf(STATUS_NOMOR_LABEL),
  jenis: z.string(),
  hal: z.string(),
  tujuan: z.string(),
  keterangan: z.string().nullable(),
  /** Null: a paper made outside Takar. */
  naskahId: z.string().nullable(),
  /** Another line claims the same place. */
  ganda: z.boolean(),
})

/** A paper made outside Takar that takes a number of the book. */
export const isianAgenda = z.object({
  buku: teksWajib('Pilih buku nomor.', 40),
  tahun,
  urut: z.int('Nomor urut adalah angka.').min(0).max(99_999),
  sisipan: teks(3).pipe(z.string().regex(/^[a-z]*$/, 'Sisipan ditulis dengan huruf kecil: a, b, c.')),
  nomor: teksWajib('Tulis nomor surat seperti pada kertasnya.', 120),
  tanggal: isoDate(),
  jenis: teks(100),
  hal: teksWajib('Isi hal surat.', 500),
  tujuan: teks(300),
  keterangan: teksOpsional(500),
})

const pilihan = z.object({ tahun, buku: teks(40).nullable() })

/** The book of outgoing papers (buku agenda surat keluar). */
export const agendaContract = {
  /** A year's book with what is wrong in it. `buku` null: all of them. */
  daftar: {
    kind: 'read', role: 'lihat', input: pilihan,
    output: z.object({
      baris: z.array(baris),
      /** Running numbers that nobody uses, by book. */
      celah: z.array(z.object({ buku: z.string(), urut: z.array(z.int()) })),
      buku: z.array(z.string()),
      tahun: z.array(z.int()),
    }),
  },
  /** Records a paper made outside. A number that is taken already is accepted (it is on paper) and shown as double. */
  catat: { kind: 'change', role: 'pengelola', label: 'Mencatat nomor surat dari luar', undoable: true, input: isianAgenda, output: baris },
  /** Only lines of papers made outside; the others follow their paper. */
  ubah: { kind: 'change', role: 'pengelola', label: 'Mengubah catatan nomor', undoable: true, input: isianAgenda.extend({ id }), output: baris },
  hapus: { kind: 'change', role: 'pengelola', label: 'Menghapus catatan nomor', undoable: true, input: z.object({ id }), output: nothing },
  /** The book as paper: preview and file. */
  cetak: { kind: 'read', role: 'lihat', input: pilihan, output: z.object({ url: z.string(), nama: z.string() }) },
  simpan: { kind: 'read', role: 'lihat', input: pilihan, output: z.string().nullable() },
} as const // prettier-ignore
