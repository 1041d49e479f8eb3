import { z } from 'zod'
import { nothing } from './define'

const aksi = z.object({ seq: z.int(), label: z.string() }).nullable()

/** One line of a record's history: who, when, what, from, to. */
export const barisRiwayat = z.object({
  seq: z.int(),
  waktu: z.string(),
  pelaku: z.string(),
  label: z.string(),
  alasan: z.string().nullable(),
  kolom: z.array(z.object({ nama: z.string(), dari: z.string().nullable(), ke: z.string().nullable() })),
})

export const riwayatContract = {
  /** What Ctrl+Z and Ctrl+Y would do, and when the last change was saved (UTC ISO). */
  keadaan: { kind: 'read', role: 'lihat', input: nothing, output: z.object({ urung: aksi, ulang: aksi, terakhir: z.string().nullable() }) },
  urungkan: { kind: 'change', role: 'pengelola', label: 'Mengurungkan', input: nothing, output: aksi },
  ulangi: { kind: 'change', role: 'pengelola', label: 'Mengulangi', input: nothing, output: aksi },
  baris: {
    kind: 'read',
    role: 'lihat',
    input: z.object({ tabel: z.string().regex(/^[a-z_]+$/), id: z.string() }),
    output: z.array(barisRiwayat),
  },
} as const
