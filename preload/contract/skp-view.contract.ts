import { z } from 'zod'
import { LINGKUP_LABEL } from '../../domain/skp/templat'
import {
  ASPEK_LABEL,
  JENIS_LAMPIRAN_LABEL,
  JENIS_RHK_LABEL,
  KELUARGA_FORM_LABEL,
  KLASIFIKASI_RHK_LABEL,
  NILAI_LABEL,
  PENDEKATAN_LABEL,
  PERSPEKTIF_LABEL,
  SIFAT_TARGET_LABEL,
  STATUS_SKP_LABEL,
} from '../../domain/skp/skp'
import { LANGKAH_SKP_LABEL } from '../../domain/skp/status'
import { oneOf } from './define'

/** An SKP in a list. */
export const skpRingkas = z.object({
  id: z.string(),
  mulai: z.string(),
  selesai: z.string(),
  status: oneOf(STATUS_SKP_LABEL),
  jabatan: z.string(),
  rhk: z.int(),
  indikator: z.int(),
})

/** One person of the SKP board, with the SKP of the year in order of their days. */
export const papanPegawai = z.object({
  pegawaiId: z.string(),
  nama: z.string(),
  nip: z.string().nullable(),
  jabatan: z.string(),
  unit: z.string(),
  penilai: z.string().nullable(),
  skp: z.array(skpRingkas),
})
export const papanSkp = z.object({
  tahun: z.int(),
  /** In order of appraiser, then rank of post, then name. */
  pegawai: z.array(papanPegawai),
  /** People without an SKP, and SKP per status. */
  jumlah: z.object({ pegawai: z.int(), tanpa: z.int(), draft: z.int(), pengajuan: z.int(), persetujuan: z.int(), ditutup: z.int(), arsip: z.int() }),
})
export type PapanPegawai = z.output<typeof papanPegawai>

/** A person as the SKP prints them: frozen once submitted. */
export const identitasSkp = z.object({
  pegawaiId: z.string().nullable(),
  nama: z.string(),
  nip: z.string().nullable(),
  pangkat: z.string().nullable(),
  golongan: z.string().nullable(),
  jabatan: z.string(),
  unit: z.string(),
})

export const indikatorView = z.object({
  id: z.string(),
  aspek: oneOf(ASPEK_LABEL).nullable(),
  perspektif: oneOf(PERSPEKTIF_LABEL).nullable(),
  teks: z.string(),
  targetTeks: z.string(),
  targetMin: z.number().nullable(),
  targetMaks: z.number().nullable(),
  satuan: z.string().nullable(),
  sifat: oneOf(SIFAT_TARGET_LABEL).nullable(),
  targetBulanan: z.string().nullable(),
  sumberData: z.string().nullable(),
})
export const rhkView = z.object({
  id: z.string(),
  jenis: oneOf(JENIS_RHK_LABEL),
  klasifikasi: oneOf(KLASIFIKASI_RHK_LABEL),
  kode: z.string().nullable(),
  teks: z.string(),
  atasanRhkId: z.string().nullable(),
  /** The leader's result in words: the linked one's own, or typed where the leader is not in this office. */
  atasanTeks: z.string().nullable(),
  penugasanDari: z.string().nullable(),
  indikator: z.array(indikatorView),
})
export const perilakuView = z.object({ nilaiKode: oneOf(NILAI_LABEL), panduan: z.array(z.string()), ekspektasi: z.string() })
export const lampiranView = z.object({ id: z.string(), jenis: oneOf(JENIS_LAMPIRAN_LABEL), teks: z.string() })
export const temuanView = z.object({
  berat: z.enum(['halangan', 'peringatan']),
  teks: z.string(),
  bagian: z.enum(['hasil', 'perilaku', 'lampiran', 'identitas']),
  objekId: z.string().nullable(),
})

/** One whole SKP, as the editor shows it and the papers print it. */
export const skpView = z.object({
  id: z.string(),
  pegawaiId: z.string(),
  tahun: z.int(),
  mulai: z.string(),
  selesai: z.string(),
  keluargaForm: oneOf(KELUARGA_FORM_LABEL),
  pendekatan: oneOf(PENDEKATAN_LABEL),
  status: oneOf(STATUS_SKP_LABEL),
  templatKode: z.string().nullable(),
  skpSebelumId: z.string().nullable(),
  alasanPerubahan: z.string().nullable(),
  catatanKembali: z.string().nullable(),
  tanggalPenetapan: z.string().nullable(),
  dihapusPada: z.string().nullable(),
  pegawai: identitasSkp,
  penilai: identitasSkp.nullable(),
  atasan: identitasSkp.nullable(),
  /** When the identities were frozen (UTC ISO); null while they follow the people's data. */
  dibekukanPada: z.string().nullable(),
  rhk: z.array(rhkView),
  perilaku: z.array(perilakuView),
  lampiran: z.array(lampiranView),
  temuan: z.array(temuanView),
  langkah: z.array(oneOf(LANGKAH_SKP_LABEL)),
  /** The appraiser's results that this SKP's results may serve. */
  rhkPimpinan: z.array(z.object({ id: z.string(), kode: z.string().nullable(), teks: z.string() })),
  /** Other SKP of the same person in the same year, oldest first. */
  lainnya: z.array(skpRingkas),
})
export type SkpView = z.output<typeof skpView>
export type RhkView = z.output<typeof rhkView>
export type IndikatorView = z.output<typeof indikatorView>

/** One line of the preview of giving SKP to many. */
export const pratinjauBaris = z.object({
  pegawaiId: z.string(),
  nama: z.string(),
  jabatan: z.string(),
  unit: z.string(),
  hasil: z.enum(['diberi', 'dilewati']),
  templatKode: z.string().nullable(),
  templatNama: z.string().nullable(),
  kecocokan: z.enum(['nama_sama', 'nama_mirip', 'umum', 'dipilih', 'tahun_lalu']).nullable(),
  alasan: z.string(),
  /** True where the person has an SKP of the year before that can be copied. */
  adaTahunLalu: z.boolean(),
})
export type PratinjauBaris = z.output<typeof pratinjauBaris>

export const templatRingkas = z.object({
  kode: z.string(),
  nama: z.string(),
  lingkup: oneOf(LINGKUP_LABEL),
  jabatan: z.array(z.string()),
  keluargaForm: oneOf(KELUARGA_FORM_LABEL),
  pendekatan: oneOf(PENDEKATAN_LABEL),
  bawaan: z.boolean(),
  rhk: z.int(),
})

/** A leader's staff against the leader's results. */
export const matriksView = z.object({
  tahun: z.int(),
  pimpinan: identitasSkp.nullable(),
  skpId: z.string().nullable(),
  rhkPimpinan: z.array(z.object({ id: z.string(), teks: z.string() })),
  anggota: z.array(
    z.object({
      pegawaiId: z.string(),
      nama: z.string(),
      jabatan: z.string(),
      skpId: z.string().nullable(),
      /** For each of the leader's results, in that order. */
      sel: z.array(z.array(z.object({ rhkId: z.string(), teks: z.string() }))),
      /** Results that serve none of them. */
      tanpaKaitan: z.array(z.object({ rhkId: z.string(), teks: z.string() })),
    }),
  ),
})
