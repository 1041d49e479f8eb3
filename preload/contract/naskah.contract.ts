import { z } from 'zod'
import { STATUS_NASKAH_LABEL } from '../../domain/naskah/naskah'
import { KELUARGA_NASKAH_LABEL, SIFAT_NASKAH_LABEL, SUMBER_LABEL } from '../../domain/naskah/templat'
import { id, isoDate, nothing, oneOf, teks, teksWajib } from './define'
import { pilihanPejabat, templatSchema } from './templat-naskah.schema'

/** A value as typed in: text, number, people by id, lines, or rows of a table. Long texts are checked by the field's own rule. */
const isiMedan = z.union([
  z.null(),
  z.number(),
  teks(20_000),
  z.array(teks(2000)).max(500),
  z.array(z.record(z.string().max(30), teks(2000))).max(500),
])

/** What the clerk fills in; a part left out stays as it is. */
export const isianNaskah = z.object({
  sifat: oneOf(SIFAT_NASKAH_LABEL),
  lampiran: teks(200),
  hal: teks(500),
  kepada: z.array(teks(300)).max(20),
  di: teks(200),
  tembusan: z.array(teks(300)).max(20),
  pejabat: pilihanPejabat.nullable(),
  medan: z.record(z.string().max(30), isiMedan),
})

/** The day a paper carries: in a year whose book can be looked up. A year still being typed ("0202") is none. */
export const tanggalNaskah = isoDate().refine((day) => day >= '1990' && day < '2200', 'Tahun pada tanggal naskah harus antara 1990 dan 2199.')

const orangTtd = z.object({ id: z.string(), nama: z.string(), nip: z.string().nullable(), pangkat: z.string().nullable() })

/** Who signs and why, as of the paper's day. */
export const penandaTanganView = z.object({
  jabatan: z.array(z.string()),
  orang: orangTtd.nullable(),
  alasan: z.array(z.string()),
  peringatan: z.array(z.string()),
})

const templatRingkas = z.object({
  id,
  kode: z.string(),
  nama: z.string(),
  versi: z.int(),
  keluarga: oneOf(KELUARGA_NASKAH_LABEL),
  sumber: oneOf(SUMBER_LABEL),
  asal: z.enum(['baku', 'kantor']),
  /** Code of the one field of kind pegawai: such letters can be made for many people in one go. Null: not of this kind. */
  perOrang: z.string().nullable(),
  /** Has a field for several people. */
  banyakOrang: z.boolean(),
})

export const naskahView = z.object({
  id,
  status: oneOf(STATUS_NASKAH_LABEL),
  kode: z.string(),
  namaTemplat: z.string(),
  versiTemplat: z.int(),
  templat: templatSchema,
  isi: isianNaskah,
  periodeId: z.string().nullable(),
  unitId: z.string().nullable(),
  /** The day it carries; of a draft the day it would get today. */
  tanggal: z.string(),
  /** A draft whose day was not set follows the calendar. */
  tanggalTetap: z.boolean(),
  /** Of an issued paper, or reserved by the draft. */
  nomor: z.string().nullable(),
  nomorDipesan: z.boolean(),
  /** What a draft would get if it were issued now; null where none is due. */
  nomorBerikut: z.object({ nomor: z.string(), alasan: z.string() }).nullable(),
  hal: z.string(),
  penandaTangan: penandaTanganView,
  /** What is missing before it can be issued, by field ('medan.tujuan', 'kepada', 'pejabat', 'periode'). */
  kekurangan: z.record(z.string(), z.string()),
  /** What does not keep it from being issued and should be looked at. */
  peringatan: z.array(z.string()),
  halaman: z.int().nullable(),
  /** SHA-256 of the stored file. */
  sha256: z.string().nullable(),
  terbitPada: z.string().nullable(),
  batalPada: z.string().nullable(),
  alasanBatal: z.string().nullable(),
  rangkaianId: z.string().nullable(),
  pindaian: z.array(z.object({ id, nama: z.string(), mime: z.string(), ukuran: z.int(), ditambahkanPada: z.string() })),
})

const satu = z.object({ id })
const pdf = z.object({ url: z.string(), nama: z.string() })

/** Letters and other official papers, one at a time: draft, number, issue, reprint, cancel. */
export const naskahContract = {
  /** The kinds a new paper can be of, newest version each. */
  templat: { kind: 'read', role: 'lihat', input: nothing, output: z.array(templatRingkas) },
  /** Every seat of the office and every outside official, to choose who signs. */
  pejabat: { kind: 'read', role: 'lihat', input: nothing, output: z.array(z.object({ kursi: z.string(), nama: z.string() })) },
  /** A new draft with the template's defaults; with `pegawaiIds` its fields for people are filled. */
  baru: {
    kind: 'change', role: 'pengelola', label: 'Membuat konsep naskah', undoable: true,
    input: z.object({ kode: z.string().max(60), periodeId: id.nullable(), pegawaiIds: z.array(id).max(500).default([]) }),
    output: satu,
  },
  get: { kind: 'read', role: 'lihat', input: satu, output: naskahView },
  /** Saves parts of a draft as they are left. */
  simpan: {
    kind: 'change', role: 'pengelola', label: 'Mengubah konsep naskah', undoable: true,
    input: satu.extend({
      isi: isianNaskah.partial().optional(),
      /** Null: the day it is issued. */
      tanggal: tanggalNaskah.nullable().optional(),
      periodeId: id.nullable().optional(),
      /** Kelurahan whose letterhead it carries; null: the office. */
      unitId: id.nullable().optional(),
    }),
    output: naskahView,
  },
  /** The PDF itself: a draft marked KONSEP, or the stored file of an issued paper. */
  pratinjau: { kind: 'read', role: 'lihat', input: satu, output: pdf.extend({ halaman: z.int() }) },
  /** Holds a number for a draft before it is issued. */
  pesanNomor: { kind: 'change', role: 'pengelola', label: 'Memesan nomor naskah', undoable: true, input: satu, output: naskahView },
  lepasNomor: { kind: 'change', role: 'pengelola', label: 'Melepas nomor naskah', undoable: true, input: satu, output: naskahView },
  /** Throws a draft away; its number is free again. */
  hapus: { kind: 'change', role: 'pengelola', label: 'Menghapus konsep naskah', undoable: true, input: satu, output: nothing },
  /** Number, date, frozen data and PDF in one transaction. INVALID_INPUT with fields when something is missing. */
  terbitkan: { kind: 'change', role: 'pengelola', label: 'Menerbitkan naskah', input: satu, output: naskahView },
  /** Keeps the paper and its number, marked as cancelled. */
  batalkan: { kind: 'change', role: 'pengelola', label: 'Membatalkan naskah', input: satu.extend({ alasan: teksWajib('Tulis alasan pembatalan.', 500) }), output: naskahView },
  /** A new draft with the same contents. */
  salin: { kind: 'change', role: 'pengelola', label: 'Menyalin naskah', undoable: true, input: satu, output: satu },
  /** Saves the stored file, or a copy stamped SALINAN; null when the dialog was closed. */
  simpanPdf: { kind: 'read', role: 'lihat', input: satu.extend({ salinan: z.boolean() }), output: z.string().nullable() },
  /** Opens the stored file (or a stamped copy) in the system's own program, to be printed there. */
  buka: { kind: 'read', role: 'lihat', input: satu.extend({ salinan: z.boolean() }), output: nothing },
} as const // prettier-ignore
