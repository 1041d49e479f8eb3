import type { EntityManager } from 'typeorm'
import { v7 as uuid } from 'uuid'
import { insertRows } from '../../../db/insert-rows'
import { UnitEntity } from '../../../db/entities/unit.entity'
import { normalise } from '../../../domain/impor/grid'
import { guessJenisUnit, type JenisUnit } from '../../../domain/pegawai/unit'

type Unit = Pick<UnitEntity, 'id' | 'indukId' | 'nama' | 'jenis' | 'urutan' | 'aktif'>

/** Units by name, as rows of a roster speak of them; those that are missing are made. */
export interface DaftarUnit {
  /** The unit of that name; where several have it, the one under `induk`. Without a name, the office itself. */
  cari(nama: string | null, induk: string | null): string | null
  /** Names of units made by this import. */
  readonly dibuat: readonly string[]
}

/**
 * Makes the units that `dipakai` names and the office has not: a kecamatan at the root, the others below it (a subbagian
 * below the sekretariat, what names a kelurahan below that kelurahan), and answers where each is.
 */
export async function siapkanUnit(
  tx: EntityManager,
  dipakai: readonly { unit: string | null; unitInduk: string | null }[],
  namaKantor: string | null,
): Promise<DaftarUnit> {
  const units: Unit[] = await tx.find(UnitEntity)
  const names = newNames(units, dipakai, namaKantor)
  const made: Unit[] = []
  for (const { nama, induk } of names) {
    const former = units.find((unit) => unit.aktif === 0 && same(unit.nama, nama))
    if (former) await tx.update(UnitEntity, { id: former.id }, { aktif: 1 })
    else made.push(newUnit(nama, induk, [...units, ...made]))
    if (former) former.aktif = 1
  }
  await insertRows(tx, 'unit', made.map(({ indukId, ...unit }) => ({ ...unit, induk_id: indukId }))) // prettier-ignore
  return { cari: finder([...units, ...made]), dibuat: names.map(({ nama }) => nama) }
}

/** Each once, the kecamatan first and what stands below another unit after it. */
function newNames(units: readonly Unit[], dipakai: readonly { unit: string | null; unitInduk: string | null }[], namaKantor: string | null) {
  const known = new Set(units.filter(({ aktif }) => aktif === 1).map(({ nama }) => normalise(nama)))
  const names = new Map<string, { nama: string; induk: string | null }>()
  const add = (nama: string | null, induk: string | null) => {
    const key = normalise(nama ?? '')
    if (nama !== null && key !== '' && !known.has(key) && !names.has(key)) names.set(key, { nama, induk })
  }
  for (const { unit, unitInduk } of dipakai) add(unit, unitInduk)
  const hasRoot = [...units.map(({ nama }) => nama), ...[...names.values()].map(({ nama }) => nama)].some((nama) => guessJenisUnit(nama) === 'kecamatan')
  const noRoot = !hasRoot && !units.some(({ jenis }) => jenis === 'kecamatan')
  if (noRoot && (dipakai.some(({ unit }) => unit === null) || (names.size > 0 && namaKantor !== null))) add(namaKantor ?? TANPA_NAMA, null)
  return [...names.values()].sort((a, b) => ORDER[jenisOf(a.nama)] - ORDER[jenisOf(b.nama)])
}

/** The office before it was given its name. */
const TANPA_NAMA = 'Kantor'
const ORDER: Record<JenisUnit, number> = { kecamatan: 0, sekretariat: 1, kelurahan: 2, subbagian: 3, seksi: 4 }
const jenisOf = (nama: string): JenisUnit => guessJenisUnit(nama) ?? (nama === TANPA_NAMA ? 'kecamatan' : 'seksi')

function newUnit(nama: string, induk: string | null, units: readonly Unit[]): Unit {
  const jenis = jenisOf(nama)
  const indukId = jenis === 'kecamatan' ? null : parentOf(nama, jenis, induk, units)
  const urutan = units.filter((unit) => unit.indukId === indukId).length + 1
  return { id: uuid(), indukId, nama, jenis, urutan, aktif: 1 }
}

function parentOf(nama: string, jenis: JenisUnit, induk: string | null, units: readonly Unit[]): string | null {
  const stated = induk === null || same(induk, nama) ? undefined : units.find((unit) => same(unit.nama, induk))
  const kelurahan = jenis === 'kelurahan' ? undefined : units.find((unit) => unit.jenis === 'kelurahan' && normalise(nama).endsWith(normalise(unit.nama)))
  const root = units.find((unit) => unit.jenis === 'kecamatan')
  const under = stated ?? kelurahan ?? root
  const sekretariat = jenis === 'subbagian' ? units.find((unit) => unit.jenis === 'sekretariat' && unit.indukId === under?.id) : undefined
  return (sekretariat ?? under)?.id ?? null
}

function finder(units: readonly Unit[]): DaftarUnit['cari'] {
  const active = units.filter(({ aktif }) => aktif === 1)
  const byName = Map.groupBy(active, ({ nama }) => normalise(nama))
  const nameOf = new Map(units.map(({ id, nama }) => [id, normalise(nama)]))
  const root = active.find(({ jenis }) => jenis === 'kecamatan') ?? active[0]
  return (nama, induk) => {
    if (nama === null) return root?.id ?? null
    const found = byName.get(normalise(nama)) ?? []
    const under = found.find(({ indukId }) => induk !== null && indukId !== null && nameOf.get(indukId) === normalise(induk))
    return (under ?? found[0])?.id ?? null
  }
}

const same = (a: string, b: string): boolean => normalise(a) === normalise(b)
