import { join } from 'node:path'
import Database from 'better-sqlite3'
import { aKantor } from '../builders/kantor.builder'
import { anOffice, compare, compareRead, READ, type Figure } from './measure'
import { replayOf } from './replay'

const ORANG = 1000
const TAHUN = 2026
const PROGRAM = 60
/** Seats of a year: 60 programmes of about 67. */
const PESERTA = 4000
const KURSUS = 3000

const id = (kind: string, tahun: number, n: string) => `printf('00000000-0000-7${kind}-8000-${tahun}%08d', ${n})`
const urut = (banyak: number) => `WITH RECURSIVE "urut"("n") AS (SELECT 0 UNION ALL SELECT "n" + 1 FROM "urut" WHERE "n" < ${banyak - 1})`
const orang = (n: string) => `(SELECT "id" FROM "orang" WHERE "no" = (${n}) % ${ORANG})`

/** One year: 5 budget lines, 60 programmes with 3 costs each, 4,000 seats, 3,000 courses elsewhere. What is before September is over. */
const year = (tahun: number) => `
  INSERT INTO "anggaran" ("id", "tahun", "sumber", "kode_rekening", "uraian", "pagu") ${urut(5)}
    SELECT ${id('001', tahun, 'n')}, ${tahun}, 'apbd', '5.1.02.02.12.000' || n, 'Belanja pelatihan ' || n, 90000000 FROM "urut";
  INSERT INTO "pelatihan" ("id", "tahun", "judul", "jenis", "jalur", "bentuk", "jp", "mulai", "selesai", "status", "kuota", "dibuat_pada") ${urut(PROGRAM)}
    SELECT ${id('002', tahun, 'n')}, ${tahun}, 'Pelatihan pelayanan ' || n, 'teknis', 'klasikal', 'teknis', 5 + n % 20, printf('${tahun}-%02d-05', 1 + n % 12), printf('${tahun}-%02d-07', 1 + n % 12),
      CASE WHEN ${tahun} < ${TAHUN} OR n % 12 < 8 THEN 'selesai' ELSE 'disetujui' END, 70, '${tahun}-01-02T01:00:00.000Z' FROM "urut";
  INSERT INTO "pelatihan_biaya" ("id", "pelatihan_id", "anggaran_id", "komponen", "dasar", "rencana") ${urut(PROGRAM * 3)}
    SELECT ${id('003', tahun, 'n')}, ${id('002', tahun, `n % ${PROGRAM}`)}, ${id('001', tahun, 'n % 5')}, 'konsumsi', CASE n % 3 WHEN 0 THEN 'per_orang' ELSE 'tetap' END, 20000 + n FROM "urut";
  INSERT INTO "pelatihan_peserta" ("id", "pelatihan_id", "pegawai_id", "status", "no_sertifikat") ${urut(PESERTA)}
    SELECT ${id('004', tahun, 'n')}, p."id", ${orang(`n / ${PROGRAM} + (n % ${PROGRAM}) * 67`)}, CASE p."status" WHEN 'selesai' THEN 'selesai' ELSE 'diundang' END, CASE WHEN p."status" = 'selesai' AND n % 7 > 0 THEN 'S-' || n END
    FROM "urut" JOIN "pelatihan" p ON p."id" = ${id('002', tahun, `n % ${PROGRAM}`)};
  INSERT INTO "riwayat_kompetensi" ("id", "pegawai_id", "nama", "jenis", "bentuk", "jp", "selesai", "no_sertifikat") ${urut(KURSUS)}
    SELECT ${id('005', tahun, 'n')}, ${orang('n')}, 'Kursus daring ' || n, 'teknis', 'e_learning', 2 + n % 8, printf('${tahun}-%02d-15', 1 + (n / ${ORANG} * 4 + n) % 11), CASE WHEN n % 5 > 0 THEN 'K-' || n END FROM "urut";`

/** 1,000 people with the trainings of these years, straight into the closed file, and the plan of the last one approved. */
async function officeOf(years: readonly number[]) {
  const first = await anOffice()
  await aKantor(first.store, { orang: ORANG, indikator: 1 })
  await first.close()
  const db = new Database(join(first.folder, 'takar.db'))
  db.exec(`CREATE TEMP TABLE "orang" AS SELECT row_number() OVER (ORDER BY "id") - 1 AS "no", "id" FROM "pegawai"; CREATE UNIQUE INDEX temp."no" ON "orang" ("no")`)
  for (const tahun of years) db.exec(year(tahun))
  db.close()
  const app = await anOffice(first.folder)
  await app.hr.rencana.setujui({ tahun: TAHUN, disetujuiOleh: 'Camat', disetujuiPada: `${TAHUN}-01-05`, alasan: 'Rencana awal', nomor: null, setuju: true })
  return app
}

type Office = Awaited<ReturnType<typeof officeOf>>

const SCREENS = [
  {
    what: 'the yearly plan',
    name: 'rencana',
    beyond: 'compares 4,000 seats with the approved version',
    service: ({ services }: Office) => services.rencana.get({ tahun: TAHUN }, READ),
    window: ({ hr }: Office) => hr.rencana.get({ tahun: TAHUN }),
  },
  {
    what: 'the heat map of hours',
    name: 'jam',
    beyond: 'works out 1,000 meters',
    service: ({ services }: Office) => services.jam.tahun({ tahun: TAHUN }, READ),
    window: ({ hr }: Office) => hr.jam.tahun({ tahun: TAHUN }),
  },
]

/** Each screen against its own SQL run bare, and against the same office with one year of training, turn and turn about. */
async function screens(five: Office, one: Office): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const { what, name, beyond, ...read } of SCREENS) {
    const window = () => read.window(five)
    const raw = await replayOf(five.store, five.folder, name, window)
    const note = `raw: the same ${raw.statements} statements; ours also ${beyond}`
    figures.push(...(await compareRead(`${what}, 1,000 people × 5 years of training`, 1.5, { service: () => read.service(five), window, raw: raw.run, note })))
    raw.close()
    figures.push(await compare(`${what}: five years kept against one`, 25, 1.2, { ours: window, raw: () => read.window(one) }))
  }
  return figures
}

/** The plan of a year and everyone's hours by month. */
export async function benchKompetensi(): Promise<Figure[]> {
  const one = await officeOf([TAHUN])
  const five = await officeOf([TAHUN - 4, TAHUN - 3, TAHUN - 2, TAHUN - 1, TAHUN])
  const figures = await screens(five, one)
  await one.remove()
  await five.remove()
  return figures
}
