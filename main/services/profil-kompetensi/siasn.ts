import type { EntityManager } from 'typeorm'
import type { z } from 'zod'
import { identitasPada } from '../../../db/queries/identitas.query'
import { kursusUntukSiasn } from '../../../db/queries/riwayat-kompetensi.query'
import type { StatusSiasn } from '../../../domain/kompetensi/kompetensi'
import type { entriSiasnView } from '../../../preload/contract/profil-kompetensi-view.contract'

type Entri = z.input<typeof entriSiasnView>

/** Courses as they are typed into SIASN, by person. */
export async function bacaEntriSiasn(tx: EntityManager, pegawaiId: string | null, semua: boolean, hariIni: string): Promise<Entri[]> {
  const rows = await kursusUntukSiasn(tx, pegawaiId, semua)
  const orang = await identitasPada(tx, [...new Set(rows.map((row) => row.pegawaiId))], hariIni)
  return rows.flatMap(({ asal, id, pegawaiId: milik, nama, jenis, penyelenggara, noSertifikat, mulai, selesai, jp, siasnStatus }): Entri[] => {
    const siapa = orang.get(milik)
    if (!siapa || asal === 'duk' || jenis === null || selesai === null || jp === null || siasnStatus === null) return []
    return [{ asal, id, pegawaiId: milik, pegawai: siapa.nama, nip: siapa.nip, nama, jenis, penyelenggara, noSertifikat, mulai, selesai, jp, siasnStatus }]
  })
}

const TABEL = { program: 'pelatihan_peserta', riwayat: 'riwayat_kompetensi' } as const

/** Sets how far these courses have come; those that are there already leave no trace. */
export async function aturSiasn(tx: EntityManager, kursus: readonly { asal: keyof typeof TABEL; id: string }[], status: StatusSiasn): Promise<void> {
  for (const [asal, tabel] of Object.entries(TABEL)) {
    const ids = kursus.filter((one) => one.asal === asal).map(({ id }) => id)
    await tx.query(`UPDATE "${tabel}" SET "siasn_status" = ?1 WHERE "id" IN (SELECT "value" FROM json_each(?2)) AND "siasn_status" <> ?1`, [status, JSON.stringify(ids)])
  }
}
