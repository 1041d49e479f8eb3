import { v7 as uuid } from 'uuid'
import { HukumanDisiplinEntity } from '../../db/entities/hukuman-disiplin.entity'
import type { Store } from '../../db/store'
import { AppError } from '../../domain/shared/app-error'
import type { AppHandlers } from '../../preload/contract'
import type { Ports } from '../ports'
import { daftarProfil, satuProfil } from './profil-kompetensi/baca-profil'
import { bacaSertifikat, hapusRiwayat, tambahRiwayat, ubahRiwayat } from './profil-kompetensi/riwayat'
import { aturSiasn, bacaEntriSiasn } from './profil-kompetensi/siasn'

/** What each person can do, has learnt, and what their profile is estimated at. */
export function profilKompetensiService(store: Store, ports: Ports): AppHandlers['profilKompetensi'] {
  return {
    daftar: ({ tahun }) => store.read((tx) => daftarProfil(tx, tahun, ports.today())),
    satu: ({ pegawaiId, tahun }) => store.read((tx) => satuProfil(tx, pegawaiId, tahun, ports.today())),
    tambahRiwayat: ({ pegawaiId, ...isian }, call) => store.change(call, async (tx) => ({ id: await tambahRiwayat(tx, pegawaiId, isian, ports.today()) })),
    ubahRiwayat: ({ id, ...isian }, call) => store.change(call, (tx) => ubahRiwayat(tx, id, isian, ports.today())),
    hapusRiwayat: ({ id }, call) => store.change(call, (tx) => hapusRiwayat(tx, id)),
    bukaSertifikat: async ({ id }) => {
      const { isi, mime, nama } = await store.read((tx) => bacaSertifikat(tx, id))
      return { url: ports.offer(isi, mime), mime, nama }
    },
    tambahHukuman: (isian, call) =>
      store.change(call, async (tx) => {
        if (isian.tanggal > ports.today()) throw new AppError('INVALID_INPUT', 'Hukuman belum dicatat.', { tanggal: 'Tanggal keputusan belum tiba.' })
        const id = uuid()
        await tx.insert(HukumanDisiplinEntity, { ...isian, id })
        return { id }
      }),
    hapusHukuman: ({ id }, call) =>
      store.change(call, async (tx) => {
        const { affected } = await tx.delete(HukumanDisiplinEntity, { id })
        if (affected === 0) throw new AppError('NOT_FOUND', 'Catatan hukuman itu tidak ada lagi. Muat ulang profilnya.')
      }),
    entriSiasn: ({ pegawaiId, semua }) => store.read((tx) => bacaEntriSiasn(tx, pegawaiId, semua, ports.today())),
    aturSiasn: ({ kursus, status }, call) => store.change(call, (tx) => aturSiasn(tx, kursus, status)),
  }
}
