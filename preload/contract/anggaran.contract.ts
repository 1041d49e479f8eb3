import { z } from 'zod'
import { KOMPONEN_BIAYA_LABEL, SUMBER_ANGGARAN_LABEL } from '../../domain/anggaran/anggaran'
import { STATUS_PELATIHAN_LABEL } from '../../domain/pelatihan/pelatihan'
import { id, isoDate, nothing, oneOf, teksOpsional, teksWajib } from './define'
import { isianRupiah, isianRupiahPositif } from './rupiah.schema'

const tahun = z.int().min(2000).max(2100)
const rupiah = z.int()

/** A budget line as its form gives it. */
export const isianAnggaran = z.object({
  tahun,
  sumber: oneOf(SUMBER_ANGGARAN_LABEL, 'Pilih sumber dananya.'),
  kodeRekening: teksWajib('Isi kode rekeningnya, seperti pada DPA.', 40),
  uraian: teksWajib('Isi uraian belanjanya.', 200),
  pagu: isianRupiah('Isi pagunya dalam rupiah bulat.'),
  keterangan: teksOpsional(500),
})
/** Null: from or to outside, where the budget as a whole grew or shrank. */
export const isianGeser = z.object({
  dariId: id.nullable(),
  keId: id.nullable(),
  jumlah: isianRupiahPositif('Isi jumlah yang digeser dalam rupiah bulat.'),
  tanggal: isoDate('Isi tanggal pergeseran.'),
  dasar: teksOpsional(300),
})

const angka = z.object({ pagu: rupiah, masuk: rupiah, keluar: rupiah, paguEfektif: rupiah, rencana: rupiah, komitmen: rupiah, realisasi: rupiah, terikat: rupiah, beban: rupiah, sisa: rupiah })
const baris = angka.extend({
  id,
  tahun,
  sumber: oneOf(SUMBER_ANGGARAN_LABEL),
  kodeRekening: z.string(),
  uraian: z.string(),
  keterangan: z.string().nullable(),
  program: z.int(),
  pergeseran: z.int(),
  /** What is over the ceiling, in one sentence. */
  peringatan: z.string().nullable(),
})
const program = z.object({
  pelatihanId: id,
  judul: z.string(),
  mulai: z.string().nullable(),
  status: oneOf(STATUS_PELATIHAN_LABEL),
  /** Why its plan does not weigh; null: it does. */
  tidakDihitung: z.string().nullable(),
  rencana: rupiah,
  komitmen: rupiah,
  realisasi: rupiah,
  beban: rupiah,
  komponen: z.array(oneOf(KOMPONEN_BIAYA_LABEL)),
})
const pergeseran = z.object({ id, dariId: id.nullable(), keId: id.nullable(), dari: z.string().nullable(), ke: z.string().nullable(), jumlah: rupiah, tanggal: z.string(), dasar: z.string().nullable() })

/** Budget lines of a year: ceiling, shifts, and what is planned, bound and paid. */
export const anggaranContract = {
  daftar: {
    kind: 'read', role: 'lihat', input: z.object({ tahun }),
    output: z.object({
      baris: z.array(baris),
      jumlah: angka,
      /** What the plan costs that no line pays yet. */
      tanpaAnggaran: z.object({ jumlah: rupiah, program: z.array(z.object({ pelatihanId: id, judul: z.string() })) }),
      pergeseran: z.array(pergeseran),
      /** Other years that have lines, newest first: to copy from. */
      tahunLain: z.array(z.int()),
    }),
  },
  /** Which programmes weigh on a line. */
  rincian: { kind: 'read', role: 'lihat', input: z.object({ id }), output: z.object({ baris, program: z.array(program) }) },
  tambah: { kind: 'change', role: 'pengelola', label: 'Menambah mata anggaran', undoable: true, input: isianAnggaran, output: z.object({ id, peringatan: z.string().nullable() }) },
  ubah: { kind: 'change', role: 'pengelola', label: 'Mengubah mata anggaran', undoable: true, input: isianAnggaran.omit({ tahun: true }).extend({ id }), output: z.object({ id, peringatan: z.string().nullable() }) },
  /** A line in use is not deleted unless its costs move to `pindahKe`, a line of the same year. */
  hapus: {
    kind: 'change', role: 'pengelola', label: 'Menghapus mata anggaran', undoable: true,
    input: z.object({ id, pindahKe: id.nullable().optional() }), output: z.object({ dipindah: z.int(), peringatan: z.string().nullable() }),
  },
  /** Refused where it would take a line below what is bound; told where it goes below what is planned. */
  geser: { kind: 'change', role: 'pengelola', label: 'Menggeser anggaran', undoable: true, input: isianGeser, output: z.object({ id, peringatan: z.string().nullable() }) },
  hapusGeser: { kind: 'change', role: 'pengelola', label: 'Menghapus pergeseran anggaran', undoable: true, input: z.object({ id }), output: nothing },
  /** Copies the lines of a year that the other has not got yet, with their ceilings before shifts. */
  salin: { kind: 'change', role: 'pengelola', label: 'Menyalin mata anggaran', undoable: true, input: z.object({ dari: tahun, ke: tahun }), output: z.object({ disalin: z.int() }) },
} as const // prettier-ignore
