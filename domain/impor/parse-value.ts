import { JENIS_JABATAN_LABEL, type JenisJabatan } from '../pegawai/jabatan'
import { type JenisKelamin, type JenisPegawai, STATUS_PEGAWAI_LABEL, type StatusPegawai } from '../pegawai/pegawai'
import { remembered } from '../shared/remembered'
import { normalise } from './grid'

// prettier-ignore
const KELAMIN: readonly [RegExp, JenisKelamin][] = [
  [/^(L|LK|M|PRIA|LAKI LAKI|LAKI|LELAKI|MALE|1)$/, 'L'],
  [/^(P|PR|F|W|WANITA|PEREMPUAN|FEMALE|2)$/, 'P'],
]
// prettier-ignore
const PEGAWAI: readonly [RegExp, JenisPegawai][] = [
  [/^(CPNS|C|CALON PNS|CALON PEGAWAI NEGERI SIPIL)$/, 'cpns'],
  [/^(PNS|P|PEGAWAI NEGERI SIPIL|PNS (DAERAH|PUSAT).*)$/, 'pns'],
  [/^(PPPK|P3K|PEGAWAI PEMERINTAH DENGAN PERJANJIAN KERJA) (PARUH WAKTU|PW)$/, 'pppk_paruh_waktu'],
  [/^(PPPK|P3K|PEGAWAI PEMERINTAH DENGAN PERJANJIAN KERJA)( PENUH WAKTU)?$/, 'pppk'],
  [/^(NON ?ASN|HONORER|HONOR|THL|TKS|PTT|TENAGA (HONORER|HARIAN LEPAS|KONTRAK))$/, 'non_asn'],
]
// prettier-ignore
const STATUS: readonly [RegExp, StatusPegawai][] = [
  [/^(AKTIF|ACTIVE|PNS AKTIF)$/, 'aktif'],
  [/PENSIUN|BUP/, 'pensiun'],
  [/^(MUTASI|PINDAH)/, 'mutasi_keluar'],
  [/MENINGGAL|WAFAT|TEWAS/, 'meninggal'],
  [/DIBERHENTIKAN|PEMBERHENTIAN|BERHENTI/, 'diberhentikan'],
  [/CLTN|CUTI DI ?LUAR TANGGUNGAN/, 'cltn'],
  [/TUGAS BELAJAR/, 'tugas_belajar'],
]
// prettier-ignore
const JABATAN: readonly [RegExp, JenisJabatan][] = [
  [/^(STRUKTURAL|JABATAN STRUKTURAL|ADMINISTRATOR|PENGAWAS|JPT.*|PIMPINAN TINGGI.*|1)$/, 'struktural'],
  [/^(FUNGSIONAL|JF|JFT|FUNGSIONAL TERTENTU|JABATAN FUNGSIONAL( TERTENTU)?|2)$/, 'jf'],
  [/^(PELAKSANA|JFU|FUNGSIONAL UMUM|JABATAN (PELAKSANA|FUNGSIONAL UMUM)|4)$/, 'pelaksana'],
]

/** M/F, L/P, Pria/Wanita, Laki-laki/Perempuan; null if none of them. */
export const parseJenisKelamin = remembered((text: string): JenisKelamin | null => lookup(KELAMIN, text))
/** PNS, CPNS, PPPK, P3K, PPPK Paruh Waktu, Non-ASN, Honorer; null if none of them. */
export const parseJenisPegawai = remembered((text: string): JenisPegawai | null => lookup(PEGAWAI, text))
/** SIASN's kedudukan hukum or our own label; null if unknown. */
export const parseStatus = remembered((text: string): StatusPegawai | null => ownLabel(STATUS_PEGAWAI_LABEL, text) ?? lookup(STATUS, text))
/** Struktural, Fungsional (JFT), Pelaksana (JFU), or SIASN's number; null if unknown. */
export const parseJenisJabatan = remembered((text: string): JenisJabatan | null => ownLabel(JENIS_JABATAN_LABEL, text) ?? lookup(JABATAN, text))

/** A whole number from `min` to `max`, also "31 thn"; null if it is none. */
export function parseCount(text: string, min: number, max: number): number | null {
  const match = /^(\d{1,4})(?:[.,]0+)?(?:\s*(?:tahun|thn|th|bulan|bln|bl)\.?)?$/i.exec(text)
  const count = match ? Number(match[1]) : NaN
  return count >= min && count <= max ? count : null
}

function lookup<T>(rules: readonly [RegExp, T][], text: string): T | null {
  const name = normalise(text)
  return rules.find(([rule]) => rule.test(name))?.[1] ?? null
}

function ownLabel<K extends string>(labels: Record<K, string>, text: string): K | null {
  const name = normalise(text)
  return (Object.keys(labels) as K[]).find((key) => normalise(labels[key]) === name) ?? null
}
