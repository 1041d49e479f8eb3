import { z } from 'zod'
import { SERTIFIKAT } from '../../domain/berkas/lampiran'
import { JP_TERBANYAK } from '../../domain/kompetensi/jam'
import { JENIS_BENTROK_LABEL } from '../../domain/pelatihan/bentrok'
import { JENIS_CUTI_LABEL } from '../../domain/pelatihan/cuti'
import { HADIR_PELATIHAN_LABEL, STATUS_PELATIHAN_LABEL, STATUS_PESERTA_LABEL } from '../../domain/pelatihan/pelatihan'
import { berkasDitawarkan, berkasMasuk, id, isoDate, nothing, oneOf, teksOpsional, teksWajib } from './define'

const jam = z
  .string()
  .regex(/^([01]\d|2[0-3])[.:][0-5]\d$/, 'Tulis jam seperti 09.00.')
  .transform((value) => value.replace(':', '.'))

const bentrok = z.object({
  jenis: oneOf(JENIS_BENTROK_LABEL),
  pegawaiId: z.string().nullable(),
  hari: z.array(z.string()).readonly(),
  lainId: z.string().nullable(),
  kalimat: z.string(),
})
const program = z.object({
  id,
  judul: z.string(),
  status: oneOf(STATUS_PELATIHAN_LABEL),
  mulai: z.string().nullable(),
  selesai: z.string().nullable(),
  tempat: z.string().nullable(),
  jp: z.int(),
  peserta: z.int(),
  /** The days in the month asked for. */
  hari: z.array(z.string()),
})
const cuti = z.object({ id, pegawaiId: z.string(), nama: z.string(), jenis: oneOf(JENIS_CUTI_LABEL), mulai: z.string(), selesai: z.string(), keterangan: z.string().nullable() })
const kehadiran = z.object({ hari: z.int(), tercatat: z.int(), hadir: z.int(), persen: z.int() })
const status = oneOf(HADIR_PELATIHAN_LABEL, 'Pilih kehadiran.')

const isianCuti = {
  jenis: oneOf(JENIS_CUTI_LABEL, 'Pilih jenisnya.'),
  mulai: isoDate('Isi tanggal mulai.'),
  selesai: isoDate('Isi tanggal selesai.'),
  keterangan: teksOpsional(500).default(null),
}
const urutTanggal = ({ mulai, selesai }: { mulai: string; selesai: string }) => selesai >= mulai
const TERBALIK = { path: ['selesai'], message: 'Tanggal selesai lebih dahulu daripada tanggal mulai.' }
/** The longest leave there is (outside the state's charge) is three years and one more; beyond it the year is mistyped. */
const wajarLamanya = ({ mulai, selesai }: { mulai: string; selesai: string }) => Number(selesai.slice(0, 4)) - Number(mulai.slice(0, 4)) <= 4
const TERLALU_LAMA = { path: ['selesai'], message: 'Lebih dari empat tahun; periksa tahun selesainya.' }
export const tambahCuti = z.object({ pegawaiIds: z.array(id).min(1, 'Pilih pegawainya.').max(2000), ...isianCuti }).refine(urutTanggal, TERBALIK).refine(wajarLamanya, TERLALU_LAMA)
export const ubahCuti = z.object({ id, ...isianCuti }).refine(urutTanggal, TERBALIK).refine(wajarLamanya, TERLALU_LAMA)

const hariTambah = z.object({ pelatihanId: id, tanggal: isoDate('Isi tanggalnya.') })
const hariUbah = z.object({ id, tanggal: isoDate('Isi tanggalnya.').optional(), jamMulai: jam.nullable().optional(), jamSelesai: jam.nullable().optional(), materi: teksOpsional(500).optional(), keBawah: z.boolean().default(false) })

