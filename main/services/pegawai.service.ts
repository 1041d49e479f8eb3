import type { Store } from '../../db/store'
import { pegawaiBaris, pegawaiList } from '../../db/queries/pegawai-list.query'
import { pegawaiHistory } from '../../db/queries/pegawai-riwayat.query'
import type { AppHandlers } from '../../preload/contract'
import { cariPegawai, ditemukan } from './pegawai/cari'
import { pegawaiLengkap } from './pegawai/detail'
import { eksporDaftar, eksporDuk, readDuk } from './pegawai/duk'
import { historyHandlers } from './pegawai/riwayat-kepegawaian'
import { emptyOldBin, moveToBin, takeFromBin } from './pegawai/sampah'
import { addPegawai, savePegawai } from './pegawai/simpan'
import type { Ports } from '../ports'

/** People: the list and search, one person with every history, the bin, the DUK and its file. */
export function pegawaiService(store: Store, ports: Ports): AppHandlers['pegawai'] {
  return {
    list: async ({ cari, unitId, status, sampah }) => {
      const rows = await store.read((tx) => pegawaiList(tx, ports.today(), sampah))
      return rows.filter(
        (row) => (!unitId || row.unitId === unitId) && (!status || row.status === status) && (!cari || ditemukan(row, cari)),
      )
    },
    cari: async ({ teks }) => {
      if (teks.trim() === '') return []
      return store.read((tx) => cariPegawai(tx, teks, ports.today()))
    },
    get: ({ id }) => store.read((tx) => pegawaiLengkap(tx, id, ports.today())),
    riwayat: ({ id }) => store.read((tx) => pegawaiHistory(tx, id)),
    tambah: (input, call) => store.change(call, (tx) => addPegawai(tx, input, ports.today())),
    save: (input, call) => store.change(call, (tx) => savePegawai(tx, input, ports.today())),
    ...historyHandlers(store),
    hapus: ({ ids }, call) => store.change(call, (tx) => moveToBin(tx, ids, ports.now())),
    pulihkan: ({ ids }, call) => store.change(call, (tx) => takeFromBin(tx, ids)),
    bersihkanSampah: (_input, call) => store.change(call, (tx) => emptyOldBin(tx, ports.today())),
    duk: ({ tanggal }) => store.read((tx) => readDuk(tx, tanggal)),
    eksporDuk: ({ tanggal }) => eksporDuk(store, ports, tanggal),
    eksporDaftar: async ({ ids }) => {
      const rows = await store.read((tx) => pegawaiBaris(tx, ids, ports.today()))
      return eksporDaftar(ports, rows)
    },
  }
}
