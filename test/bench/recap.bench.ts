import { join } from 'node:path'
import Database from 'better-sqlite3'
import { aKantor } from '../builders/kantor.builder'
import { anOffice, compare, figure, median, timed, type Figure } from './measure'
import { replayOf } from './replay'

const ORANG = 10_000
const BARU = `WITH RECURSIVE "urut"("n") AS (SELECT 101 UNION ALL SELECT "n" + 1 FROM "urut" WHERE "n" < ${ORANG})`
const id = (kind: string, n: string) => `printf('00000000-0000-7000-8${kind}-%012d', ${n})`
const PREDIKAT = `CASE (p."rowid" + b."nomor") % 5 WHEN 0 THEN 'sangat_baik' WHEN 1 THEN 'butuh_perbaikan' ELSE 'baik' END`

/** 9,900 more people with a post and an SKP. Straight into the closed file: the history of a benchmark is nobody's. */
const PEOPLE = `
  INSERT INTO "pegawai" ("id", "nip", "jenis", "nama") ${BARU} SELECT ${id('001', 'n')}, printf('19990101202001%04d', n - 1), 'pns', 'Pegawai ' || n || ' Wiratama' FROM "urut";
  INSERT INTO "pegawai_jabatan" ("id", "pegawai_id", "jabatan", "jenis", "unit_id", "tmt") ${BARU}
    SELECT ${id('002', 'n')}, ${id('001', 'n')}, 'Pengelola Layanan Operasional', 'pelaksana', (SELECT min("id") FROM "unit"), '2021-01-04' FROM "urut";
  INSERT INTO "skp" ("id", "pegawai_id", "tahun", "mulai", "selesai", "keluarga_form", "pendekatan", "status", "jabatan", "unit_id") ${BARU}
    SELECT ${id('003', 'n')}, ${id('001', 'n')}, 2026, '2026-01-01', '2026-12-31', 'ja_jf', 'kuantitatif', 'persetujuan', 'Pengelola', (SELECT min("id") FROM "unit") FROM "urut"`

/** Twelve months of `tahun`, everyone rated in each. */
const year = (tahun: number) => `
  INSERT INTO "periode" ("id", "jenis", "tahun", "nomor", "mulai", "selesai", "status") WITH RECURSIVE "u"("n") AS (SELECT 1 UNION ALL SELECT "n" + 1 FROM "u" WHERE "n" < 12)
    SELECT ${id('004', `${tahun} * 100 + n`)}, 'bulanan', ${tahun}, n, printf('${tahun}-%02d-01', n), printf('${tahun}-%02d-28', n), 'berjalan' FROM "u";
  INSERT INTO "penilaian" ("id", "pegawai_id", "periode_id", "skp_id", "rating_hasil", "rating_perilaku", "predikat")
    SELECT ${id('005', `b."nomor" * 1000000 + ${tahun - 2020} * 100000000 + p."rowid"`)}, p."id", b."id", s."id", 'sesuai', 'sesuai', ${PREDIKAT}
    FROM "periode" b CROSS JOIN "pegawai" p JOIN "skp" s ON s."pegawai_id" = p."id" WHERE b."tahun" = ${tahun}`

function addRows(folder: string, sql: string): void {
  const db = new Database(join(folder, 'takar.db'))
  db.exec(sql)
  db.close()
}

/** Part of an NIP, of a name with an NIP, of everyone's post, and of the posts of few. */
const CARI = ['9876', 'wirat', 'operasional', 'seksi pem']

/** The plainest search there is, with what LIKE can: part of a name, NIP or post, each without accents or word order; twenty rows by name. */
function rawSearch(folder: string, copy: string) {
  const db = new Database(join(folder, `${copy}.db`), { readonly: true })
  const find = db.prepare(`SELECT p.*, j."jabatan", u."nama" AS "unit" FROM "pegawai" p LEFT JOIN "pegawai_jabatan" j ON j."pegawai_id" = p."id"
    LEFT JOIN "unit" u ON u."id" = j."unit_id" WHERE p."dihapus_pada" IS NULL AND (p."nama" LIKE ?1 OR p."nip" LIKE ?1 OR j."jabatan" LIKE ?1)
    ORDER BY p."nama" COLLATE NOCASE, p."id" LIMIT 20`)
  return { run: (teks: string) => find.all({ 1: `%${teks}%` }), close: () => db.close() }
}

/** All of `CARI`, once each; both sides must find as many people. */
async function search(app: Awaited<ReturnType<typeof anOffice>>, copy: string): Promise<Figure> {
  const raw = rawSearch(app.folder, copy)
  const ours = (teks: string) => app.hr.pegawai.cari({ teks })
  for (const teks of CARI) {
    const [one, other] = [(await ours(teks)).length, raw.run(teks).length]
    if (one !== other || one === 0) throw new Error(`“${teks}” finds ${one} people, LIKE ${other}`)
  }
  const each: string[] = []
  for (const teks of CARI) {
    const { ratio } = await compare(teks, 5, 1.5, { ours: () => ours(teks), raw: () => raw.run(teks) })
    each.push(`“${teks}” ${ratio}`)
  }
  const all = async (find: (teks: string) => unknown) => {
    for (const teks of CARI) await find(teks)
  }
  const note = `raw: one LIKE statement, 20 rows; each search alone: ${each.join(', ')}`
  const result = await compare(`search by part of a name, NIP or post, 10,000 people (${CARI.length} searches)`, 9, 1.5, { ours: () => all(ours), raw: () => all(raw.run), note })
  raw.close()
  return result
}

/** The recap of a year over 12 months × 10,000 people, in a file of one year and of four; and a search among them. */
export async function benchRecap(): Promise<Figure[]> {
  const first = await anOffice()
  await aKantor(first.store, { orang: 100 })
  await first.close()
  addRows(first.folder, `${PEOPLE};${year(2026)}`)
  let app = await anOffice(first.folder)
  const rekap = () => app.hr.penilaian.rekapTahun({ tahun: 2026 })
  const counted = (await rekap()).reduce((sum, { jumlah }) => sum + Object.values(jumlah).reduce((a, b) => a + b, 0), 0)
  if (counted !== 12 * ORANG) throw new Error(`The recap counts ${counted} of ${12 * ORANG}`)
  const raw = await replayOf(app.store, app.folder, 'rekap', rekap)
  const recap = await compare('recap of 12 months × 10,000 people', 7, 1.5, { ours: rekap, raw: raw.run, note: 'raw: the same statement' })
  raw.close()
  const searched = await search(app, 'rekap')
  await app.close()
  addRows(app.folder, [2023, 2024, 2025].map(year).join(';'))
  app = await anOffice(app.folder)
  const times: number[] = []
  for (let i = 0; i < 8; i++) times.push(await timed(rekap))
  const [four, one] = [median(times.slice(1)), recap.ours ?? NaN]
  await app.remove()
  return [recap, figure('the same recap, four years kept against one', four, one, four / one, { max: 1.2 }), searched]
}
