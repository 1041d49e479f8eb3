import { z } from 'zod'
import { nothing } from './define'

const tempat = z.enum(['utama', 'kedua'])

const cadangan = z.object({
  tempat,
  nama: z.string(),
  urutan: z.int(),
  /** UTC ISO text. */
  waktu: z.string(),
  alasan: z.string(),
  kantor: z.string(),
  pegawai: z.int(),
  periode: z.int(),
  ukuran: z.int(),
  baik: z.boolean(),
})

const keadaan = z.object({
  folder: z.string().nullable(),
  terakhir: z.string().nullable(),
  tersambung: z.boolean(),
  peringatan: z.string().nullable(),
})
const dibuat = z.object({ nama: z.string(), peringatan: z.string().nullable() })

/** Paths never cross: the second place comes from the system's dialog, a backup is named by what the list showed. */
export const cadanganContract = {
  daftar: { kind: 'read', role: 'pengelola', input: nothing, output: z.array(cadangan) },
  keadaan: { kind: 'read', role: 'pengelola', input: nothing, output: keadaan },
  buat: { kind: 'change', role: 'pengelola', label: 'Membuat cadangan', input: nothing, output: dibuat },
  pilihTempatKedua: { kind: 'change', role: 'pengelola', label: 'Memilih tempat cadangan kedua', input: nothing, output: dibuat.nullable() },
  pulihkan: {
    kind: 'change',
    role: 'admin',
    label: 'Memulihkan dari cadangan',
    input: z.object({ tempat, nama: z.string().regex(/^takar-[\w-]+\.db$/, 'Nama cadangan tidak benar.') }),
    output: z.object({ disimpanSebagai: z.string() }),
  },
} as const
