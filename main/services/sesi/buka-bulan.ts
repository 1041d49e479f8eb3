import type { EntityManager } from 'typeorm'
import { v7 as uuid } from 'uuid'
import { aturanPada } from '../../../db/queries/aturan.query'
import { SKP_BERLAKU } from '../../../db/queries/orang-sesi.query'
import { cariPeriode, periodeById, periodeSebelum } from '../../../db/queries/periode.query'
import { rapatBulan } from '../../../db/queries/rapat.query'
import { hariBulan } from '../../../domain/sesi/bulan'
import { agendaAwal, agendaBaku, type TeksSesi } from '../../../domain/sesi/teks-sesi'

/**
 * Opens a month with its meeting, and carries last month's action plans and meeting place over. A month that is already
 * open stays as it is. Open feedback, missing evidence and open decisions are not copied: they are read from where they
 * are until someone marks them as done.
 */
export async function bukaBulan(tx: EntityManager, tahun: number, bulan: number): Promise<string> {
  const ada = await cariPeriode(tx, tahun, bulan)
  if (ada && ada.status !== 'rencana') return ada.id
  const { mulai, selesai } = hariBulan(tahun, bulan)
  const periodeId = ada?.id ?? uuid()
  await tx.query(
    `INSERT INTO "periode" ("id", "jenis", "tahun", "nomor", "mulai", "selesai", "status") VALUES (?, 'bulanan', ?, ?, ?, ?, 'berjalan')
     ON CONFLICT ("id") DO UPDATE SET "status" = 'berjalan'`,
    [periodeId, tahun, bulan, mulai, selesai],
  )
  const lalu = await periodeSebelum(tx, mulai)
  await tx.query(
    `INSERT INTO "sesi" ("id", "periode_id", "agenda", "tempat", "pimpinan_id", "notulis_id")
     SELECT ?1, ?2, ?3, l."tempat", l."pimpinan_id", l."notulis_id"
     FROM (SELECT 1) LEFT JOIN "sesi" l ON l."periode_id" = ?4 WHERE true ON CONFLICT ("periode_id") DO NOTHING`,
    [uuid(), periodeId, await agenda(tx, selesai, lalu), lalu],
  )
  if (lalu) await salinRencanaAksi(tx, lalu, periodeId, mulai, selesai)
  return periodeId
}

/** The agenda the month starts with (rule 'sesi' at its end), or the office's own of last month. */
async function agenda(tx: EntityManager, selesai: string, laluId: string | null): Promise<string> {
  const bakuPada = async (tanggal: string) => agendaBaku((await aturanPada<TeksSesi>(tx, 'sesi', tanggal)).isi)
  if (laluId === null) return bakuPada(selesai)
  const lalu = await periodeById(tx, laluId)
  return agendaAwal(await bakuPada(selesai), (await rapatBulan(tx, laluId)).agenda, await bakuPada(lalu.selesai))
}

/**
 * Copies the plans of results whose SKP is still in force in the new month. A result of a replacement without plans of its
 * own has those of the nearest one it goes on from.
 */
async function salinRencanaAksi(tx: EntityManager, lalu: string, periodeId: string, mulai: string, selesai: string): Promise<void> {
  const rows = await tx.query<{ rhk_id: string; teks: string; urutan: number }[]>(
    `WITH RECURSIVE "rantai"("rhk_id", "id", "asal", "ke") AS (
       SELECT r."id", r."id", r."asal_id", 0 FROM "rhk" r JOIN "skp" s ON s."id" = r."skp_id"
       WHERE s."dihapus_pada" IS NULL AND s."status" IN ${SKP_BERLAKU} AND s."mulai" <= ?3 AND s."selesai" >= ?2
       UNION ALL SELECT t."rhk_id", o."id", o."asal_id", t."ke" + 1 FROM "rantai" t JOIN "rhk" o ON o."id" = t."asal"),
     "calon" AS (SELECT t."rhk_id", a."teks", a."urutan", rank() OVER (PARTITION BY t."rhk_id" ORDER BY t."ke") AS "dekat"
       FROM "rantai" t JOIN "rencana_aksi" a ON a."rhk_id" = t."id" AND a."periode_id" = ?1)
     SELECT "rhk_id", "teks", "urutan" FROM "calon" WHERE "dekat" = 1`,
    [lalu, mulai, selesai],
  )
  await tx.query(
    `INSERT INTO "rencana_aksi" ("id", "rhk_id", "periode_id", "teks", "urutan")
     SELECT "value" ->> 0, "value" ->> 1, ?2, "value" ->> 2, "value" ->> 3 FROM json_each(?1)`,
    [JSON.stringify(rows.map(({ rhk_id, teks, urutan }) => [uuid(), rhk_id, teks, urutan])), periodeId],
  )
}
