import { z } from 'zod'
import { MEDAN_IMPOR_LABEL, PROFIL_IMPOR_LABEL } from '../../domain/impor-kompetensi/kolom'
import { STATUS_PELATIHAN_LABEL } from '../../domain/pelatihan/pelatihan'
import { id, nothing, oneOf } from './define'
import { lembarPetaView, pilihanLembar } from './pemetaan-impor'

const status = z.enum(['baru', 'ubah', 'sama', 'tolak', 'lewati'])
/** `ingat`: rows that will be applied, but with something to look at. */
const saringan = z.enum(['baru', 'ubah', 'sama', 'tolak', 'lewati', 'ingat'])
const field = oneOf(MEDAN_IMPOR_LABEL)
const tempat = { lembar: z.string().max(200), baris: z.int().positive() }
const pilihan = z.object({ nilai: z.string(), label: z.string() })

const sesiView = z.object({
  id: z.string(),
  namaBerkas: z.string(),
  profil: oneOf(PROFIL_IMPOR_LABEL),
  /** What must be there is mapped on every sheet that is used. */
  bisa: z.boolean(),
  lembar: z.array(lembarPetaView(field)),
  /** For a list of participants: the programmes it may belong to, the likeliest first. */
  program: z.array(z.object({ id, judul: z.string(), tahun: z.int(), status: oneOf(STATUS_PELATIHAN_LABEL), mulai: z.string().nullable(), selesai: z.string().nullable() })),
})

const jumlah = z.object({ baru: z.int(), ubah: z.int(), sama: z.int(), tolak: z.int(), lewati: z.int(), total: z.int(), ingat: z.int() })

const hasilPeriksa = z.object({
  /** Grows with each check; part of what a page of rows is asked by. */
  versi: z.int(),
  jumlah,
  /** Lines that speak of no person: totals, signatures. */
  barisLain: z.array(z.object({ lembar: z.string(), baris: z.int(), teks: z.string() })),
  /** Names of the kinds that may be put in for one that is not known. */
  jenis: z.array(z.string()),
  /** What to know before applying, such as a quota that would be exceeded. */
  peringatan: z.array(z.string()),
})

const barisView = z.object({
  lembar: z.string(),
  baris: z.int(),
  status,
  nip: z.string(),
  nama: z.string(),
  dibaca: z.string(),
  masalah: z.array(z.object({ field, label: z.string(), tingkat: z.enum(['tolak', 'ingatkan']), alasan: z.string(), nilai: z.string(), usul: z.string().nullable(), pilihan: z.array(pilihan) })),
  perubahan: z.array(z.object({ label: z.string(), dari: z.string(), ke: z.string() })).readonly(),
})

/** Import of a SIASN course history and of a provider's list of participants: pick, check and repair, apply. */
export const imporKompetensiContract = {
  /** Asks for a file and reads it; null when the clerk closed the dialog. Progress comes under `jobId`. */
  pilih: { kind: 'read', role: 'pengelola', input: z.object({ jobId: id }), output: sesiView.nullable() },
  /** The same for cells pasted from a spreadsheet. */
  tempel: {
    kind: 'read', role: 'pengelola',
    input: z.object({ jobId: id, teks: z.string().min(1, 'Tempel dahulu sel dari lembar kerja.').max(10_000_000, 'Terlalu banyak sel untuk ditempel. Simpan sebagai berkas, lalu pilih berkas itu.') }),
    output: sesiView,
  },
  /** Stops reading. */
  batal: { kind: 'read', role: 'pengelola', input: z.object({ jobId: id }), output: nothing },
  /** Says which of the two lists the file is; its columns are guessed anew. */
  pilihJenis: { kind: 'read', role: 'pengelola', input: z.object({ id, profil: oneOf(PROFIL_IMPOR_LABEL) }), output: sesiView },
  /** Chooses heading, columns and use of a sheet by hand; `kolom: null` guesses the columns anew. */
  petakan: { kind: 'read', role: 'pengelola', input: pilihanLembar(field), output: sesiView },
  /**
   * The dry run, after adding what is given to the repairs kept in main; nothing is stored. A repair of `orang` may be the
   * id of a person. A list of participants needs its programme.
   */
  periksa: {
    kind: 'read', role: 'pengelola',
    input: z.object({
      id,
      pelatihanId: id.nullable().default(null),
      sel: z.array(z.object({ ...tempat, field, nilai: z.string().max(500) })).max(500).default([]),
      lewati: z.array(z.object({ ...tempat, ya: z.boolean() })).max(20_000).default([]),
    }),
    output: hasilPeriksa,
  },
  /** A page of the checked rows, refused ones first when no status is asked. */
  baris: {
    kind: 'read', role: 'pengelola',
    input: z.object({ id, versi: z.int(), status: saringan.nullable(), dari: z.int().nonnegative(), jumlah: z.int().min(1).max(500) }),
    output: z.object({ total: z.int(), rows: z.array(barisView) }),
  },
  /** Stores what was checked, all of it or nothing. Refuses (CONFLICT) when the data changed since the check. */
  terapkan: { kind: 'change', role: 'pengelola', label: 'Mengimpor pelatihan', undoable: true, input: z.object({ id }), output: jumlah },
  /** Saves the refused rows with their reasons as .xlsx of the same shape; null when cancelled. */
  simpanDitolak: { kind: 'read', role: 'pengelola', input: z.object({ id }), output: z.object({ berkas: z.string(), baris: z.int() }).nullable() },
} as const // prettier-ignore
