import type { EntityManager } from 'typeorm'
import { aturanPada } from '../../../db/queries/aturan.query'
import { pegawaiDetail } from '../../../db/queries/pegawai-detail.query'
import { pegawaiBaris } from '../../../db/queries/pegawai-list.query'
import type { PendidikanKode } from '../../../domain/pegawai/pegawai'
import { periksaPegawai } from '../../../domain/pegawai/periksa-pegawai'
import { AppError } from '../../../domain/shared/app-error'
import type { NipLimits } from '../../../domain/shared/nip'

/** The limits between which an appointment in an NIP is believed, from the dated rule. */
export async function nipLimits(tx: EntityManager, tanggal: string): Promise<NipLimits> {
  const { isi } = await aturanPada<{ min: number; maks: number }>(tx, 'usia_pengangkatan', tanggal)
  return { usiaMin: isi.min, usiaMaks: isi.maks }
}

export const tidakAda = (apa: string): AppError =>
  new AppError('NOT_FOUND', `${apa} ini sudah tidak ada. Mungkin dihapus dari layar lain; muat ulang daftarnya.`)

/** Everything about one person as of `tanggal`. Throws NOT_FOUND. */
export async function pegawaiLengkap(tx: EntityManager, id: string, tanggal: string) {
  const detail = await pegawaiDetail(tx, id)
  const [kini] = await pegawaiBaris(tx, [id], tanggal)
  if (!detail || !kini) throw tidakAda('Pegawai')
  const { id: _, dihapusPada, ...isian } = detail.pegawai
  const { salah, ragu } = periksaPegawai(detail.pegawai, await nipLimits(tx, tanggal))
  return {
    id,
    isian: { ...isian, pendidikanKode: isian.pendidikanKode as PendidikanKode | null },
    namaLengkap: kini.nama,
    dihapusPada,
    kini,
    pangkat: detail.pangkat,
    jabatan: detail.jabatan.map((row) => ({ ...row, eselon: row.eselon as never })),
    latihan: detail.latihan,
    penilai: detail.penilai,
    peringatan: { ...ragu, ...salah },
  }
}
