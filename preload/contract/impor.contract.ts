import { z } from 'zod'
import { ROSTER_FIELDS } from '../../domain/impor/columns'
import { id, nothing } from './define'
import { lembarPetaView, pilihanLembar } from './pemetaan-impor'

/** What can become of a row; the labels are what the clerk reads. */
export const STATUS_BARIS_LABEL = { baru: 'Baru', ubah: 'Berubah', sama: 'Sama', tolak: 'Ditolak', lewati: 'Dilewati' }
const status = z.enum(['baru', 'ubah', 'sama', 'tolak', 'lewati'])
/** `ingat`: rows that will be applied, but with something to look at. */
const saringan = z.enum(['baru', 'ubah', 'sama', 'tolak', 'lewati', 'ingat'])

const field = z.enum(ROSTER_FIELDS)
const tempat = { lembar: z.string().max(200), baris: z.int().positive() }
const nilaiField = z.enum(['unit', 'golongan', 'jabatan'])

const lembarView = lembarPetaView(field).extend({ profil: z.enum(['duk', 'siasn', 'lain']) })

const sesiView = z.object({
  id: z.string(),
  namaBerkas: z.string(),
  /** When this very file was imported before (UTC ISO). */
  pernah: z.string().nullable(),
  lembar: z.array(lembarView),
})

const jumlahStatus = z.object({ baru: z.int(), ubah: z.int(), sama: z.int(), tolak: z.int(), lewati: z.int(), total: z.int(), ingat: z.int() })

const hasilPeriksa = z.object({
  /** Grows with each check; part of what a page of rows is asked by. */
  versi: z.int(),
  jumlah: jumlahStatus,
  nilaiAsing: z.array(
    z.object({
      field: nilaiField,
      nilai: z.string(),
      jumlah: z.int(),
      usul: z.string().nullable(),
      pilihan: z.array(z.object({ nilai: z.string(), label: z.string() })),
    }),
  ),
  unitBaru: z.array(z.string()),
  /** Lines that hold no person: totals, signatures. */
  bukanPegawai: z.object({ jumlah: z.int(), contoh: z.array(z.object({ lembar: z.string(), baris: z.int(), teks: z.string() })) }),
})

const barisView = z.object({
  lembar: z.string(),
  baris: z.int(),
  status,
  nip: z.string(),
  nama: z.string(),
  /** How the row was read: rank, post, unit, birth; empty where it could not be. */
  dibaca: z.string(),
  masalah: z.array(
    z.object({
      field: z.string(),
      label: z.string(),
      tingkat: z.enum(['tolak', 'ingatkan']),
      alasan: z.string(),
      nilai: z.string(),
      usul: z.string().nullable(),
    }),
  ),
  perubahan: z.array(z.object({ label: z.string(), dari: z.string(), ke: z.string() })),
})

const ringkasan = z.object({ baru: z.int(), ubah: z.int(), sama: z.int(), tolak: z.int(), lewati: z.int(), unitBaru: z.array(z.string()) })

/** The import of a roster: pick, map, check and repair, apply. What was picked is kept in main under `id`. */
export const imporContract = {
  /** Asks for a file and reads it; null when the clerk closed the dialog. Progress comes under `jobId`. */
  pilih: { kind: 'read', role: 'pengelola', input: z.object({ jobId: id }), output: sesiView.nullable() },
  /** The same for cells pasted from a spreadsheet. */
  tempel: { kind: 'read', role: 'pengelola', input: z.object({ jobId: id, teks: z.string().min(1, 'Tempel dahulu sel dari lembar kerja.').max(10_000_000, 'Terlalu banyak sel untuk ditempel. Simpan sebagai berkas, lalu pilih berkas itu.') }), output: sesiView },
  /** Stops reading or checking. */
  batal: { kind: 'read', role: 'pengelola', input: z.object({ jobId: id }), output: nothing },
  /** Chooses heading, columns and use of a sheet by hand; `kolom: null` guesses the columns anew. */
  petakan: {
    kind: 'read',
    role: 'pengelola',
    input: pilihanLembar(field),
    output: sesiView,
  },
  /** The dry run, after adding what is given to the repairs kept in main. Nothing is stored. */
  periksa: {
    kind: 'read',
    role: 'pengelola',
    input: z.object({
      id,
      jobId: id,
      sel: z.array(z.object({ ...tempat, field, nilai: z.string().max(500) })).max(500).default([]),
      nilai: z.array(z.object({ field: nilaiField, dari: z.string().max(1000), ke: z.string().max(200) })).max(5_000).default([]),
      lewati: z.array(z.object({ ...tempat, ya: z.boolean() })).max(20_000).default([]),
    }),
    output: hasilPeriksa,
  },
  /** A page of the checked rows, refused ones first when no status is asked. */
  baris: {
    kind: 'read',
    role: 'pengelola',
    input: z.object({ id, versi: z.int(), status: saringan.nullable(), dari: z.int().nonnegative(), jumlah: z.int().min(1).max(500) }),
    output: z.object({ total: z.int(), rows: z.array(barisView) }),
  },
  /** Stores what was checked, all of it or nothing. Refuses (CONFLICT) when the data changed since the check. */
  terapkan: {
    kind: 'change',
    role: 'pengelola',
    label: 'Mengimpor pegawai',
    undoable: true,
    input: z.object({ id, jobId: id }),
    output: ringkasan,
  },
  /** Takes the last import back as a whole; refused when its data was changed or used since. */
  urungkanTerakhir: {
    kind: 'change',
    role: 'pengelola',
    label: 'Mengurungkan impor pegawai',
    input: nothing,
    output: z.object({ namaBerkas: z.string() }),
  },
  /** Saves the refused rows with their reasons as .xlsx of the same shape; null when cancelled. */
  simpanDitolak: { kind: 'read', role: 'pengelola', input: z.object({ id }), output: z.object({ berkas: z.string(), baris: z.int() }).nullable() },
  /** Saves everyone with every field as .xlsx that imports back unchanged; of an empty office, the form to fill in. */
  simpanLengkap: { kind: 'read', role: 'lihat', input: nothing, output: z.object({ berkas: z.string(), baris: z.int() }).nullable() },
  /** Imports that stand, newest first; only the newest can be taken back. */
  riwayat: {
    kind: 'read',
    role: 'lihat',
    input: nothing,
    output: z.array(ringkasan.extend({ id: z.string(), namaBerkas: z.string(), waktu: z.string(), bisaUrung: z.boolean() })),
  },
} as const
