import type { EntityManager } from 'typeorm'
import { insertValues, type Value } from '../../../db/insert-rows'
import { manyIds } from '../../../db/many-ids'
import { rosterTersimpan, type PegawaiTersimpan } from '../../../db/queries/impor-pegawai.query'
import type { CheckedRow } from '../../../domain/impor/check-roster'
import type { DraftField, DraftPegawai } from '../../../domain/impor/draft'
import { normalise } from '../../../domain/impor/grid'
import { barisGrid, type LatihanBaris, pembacaLatihan } from './latihan'
import { dayBefore, type IsiJabatan, type IsiPangkat, rencanaJabatan, rencanaPangkat } from './rencana-riwayat'
import { lembarDipakai, type SesiImpor } from './sesi-impor'
import { type DaftarUnit, siapkanUnit } from './unit-baru'

type Row = Record<string, Value>
type Terpakai = CheckedRow & { draft: DraftPegawai }

/** Where each field of a person is kept; rank and post are histories of their own. */
const KOLOM = {
  nama: 'nama', gelarDepan: 'gelar_depan', gelarBelakang: 'gelar_belakang', tempatLahir: 'tempat_lahir', tanggalLahir: 'tanggal_lahir',
  jenisKelamin: 'jenis_kelamin', jenisPegawai: 'jenis', status: 'status', mkTahun: 'mk_tahun', mkBulan: 'mk_bulan', pendidikan: 'pendidikan_kode',
  jurusan: 'jurusan', tahunLulus: 'tahun_lulus', tmtCpns: 'tmt_cpns', noHp: 'no_hp', posEl: 'pos_el',
} as const satisfies Partial<Record<DraftField, string>> // prettier-ignore
type Kolom = keyof typeof KOLOM
const FIELDS = Object.keys(KOLOM) as Kolom[]

/** The tables that get new rows, those of a person before what hangs on them. */
const TABEL = {
  pegawai: ['id', 'nip', ...FIELDS.map((field) => KOLOM[field])],
  pegawai_pangkat: ['id', 'pegawai_id', 'golongan_kode', 'tmt'],
  pegawai_jabatan: ['id', 'pegawai_id', 'jabatan', 'jenis', 'eselon', 'unit_id', 'tmt', 'selesai', 'sifat'],
  pegawai_latihan: ['id', 'pegawai_id', 'nama', 'tahun', 'jam'],
}
type Tabel = keyof typeof TABEL
const TABLES = Object.keys(TABEL) as Tabel[]

/** Rows to write, in the order of the table's columns: gathered so that hundreds go in a statement, and few are held at a time. */
type Tulisan = Record<Tabel, Value[][]>
const kosong = (): Tulisan => ({ pegawai: [], pegawai_pangkat: [], pegawai_jabatan: [], pegawai_latihan: [] })
const SEKALI = 200
const TIDAK_ADA: ReadonlySet<DraftField> = new Set()

/**
 * Writes the new and changed rows: units first, then people with rank, post and training. Call inside `store.change`.
 * Answers the names of the units it made.
 */
export async function tulisImpor(tx: EntityManager, sesi: SesiImpor, today: string, namaKantor: string | null): Promise<readonly string[]> {
  const rows = (sesi.hasil?.rows ?? []).filter((row): row is Terpakai => row.draft !== null && (row.status === 'baru' || row.status === 'ubah'))
  const units = await siapkanUnit(tx, rows.flatMap(unitOf), namaKantor)
  const people = rows.some(({ status }) => status === 'ubah') ? await rosterTersimpan(tx) : new Map<string, PegawaiTersimpan>()
  let tulisan = kosong()
  const latihan = trainingOf(sesi)
  const known = await knownTraining(tx, rows)
  const newId = manyIds()
  for (const row of rows) {
    const { draft } = row
    const id = row.pegawaiId ?? newId()
    const person = people.get(id)
    const cadangan = draft.tmtCpns ?? draft.tmtGolongan ?? today
    if (person) await updatePerson(tx, id, row)
    else tulisan.pegawai.push(newPerson(id, draft))
    const rank = rencanaPangkat(person?.pangkat ?? [], draft, cadangan)
    if (rank.aksi === 'tambah') tulisan.pegawai_pangkat.push([newId(), id, rank.isi.golongan, rank.isi.tmt])
    else if (rank.aksi === 'betulkan') await betulkan(tx, 'pegawai_pangkat', rank.id, rankRow(rank.isi))
    const post = rencanaJabatan(person?.jabatan ?? [], draft, person ? new Set(row.terisi) : TIDAK_ADA, draft.tmtJabatan ?? (person ? today : cadangan))
    if (post.aksi === 'tambah') {
      for (const former of post.tutup) await tutup(tx, former, post.isi.tmt)
      const { jabatan, jenis, eselon, unit, tmt, selesai, sifat } = post.isi
      tulisan.pegawai_jabatan.push([newId(), id, jabatan, jenis, eselon, unitId(unit, draft, units), tmt, selesai, sifat])
    } else if (post.aksi === 'betulkan') await betulkan(tx, 'pegawai_jabatan', post.id, postRow(post.isi, draft, units))
    const course = latihan(row)
    if (course && !known.has(trainingKey(id, course))) tulisan.pegawai_latihan.push([newId(), id, course.nama, course.tahun, course.jam])
    if (TABLES.every((table) => tulisan[table].length < SEKALI)) continue
    await kirim(tx, tulisan)
    tulisan = kosong()
  }
  await kirim(tx, tulisan)
  return units.dibuat
}

