import { z } from 'zod'
import { ALASAN_PENGECUALIAN_LABEL } from '../../domain/penilaian/pengecualian'
import { CAPAIAN_LABEL, PREDIKAT_LABEL, RATING_LABEL } from '../../domain/penilaian/predikat'
import { KEADAAN_LABEL } from '../../domain/sesi/keadaan'
import { SIFAT_UMPAN_BALIK_LABEL, STATUS_HADIR_LABEL, STATUS_KEPUTUSAN_LABEL, STATUS_PERIODE_LABEL } from '../../domain/sesi/sesi'
import { ASPEK_LABEL, JENIS_RHK_LABEL, KELUARGA_FORM_LABEL, NILAI_LABEL, PENDEKATAN_LABEL, PERSPEKTIF_LABEL } from '../../domain/skp/skp'
import { oneOf } from './define'

/** Which rule set decided something. */
export const dasarAturan = z.object({
  id: z.string(),
  dasarHukum: z.string(),
  berlakuDari: z.string(),
  terverifikasi: z.boolean(),
  sumber: z.string().nullable(),
})

const jumlahPredikat = z.record(oneOf(PREDIKAT_LABEL), z.int())

/** One person on the board; the array is in the order of the printed worksheet. */
export const orangPapan = z.object({
  pegawaiId: z.string(),
  nama: z.string(),
  nip: z.string().nullable(),
  jabatan: z.string(),
  unit: z.string(),
  unitId: z.string().nullable(),
  /** Null: nobody is set to appraise this person. */
  penilaiId: z.string().nullable(),
  populasiId: z.string(),
  kepala: z.boolean(),
  skpId: z.string().nullable(),
  keadaan: oneOf(KEADAAN_LABEL),
  jumlahIndikator: z.int(),
  jumlahRealisasi: z.int(),
  jumlahBukti: z.int(),
  hasil: oneOf(RATING_LABEL).nullable(),
  perilaku: oneOf(RATING_LABEL).nullable(),
  predikat: oneOf(PREDIKAT_LABEL).nullable(),
  pengecualian: z.object({ alasan: oneOf(ALASAN_PENGECUALIAN_LABEL), keterangan: z.string().nullable() }).nullable(),
  hadir: oneOf(STATUS_HADIR_LABEL).nullable(),
  keteranganHadir: z.string().nullable(),
})

/** People rated together: the organisation's achievement and how the predikat stand against its pattern. */
export const populasiPapan = z.object({
  unitId: z.string(),
  nama: z.string(),
  capaian: oneOf(CAPAIAN_LABEL).nullable(),
  dasar: z.string().nullable(),
  ditetapkanOleh: z.string().nullable(),
  tanggal: z.string().nullable(),
  /** People who count (not excluded, not the head), and how many of them have a predikat. */
  n: z.int(),
  dinilai: z.int(),
  jumlah: jumlahPredikat,
  batas: z.array(z.string()),
  pelanggaran: z.array(z.string()),
  /** A pattern that so few people can never meet says so here. */
  catatanKecil: z.string().nullable(),
  peringatanKepala: z.string().nullable(),
  alasan: z.string().nullable(),
  aturan: dasarAturan,
})

export const keputusan = z.object({
  id: z.string(),
  /** "2026-10" of the session that took it. */
  bulan: z.string(),
  urutan: z.int(),
  isi: z.string(),
  penanggungJawabId: z.string().nullable(),
  penanggungJawab: z.string().nullable(),
  batasWaktu: z.string().nullable(),
  status: oneOf(STATUS_KEPUTUSAN_LABEL),
  hasil: z.string().nullable(),
})

export const papan = z.object({
  periode: z.object({
    id: z.string(),
    tahun: z.int(),
    bulan: z.int(),
    mulai: z.string(),
    selesai: z.string(),
    status: oneOf(STATUS_PERIODE_LABEL),
    dikunciPada: z.string().nullable(),
    alasanBuka: z.string().nullable(),
  }),
  rapat: z.object({
    tanggal: z.string().nullable(),
    waktuMulai: z.string().nullable(),
    waktuSelesai: z.string().nullable(),
    tempat: z.string().nullable(),
    pimpinanId: z.string().nullable(),
    notulisId: z.string().nullable(),
    saksiSatuId: z.string().nullable(),
    saksiDuaId: z.string().nullable(),
    agenda: z.string().nullable(),
    notulen: z.string().nullable(),
    nomorBeritaAcara: z.string().nullable(),
    nomorDaftarHadir: z.string().nullable(),
  }),
  penilai: z.array(z.object({ id: z.string().nullable(), nama: z.string(), jabatan: z.string() })),
  orang: z.array(orangPapan),
  populasi: z.array(populasiPapan),
  keputusan: z.array(keputusan),
  /** Decisions of earlier months that are still open. */
  keputusanTerbuka: z.array(keputusan),
})

export const umpanBalik = z.object({
  id: z.string(),
  indikatorId: z.string().nullable(),
  nilaiKode: oneOf(NILAI_LABEL).nullable(),
  sifat: oneOf(SIFAT_UMPAN_BALIK_LABEL),
  teks: z.string(),
  tanggal: z.string(),
  selesai: z.boolean(),
  balasan: z.string().nullable(),
})

