/** What a template begins with when it is made from nothing, and what is kept of unsaved work. */
import { z } from 'zod'
import type { Templat } from '../../../domain/naskah/templat'
import { teks } from '../../../preload/contract/define'
import { templatSchema } from '../../../preload/contract/templat-naskah.schema'

export interface Kerja {
  readonly nama: string
  readonly isi: Templat
}

/** A plain letter: the family and all else can be changed. */
export const TEMPLAT_BARU: Kerja = {
  nama: '',
  isi: {
    keluarga: 'surat',
    judul: '',
    tentang: [],
    sumber: 'tanpa',
    medan: [],
    isi: [],
    ttd: [{ dari: 'penanda_tangan', tempatTanggal: false }],
    pejabat: { kursi: 'camat' },
    penomoran: { pola: '{klasifikasi}/{urut:3}/{unit}/{bulan-romawi}/{tahun}', klasifikasi: '800', buku: 'umum' },
    kepala: { sifat: 'biasa', lampiran: '', hal: [], kepada: [], di: 'Tempat', tembusan: [] },
    kop: 'kantor',
    kertas: { ukuran: 'F4', orientasi: 'tegak', margin: { atas: 20, kanan: 25, bawah: 20, kiri: 25 }, huruf: 12, fon: 'arimo', spasi: 1.15 },
  },
}

const KUNCI = 'takar-templat-naskah:'
const simpanan = z.object({ nama: teks(100), isi: templatSchema, dasar: z.int(), waktu: z.string() })
export type Simpanan = z.output<typeof simpanan>

/** Unsaved work on a kind ('' for a new one), as it was last left; null where there is none that can be read. */
export function bacaSimpanan(kode: string): Simpanan | null {
  try {
    const parsed = simpanan.safeParse(JSON.parse(localStorage.getItem(KUNCI + kode) ?? 'null'))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}

/** Keeps work that is not saved yet; `dasar` is the version it began from. Answers false when the window's own store is full. */
export function tulisSimpanan(kode: string, { nama, isi }: Kerja, dasar: number): boolean {
  try {
    localStorage.setItem(KUNCI + kode, JSON.stringify({ nama, isi, dasar, waktu: new Date().toISOString() }))
    return true
  } catch {
    return false
  }
}

export function buangSimpanan(kode: string): void {
  localStorage.removeItem(KUNCI + kode)
}

export const adaSimpanan = (kode: string): boolean => localStorage.getItem(KUNCI + kode) !== null
