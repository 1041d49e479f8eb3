import type { EntityManager } from 'typeorm'
import { cekJatuhTempo } from '../../db/queries/cek-atasan.query'
import { indikatorPeserta } from '../../db/queries/indikator-peserta.query'
import { masukanPelatihan } from '../../db/queries/masukan-pelatihan.query'
import { pelatihanById } from '../../db/queries/pelatihan.query'
import type { Store } from '../../db/store'
import type { AppHandlers } from '../../preload/contract'
import type { Ports } from '../ports'
import { simpanCek, simpanTes, tambahDampak, tambahLembar, ubahDampak, ubahLembar } from './evaluasi-pelatihan/isian'
import { ringkasTahun, satuProgram } from './evaluasi-pelatihan/tampilan'
import { rancangUlang } from './evaluasi-pelatihan/versi-baru'

/** Whether programmes helped, on four levels, and their redesign. */
export function evaluasiPelatihanService(store: Store, ports: Ports): AppHandlers['evaluasiPelatihan'] {
  return {
    ringkas: ({ tahun }) => store.read((tx) => ringkasTahun(tx, tahun)),
    satu: ({ pelatihanId }) => store.read((tx) => satuProgram(tx, pelatihanId, ports.today())),
    cekJatuhTempo: () => store.read((tx) => cekJatuhTempo(tx, ports.today())),
    masukan: ({ tahun }) => store.read((tx) => masukanPelatihan(tx, { tahun })),
    tambahLembar: (input, call) => store.change(call, async (tx) => ({ id: await tambahLembar(tx, input, ports.today()) })),
    ubahLembar: (input, call) => store.change(call, (tx) => ubahLembar(tx, input, ports.today())),
    hapusLembar: ({ id }, call) => store.change(call, (tx) => hapus(tx, `DELETE FROM "pelatihan_reaksi" WHERE "id" = ?`, id)),
    simpanTes: (input, call) => store.change(call, (tx) => simpanTes(tx, input)),
    simpanCek: (input, call) => store.change(call, (tx) => simpanCek(tx, input, ports.today())),
    hapusCek: ({ pesertaId }, call) => store.change(call, (tx) => hapus(tx, `DELETE FROM "pelatihan_cek" WHERE "peserta_id" = ?`, pesertaId)),
    pilihanIndikator: ({ pelatihanId }) => store.read((tx) => indikatorPeserta(tx, pelatihanId)),
    tambahDampak: (input, call) => store.change(call, async (tx) => ({ id: await tambahDampak(tx, input, ports.today()) })),
    ubahDampak: (input, call) => store.change(call, (tx) => ubahDampak(tx, input, ports.today())),
    hapusDampak: ({ id }, call) => store.change(call, (tx) => hapus(tx, `DELETE FROM "pelatihan_dampak" WHERE "id" = ?`, id)),
    aturAmbang: ({ pelatihanId, ...ambang }, call) =>
      store.change(call, async (tx) => {
        await pelatihanById(tx, pelatihanId)
        const sendiri = Object.fromEntries(Object.entries(ambang).filter(([, nilai]) => nilai !== null))
        await tx.query(`UPDATE "pelatihan" SET "ambang" = ? WHERE "id" = ?`, [Object.keys(sendiri).length === 0 ? null : JSON.stringify(sendiri), pelatihanId])
      }),
    rancangUlang: (input, call) => store.change(call, async (tx) => ({ id: await rancangUlang(tx, input, ports.now()) })),
  }
}

async function hapus(tx: EntityManager, sql: string, id: string): Promise<void> {
  await tx.query(sql, [id])
}
