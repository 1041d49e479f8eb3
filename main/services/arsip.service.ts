import { cariArsip } from '../../db/queries/arsip.query'
import type { Store } from '../../db/store'
import type { AppHandlers } from '../../preload/contract'
import type { Ports } from '../ports'
import { paketTahun } from './arsip/paket-tahun'
import { bacaPindaian, hapusPindaian, tambahPindaian } from './arsip/pindaian'
import { createJobs } from './jobs'

/** Everything drafted and issued: search, scans, the year-end pack. */
export function arsipService(store: Store, ports: Ports): AppHandlers['arsip'] {
  const jobs = createJobs(ports)
  return {
    cari: (pilihan) => store.read((tx) => cariArsip(tx, pilihan)),
    tambahPindaian: ({ naskahId, nama, isi }, call) =>
      store.change(call, async (tx) => ({ id: await tambahPindaian(tx, naskahId, nama, new Uint8Array(Buffer.from(isi, 'base64')), ports.now()) })),
    hapusPindaian: ({ id }, call) => store.change(call, (tx) => hapusPindaian(tx, id)),
    bukaPindaian: async ({ id }) => {
      const { isi, mime, nama } = await store.read((tx) => bacaPindaian(tx, id))
      return { url: ports.offer(isi, mime), mime, nama }
    },
    paketTahun: async ({ jobId, tahun, pegawaiIds }) => {
      const parent = await ports.chooseFolder('Pilih folder tempat arsip tahunan disimpan')
      if (!parent) return null
      return jobs.run(jobId, 'folder pegawai dibuat', async (job) => {
        const paket = await paketTahun(store, ports, { tahun, pegawaiIds, parent, ...job })
        jobs.made(jobId, paket.tempat)
        return paket
      })
    },
    batal: ({ jobId }) => {
      jobs.cancel(jobId)
      return Promise.resolve()
    },
    buka: ({ jobId }) => jobs.open(jobId),
  }
}
