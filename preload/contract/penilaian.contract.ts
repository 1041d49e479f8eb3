import { z } from 'zod'
import { ALASAN_PENGECUALIAN_LABEL } from '../../domain/penilaian/pengecualian'
import { CAPAIAN_LABEL, PREDIKAT_LABEL, RATING_LABEL } from '../../domain/penilaian/predikat'
import { SIFAT_UMPAN_BALIK_LABEL } from '../../domain/sesi/sesi'
import { NILAI_LABEL } from '../../domain/skp/skp'
import { id, isoDate, nothing, oneOf, teks, teksOpsional, teksWajib } from './define'

const orang = z.object({ periodeId: id, pegawaiId: id })

/** One feedback cell: an indicator's, a behaviour's, or the general one. Empty text takes it away. */
export const simpanUmpanBalik = orang.extend({
  indikatorId: id.nullable().default(null),
  nilaiKode: oneOf(NILAI_LABEL).nullable().default(null),
  sifat: oneOf(SIFAT_UMPAN_BALIK_LABEL).optional(),
  teks: teks(2000),
})

export const kecualikan = orang.extend({
  alasan: oneOf(ALASAN_PENGECUALIAN_LABEL, 'Pilih alasan pengecualian.'),
  keterangan: teksOpsional(1000).nullable().default(null),
})

export const simpanPerbaikan = orang.extend({
  id: id.optional(),
  area: teksWajib('Tulis hal yang perlu diperbaiki.', 300),
  tindakan: teksWajib('Tulis tindakan perbaikannya.'),
  batas: isoDate().nullable().default(null),
  hasil: teksOpsional(2000).nullable().default(null),
})

export const tetapkanCapaian = z.object({
  periodeId: id,
  unitId: id,
  capaian: oneOf(CAPAIAN_LABEL).nullable(),
  dasar: teksOpsional(1000).nullable().default(null),
  ditetapkanOleh: teksOpsional(300).nullable().default(null),
})

const lingkupRekap = z.object({ tahun: z.int(), bulan: z.int().min(1).max(12), unitId: id.nullable().default(null) })

/** The month's recap: one line a person, grouped by unit, and the counts. */
export const rekap = z.object({
  periodeId: z.string().nullable(),
  lingkup: z.string(),
  unit: z.array(z.object({ id: z.string(), nama: z.string() })),
  jumlah: z.record(oneOf(PREDIKAT_LABEL), z.int()),
  kelompok: z.array(
    z.object({
      unit: z.string(),
      pegawai: z.array(
        z.object({
          pegawaiId: z.string(),
          nama: z.string(),
          nip: z.string().nullable(),
          pangkat: z.string().nullable(),
          jabatan: z.string(),
          penilai: z.string(),
          hasil: oneOf(RATING_LABEL).nullable(),
          perilaku: oneOf(RATING_LABEL).nullable(),
          predikat: oneOf(PREDIKAT_LABEL).nullable(),
          keterangan: z.string().nullable(),
        }),
      ),
    }),
  ),
})
export type Rekap = z.output<typeof rekap>

/** A year: how many people had which predikat in each month. */
export const rekapTahun = z.array(z.object({ bulan: z.int(), jumlah: z.record(oneOf(PREDIKAT_LABEL), z.int()) }))

// prettier-ignore
export const penilaianContract = {
  nilai: {
    kind: 'change', role: 'pengelola', label: 'Mengubah rating', undoable: true,
    input: orang.extend({ hasil: oneOf(RATING_LABEL).nullable().optional(), perilaku: oneOf(RATING_LABEL).nullable().optional() }),
    output: z.object({ predikat: oneOf(PREDIKAT_LABEL).nullable() }),
  },
  simpanCatatan: { kind: 'change', role: 'pengelola', label: 'Mengubah catatan', undoable: true, input: orang.extend({ catatan: teks(4000) }), output: nothing },
  simpanUmpanBalik: { kind: 'change', role: 'pengelola', label: 'Mengisi umpan balik', undoable: true, input: simpanUmpanBalik, output: nothing },
  selesaikanUmpanBalik: {
    kind: 'change', role: 'pengelola', label: 'Menandai umpan balik selesai', undoable: true,
    input: z.object({ id, selesai: z.boolean(), balasan: teksOpsional(1000).nullable().optional() }), output: nothing,
  },
  kecualikan: { kind: 'change', role: 'pengelola', label: 'Mengecualikan pegawai', undoable: true, input: kecualikan, output: nothing },
  batalKecualikan: { kind: 'change', role: 'pengelola', label: 'Membatalkan pengecualian', undoable: true, input: orang, output: nothing },
  simpanPerbaikan: { kind: 'change', role: 'pengelola', label: 'Menyimpan rencana perbaikan', undoable: true, input: simpanPerbaikan, output: z.object({ id: z.string() }) },
  hapusPerbaikan: { kind: 'change', role: 'pengelola', label: 'Menghapus rencana perbaikan', undoable: true, input: z.object({ id }), output: nothing },
  tetapkanCapaian: { kind: 'change', role: 'pengelola', label: 'Menetapkan capaian organisasi', undoable: true, input: tetapkanCapaian, output: nothing },
  simpanAlasanDistribusi: {
    kind: 'change', role: 'pengelola', label: 'Menulis alasan pola distribusi', undoable: true,
    input: z.object({ periodeId: id, unitId: id, alasan: teks(4000) }), output: nothing,
  },
  populasi: { kind: 'read', role: 'lihat', input: nothing, output: z.object({ kelurahanSendiri: z.boolean() }) },
  aturPopulasi: { kind: 'change', role: 'pengelola', label: 'Mengatur populasi distribusi', undoable: true, input: z.object({ kelurahanSendiri: z.boolean() }), output: nothing },
  rekap: { kind: 'read', role: 'lihat', input: lingkupRekap, output: rekap },
  rekapTahun: { kind: 'read', role: 'lihat', input: z.object({ tahun: z.int() }), output: rekapTahun },
  /** Asks where, writes the spreadsheet, tells the path; null when the clerk cancels. */
  eksporRekap: { kind: 'read', role: 'lihat', input: lingkupRekap, output: z.string().nullable() },
} as const
