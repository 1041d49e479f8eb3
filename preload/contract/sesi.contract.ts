import { z } from 'zod'
import { BERKAS_BUKTI } from '../../domain/berkas/lampiran'
import { STATUS_HADIR_LABEL, STATUS_KEPUTUSAN_LABEL, STATUS_PERIODE_LABEL } from '../../domain/sesi/sesi'
import { berkasDitawarkan, berkasMasuk, id, isoDate, nothing, oneOf, teks, teksOpsional, teksWajib } from './define'
import { kelengkapan, kisi, lembar, papan } from './sesi-view.contract'

const bulan = z.object({ tahun: z.int().min(2000).max(2199), bulan: z.int().min(1).max(12) })
const periode = z.object({ periodeId: id })
const jam = z
  .string()
  .regex(/^([01]\d|2[0-3])[.:][0-5]\d$/, 'Tulis jam seperti 09.00.')
  .transform((value) => value.replace('.', ':'))

/** One month in the list of months. */
export const barisPeriode = z.object({
  id: z.string(),
  tahun: z.int(),
  bulan: z.int(),
  status: oneOf(STATUS_PERIODE_LABEL),
  dikunciPada: z.string().nullable(),
})

/** Fields of the meeting; only those given are changed, null empties one. */
export const rapat = z.object({
  periodeId: id,
  tanggal: isoDate().nullable().optional(),
  waktuMulai: jam.nullable().optional(),
  waktuSelesai: jam.nullable().optional(),
  tempat: teksOpsional(200).nullable().optional(),
  pimpinanId: id.nullable().optional(),
  notulisId: id.nullable().optional(),
  saksiSatuId: id.nullable().optional(),
  saksiDuaId: id.nullable().optional(),
  agenda: teksOpsional(4000).nullable().optional(),
  notulen: teksOpsional(20_000).nullable().optional(),
  nomorBeritaAcara: teksOpsional(100).nullable().optional(),
  nomorDaftarHadir: teksOpsional(100).nullable().optional(),
})

export const simpanKeputusan = z.object({
  periodeId: id,
  id: id.optional(),
  isi: teksWajib('Tulis isi keputusan.'),
  penanggungJawabId: id.nullable().default(null),
  batasWaktu: isoDate().nullable().default(null),
  status: oneOf(STATUS_KEPUTUSAN_LABEL).default('terbuka'),
  hasil: teksOpsional(2000).nullable().default(null),
})

export const bukaKembali = z.object({ periodeId: id, alasan: teksWajib('Tulis alasan membuka kembali bulan ini.', 1000) })

const simpanBukti = z.object({
  periodeId: id,
  indikatorId: id,
  nama: teksWajib('Tulis nama bukti.', 300),
  tautan: teksOpsional(1000).nullable().default(null),
  /** PDF, JPEG or PNG; the same content is kept once. */
  berkas: berkasMasuk(BERKAS_BUKTI).nullable().default(null),
})

// prettier-ignore
export const sesiContract = {
  daftar: { kind: 'read', role: 'lihat', input: nothing, output: z.array(barisPeriode) },
  papan: { kind: 'read', role: 'lihat', input: bulan, output: papan.nullable() },
  lembar: { kind: 'read', role: 'lihat', input: z.object({ periodeId: id, pegawaiId: id }), output: lembar },
  kisi: { kind: 'read', role: 'lihat', input: z.object({ periodeId: id, penilaiId: z.string().nullable() }), output: kisi },
  kelengkapan: { kind: 'read', role: 'lihat', input: periode, output: kelengkapan },
  buka: { kind: 'change', role: 'pengelola', label: 'Membuka bulan', input: bulan, output: z.object({ periodeId: z.string() }) },
  simpanRealisasi: {
    kind: 'change', role: 'pengelola', label: 'Mengisi realisasi', undoable: true,
    input: z.object({ periodeId: id, indikatorId: id, teks: teks(2000) }), output: nothing,
  },
  tambahBukti: { kind: 'change', role: 'pengelola', label: 'Menambah bukti', undoable: true, input: simpanBukti, output: z.object({ id: z.string() }) },
  /** Attaches a file to evidence that is there, in place of the one it had; null takes it off. */
  lampirkanBukti: {
    kind: 'change', role: 'pengelola', label: 'Mengganti berkas bukti', undoable: true,
    input: z.object({ id, berkas: berkasMasuk(BERKAS_BUKTI).nullable() }), output: nothing,
  },
  /** The attached file as it came. */
  bukaBukti: { kind: 'read', role: 'lihat', input: z.object({ id }), output: berkasDitawarkan },
  hapusBukti: { kind: 'change', role: 'pengelola', label: 'Menghapus bukti', undoable: true, input: z.object({ id }), output: nothing },
  simpanRencanaAksi: {
    kind: 'change', role: 'pengelola', label: 'Mengubah rencana aksi', undoable: true,
    input: z.object({ periodeId: id, rhkId: id, teks: teks(4000) }), output: nothing,
  },
  simpanRapat: { kind: 'change', role: 'pengelola', label: 'Mengubah data rapat', undoable: true, input: rapat, output: nothing },
  simpanKehadiran: {
    kind: 'change', role: 'pengelola', label: 'Mengisi daftar hadir', undoable: true,
    input: z.object({
      periodeId: id,
      pegawaiIds: z.array(id).min(1).max(5000),
      status: oneOf(STATUS_HADIR_LABEL).nullable(),
      keterangan: teksOpsional(300).nullable().default(null),
    }),
    output: nothing,
  },
  simpanKeputusan: { kind: 'change', role: 'pengelola', label: 'Menyimpan keputusan', undoable: true, input: simpanKeputusan, output: z.object({ id: z.string() }) },
  hapusKeputusan: { kind: 'change', role: 'pengelola', label: 'Menghapus keputusan', undoable: true, input: z.object({ id }), output: nothing },
  kunci: { kind: 'change', role: 'pengelola', label: 'Mengunci bulan', input: periode, output: z.object({ cadangan: z.string() }) },
  bukaKembali: { kind: 'change', role: 'admin', label: 'Membuka kembali bulan', input: bukaKembali, output: nothing },
} as const
