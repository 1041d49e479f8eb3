import { formatTanggal } from '../shared/iso-date'
import { cleanNip, type NipLimits, parseNip } from '../shared/nip'
import { findGolongan } from './pangkat'
import { JENIS_PEGAWAI_LABEL, type JenisKelamin, type JenisPegawai } from './pegawai'

/** What the checks look at. */
export interface PegawaiDiperiksa {
  nip: string | null
  jenis: JenisPegawai
  tanggalLahir: string | null
  jenisKelamin: JenisKelamin | null
}
/** One Indonesian sentence by field. `salah` keeps the change out; `ragu` only tells. */
export interface Pemeriksaan {
  salah: Record<string, string>
  ragu: Record<string, string>
}

const isPppk = (jenis: JenisPegawai): boolean => jenis === 'pppk' || jenis === 'pppk_paruh_waktu'

/**
 * Checks a person by what the NIP itself says (SIASN's consistency checks): length, birth date, kind, sex.
 * Only non-ASN may be without an NIP.
 */
export function periksaPegawai(pegawai: PegawaiDiperiksa, limits: NipLimits): Pemeriksaan {
  if (pegawai.nip === null) {
    const salah = { nip: `NIP wajib diisi untuk ${JENIS_PEGAWAI_LABEL[pegawai.jenis]}.` }
    return { salah: pegawai.jenis === 'non_asn' ? {} : salah, ragu: {} }
  }
  const nip = parseNip(pegawai.nip, limits)
  if (!nip.ok) return { salah: { nip: nip.alasan }, ragu: {} }
  const ragu: Record<string, string> = {}
  if (pegawai.tanggalLahir !== null && pegawai.tanggalLahir !== nip.lahir)
    ragu['tanggalLahir'] = `Menurut NIP, tanggal lahirnya ${formatTanggal(nip.lahir)}.`
  if (pegawai.jenisKelamin !== null && pegawai.jenisKelamin !== nip.jenisKelamin)
    ragu['jenisKelamin'] = `Menurut NIP, ${nip.jenisKelamin === 'L' ? 'laki-laki' : 'perempuan'}.`
  if (pegawai.jenis !== 'non_asn' && isPppk(pegawai.jenis) !== (nip.jenis === 'pppk'))
    ragu['jenis'] = `Menurut bentuk NIP, ${nip.jenis === 'pppk' ? 'PPPK' : 'PNS'}.`
  return { salah: {}, ragu }
}

/** The NIP as stored: 18 digits without what people put around them; null if nothing was written. */
export const nipTersimpan = (text: string | null | undefined): string | null => cleanNip(text ?? '') || null

/** One sentence if the rank is not one of this kind of employee, else null. */
export function periksaGolongan(kode: string, jenis: JenisPegawai): string | null {
  const golongan = findGolongan(kode)
  if (!golongan) return 'Golongan tidak dikenal.'
  if (jenis === 'non_asn') return null
  if (isPppk(jenis) === (golongan.jenis === 'pppk')) return null
  return isPppk(jenis) ? 'Pilih golongan PPPK (I sampai XVII).' : 'Pilih golongan PNS (I/a sampai IV/e).'
}
