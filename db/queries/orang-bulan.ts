import type { AlasanPengecualian } from '../../domain/penilaian/pengecualian'
import type { Predikat, Rating } from '../../domain/penilaian/predikat'
import type { Keadaan } from '../../domain/sesi/keadaan'
import type { StatusHadir } from '../../domain/sesi/sesi'
import type { Identitas } from './identitas.query'
import type { PenilaiPegawai } from './penilai.query'

/** One person of a month's session with everything that is counted. */
export interface OrangBulan {
  pegawaiId: string
  identitas: Identitas
  penilai: PenilaiPegawai
  penilaiId: string | null
  skpId: string | null
  keadaan: Keadaan
  jumlahIndikator: number
  jumlahRealisasi: number
  jumlahBukti: number
  penilaianId: string | null
  hasil: Rating | null
  perilaku: Rating | null
  predikat: Predikat | null
  catatan: string | null
  jumlahPerbaikan: number
  pengecualian: { alasan: AlasanPengecualian; keterangan: string | null } | null
  hadir: StatusHadir | null
  keteranganHadir: string | null
}
