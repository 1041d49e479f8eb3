import type Database from 'better-sqlite3'
import type { QueryRunner } from 'typeorm'
import { untukCari } from '../domain/pegawai/cari'
import type { SifatJabatan } from '../domain/pegawai/jabatan'
import { namaLengkap } from '../domain/pegawai/pegawai'
import { sebutanJabatan } from '../domain/pegawai/sebutan-jabatan'
import { remembered } from '../domain/shared/remembered'

const PERSON = (row: string) => `cari_orang(${row}."nama", ${row}."gelar_depan", ${row}."gelar_belakang", ${row}."nip")`
const POSTS = (id: string) => `coalesce((SELECT group_concat(cari_jabatan(j."jabatan", j."sifat"), '') FROM "pegawai_jabatan" j WHERE j."pegawai_id" = ${id}), '')`
const ROW = `SELECT p."id", p."nama", ${PERSON('p')} || ${POSTS('p."id"')} FROM "pegawai" p WHERE p."dihapus_pada" IS NULL`
const ANEW = (id: string) => `DELETE FROM "cari_pegawai" WHERE "id" = ${id}; INSERT INTO "cari_pegawai" ${ROW} AND p."id" = ${id};`

const TRIGGERS: Record<string, string> = {
  'INSERT ON main."pegawai" WHEN NEW."dihapus_pada" IS NULL': `INSERT INTO "cari_pegawai" VALUES (NEW."id", NEW."nama", ${PERSON('NEW')} || ${POSTS('NEW."id"')});`,
  'UPDATE OF "nama", "gelar_depan", "gelar_belakang", "nip", "dihapus_pada" ON main."pegawai"': ANEW('NEW."id"'),
  'DELETE ON main."pegawai"': `DELETE FROM "cari_pegawai" WHERE "id" = OLD."id";`,
  'INSERT ON main."pegawai_jabatan"': `UPDATE "cari_pegawai" SET "teks" = "teks" || cari_jabatan(NEW."jabatan", NEW."sifat") WHERE "id" = NEW."pegawai_id";`,
  'UPDATE OF "jabatan", "sifat", "pegawai_id" ON main."pegawai_jabatan"': `${ANEW('OLD."pegawai_id"')} ${ANEW('NEW."pegawai_id"')}`,
  'DELETE ON main."pegawai_jabatan"': ANEW('OLD."pegawai_id"'),
}

/** The folding of a search as functions of SQL, of this connection only. Before `installSearch`. */
export function addSearchFunctions(db: Database.Database): void {
  const pure = { deterministic: true, directOnly: true }
  db.function('cari_orang', pure, (nama: string, gelarDepan: string | null, gelarBelakang: string | null, nip: string | null) =>
    untukCari(`${namaLengkap({ nama, gelarDepan, gelarBelakang })} ${nip ?? ''}`),
  )
  const folded = remembered((post) => ` ${untukCari(post)}`)
  db.function('cari_jabatan', pure, (jabatan: string, sifat: SifatJabatan) => folded(sebutanJabatan(jabatan, sifat)))
}

/**
 * `temp.cari_pegawai`: name with titles, NIP and every post of everyone not in the bin, folded as a search compares them.
 * Made anew at each start and kept by temporary triggers, so that no service, undo, import or restored backup can leave it
 * behind, and no history records it (docs/adr/0009).
 */
export async function installSearch(runner: QueryRunner): Promise<void> {
  if (!(await runner.hasTable('pegawai_jabatan'))) return
  await runner.query(`CREATE TEMP TABLE "cari_pegawai" ("id" text PRIMARY KEY, "nama" text NOT NULL, "teks" text NOT NULL) STRICT, WITHOUT ROWID`)
  await runner.query(`INSERT INTO temp."cari_pegawai" ${ROW}`)
  for (const [i, [event, body]] of Object.entries(TRIGGERS).entries())
    await runner.query(`CREATE TEMP TRIGGER "cari_pegawai_${i}" AFTER ${event} BEGIN ${body} END`)
}
