import { z } from 'zod'
import { BAGIAN_IP_ASN_LABEL, KELOMPOK_IP_ASN_LABEL } from '../../domain/kompetensi/ip-asn'
import { TINGKAT_HUKUMAN_LABEL } from '../../domain/kompetensi/disiplin'
import { JALUR_LABEL, JENIS_KOMPETENSI_LABEL, JENIS_PELATIHAN_LABEL, STATUS_SIASN_LABEL } from '../../domain/kompetensi/kompetensi'
import { LAMPU_JAM_LABEL } from '../../domain/kompetensi/meter-jam'
import { JENIS_PEGAWAI_LABEL, STATUS_PEGAWAI_LABEL } from '../../domain/pegawai/pegawai'
import { STATUS_PELATIHAN_LABEL, STATUS_PESERTA_LABEL } from '../../domain/pelatihan/pelatihan'
import { id, oneOf } from './define'
import { meterJamView, waktuTahunView } from './jam.contract'
import { dasarAturan } from './sesi-view.contract'

const teks = z.string().nullable()
const ASAL_LABEL = { program: 'Program kantor', riwayat: 'Riwayat', duk: 'Daftar DUK' } as const

/** One person in the list of profiles. */
export const barisProfil = z.object({
  pegawaiId: id,
  nama: z.string(),
  nip: teks,
  jabatan: z.string(),
  unitId: teks,
  unit: teks,
  jenis: oneOf(JENIS_PEGAWAI_LABEL),
  status: oneOf(STATUS_PEGAWAI_LABEL),
  diakui: z.int(),
  minimal: z.int().nullable(),
  lampu: oneOf(LAMPU_JAM_LABEL).nullable(),
  /** Competencies below the post's standard; null: the post has no standard. */
  kesenjangan: z.int().nullable(),
  ipAsn10: z.int(),
  kategori: z.string(),
  /** False: data for the estimate is missing, so that it is too low. */
  lengkap: z.boolean(),
  belumSiasn: z.int(),
})

const barisStandar = z.object({
  jenis: oneOf(JENIS_KOMPETENSI_LABEL),
  kompetensi: z.string(),
  standar: z.int(),
  bukti: z.int().nullable(),
  tanggal: teks,
  dasar: teks,
  kurang: z.int(),
})
const ipAsnView = z.object({
  nilai10: z.int(),
  kategori: z.string(),
  kelompok: oneOf(KELOMPOK_IP_ASN_LABEL),
  bagian: z.array(z.object({ kode: oneOf(BAGIAN_IP_ASN_LABEL), nilai10: z.int(), maks10: z.int(), dasar: z.array(z.string()) })),
  usul: z.array(z.object({ kalimat: z.string(), tambah10: z.int(), menjadi10: z.int(), kategori: z.string() })),
  belumAda: z.array(z.string()),
})
/** A course that is over; fields that its source does not know are null. */
export const kursusView = z.object({
  asal: oneOf(ASAL_LABEL),
  id,
  pegawaiId: id,
  pelatihanId: id.nullable(),
  nama: z.string(),
  jenis: oneOf(JENIS_PELATIHAN_LABEL).nullable(),
  bentuk: teks,
  jp: z.int().nullable(),
  mulai: teks,
  selesai: teks,
  tahun: z.int().nullable(),
  penyelenggara: teks,
  noSertifikat: teks,
  tanggalSertifikat: teks,
  berkasNama: teks,
  siasnStatus: oneOf(STATUS_SIASN_LABEL).nullable(),
  catatan: teks,
})

/** Everything of one person in one year. */
export const profilView = z.object({
  orang: z.object({
    pegawaiId: id, nama: z.string(), nip: teks, jenis: oneOf(JENIS_PEGAWAI_LABEL), status: oneOf(STATUS_PEGAWAI_LABEL),
    jabatan: z.string(), pangkat: teks, unit: teks, diSampah: z.boolean(),
  }),
  waktu: waktuTahunView,
  jam: meterJamView,
  aturanJam: dasarAturan,
  standar: z.array(barisStandar),
  ipAsn: ipAsnView,
  aturanIpAsn: dasarAturan,
  riwayat: z.array(kursusView),
  rencana: z.array(z.object({
    pelatihanId: id, judul: z.string(), jp: z.int(), mulai: teks, selesai: teks, status: oneOf(STATUS_PELATIHAN_LABEL), statusPeserta: oneOf(STATUS_PESERTA_LABEL), masukRencana: z.boolean(),
  })),
  hukuman: z.array(z.object({ id, tingkat: oneOf(TINGKAT_HUKUMAN_LABEL), tanggal: z.string(), selesai: teks, noSk: teks, keterangan: teks })),
  /** Forms of training that may be chosen. */
  bentuk: z.array(z.object({ kode: z.string(), nama: z.string(), jalur: oneOf(JALUR_LABEL) })),
}) // prettier-ignore

/** A course as it is typed into SIASN. */
export const entriSiasnView = z.object({
  asal: z.enum(['program', 'riwayat']),
  id,
  pegawaiId: id,
  pegawai: z.string(),
  nip: teks,
  nama: z.string(),
  jenis: oneOf(JENIS_PELATIHAN_LABEL),
  penyelenggara: teks,
  noSertifikat: teks,
  mulai: teks,
  selesai: z.string(),
  jp: z.int(),
  siasnStatus: oneOf(STATUS_SIASN_LABEL),
})
