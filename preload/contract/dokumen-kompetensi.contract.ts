import { z } from 'zod'
import { STATUS_NASKAH_LABEL } from '../../domain/naskah/naskah'
import { DOKUMEN } from '../../domain/pelatihan/dokumen/jenis'
import { id, oneOf } from './define'

const tahun = z.int().min(2000).max(2100)
/** A year's papers, or those of one programme. */
const untuk = z.object({ tahun, pelatihanId: id.nullable() })
const satuProgram = z.object({ pelatihanId: id })

const jenisView = z.object({
  kode: oneOf(DOKUMEN),
  nama: z.string(),
  guna: z.string(),
  perOrang: z.boolean(),
  perUnit: z.boolean(),
  /** Lines, people or programmes it would hold. */
  jumlah: z.int(),
  /** Why it cannot be made, with what to do; null: it can. */
  kurang: z.string().nullable(),
  /** What is missing and can be filled in later. */
  perhatian: z.array(z.string()),
  /** How many were made already, drafts and cancelled ones too. */
  dibuat: z.int(),
})
const hasil = z.object({
  /** One draft; null where several were made. */
  naskahId: z.string().nullable(),
  /** The run they were made as. */
  rangkaianId: z.string().nullable(),
  jumlah: z.int(),
})
const naskah = z.object({
  id,
  kode: z.string(),
  jenis: z.string(),
  status: oneOf(STATUS_NASKAH_LABEL),
  nomor: z.string().nullable(),
  tanggal: z.string().nullable(),
  hal: z.string(),
  orang: z.string().nullable(),
  pelatihanId: z.string().nullable(),
  pelatihan: z.string().nullable(),
  rangkaianId: z.string().nullable(),
  dibuatPada: z.string(),
})

/** Papers of competency development, made as drafts of official papers and issued with the letters. */
export const dokumenKompetensiContract = {
  /** The kinds of paper for a year (of a unit, where one is named), or for a programme, and what each still needs. */
  jenis: { kind: 'read', role: 'lihat', input: untuk.extend({ unitId: id.nullable().default(null) }), output: z.array(jenisView) },
  /** Who can have a plan of their own in this year: to choose from. */
  pegawai: { kind: 'read', role: 'lihat', input: z.object({ tahun }), output: z.array(z.object({ id, nama: z.string(), nip: z.string().nullable(), jabatan: z.string(), unit: z.string() })) },
  /**
   * A draft with everything filled in as of today; of kinds for each person a run of drafts. `unitId`: this unit only;
   * `pegawaiIds`: these people only, empty: everyone it concerns. RULE_BROKEN where nothing is there to print.
   */
  buat: {
    kind: 'change', role: 'pengelola', label: 'Membuat dokumen kompetensi', undoable: true,
    input: untuk.extend({ kode: oneOf(DOKUMEN, 'Pilih jenis dokumen.'), unitId: id.nullable().default(null), pegawaiIds: z.array(id).max(2000).default([]) }),
    output: hasil,
  },
  /** All papers of the year that can be made, in one go. */
  buatTahun: {
    kind: 'change', role: 'pengelola', label: 'Membuat dokumen kompetensi setahun', undoable: true, input: z.object({ tahun }),
    output: z.object({ dibuat: z.array(hasil.extend({ kode: oneOf(DOKUMEN) })), lewat: z.array(z.object({ nama: z.string(), alasan: z.string() })) }),
  },
  /** Papers that were made, newest first. */
  daftar: { kind: 'read', role: 'lihat', input: untuk, output: z.array(naskah) },
  /** Issued certificates whose number and day their participants do not carry yet. */
  tawaranSertifikat: { kind: 'read', role: 'lihat', input: satuProgram, output: z.array(z.object({ pesertaId: id, nama: z.string(), nomor: z.string(), tanggal: z.string(), nomorLama: z.string().nullable() })) },
  /** Writes them to the participants, with the stored paper as their proof. */
  ambilNomorSertifikat: { kind: 'change', role: 'pengelola', label: 'Mengambil nomor sertifikat', undoable: true, input: satuProgram, output: z.object({ jumlah: z.int() }) },
} as const // prettier-ignore
