import { z } from 'zod'
import { SEMATAN_LABEL, STATUS_PELATIHAN_LABEL } from '../../domain/pelatihan/pelatihan'
import { id, nothing, oneOf, teksWajib } from './define'

const tahun = z.int().min(2000).max(2100)
const orang = z.object({ id, nama: z.string() })

const program = z.object({
  id,
  judul: z.string(),
  jp: z.int(),
  /** The year in which its hours count, where that is another one. */
  tahunJam: z.int().nullable(),
  prioritas: z.int(),
  kuota: z.int().nullable(),
  calon: z.int(),
  sematan: oneOf(SEMATAN_LABEL),
  status: oneOf(STATUS_PELATIHAN_LABEL),
  masukRencana: z.boolean(),
  terpilih: z.boolean(),
  peserta: z.array(orang),
  /** Candidates for whom there is no place or money. */
  tidakIkut: z.array(orang),
  /** Without this programme: so many fewer reach the minimum, so many fewer hours towards it. */
  capai: z.int(),
  jamMinimal: z.int(),
  jam: z.int(),
  biaya: z.int(),
  jamPerJuta: z.number().nullable(),
  perBaris: z.array(z.object({ anggaranId: id.nullable(), biaya: z.int() })),
  /** Why it is not chosen. */
  alasan: z.string().nullable(),
})
const baris = z.object({ id, nama: z.string(), efektif: z.int(), terikat: z.int(), dipakai: z.int(), sisa: z.int() })
const alternatif = z.object({
  untukId: id.nullable(),
  untuk: z.string(),
  cara: z.enum(['mitra', 'mentor', 'bentuk']),
  judul: z.string(),
  bentuk: z.string(),
  mitraId: id.nullable(),
  jp: z.int(),
  biaya: z.int().nullable(),
  pegawaiIds: z.array(id),
  keterangan: z.string(),
})
const usulan = z.object({
  /** Why there is no proposal: the ceiling that forbids what is pinned in. */
  mustahil: z.string().nullable(),
  /** It is proved that no other choice is better. */
  pasti: z.boolean(),
  program: z.array(program),
  baris: z.array(baris),
  /** Money of the proposal for which no line is named. */
  tanpaBaris: z.int(),
  ringkas: z.object({ sasaran: z.int(), sudah: z.int(), capai: z.int(), jamMinimal: z.int(), jamBerbobot: z.int(), jam: z.int(), biaya: z.int() }),
  belum: z.array(orang.extend({ kurang: z.int() })),
  /** People whom the proposal brings above the most hours their kind may have. */
  lebih: z.array(orang.extend({ jam: z.int(), maksimal: z.int() })),
  alternatif: z.array(alternatif),
})
const perubahan = z.object({ masuk: z.array(z.string()), keluar: z.array(z.string()), capai: z.int(), jamMinimal: z.int(), jamBerbobot: z.int(), jam: z.int(), biaya: z.int() })

/** The best selection of programmes under the ceilings. */
export const usulanRencanaContract = {
  /** The proposal. Quick unless `teliti`: then it is searched until it is proved, with progress under `jobId`. */
  hitung: { kind: 'read', role: 'lihat', input: z.object({ tahun, jobId: id, teliti: z.boolean() }), output: usulan },
  /** What the next money on each line would buy, and what forcing in what was left out would cost. Progress under `jobId`. */
  telusuri: {
    kind: 'read', role: 'lihat',
    input: z.object({ tahun, jobId: id }),
    output: z.object({
      jumlah: z.int(),
      tambahan: z.array(z.object({ anggaranId: id, hasil: perubahan.nullable(), pasti: z.boolean() })),
      paksa: z.array(z.object({ pelatihanId: id, hasil: perubahan.nullable(), pasti: z.boolean() })),
    }),
  },
  batal: { kind: 'read', role: 'lihat', input: z.object({ jobId: id }), output: nothing },
  semat: { kind: 'change', role: 'pengelola', label: 'Menyematkan program', undoable: true, input: z.object({ pelatihanId: id, sematan: oneOf(SEMATAN_LABEL) }), output: nothing },
  /** Makes the proposal the working plan; refused where the data changed so that it no longer fits. */
  terapkan: {
    kind: 'change', role: 'pengelola', label: 'Menerapkan usulan rencana', undoable: true,
    input: z.object({ tahun, pilihan: z.array(z.object({ pelatihanId: id, peserta: z.array(id).max(5000) })).max(1000), batalkanSisa: z.boolean() }),
    output: z.object({ masuk: z.int(), keluar: z.int(), dibatalkan: z.int() }),
  },
  /** A cheaper way becomes a draft programme with its people. */
  buatAlternatif: {
    kind: 'change', role: 'pengelola', label: 'Membuat usulan alternatif', undoable: true,
    input: z.object({ tahun, untukId: id.nullable(), judul: teksWajib('Isi judulnya.', 200), bentuk: teksWajib('Pilih bentuknya.', 60), mitraId: id.nullable(), jp: z.int().min(1).max(2000), biaya: z.int().nonnegative().nullable(), pegawaiIds: z.array(id).min(1, 'Tidak ada pegawai yang perlu diikutkan.').max(5000) }),
    output: z.object({ id }),
  },
} as const // prettier-ignore
