import { z } from 'zod'
import { STATUS_NASKAH_LABEL } from '../../domain/naskah/naskah'
import { id, nothing, oneOf, teksWajib } from './define'
import { KELUARAN_LABEL } from './formulir.contract'
import { isianNaskah, tanggalNaskah } from './naskah.contract'

export const STATUS_RANGKAIAN_LABEL = { berjalan: 'Belum selesai', selesai: 'Selesai', dihentikan: 'Dihentikan' } as const

const anggota = z.object({
  naskahId: id,
  urut: z.int(),
  jenis: z.string(),
  nama: z.string(),
  unit: z.string(),
  nomor: z.string().nullable(),
  status: oneOf(STATUS_NASKAH_LABEL),
  /** What keeps it from being issued, one sentence; empty when nothing does. */
  kekurangan: z.string(),
})
const rangkaian = z.object({
  id,
  nama: z.string(),
  status: oneOf(STATUS_RANGKAIAN_LABEL),
  dibuatPada: z.string(),
  jumlah: z.int(),
  terbit: z.int(),
})

/** Many letters in one go, of several kinds, in one numbered run; after a crash the run is taken up where it stopped. */
export const rangkaianContract = {
  daftar: { kind: 'read', role: 'lihat', input: nothing, output: z.array(rangkaian) },
  get: { kind: 'read', role: 'lihat', input: z.object({ id }), output: rangkaian.extend({ anggota: z.array(anggota) }) },
  /** Drafts for every person and kind, collated by section then rank. Nothing is issued yet. */
  buat: {
    kind: 'change', role: 'pengelola', label: 'Membuat rangkaian naskah', undoable: true,
    input: z.object({
      nama: teksWajib('Beri nama rangkaian ini.', 120),
      periodeId: id.nullable(),
      tanggal: tanggalNaskah.nullable(),
      jenis: z.array(z.object({ kode: z.string().max(60), isi: isianNaskah.partial().optional() })).min(1, 'Pilih paling sedikit satu jenis naskah.').max(20),
      pegawaiIds: z.array(id).min(1, 'Pilih paling sedikit satu pegawai.').max(2000),
    }),
    output: rangkaian,
  },
  /** Issues what is still a draft, in order; what cannot be issued is left and named. Progress comes under `jobId`. */
  terbitkan: {
    kind: 'change', role: 'pengelola', label: 'Menerbitkan rangkaian naskah', background: true,
    input: z.object({ id, jobId: id }),
    output: z.object({ terbit: z.int(), lewat: z.array(z.object({ nama: z.string(), pesan: z.string() })) }),
  },
  /** Stops a running job between two letters; what was issued stays issued. */
  batal: { kind: 'read', role: 'pengelola', input: z.object({ jobId: id }), output: nothing },
  /** Throws the remaining drafts away and ends the run. */
  hentikan: { kind: 'change', role: 'pengelola', label: 'Menghentikan rangkaian naskah', input: z.object({ id }), output: nothing },
  /** Writes the issued letters behind a cover list with room for initials: one PDF, or a dated folder of named files. */
  simpan: {
    kind: 'read', role: 'lihat',
    input: z.object({ id, jobId: id, keluaran: oneOf(KELUARAN_LABEL) }),
    output: z.object({ tempat: z.string(), berkas: z.int(), halaman: z.int() }).nullable(),
  },
  buka: { kind: 'read', role: 'lihat', input: z.object({ jobId: id }), output: nothing },
} as const // prettier-ignore
