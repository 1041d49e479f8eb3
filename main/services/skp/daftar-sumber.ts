import type { EntityManager } from 'typeorm'
import { identitasPada } from '../../../db/queries/identitas.query'
import { skpOf } from '../../../db/queries/skp.query'
import { lingkupUnit, templatList } from '../../../db/queries/templat.query'
import { chooseTemplat, normalJabatan } from '../../../domain/skp/pilih-templat'
import { freeRentang } from '../../../domain/skp/rentang'

interface CopyRow {
  skpId: string
  pegawaiId: string
  tahun: number
  jabatan: string
  rhk: number
}
/** A list longer than this is no list to choose from. */
const MAX_COLLEAGUES = 300

/** Where a person's new SKP can come from: the free days of the year, the fitting template, and SKP to copy. */
export async function daftarSumber(tx: EntityManager, pegawaiId: string, tahun: number, today: string) {
  const orang = (await identitasPada(tx, [pegawaiId], today)).get(pegawaiId)
  const lingkup = (await lingkupUnit(tx)).get(orang?.unitId ?? '') ?? 'kecamatan'
  const templat = orang ? chooseTemplat({ jabatan: orang.jabatan, lingkup }, await templatList(tx)) : null
  const rows = await tx.query<CopyRow[]>(
    `SELECT s."id" AS "skpId", s."pegawai_id" AS "pegawaiId", s."tahun", s."jabatan", (SELECT count(*) FROM "rhk" r WHERE r."skp_id" = s."id") AS "rhk"
     FROM "skp" s WHERE s."dihapus_pada" IS NULL AND s."tahun" <= ?1 AND (s."pegawai_id" = ?2 OR s."tahun" >= ?1 - 1) ORDER BY s."tahun" DESC, s."mulai" DESC`,
    [tahun, pegawaiId],
  )
  const post = normalJabatan(orang?.jabatan ?? '')
  const groupOf = (row: CopyRow) => (row.pegawaiId === pegawaiId ? 'sendiri' : normalJabatan(row.jabatan) === post ? 'jabatan_sama' : 'lain')
  const filled = rows.filter(({ rhk }) => rhk > 0).map((row) => ({ ...row, kelompok: groupOf(row) }) as const)
  const kept = (['sendiri', 'jabatan_sama', 'lain'] as const).flatMap((kelompok) => filled.filter((row) => row.kelompok === kelompok)).slice(0, MAX_COLLEAGUES)
  const names = await identitasPada(tx, kept.map((row) => row.pegawaiId), today)
  return {
    bebas: freeRentang(tahun, await skpOf(tx, [pegawaiId], tahun)),
    templat: templat && { kode: templat.kode, nama: templat.nama, alasan: templat.alasan },
    skp: kept.map(({ pegawaiId: who, ...row }) => ({ ...row, nama: names.get(who)?.nama ?? '' })),
  }
}
