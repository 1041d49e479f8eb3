import type { EntityManager } from 'typeorm'
import type { KursusAda, KursusProgram } from '../../domain/impor-kompetensi/riwayat'
import type { OrangKantor } from '../../domain/impor-kompetensi/orang'
import type { StatusPelatihan } from '../../domain/pelatihan/pelatihan'
import { identitasPada } from './identitas.query'

/** Everyone who may stand in a list: all who are not in the bin, also those who retired or moved on. */
export async function orangImpor(tx: EntityManager, hariIni: string): Promise<OrangKantor[]> {
  const who = await identitasPada(tx, 'semua', hariIni)
  const names = await tx.query<{ id: string; nama: string }[]>(`SELECT "id", "nama" FROM "pegawai" WHERE "dihapus_pada" IS NULL ORDER BY "nama", "id"`)
  return names.map(({ id, nama }) => ({ id, nama, namaLengkap: who.get(id)?.nama ?? nama, nip: who.get(id)?.nip ?? null, jabatan: who.get(id)?.jabatan ?? '' }))
}

/** All recorded courses, as an import compares with them. */
export const kursusTersimpan = (tx: EntityManager): Promise<KursusAda[]> =>
  tx.query<KursusAda[]>(
    `SELECT "id", "pegawai_id" AS "pegawaiId", "nama", "jenis", "bentuk", "jp", "mulai", "selesai", "penyelenggara", "no_sertifikat" AS "noSertifikat",
       "tanggal_sertifikat" AS "tanggalSertifikat", "siasn_status" AS "siasnStatus" FROM "riwayat_kompetensi" ORDER BY "selesai", "id"`,
  )

/** Courses that are programmes of the office itself: finished, or running still, so that closing does not count them a second time. */
export const kursusProgram = (tx: EntityManager): Promise<KursusProgram[]> =>
  tx.query<KursusProgram[]>(
    `SELECT s."id", s."pegawai_id" AS "pegawaiId", p."judul" AS "nama", coalesce(p."selesai", p."mulai") AS "selesai", coalesce(s."jp_diakui", p."jp") AS "jp",
       s."no_sertifikat" AS "noSertifikat", s."siasn_status" AS "siasnStatus" FROM "pelatihan_peserta" s JOIN "pelatihan" p ON p."id" = s."pelatihan_id" WHERE s."status" = 'selesai' OR (p."status" = 'berjalan' AND s."status" IN ('calon', 'diundang')) ORDER BY s."id"`,
  )

export interface ProgramImpor {
  id: string
  judul: string
  tahun: number
  status: StatusPelatihan
  mulai: string | null
  selesai: string | null
}
/** Programmes that can take participants: running ones first, then by how near their start is to `hariIni`. */
export const programImpor = (tx: EntityManager, hariIni: string): Promise<ProgramImpor[]> =>
  tx.query<ProgramImpor[]>(
    `SELECT "id", "judul", "tahun", "status", "mulai", "selesai" FROM "pelatihan" WHERE "status" <> 'dibatalkan'
     ORDER BY "status" <> 'berjalan', abs(julianday(coalesce("mulai", "tahun" || '-12-31')) - julianday(?)), "judul", "id" LIMIT 500`,
    [hariIni],
  )
