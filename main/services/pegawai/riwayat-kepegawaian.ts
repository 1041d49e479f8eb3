import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm'
import { v7 as uuid } from 'uuid'
import type { z } from 'zod'
import { PegawaiEntity } from '../../../db/entities/pegawai.entity'
import { PegawaiJabatanEntity } from '../../../db/entities/pegawai-jabatan.entity'
import { PegawaiLatihanEntity } from '../../../db/entities/pegawai-latihan.entity'
import { PegawaiPangkatEntity } from '../../../db/entities/pegawai-pangkat.entity'
import { UnitEntity } from '../../../db/entities/unit.entity'
import type { Store } from '../../../db/store'
import { periksaGolongan } from '../../../domain/pegawai/periksa-pegawai'
import { addDays, formatTanggal, isoDate } from '../../../domain/shared/iso-date'
import type { AppHandlers } from '../../../preload/contract'
import type { isianJabatan, isianPangkat } from '../../../preload/contract/pegawai.contract'
import { tidakAda } from './detail'
import { refuse } from './simpan'

type Pangkat = z.output<typeof isianPangkat>
type Jabatan = z.output<typeof isianJabatan>
type Names = `${'tambah' | 'save' | 'hapus'}${'Pangkat' | 'Jabatan' | 'Latihan'}`

/** Rank, post and training histories of a person: add, change, remove. */
export function historyHandlers(store: Store): Pick<AppHandlers['pegawai'], Names> {
  return {
    tambahPangkat: (input, call) =>
      store.change(call, async (tx) => {
        await checkPangkat(tx, input.pegawaiId, input)
        return insert(tx, PegawaiPangkatEntity, input)
      }),
    savePangkat: ({ id, ...input }, call) =>
      store.change(call, async (tx) => {
        const row = await existing(tx, PegawaiPangkatEntity, id)
        await checkPangkat(tx, row.pegawaiId, input, id)
        await tx.update(PegawaiPangkatEntity, { id }, input)
      }),
    hapusPangkat: ({ id }, call) => store.change(call, (tx) => remove(tx, PegawaiPangkatEntity, id)),
    tambahJabatan: (input, call) =>
      store.change(call, async (tx) => {
        await checkJabatan(tx, input)
        await closeFormerPost(tx, input.pegawaiId, input)
        return insert(tx, PegawaiJabatanEntity, input)
      }),
    saveJabatan: ({ id, ...input }, call) =>
      store.change(call, async (tx) => {
        await existing(tx, PegawaiJabatanEntity, id)
        await checkJabatan(tx, input)
        await tx.update(PegawaiJabatanEntity, { id }, input)
      }),
    hapusJabatan: ({ id }, call) => store.change(call, (tx) => remove(tx, PegawaiJabatanEntity, id)),
    tambahLatihan: (input, call) => store.change(call, (tx) => insert(tx, PegawaiLatihanEntity, input)),
    saveLatihan: ({ id, ...input }, call) =>
      store.change(call, async (tx) => {
        await existing(tx, PegawaiLatihanEntity, id)
        await tx.update(PegawaiLatihanEntity, { id }, input)
      }),
    hapusLatihan: ({ id }, call) => store.change(call, (tx) => remove(tx, PegawaiLatihanEntity, id)),
  }
}

async function checkPangkat(tx: EntityManager, pegawaiId: string, { golonganKode, tmt }: Pangkat, id = ''): Promise<void> {
  const pegawai = await tx.findOneBy(PegawaiEntity, { id: pegawaiId })
  if (!pegawai) throw tidakAda('Pegawai')
  const golongan = periksaGolongan(golonganKode, pegawai.jenis)
  const same = await tx.findOneBy(PegawaiPangkatEntity, { pegawaiId, tmt })
  const taken = same && same.id !== id ? 'Sudah ada pangkat dengan TMT ini.' : null
  refuse({ ...(golongan ? { golonganKode: golongan } : {}), ...(taken ? { tmt: taken } : {}) })
}

async function checkJabatan(tx: EntityManager, { unitId, tmt, selesai }: Jabatan): Promise<void> {
  if (!(await tx.existsBy(UnitEntity, { id: unitId }))) refuse({ unitId: 'Unit ini sudah tidak ada. Pilih unit lain.' })
  if (selesai !== null && selesai < tmt) refuse({ selesai: `Tanggal selesai tidak boleh sebelum TMT (${formatTanggal(isoDate(tmt))}).` })
}

/** A new definitive post ends the one before it on the day before; acting posts stand beside it. */
async function closeFormerPost(tx: EntityManager, pegawaiId: string, { tmt, sifat }: Jabatan): Promise<void> {
  if (sifat !== 'definitif') return
  await tx.query(
    `UPDATE "pegawai_jabatan" SET "selesai" = ? WHERE "pegawai_id" = ? AND "sifat" = 'definitif' AND "selesai" IS NULL AND "tmt" < ?`,
    [addDays(isoDate(tmt), -1), pegawaiId, tmt],
  )
}

async function insert<T extends ObjectLiteral>(tx: EntityManager, entity: EntityTarget<T>, row: object): Promise<{ id: string }> {
  const id = uuid()
  await tx.insert(entity, { ...row, id } as never)
  return { id }
}

async function existing<T extends ObjectLiteral>(tx: EntityManager, entity: EntityTarget<T>, id: string): Promise<T> {
  const row = await tx.findOneBy(entity, { id } as never)
  if (!row) throw tidakAda('Baris riwayat')
  return row
}

async function remove<T extends ObjectLiteral>(tx: EntityManager, entity: EntityTarget<T>, id: string): Promise<void> {
  await existing(tx, entity, id)
  await tx.delete(entity, { id })
}