const jp = z.int('Tulis jam dengan angka bulat.').min(0, 'Jam tidak boleh kurang dari 0.').max(JP_TERBANYAK, `Jam paling banyak ${JP_TERBANYAK.toLocaleString('id-ID')}.`)
const nomor = teksOpsional(120)

/** Running programmes: calendar, clashes, days, attendance, certificates. */
export const pelaksanaanContract = {
  /** Programmes, sessions and leave of one month, with what clashes in it; `tanpaTanggal` are programmes of the year that have no date. */
  kalender: {
    kind: 'read', role: 'lihat',
    input: z.object({ tahun: z.int().min(2000).max(2199), bulan: z.int().min(1).max(12) }),
    output: z.object({
      program: z.array(program),
      tanpaTanggal: z.array(program),
      sesi: z.array(z.object({ tanggal: z.string(), judul: z.string(), waktu: z.string().nullable(), tempat: z.string().nullable() })),
      cuti: z.array(cuti),
      bentrok: z.array(bentrok.extend({ pelatihanId: id })),
    }),
  },
  /** Leave of one or many people; those who have leave on these days already are left out and named. */
  cutiTambah: { kind: 'change', role: 'pengelola', label: 'Mencatat cuti', undoable: true, input: tambahCuti, output: z.object({ dicatat: z.int(), dilewati: z.array(z.string()) }) },
  cutiUbah: { kind: 'change', role: 'pengelola', label: 'Mengubah cuti', undoable: true, input: ubahCuti, output: nothing },
  cutiHapus: { kind: 'change', role: 'pengelola', label: 'Menghapus cuti', undoable: true, input: z.object({ id }), output: nothing },

  /** Everything the tab of one programme shows: days, participants with attendance and certificate, clashes, and what closing would do. */
  papan: {
    kind: 'read', role: 'lihat',
    input: z.object({ pelatihanId: id }),
    output: z.object({
      program: program.extend({ tahun: z.int(), jalur: z.enum(['klasikal', 'nonklasikal']) }),
      hadirMinPersen: z.number(),
      hari: z.array(z.object({ id, tanggal: z.string(), jamMulai: z.string().nullable(), jamSelesai: z.string().nullable(), materi: z.string().nullable() })),
      peserta: z.array(
        z.object({
          id, pegawaiId: z.string(), nama: z.string(), nip: z.string().nullable(), jabatan: z.string(), unit: z.string().nullable(),
          status: oneOf(STATUS_PESERTA_LABEL),
          /** By day. */
          hadir: z.record(z.string(), status),
          kehadiran,
          usulSelesai: z.boolean(),
          jpDiakui: z.int().nullable(), noSertifikat: z.string().nullable(), tanggalSertifikat: z.string().nullable(), berkasNama: z.string().nullable(),
          /** What is odd about the hours, one sentence. */
          janggal: z.string().nullable(),
          /** Who else carries the same certificate number, one sentence. */
          nomorGanda: z.string().nullable(),
        }),
      ),
      bentrok: z.array(bentrok),
      /** What is missing before it can be closed. */
      kekurangan: z.array(z.string()).readonly(),
    }),
  },
  /** Clashes of a programme alone; `pegawaiIds` asks about people who are not in it yet. */
  bentrok: { kind: 'read', role: 'lihat', input: z.object({ pelatihanId: id, pegawaiIds: z.array(id).max(2000).default([]) }), output: z.array(bentrok) },

  /** Adds the days from first to last that are not there yet. */
  hariIsi: { kind: 'change', role: 'pengelola', label: 'Mengisi hari pelaksanaan', undoable: true, input: z.object({ pelatihanId: id, akhirPekan: z.boolean() }), output: z.object({ ditambah: z.int() }) },
  hariTambah: { kind: 'change', role: 'pengelola', label: 'Menambah hari pelaksanaan', undoable: true, input: hariTambah, output: nothing },
  /** Only the fields given are changed; `keBawah` gives the times to all later days too. */
  hariUbah: { kind: 'change', role: 'pengelola', label: 'Mengubah hari pelaksanaan', undoable: true, input: hariUbah, output: nothing },
  /** Days left outside the span when the dates moved: moved along with their attendance, or taken away where nothing was entered. */
  hariSesuaikan: { kind: 'change', role: 'pengelola', label: 'Menyesuaikan hari pelaksanaan', undoable: true, input: z.object({ pelatihanId: id, cara: z.enum(['pindah', 'hapus']) }), output: z.object({ jumlah: z.int() }) },
  hariHapus: { kind: 'change', role: 'pengelola', label: 'Menghapus hari pelaksanaan', undoable: true, input: z.object({ id }), output: nothing },
  /** One cell, a column or a pasted block; null empties. */
  hadirSimpan: {
    kind: 'change', role: 'pengelola', label: 'Mengisi kehadiran', undoable: true,
    input: z.object({ pelatihanId: id, isi: z.array(z.object({ hariId: id, pesertaId: id, status: status.nullable() })).min(1).max(20_000) }),
    output: nothing,
  },

  /** Approved to running. */
  mulai: { kind: 'change', role: 'pengelola', label: 'Memulai pelaksanaan', undoable: true, input: z.object({ pelatihanId: id }), output: nothing },
  /** Closes; `selesai` are those who finished, null takes the proposal. Refuses with all that is missing. */
  tutup: {
    kind: 'change', role: 'pengelola', label: 'Menutup program pelatihan', undoable: true,
    input: z.object({ pelatihanId: id, selesai: z.array(id).max(2000).nullable().default(null) }),
    output: z.object({ selesai: z.int(), tidak: z.int() }),
  },
  bukaKembali: { kind: 'change', role: 'pengelola', label: 'Membuka kembali program pelatihan', undoable: true, input: z.object({ pelatihanId: id }), output: nothing },

  /** Only the fields given are changed; null empties one. */
  sertifikatSimpan: {
    kind: 'change', role: 'pengelola', label: 'Mengisi sertifikat', undoable: true,
    input: z.object({
      pelatihanId: id,
      isi: z.array(z.object({ pesertaId: id, jpDiakui: jp.nullable().optional(), noSertifikat: nomor.optional(), tanggalSertifikat: isoDate('Tanggal tidak terbaca.').nullable().optional() })).min(1).max(2000),
    }),
    output: nothing,
  },
  /** Numbers by a pattern ({urut}, {urut:3}, {bulan}, {bulan-romawi}, {tahun}) and a date to those who finished, in the order of their names. */
  sertifikatIsiBanyak: {
    kind: 'change', role: 'pengelola', label: 'Mengisi nomor sertifikat', undoable: true,
    input: z.object({
      pelatihanId: id,
      pola: teksWajib('Tulis pola nomornya.', 120),
      mulaiUrut: z.int('Tulis angka bulat.').min(1, 'Paling kecil 1.').max(99_999, 'Paling besar 99.999.'),
      tanggal: isoDate('Isi tanggal sertifikat.'),
      /** Also those who have a number already. */
      timpa: z.boolean().default(false),
    }),
    output: z.object({ diisi: z.int(), dilewati: z.int() }),
  },
  /** Attaches the certificate of a participant: PDF, JPEG or PNG, base64; takes the place of the one before. */
  sertifikatBerkas: { kind: 'change', role: 'pengelola', label: 'Melampirkan sertifikat', undoable: true, input: berkasMasuk(SERTIFIKAT).extend({ pesertaId: id }), output: nothing },
  sertifikatLepas: { kind: 'change', role: 'pengelola', label: 'Melepas berkas sertifikat', undoable: true, input: z.object({ id }), output: nothing },
  /** The certificate as it was attached; `id` is the participant's. */
  sertifikatBuka: { kind: 'read', role: 'lihat', input: z.object({ id }), output: berkasDitawarkan },
} as const // prettier-ignore
