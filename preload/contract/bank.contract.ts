import { z } from 'zod'
import { SIFAT_UMPAN_BALIK_LABEL } from '../../domain/sesi/sesi'
import { NILAI_LABEL } from '../../domain/skp/skp'
import { id, nothing, oneOf, teksWajib } from './define'

/** What a phrase is written for. */
export const UNTUK_FRASA_LABEL = { hasil: 'Hasil kerja', perilaku: 'Perilaku kerja', umum: 'Umum' } as const

const nilaiKode = oneOf(NILAI_LABEL).nullable().default(null)

export const frasa = z.object({
  id: z.string(),
  sifat: oneOf(SIFAT_UMPAN_BALIK_LABEL),
  untuk: z.string(),
  nilaiKode: oneOf(NILAI_LABEL).nullable(),
  teks: z.string(),
  dipakai: z.int(),
})
export type Frasa = z.output<typeof frasa>

export const simpanFrasa = z.object({
  id: id.optional(),
  sifat: oneOf(SIFAT_UMPAN_BALIK_LABEL, 'Pilih sifat frasa.'),
  untuk: oneOf(UNTUK_FRASA_LABEL, 'Pilih untuk apa frasa ini.'),
  nilaiKode,
  teks: teksWajib('Tulis kalimatnya.', 1000),
})

export const ekspektasi = z.object({ id: z.string(), nilaiKode: oneOf(NILAI_LABEL), teks: z.string(), untuk: z.string() })

export const simpanEkspektasi = z.object({
  id: id.optional(),
  nilaiKode: oneOf(NILAI_LABEL, 'Pilih nilai BerAKHLAK.'),
  teks: teksWajib('Tulis ekspektasinya.', 1000),
})

// prettier-ignore
export const bankContract = {
  /** All phrases, most used first. */
  frasa: { kind: 'read', role: 'lihat', input: nothing, output: z.array(frasa) },
  simpanFrasa: { kind: 'change', role: 'pengelola', label: 'Menyimpan frasa', undoable: true, input: simpanFrasa, output: z.object({ id: z.string() }) },
  hapusFrasa: { kind: 'change', role: 'pengelola', label: 'Menghapus frasa', undoable: true, input: z.object({ id }), output: nothing },
  /** Counts one use, so that what an office writes often comes first. */
  pakaiFrasa: { kind: 'change', role: 'pengelola', label: 'Memakai frasa', input: z.object({ id }), output: nothing },
  ekspektasi: { kind: 'read', role: 'lihat', input: nothing, output: z.array(ekspektasi) },
  simpanEkspektasi: { kind: 'change', role: 'pengelola', label: 'Menyimpan ekspektasi', undoable: true, input: simpanEkspektasi, output: z.object({ id: z.string() }) },
  hapusEkspektasi: { kind: 'change', role: 'pengelola', label: 'Menghapus ekspektasi', undoable: true, input: z.object({ id }), output: nothing },
} as const
