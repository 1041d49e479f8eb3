import { z } from 'zod'

const sel = z.union([z.string().max(32_000), z.number(), z.null()])

/** Any list as the clerk sees it. Text stays text: NIP keeps its 18 digits and nothing becomes a formula. */
export const tabelEkspor = z.object({
  nama: z.string().min(1).max(100),
  judul: z.array(z.string().max(300)).max(6),
  kolom: z
    .array(z.object({ judul: z.string(), lebar: z.number().min(4).max(120), jenis: z.enum(['teks', 'angka', 'tanggal']) }))
    .min(1)
    .max(100),
  baris: z.array(z.array(sel)).max(20_000),
})

export const eksporContract = {
  /** Saves a list as .xlsx where the clerk says; answers the path, or null when the dialog was closed. */
  tabel: { kind: 'read', role: 'lihat', input: tabelEkspor, output: z.string().nullable() },
} as const
