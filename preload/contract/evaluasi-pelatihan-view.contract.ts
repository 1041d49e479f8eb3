import { z } from 'zod'
import { KEADAAN_CEK_LABEL } from '../../domain/pelatihan/cek-atasan'
import { ARAH_DAMPAK_LABEL, HASIL_TINGKAT_LABEL, TINGKAT_LABEL } from '../../domain/pelatihan/evaluasi'
import { STATUS_PELATIHAN_LABEL, STATUS_PESERTA_LABEL } from '../../domain/pelatihan/pelatihan'
import { id, oneOf } from './define'

/** What the screens of the evaluation show. */
export const tingkatView = z.object({
  tingkat: oneOf(TINGKAT_LABEL),
  hasil: oneOf(HASIL_TINGKAT_LABEL),
  nilai: z.number().nullable(),
  ambang: z.number(),
  n: z.int(),
  dari: z.int(),
  sedikit: z.boolean(),
  kalimat: z.string(),
})

export const ringkasView = z.object({
  id,
  judul: z.string(),
  versi: z.int(),
  mulai: z.string().nullable(),
  selesai: z.string().nullable(),
  penyelenggara: z.string().nullable(),
  peserta: z.int(),
  tingkat: z.array(tingkatView),
  rancangUlang: z.boolean(),
  /** "Reaksi di bawah ambang." */
  alasan: z.string().nullable(),
  berikut: z.object({ id, versi: z.int() }).nullable(),
})

export const cekView = z.object({
  pesertaId: id,
  pelatihanId: id,
  judul: z.string(),
  nama: z.string(),
  nip: z.string().nullable(),
  jabatan: z.string(),
  unit: z.string().nullable(),
  atasan: z.string().nullable(),
  selesai: z.string(),
  dari: z.string(),
  sampai: z.string(),
  keadaan: oneOf(KEADAAN_CEK_LABEL),
})

export const masukanView = z.object({
  id,
  sumber: z.enum(['reaksi', 'cek']),
  teks: z.string(),
  oleh: z.string().nullable(),
  tentang: z.string().nullable(),
  tanggal: z.string(),
  pelatihanId: id,
  judul: z.string(),
  versi: z.int(),
  dijawabVersi: z.int().nullable(),
})

const jawaban = z.record(z.string(), z.number())
const pertanyaan = z.object({ kode: z.string(), teks: z.string(), n: z.int(), rata: z.number().nullable(), sebaran: z.array(z.int()) })
const ambang = z.object({ reaksi: z.number(), belajar: z.number(), perilaku: z.number(), dampak: z.number() })

const pesertaView = z.object({
  id,
  pegawaiId: id,
  nama: z.string(),
  nip: z.string().nullable(),
  jabatan: z.string(),
  status: oneOf(STATUS_PESERTA_LABEL),
  pra: z.number().nullable(),
  pasca: z.number().nullable(),
  cek: z.object({ nilai: jawaban, rata: z.number().nullable(), catatan: z.string().nullable(), penilai: z.string().nullable(), tanggal: z.string() }).nullable(),
  keadaan: oneOf(KEADAAN_CEK_LABEL),
  atasan: z.string().nullable(),
  /** Fell short of a threshold, or did not finish. */
  diBawah: z.boolean(),
})

const dampakView = z.object({
  id,
  indikatorId: id.nullable(),
  /** Whose SKP the indicator is of. */
  milik: z.string().nullable(),
  nama: z.string(),
  satuan: z.string().nullable(),
  arah: oneOf(ARAH_DAMPAK_LABEL),
  sebelum: z.number().nullable(),
  tanggalSebelum: z.string().nullable(),
  sesudah: z.number().nullable(),
  tanggalSesudah: z.string().nullable(),
  keterangan: z.string().nullable(),
  persen: z.number().nullable(),
  hasil: oneOf(HASIL_TINGKAT_LABEL),
  kata: z.string().nullable(),
})

export const evaluasiView = z.object({
  program: z.object({ id, judul: z.string(), tahun: z.int(), versi: z.int(), status: oneOf(STATUS_PELATIHAN_LABEL), mulai: z.string().nullable(), selesai: z.string().nullable() }),
  skala: z.array(z.string()),
  nKecil: z.int(),
  ambang,
  ambangAturan: ambang,
  ambangSendiri: ambang.partial().nullable(),
  tingkat: z.array(tingkatView),
  rancangUlang: z.boolean(),
  alasan: z.string().nullable(),
  /** Questions with what was answered. */
  reaksi: z.array(pertanyaan),
  perilaku: z.array(pertanyaan),
  lembar: z.array(z.object({ id, pesertaId: id.nullable(), nama: z.string().nullable(), nilai: jawaban, rata: z.number().nullable(), saran: z.string().nullable(), tanggal: z.string() })),
  peserta: z.array(pesertaView),
  waktuCek: z.object({ dari: z.string(), sampai: z.string() }).nullable(),
  dampak: z.array(dampakView),
  masukan: z.array(masukanView),
  /** Why an entry cannot be made now; null: it can. */
  halangan: z.object({ lembar: z.string().nullable(), tes: z.string().nullable(), cek: z.string().nullable(), dampak: z.string().nullable(), rancangUlang: z.string().nullable() }),
  berikut: z.object({ id, versi: z.int() }).nullable(),
  /** All versions, oldest first; `beda` is against the one before. */
  versi: z.array(
    z.object({
      id,
      judul: z.string(),
      versi: z.int(),
      tahun: z.int(),
      status: oneOf(STATUS_PELATIHAN_LABEL),
      alasan: z.string().nullable(),
      perubahan: z.string().nullable(),
      /** Remarks about the version before that this one answers. */
      menjawab: z.array(z.string()),
      beda: z.array(z.object({ butir: z.string(), dari: z.string(), ke: z.string() })),
      tingkat: z.array(tingkatView),
    }),
  ),
})
