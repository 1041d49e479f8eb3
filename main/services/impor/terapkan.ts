import type { EntityManager } from 'typeorm'
import { insertRows } from '../../../db/insert-rows'
import { manyIds } from '../../../db/many-ids'
import { rosterTersimpan, type PegawaiTersimpan } from '../../../db/queries/impor-pegawai.query'
import type { CheckedRow } from '../../../domain/impor/check-roster'
import type { DraftField, DraftPegawai } from '../../../domain/impor/draft'
import { normalise } from '../../../domain/impor/grid'
import { barisGrid, type LatihanBaris, pembacaLatihan } from './latihan'
import { dayBefore, type IsiJabatan, type IsiPangkat, rencanaJabatan, rencanaPangkat } from './rencana-riwayat'
import { lembarDipakai, type SesiImpor } from './sesi-impor'
import { type DaftarUnit, siapkanUnit } from './unit-baru'

type Row = Record<string, string | number | null>
type Terpakai = CheckedRow & { draft: DraftPegawai }

/** Where each field of a person is kept; rank and post are histories of their own. */
const KOLOM = {
  nama: 'nama', gelarDepan: 'gelar_depan', gelarBelakang: 'gelar_belakang', tempatLahir: 'tempat_lahir', tanggalLahir: 'tanggal_lahir',
  jenisKelamin: 'jenis_kelamin', jenisPegawai: 'jenis', status: 'status', mkTahun: 'mk_tahun', mkBulan: 'mk_bulan', pendidikan: 'pendidikan_kode',
  jurusan: 'jurusan', tahunLulus: 'tahun_lulus', tmtCpns: 'tmt_cpns', noHp: 'no_hp', posEl: 'pos_el',
} as const satisfies Partial<Record<DraftField, string>> // prettier-ignore
type Kolom = keyof typeof KOLOM
const FIELDS = Object.keys(KOLOM) as Kolom[]

/** Rows to write, gathered first so that thousands go in a few statements. */
interface Tulisan {
  pegawai: Row[]
  pangkat: Row[]
  jabatan: Row[]
  latihan: Row[]
}

/**
 * Writes the new and changed rows: units first, then people with rank, post and training. Call inside `store.change`.
 * Answers the names of the units it made.
 */
export async function tulisImpor(tx: EntityManager, sesi: SesiImpor, today: string, namaKantor: string | null): Promise<readonly string[]> {
  const rows = (sesi.hasil?.rows ?? []).filter((row): row is Terpakai => row.draft !== null && (row.status === 'baru' || row.status === 'ubah'))
  const units = await siapkanUnit(tx, rows.flatMap(unitOf), namaKantor)
  const people = rows.some(({ status }) => status === 'ubah') ? await rosterTersimpan(tx) : new Map<string, PegawaiTersimpan>()
  const tulisan: Tulisan = { pegawai: [], pangkat: [], jabatan: [], latihan: [] }
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
    if (rank.aksi === 'tambah') tulisan.pangkat.push({ id: newId(), pegawai_id: id, ...rankRow(rank.isi) })
    else if (rank.aksi === 'betulkan') await betulkan(tx, 'pegawai_pangkat', rank.id, rankRow(rank.isi))
    const post = rencanaJabatan(person?.jabatan ?? [], draft, new Set(row.terisi), draft.tmtJabatan ?? (person ? today : cadangan))
    if (post.aksi === 'tambah') {
      for (const former of post.tutup) await tutup(tx, former, post.isi.tmt)
      tulisan.jabatan.push({ id: newId(), pegawai_id: id, ...postRow(post.isi, draft, units) })
    } else if (post.aksi === 'betulkan') await betulkan(tx, 'pegawai_jabatan', post.id, postRow(post.isi, draft, units))
    const course = latihan(row)
    if (course && !known.has(trainingKey(id, course))) tulisan.latihan.push({ id: newId(), pegawai_id: id, nama: course.nama, tahun: course.tahun, jam: course.jam })
  }
  for (const table of ['pegawai', 'pangkat', 'jabatan', 'latihan'] as const)
    await insertRows(tx, table === 'pegawai' ? table : `pegawai_${table}`, tulisan[table])
  return units.dibuat
}

/** The unit a row needs: a new person with a post needs one, even when the file names none. */
function unitOf({ status, draft }: Terpakai) {
  const { unit, unitInduk, jabatan } = draft
  return unit !== null || (status === 'baru' && jabatan !== null) ? [{ unit, unitInduk }] : []
}

function newPerson(id: string, draft: DraftPegawai): Row {
  const row: Row = { id, nip: draft.nip }
  for (const field of FIELDS) row[KOLOM[field]] = draft[field]
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
  if (unit === undefined) return isi
  const unitId = units.cari(unit, draft.unitInduk)
  if (unitId === null) throw new Error(`No unit ${String(unit)}`)
  return { ...isi, unit_id: unitId }
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
