import type { EntityManager } from 'typeorm'
import type { JenisMitra } from '../../domain/pelatihan/mitra'

/** A partner as it is kept, with how often it is used. */
export interface MitraTersimpan {
  id: string
  nama: string
  jenis: JenisMitra
  pegawaiId: string | null
  narahubung: string | null
  kontak: string | null
  noMou: string | null
  mouMulai: string | null
  mouSelesai: string | null
  layanan: string | null
  biayaTipikal: number | null
  kuota: number | null
  catatan: string | null
  dihapusPada: string | null
  /** The mentor's person is in the office and not in the bin. Always true for institutions. */
  aktif: boolean
  /** Programmes of all years that name it, without cancelled ones. */
  program: number
  /** Of these, programmes of the plan that have not ended yet. */
  programBerjalan: number
}

/** Who holds a programme of partner m (table "mitra"): the partner; where a mentor leads it, the office, for a colleague is no organiser. */
export const PENYELENGGARA_MITRA = `CASE WHEN m."jenis" = 'mentor' THEN coalesce((SELECT "nama_kecamatan" FROM "kantor"), m."nama") ELSE m."nama" END`

/** Partners and mentors by name; those in the bin too. */
export async function semuaMitra(tx: EntityManager): Promise<MitraTersimpan[]> {
  const rows = await tx.query<(Omit<MitraTersimpan, 'aktif'> & { aktif: number })[]>(
    `SELECT m."id", m."nama", m."jenis", m."pegawai_id" AS "pegawaiId", m."narahubung", m."kontak", m."no_mou" AS "noMou", m."mou_mulai" AS "mouMulai",
       m."mou_selesai" AS "mouSelesai", m."layanan", m."biaya_tipikal" AS "biayaTipikal", m."kuota", m."catatan", m."dihapus_pada" AS "dihapusPada",
       m."pegawai_id" IS NULL OR (o."status" = 'aktif' AND o."dihapus_pada" IS NULL) AS "aktif",
       count(p."id") AS "program", coalesce(sum(p."status" IN ('usulan', 'disetujui', 'berjalan') AND p."masuk_rencana" = 1), 0) AS "programBerjalan"
     FROM "mitra" m LEFT JOIN "pegawai" o ON o."id" = m."pegawai_id" LEFT JOIN "pelatihan" p ON p."mitra_id" = m."id" AND p."status" <> 'dibatalkan'
     GROUP BY m."id" ORDER BY m."nama" COLLATE NOCASE, m."id"`,
  )
  return rows.map(({ aktif, ...row }) => ({ ...row, aktif: aktif === 1 }))
}
