import { z } from 'zod'
import { PINDAIAN } from '../../domain/berkas/lampiran'
import { STATUS_NASKAH_LABEL } from '../../domain/naskah/naskah'
import { berkasDitawarkan, berkasMasuk, id, nothing, oneOf, teks } from './define'

const baris = z.object({
  id,
  status: oneOf(STATUS_NASKAH_LABEL),
  kode: z.string(),
  jenis: z.string(),
  nomor: z.string().nullable(),
  tanggal: z.string().nullable(),
  hal: z.string(),
  orang: z.array(z.string()),
  halaman: z.int().nullable(),
  pindaian: z.int(),
  rahasia: z.boolean(),
  /** Where the words were found, with the words between « and »; empty without a search. */
  cuplikan: z.string(),
})

/** Everything drafted and issued, and what belongs to it. */
export const arsipContract = {
  /** Newest first. `teks` looks in number, subject, people and the paper's own words; every word must be there, beginnings count. */
  cari: {
    kind: 'read', role: 'lihat',
    input: z.object({
      teks: teks(200),
      status: oneOf(STATUS_NASKAH_LABEL).nullable(),
      kode: teks(60).nullable(),
      pegawaiId: id.nullable(),
      tahun: z.int().min(1990).max(2199).nullable(),
      bulan: z.int().min(1).max(12).nullable(),
      dari: z.int().nonnegative(),
      banyak: z.int().min(1).max(500),
    }),
    output: z.object({ jumlah: z.int(), baris: z.array(baris), tahun: z.array(z.int()) }),
  },
  /** Attaches a scan of the signed paper: PDF or JPEG, base64. The same file twice is kept once. */
  tambahPindaian: {
    kind: 'change', role: 'pengelola', label: 'Menambah pindaian', undoable: true,
    input: berkasMasuk(PINDAIAN).extend({ naskahId: id }),
    output: z.object({ id }),
  },
  hapusPindaian: { kind: 'change', role: 'pengelola', label: 'Menghapus pindaian', undoable: true, input: z.object({ id }), output: nothing },
  /** The scan as it was attached. */
  bukaPindaian: { kind: 'read', role: 'lihat', input: z.object({ id }), output: berkasDitawarkan },
  /** One folder per person with the year's forms, letters, evidence and the list of it. Progress comes under `jobId`; null: dialog closed. */
  paketTahun: {
    kind: 'read', role: 'lihat',
    input: z.object({ jobId: id, tahun: z.int().min(1990).max(2199), pegawaiIds: z.array(id).max(2000).nullable() }),
    output: z.object({ tempat: z.string(), orang: z.int(), berkas: z.int(), lewat: z.array(z.string()) }).nullable(),
  },
  batal: { kind: 'read', role: 'lihat', input: z.object({ jobId: id }), output: nothing },
  buka: { kind: 'read', role: 'lihat', input: z.object({ jobId: id }), output: nothing },
} as const // prettier-ignore
