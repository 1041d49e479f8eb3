import { z } from 'zod'
import { JENIS_MITRA_LABEL, KEADAAN_MOU_LABEL } from '../../domain/pelatihan/mitra'
import { id, isoDate, nothing, oneOf, teks, teksOpsional } from './define'
import { isianRupiah } from './rupiah.schema'

const medan = z.object({
  jenis: oneOf(JENIS_MITRA_LABEL, 'Pilih jenis mitra.'),
  /** Left out for a mentor, who is called by the person's name. */
  nama: teks(200),
  pegawaiId: id.nullable(),
  narahubung: teksOpsional(160),
  kontak: teksOpsional(200),
  noMou: teksOpsional(120),
  mouMulai: isoDate().nullable(),
  mouSelesai: isoDate().nullable(),
  layanan: teksOpsional(500),
  biayaTipikal: isianRupiah().nullable(),
  kuota: z.int('Kuota ditulis dengan angka bulat.').min(1, 'Kuota paling sedikit 1 orang.').max(10_000, 'Kuota paling banyak 10.000 orang.').nullable(),
  catatan: teksOpsional(1000),
})

/** What one field alone cannot tell. */
function periksa(value: z.output<typeof medan>, ctx: z.RefinementCtx<z.output<typeof medan>>): void {
  const salah = (path: keyof typeof value, message: string) => { ctx.addIssue({ code: 'custom', path: [path], message }) }
  if (value.jenis === 'mentor' && value.pegawaiId === null) salah('pegawaiId', 'Pilih pegawai yang menjadi mentor.')
  if (value.jenis !== 'mentor' && value.nama === '') salah('nama', 'Isi nama lembaganya.')
  if (value.mouMulai !== null && value.mouSelesai !== null && value.mouSelesai < value.mouMulai) salah('mouSelesai', 'Tanggal akhirnya lebih dahulu daripada tanggal mulainya.')
} // prettier-ignore

/** A partner or mentor as the form gives it. */
export const isianMitra = medan.superRefine(periksa)

const baris = z.object({
  id,
  jenis: oneOf(JENIS_MITRA_LABEL),
  /** Of a mentor: the person's name with titles, as of today. */
  nama: z.string(),
  pegawaiId: id.nullable(),
  /** Of a mentor: post and unit as of today. */
  jabatan: z.string().nullable(),
  /** False for a mentor who left the office. */
  aktif: z.boolean(),
  narahubung: z.string().nullable(),
  kontak: z.string().nullable(),
  noMou: z.string().nullable(),
  mouMulai: z.string().nullable(),
  mouSelesai: z.string().nullable(),
  keadaanMou: oneOf(KEADAAN_MOU_LABEL),
  sebutanMou: z.string(),
  layanan: z.string().nullable(),
  biayaTipikal: z.int().nullable(),
  kuota: z.int().nullable(),
  catatan: z.string().nullable(),
  program: z.int(),
})

/** Partners of training and the office's own mentors. */
export const mitraContract = {
  /** By name; `sampah`: those in the bin. */
  daftar: { kind: 'read', role: 'lihat', input: z.object({ sampah: z.boolean().optional() }), output: z.array(baris) },
  tambah: { kind: 'change', role: 'pengelola', label: 'Menambah mitra', undoable: true, input: isianMitra, output: z.object({ id }) },
  ubah: { kind: 'change', role: 'pengelola', label: 'Mengubah mitra', undoable: true, input: medan.extend({ id }).superRefine(periksa), output: z.object({ id }) },
  /** Into the bin: programmes that name it keep it. */
  hapus: { kind: 'change', role: 'pengelola', label: 'Menghapus mitra', undoable: true, input: z.object({ id }), output: nothing },
  pulihkan: { kind: 'change', role: 'pengelola', label: 'Memulihkan mitra', undoable: true, input: z.object({ id }), output: nothing },
} as const // prettier-ignore
