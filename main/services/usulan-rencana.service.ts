import { pelatihanById } from '../../db/queries/pelatihan.query'
import type { Store } from '../../db/store'
import { bolehDipilih } from '../../domain/rencana/susun-soal'
import { AppError } from '../../domain/shared/app-error'
import type { AppHandlers } from '../../preload/contract'
import type { Ports } from '../ports'
import { createJobs } from './jobs'
import { bacaAlternatif, bacaBahan } from './usulan-rencana/bahan'
import { penghitung } from './usulan-rencana/hitung'
import { tampilkan } from './usulan-rencana/tampilan'
import { buatAlternatif, terapkan } from './usulan-rencana/terapkan'

/** The best selection of programmes under the ceilings. */
export function usulanRencanaService(store: Store, ports: Ports): AppHandlers['usulanRencana'] {
  const jobs = createJobs(ports)
  const hitung = penghitung(ports.workersFolder)
  return {
    hitung: async ({ tahun, jobId, teliti }) => {
      const [bahan, lain] = await store.read(async (tx) => [await bacaBahan(tx, tahun), await bacaAlternatif(tx, tahun)] as const)
      const hasil = await jobs.run(jobId, 'tujuan diperiksa', (job) => hitung.rencana(bahan.soal, teliti, job))
      return tampilkan(bahan, hasil, lain, ports.today())
    },
    telusuri: async ({ tahun, jobId }) => {
      const bahan = await store.read((tx) => bacaBahan(tx, tahun))
      return jobs.run(jobId, 'pengandaian dihitung', (job) => hitung.telusuri(bahan, job))
    },
    batal: ({ jobId }) => {
      jobs.cancel(jobId)
      return Promise.resolve()
    },
    semat: ({ pelatihanId, sematan }, call) =>
      store.change(call, async (tx) => {
        const { judul, ...program } = await pelatihanById(tx, pelatihanId)
        if (!bolehDipilih(program)) throw new AppError('RULE_BROKEN', `“${judul}” sudah berjalan, selesai, ditunda, atau dibatalkan, jadi sematannya tidak diubah.`)
        await tx.query(`UPDATE "pelatihan" SET "sematan" = ? WHERE "id" = ?`, [sematan, pelatihanId])
      }),
    terapkan: (input, call) => store.change(call, (tx) => terapkan(tx, input)),
    buatAlternatif: (input, call) => store.change(call, (tx) => buatAlternatif(tx, input, ports.now())),
  }
}
