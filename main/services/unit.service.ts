import type { EntityManager } from 'typeorm'
import { v7 as uuid } from 'uuid'
import { UnitEntity } from '../../db/entities/unit.entity'
import { isReferenced } from '../../db/queries/rujukan.query'
import { unitList } from '../../db/queries/unit.query'
import type { Store } from '../../db/store'
import { untukCari } from '../../domain/pegawai/cari'
import { AppError } from '../../domain/shared/app-error'
import type { AppHandlers } from '../../preload/contract'
import type { Ports } from '../ports'
import { tidakAda } from './pegawai/detail'

/** The tree of units. */
export function unitService(store: Store, ports: Ports): AppHandlers['unit'] {
  return {
    list: () => store.read((tx) => unitList(tx, ports.today())),
    tambah: (input, call) =>
      store.change(call, async (tx) => {
        const id = uuid()
        await checkUnit(tx, { id, ...input })
        await tx.insert(UnitEntity, { ...input, id, urutan: await nextPlace(tx, input.indukId), aktif: 1 })
        return { id }
      }),
    save: ({ id, ...change }, call) =>
      store.change(call, async (tx) => {
        const before = await findUnit(tx, id)
        await checkUnit(tx, { id, nama: change.nama ?? before.nama, indukId: change.indukId === undefined ? before.indukId : change.indukId })
        const moved = change.indukId !== undefined && change.indukId !== before.indukId
        const urutan = moved ? await nextPlace(tx, change.indukId ?? null) : before.urutan
        await tx.update(UnitEntity, { id }, { ...change, urutan })
      }),
    geser: ({ id, arah }, call) => store.change(call, (tx) => shift(tx, id, arah)),
    hapus: ({ id }, call) => store.change(call, (tx) => removeUnit(tx, id, ports.today())),
  }
}

async function findUnit(tx: EntityManager, id: string): Promise<UnitEntity> {
  const unit = await tx.findOneBy(UnitEntity, { id })
  if (!unit) throw tidakAda('Unit')
  return unit
}

const INVALID = 'Unit ini belum dapat disimpan.'

/** No two units of one name under one parent, and no unit under itself. */
async function checkUnit(tx: EntityManager, { id, nama, indukId }: Pick<UnitEntity, 'id' | 'nama' | 'indukId'>): Promise<void> {
  const units = await tx.find(UnitEntity)
  const twin = units.find((unit) => unit.id !== id && unit.indukId === indukId && untukCari(unit.nama) === untukCari(nama))
  if (twin) throw new AppError('INVALID_INPUT', INVALID, { nama: 'Sudah ada unit dengan nama ini di tempat yang sama.' })
  const parents = new Map(units.map((unit) => [unit.id, unit.indukId]))
  if (indukId !== null && !parents.has(indukId)) throw tidakAda('Unit induk')
  for (let above = indukId; above !== null; above = parents.get(above) ?? null)
    if (above === id) throw new AppError('INVALID_INPUT', INVALID, { indukId: 'Unit tidak dapat berada di bawah dirinya sendiri.' })
}

async function nextPlace(tx: EntityManager, indukId: string | null): Promise<number> {
  const [row] = await tx.query<{ n: number }[]>(`SELECT coalesce(max("urutan"), 0) + 1 AS "n" FROM "unit" WHERE "induk_id" IS ?`, [indukId])
  return row?.n ?? 1
}

/** Changes places with the neighbour; renumbers the siblings, since imported units may share a number. */
async function shift(tx: EntityManager, id: string, arah: -1 | 1): Promise<void> {
  const unit = await findUnit(tx, id)
  const siblings = await tx.query<{ id: string }[]>(`SELECT "id" FROM "unit" WHERE "induk_id" IS ? ORDER BY "urutan", "nama", "id"`, [unit.indukId])
  const from = siblings.findIndex((sibling) => sibling.id === id)
  const [taken] = siblings.splice(from, 1)
  if (taken) siblings.splice(Math.max(0, from + arah), 0, taken)
  for (const [index, sibling] of siblings.entries()) await tx.update(UnitEntity, { id: sibling.id }, { urutan: index + 1 })
}

/** Deletes an unused unit; one that only past posts name is put out of use. Refused while people or units are in it. */
async function removeUnit(tx: EntityManager, id: string, today: string): Promise<{ dinonaktifkan: boolean }> {
  const unit = await findUnit(tx, id)
  const count = async (sql: string, values: string[]) => (await tx.query<{ n: number }[]>(`SELECT count(*) AS "n" FROM ${sql}`, values))[0]?.n ?? 0
  const children = await count(`"unit" WHERE "induk_id" = ? AND "aktif" = 1`, [id])
  if (children > 0) throw new AppError('RULE_BROKEN', `“${unit.nama}” masih membawahi ${children} unit. Pindahkan atau hapus unit itu dahulu.`)
  const people = await count(`"pegawai_jabatan" WHERE "unit_id" = ? AND coalesce("selesai", '9999') >= ?`, [id, today])
  if (people > 0) throw new AppError('RULE_BROKEN', `“${unit.nama}” masih menjadi unit kerja ${people} jabatan. Pindahkan pegawainya dahulu.`)
  const used = await isReferenced(tx, 'unit', id)
  if (used) await tx.update(UnitEntity, { id }, { aktif: 0 })
  else await tx.delete(UnitEntity, { id })
  return { dinonaktifkan: used }
}
