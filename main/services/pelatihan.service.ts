import { v7 as uuid } from 'uuid'
import { PelatihanEntity } from '../../db/entities/pelatihan.entity'
import { kebutuhanById } from '../../db/queries/kebutuhan.query'
import { insertRows } from '../../db/insert-rows'
import type { Store } from '../../db/store'
import { AppError } from '../../domain/shared/app-error'
import type { AppHandlers } from '../../preload/contract'
import type { Ports } from '../ports'

/** Training programmes of a year: content, costs, participants, status. A stand-in until the programmes' own service is merged. */
export function pelatihanService(store: Store, ports: Ports): AppHandlers['pelatihan'] {
  return {
    dariKebutuhan: ({ kebutuhanIds, pelatihanId }, call) =>
      store.change(call, async (tx) => {
        const needs = await kebutuhanById(tx, kebutuhanIds)
        const [first] = needs
        if (!first) throw new AppError('NOT_FOUND', 'Kebutuhan itu tidak ada lagi. Muat ulang daftarnya.')
        const id = pelatihanId ?? uuid()
        if (pelatihanId === null)
          await tx.insert(PelatihanEntity, { id, tahun: first.tahun, judul: first.kompetensi, jenis: first.jenis, jalur: 'klasikal', bentuk: first.usulBentuk ?? 'teknis', jp: 8, dibuatPada: ports.now() })
        const there = await tx.query<{ pegawai_id: string }[]>(`SELECT "pegawai_id" FROM "pelatihan_peserta" WHERE "pelatihan_id" = ?`, [id])
        const known = new Set(there.map((row) => row.pegawai_id))
        const people = [...new Set(needs.map(({ pegawaiId }) => pegawaiId))].filter((one) => !known.has(one))
        await insertRows(tx, 'pelatihan_peserta', people.map((one) => ({ id: uuid(), pelatihan_id: id, pegawai_id: one, status: 'calon' }))) // prettier-ignore
        await tx.query(`UPDATE "kebutuhan" SET "pelatihan_id" = ? WHERE "id" IN (SELECT "value" FROM json_each(?))`, [id, JSON.stringify(kebutuhanIds)])
        return { id }
      }),
  }
}