async function kirim(tx: EntityManager, tulisan: Tulisan): Promise<void> {
  for (const table of TABLES) await insertValues(tx, table, TABEL[table], tulisan[table])
}

/** The unit a row needs: a new person with a post needs one, even when the file names none. */
function unitOf({ status, draft }: Terpakai) {
  const { unit, unitInduk, jabatan } = draft
  return unit !== null || (status === 'baru' && jabatan !== null) ? [{ unit, unitInduk }] : []
}

function newPerson(id: string, draft: DraftPegawai): Value[] {
  const row: Value[] = [id, draft.nip]
  for (const field of FIELDS) row.push(draft[field])
  return row
}

async function updatePerson(tx: EntityManager, id: string, { perubahan }: CheckedRow): Promise<void> {
  const changes = perubahan.filter(({ field }) => field in KOLOM)
  if (changes.length === 0) return
  const set = changes.map(({ field }) => `"${KOLOM[field as Kolom]}" = ?`).join(', ')
  await tx.query(`UPDATE "pegawai" SET ${set} WHERE "id" = ?`, [...changes.map(({ ke }) => ke), id])
}

/** A former post ends the day before the next one begins. */
async function tutup(tx: EntityManager, id: string, tmt: string): Promise<void> {
  await tx.query(`UPDATE "pegawai_jabatan" SET "selesai" = ? WHERE "id" = ? AND coalesce("selesai", '9999') >= ?`, [dayBefore(tmt), id, tmt])
}

async function betulkan(tx: EntityManager, table: string, id: string, change: Row): Promise<void> {
  const set = Object.keys(change).map((name) => `"${name}" = ?`).join(', ') // prettier-ignore
  await tx.query(`UPDATE "${table}" SET ${set} WHERE "id" = ?`, [...Object.values(change), id])
}

const rankRow = ({ golongan, tmt }: Partial<IsiPangkat>): Row => ({
  ...(golongan === undefined ? {} : { golongan_kode: golongan }),
  ...(tmt === undefined ? {} : { tmt }),
})

function postRow({ unit, ...isi }: Partial<IsiJabatan>, draft: DraftPegawai, units: DaftarUnit): Row {
  return unit === undefined ? isi : { ...isi, unit_id: unitId(unit, draft, units) }
}

function unitId(nama: string | null, { unitInduk }: DraftPegawai, units: DaftarUnit): string {
  const id = units.cari(nama, unitInduk)
  if (id === null) throw new Error(`No unit ${String(nama)}`)
  return id
}

function trainingOf(sesi: SesiImpor): (row: CheckedRow) => LatihanBaris | null {
  const readers = new Map(lembarDipakai(sesi).map(({ nama, grid, plan }) => [nama, { grid, read: pembacaLatihan(plan) }]))
  return ({ lembar, baris }) => {
    const sheet = readers.get(lembar)
    return sheet?.read?.(barisGrid(sheet.grid, baris)) ?? null
  }
}

/** Training is added, never taken away: only what the person does not have yet. */
async function knownTraining(tx: EntityManager, rows: readonly CheckedRow[]): Promise<Set<string>> {
  const ids = JSON.stringify(rows.flatMap(({ pegawaiId }) => (pegawaiId === null ? [] : [pegawaiId])))
  const known = await tx.query<{ pegawaiId: string; nama: string; tahun: number | null }[]>(
    `SELECT "pegawai_id" AS "pegawaiId", "nama", "tahun" FROM "pegawai_latihan" WHERE "pegawai_id" IN (SELECT "value" FROM json_each(?))`,
    [ids],
  )
  return new Set(known.map((row) => trainingKey(row.pegawaiId, row)))
}

const trainingKey = (id: string, { nama, tahun }: { nama: string; tahun: number | null }): string => `${id} ${normalise(nama)} ${tahun ?? ''}`
