import type { EntityManager } from 'typeorm'
import { AppError } from '../../domain/shared/app-error'

export interface Rangkaian {
  id: string
  nama: string
  status: 'berjalan' | 'selesai' | 'dihentikan'
  dibuatPada: string
  jumlah: number
  terbit: number
}

const RANGKAIAN = `SELECT r."id", r."nama", r."status", r."dibuat_pada" AS "dibuatPada", count(n."id") AS "jumlah", coalesce(sum(n."status" <> 'konsep'), 0) AS "terbit"
  FROM "naskah_rangkaian" r LEFT JOIN "naskah" n ON n."rangkaian_id" = r."id"`

/** All runs, newest first. */
export const semuaRangkaian = (tx: EntityManager): Promise<Rangkaian[]> => tx.query(`${RANGKAIAN} GROUP BY r."id" ORDER BY r."dibuat_pada" DESC, r."id" DESC`)

/** One run; NOT_FOUND when it is gone. */
export async function rangkaianById(tx: EntityManager, id: string): Promise<Rangkaian> {
  const [row] = await tx.query<Rangkaian[]>(`${RANGKAIAN} WHERE r."id" = ? GROUP BY r."id"`, [id])
  if (!row) throw new AppError('NOT_FOUND', 'Rangkaian itu tidak ada lagi. Kembali ke daftar rangkaian.')
  return row
}

/** People in the order papers are collated for signing: by section, then rank, highest first, then name. */
export async function urutTandaTangan(tx: EntityManager, pegawaiIds: readonly string[], hari: string): Promise<string[]> {
  const rows = await tx.query<{ id: string }[]>(
    `SELECT p."id" FROM "pegawai" p
     LEFT JOIN "pegawai_jabatan" j ON j."id" = (SELECT c."id" FROM "pegawai_jabatan" c WHERE c."pegawai_id" = p."id" AND c."tmt" <= ?2 ORDER BY (coalesce(c."selesai", '9999') >= ?2) DESC, (c."sifat" = 'definitif') DESC, c."tmt" DESC LIMIT 1)
     LEFT JOIN "unit" u ON u."id" = j."unit_id"
     WHERE p."id" IN (SELECT "value" FROM json_each(?1)) AND p."dihapus_pada" IS NULL
     ORDER BY (u."jenis" = 'kecamatan') DESC, u."urutan", u."nama",
       (SELECT g."golongan_kode" FROM "pegawai_pangkat" g WHERE g."pegawai_id" = p."id" AND g."tmt" <= ?2 ORDER BY g."tmt" DESC LIMIT 1) DESC, p."nama" COLLATE NOCASE, p."id"`,
    [JSON.stringify(pegawaiIds), hari],
  )
  return rows.map(({ id }) => id)
}
