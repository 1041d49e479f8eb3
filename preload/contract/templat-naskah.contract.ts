import { z } from 'zod'
import { KELUARGA_NASKAH_LABEL } from '../../domain/naskah/templat'
import { id, nothing, oneOf, teks, teksWajib } from './define'
import { templatSchema } from './templat-naskah.schema'

const ringkas = z.object({
  kode: z.string(),
  nama: z.string(),
  keluarga: oneOf(KELUARGA_NASKAH_LABEL),
  versi: z.int(),
  /** Made by the office from nothing, shipped, or shipped and changed by the office. */
  asal: z.enum(['kantor', 'baku', 'baku_diubah']),
  aktif: z.boolean(),
  dipakai: z.int(),
})
const lengkap = ringkas.extend({ isi: templatSchema })
const temuan = z.object({
  /** What keeps it from being used. */
  galat: z.array(z.string()),
  peringatan: z.array(z.string()),
})
const tataTtd = z.object({ pangkat: z.boolean(), nip: z.boolean(), kapital: z.boolean() })
const kopUnit = z.object({
  unitId: id,
  /** Lines above the unit's name, each on a line of its own. */
  induk: teks(300),
  perangkat: teksWajib('Isi nama kelurahan pada kop.', 160),
  /** Address and contacts, each on a line of its own. */
  alamat: teks(500),
  /** "KEL-SKM": what {unit} stands for in numbers. */
  singkatan: teks(20),
})

/** The office's own kinds of paper and the looks of the shipped ones. */
export const templatNaskahContract = {
  daftar: { kind: 'read', role: 'lihat', input: nothing, output: z.array(ringkas) },
  get: { kind: 'read', role: 'lihat', input: z.object({ kode: teks(60) }), output: lengkap },
  /** Looks a template over with its extreme sample data, without saving it. */
  periksa: { kind: 'read', role: 'lihat', input: z.object({ nama: teks(100), isi: templatSchema }), output: temuan.extend({ url: z.string().nullable(), halaman: z.int() }) },
  /** A new version, only when nothing keeps it from being used (INVALID_INPUT). `kode` null: a new kind. */
  simpan: {
    kind: 'change', role: 'pengelola', label: 'Menyimpan templat naskah', undoable: true,
    input: z.object({ kode: teks(60).nullable(), nama: teksWajib('Beri nama templat ini.', 100), isi: templatSchema }),
    output: lengkap,
  },
  /** The shipped text again, as a new version; papers that exist stay as they are. */
  kembaliBaku: { kind: 'change', role: 'pengelola', label: 'Mengembalikan templat baku', undoable: true, input: z.object({ kode: teks(60) }), output: lengkap },
  /** Hides a kind from new papers, or shows it again. */
  aturAktif: { kind: 'change', role: 'pengelola', label: 'Mengubah pemakaian templat', undoable: true, input: z.object({ kode: teks(60), aktif: z.boolean() }), output: nothing },
  /** Templates and letterheads as one file for another office; null when the dialog was closed. */
  ekspor: { kind: 'read', role: 'lihat', input: z.object({ kode: z.array(teks(60)).min(1).max(200), kop: z.boolean() }), output: z.string().nullable() },
  /** Reads such a file: all or nothing. Null when the dialog was closed. */
  impor: {
    kind: 'change', role: 'pengelola', label: 'Mengambil templat dari berkas', undoable: true, input: z.object({ kop: z.boolean() }),
    output: z.object({ templat: z.array(z.string()), kop: z.boolean() }).nullable(),
  },
  /** Letterheads of kelurahan, and how the office writes signatures and {unit} in numbers. */
  tata: { kind: 'read', role: 'lihat', input: nothing, output: z.object({ ttd: tataTtd, singkatan: z.string(), kop: z.array(kopUnit), kelurahan: z.array(z.object({ id, nama: z.string() })) }) },
  simpanTata: { kind: 'change', role: 'pengelola', label: 'Mengubah tata naskah', undoable: true, input: z.object({ ttd: tataTtd.optional(), singkatan: teks(20).optional() }), output: nothing },
  simpanKop: { kind: 'change', role: 'pengelola', label: 'Mengubah kop kelurahan', undoable: true, input: kopUnit, output: nothing },
  hapusKop: { kind: 'change', role: 'pengelola', label: 'Menghapus kop kelurahan', undoable: true, input: z.object({ unitId: id }), output: nothing },
} as const // prettier-ignore