export const indikatorLembar = z.object({
  id: z.string(),
  aspek: oneOf(ASPEK_LABEL).nullable(),
  perspektif: oneOf(PERSPEKTIF_LABEL).nullable(),
  teks: z.string(),
  target: z.string(),
  targetBulanan: z.string().nullable(),
  bulanLalu: z.string().nullable(),
  realisasi: z.string(),
  bukti: z.array(z.object({ id: z.string(), nama: z.string(), tautan: z.string().nullable(), berkas: z.object({ nama: z.string(), ukuran: z.int() }).nullable() })),
  /** Last month had a figure but no evidence. */
  buktiTertinggal: z.boolean(),
  umpanBalik: umpanBalik.nullable(),
})

/** Everything of one person in one month. */
export const lembar = z.object({
  pegawaiId: z.string(),
  nama: z.string(),
  nip: z.string().nullable(),
  pangkat: z.string().nullable(),
  jabatan: z.string(),
  unit: z.string(),
  penilai: z.string().nullable(),
  skp: z
    .object({ id: z.string(), keluargaForm: oneOf(KELUARGA_FORM_LABEL), pendekatan: oneOf(PENDEKATAN_LABEL), mulai: z.string(), selesai: z.string() })
    .nullable(),
  /** Why there is nothing to fill in, when there is no SKP to rate. */
  alasanTanpaSkp: z.string().nullable(),
  rhk: z.array(
    z.object({
      id: z.string(),
      jenis: oneOf(JENIS_RHK_LABEL),
      teks: z.string(),
      penugasanDari: z.string().nullable(),
      rencanaAksi: z.string(),
      indikator: z.array(indikatorLembar),
    }),
  ),
  perilaku: z.array(
    z.object({
      kode: oneOf(NILAI_LABEL),
      nilai: z.string(),
      panduan: z.array(z.string()),
      ekspektasi: z.string(),
      umpanBalik: umpanBalik.nullable(),
    }),
  ),
  penilaian: z.object({
    id: z.string().nullable(),
    hasil: oneOf(RATING_LABEL).nullable(),
    perilaku: oneOf(RATING_LABEL).nullable(),
    predikat: oneOf(PREDIKAT_LABEL).nullable(),
    catatan: z.string(),
    predikatBulanLalu: oneOf(PREDIKAT_LABEL).nullable(),
  }),
  /** Why this predikat: the sentences to show, and the rule they rest on. */
  mengapa: z.object({ kalimat: z.array(z.string()), aturan: dasarAturan }).nullable(),
  peringatan: z.array(z.string()),
  /** The predikat calls for an improvement plan, by the rule of the month. */
  perluPerbaikan: z.boolean(),
  perbaikan: z.array(
    z.object({ id: z.string(), area: z.string(), tindakan: z.string(), batas: z.string().nullable(), hasil: z.string().nullable() }),
  ),
  /** Feedback of earlier months that nobody has marked as done. */
  umpanBalikTerbuka: z.array(umpanBalik.extend({ bulan: z.string(), untuk: z.string() })),
  pengecualian: z.object({ alasan: oneOf(ALASAN_PENGECUALIAN_LABEL), keterangan: z.string().nullable() }).nullable(),
})

/** The typing grid of one appraiser, in the order of the printed worksheet. */
export const kisi = z.object({
  penilai: z.object({ id: z.string().nullable(), nama: z.string(), jabatan: z.string() }),
  orang: z.array(
    z.object({
      pegawaiId: z.string(),
      nama: z.string(),
      nip: z.string().nullable(),
      jabatan: z.string(),
      hasil: oneOf(RATING_LABEL).nullable(),
      perilaku: oneOf(RATING_LABEL).nullable(),
      predikat: oneOf(PREDIKAT_LABEL).nullable(),
      catatan: z.string(),
      indikator: z.array(
        z.object({
          id: z.string(),
          rhk: z.string(),
          teks: z.string(),
          target: z.string(),
          targetBulanan: z.string().nullable(),
          bulanLalu: z.string().nullable(),
          realisasi: z.string(),
        }),
      ),
    }),
  ),
})

export const kelengkapan = z.object({
  bolehDikunci: z.boolean(),
  butir: z.array(
    z.object({ kode: z.string(), teks: z.string(), wajib: z.boolean(), beres: z.boolean(), rincian: z.array(z.string()) }),
  ),
  orang: z.array(z.object({ pegawaiId: z.string(), nama: z.string(), kurang: z.array(z.string()), peringatan: z.array(z.string()) })),
})

export type Papan = z.output<typeof papan>
export type OrangPapan = z.output<typeof orangPapan>
export type PopulasiPapan = z.output<typeof populasiPapan>
export type Keputusan = z.output<typeof keputusan>
export type Lembar = z.output<typeof lembar>
export type IndikatorLembar = z.output<typeof indikatorLembar>
export type UmpanBalik = z.output<typeof umpanBalik>
export type Kisi = z.output<typeof kisi>
