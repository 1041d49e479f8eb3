import type { EntityManager } from 'typeorm'
import { rhkPimpinanDalam } from '../../../db/queries/skp.query'
import { sumberIdentitas } from '../../../db/queries/sumber-identitas.query'
import { templatList } from '../../../db/queries/templat.query'
import { chooseRhkPimpinan } from '../../../domain/skp/cascade'
import { kodeBaku, type RhkTemplat } from '../../../domain/skp/templat'

interface OpenRow {
  id: string
  kode: string
  pegawai_id: string
  mulai: string
  selesai: string
  templat_kode: string
}

/**
 * Links every result in a draft of the year that came from a template, and serves no result of the leader yet, by the
 * template's keys. Run after giving and making, so that it does not matter whether leader or staff came first.
 */
export async function tautkan(tx: EntityManager, tahun: number, today: string): Promise<number> {
  const open = await tx.query<OpenRow[]>(
    `SELECT r."id", r."kode", s."pegawai_id", s."mulai", s."selesai", s."templat_kode" FROM "rhk" r JOIN "skp" s ON s."id" = r."skp_id"
     WHERE s."tahun" = ? AND s."status" = 'draft' AND s."dihapus_pada" IS NULL AND s."templat_kode" IS NOT NULL
       AND r."kode" IS NOT NULL AND r."atasan_rhk_id" IS NULL AND r."atasan_teks" IS NULL`,
    [tahun],
  )
  if (open.length === 0) return 0
  const keys = await templateKeys(tx)
  const people = sumberIdentitas(tx, today)
  const known = new Map<string, ReturnType<typeof rhkPimpinanDalam>>()
  let linked = 0
  for (const row of open) {
    const rhk = keys.get(`${kodeBaku(row.templat_kode)}/${row.kode}`)
    const { penilai } = await people.penilai(row.pegawai_id, people.tanggal(row))
    if (!rhk || !penilai?.pegawaiId) continue
    const key = `${penilai.pegawaiId}/${row.mulai}/${row.selesai}`
    const candidates = known.get(key) ?? rhkPimpinanDalam(tx, penilai.pegawaiId, row)
    known.set(key, candidates)
    const found = chooseRhkPimpinan(rhk, await candidates)
    if (!found) continue
    await tx.query(`UPDATE "rhk" SET "atasan_rhk_id" = ?, "atasan_teks" = ? WHERE "id" = ?`, [found.id, found.teks, row.id])
    linked += 1
  }
  return linked
}

async function templateKeys(tx: EntityManager): Promise<Map<string, RhkTemplat>> {
  const all = await templatList(tx)
  return new Map(all.flatMap(({ kode, isi }) => isi.rhk.map((rhk) => [`${kodeBaku(kode)}/${rhk.kode ?? ''}`, rhk] as const)))
}
