import type { EntityManager } from 'typeorm'
import { v7 as uuid } from 'uuid'
import { sumberNaskah } from '../../db/queries/bahan-naskah.query'
import { naskahRangkaian, templatBerlaku } from '../../db/queries/naskah.query'
import { rangkaianById, semuaRangkaian, urutTandaTangan, type Rangkaian } from '../../db/queries/rangkaian.query'
import type { Store } from '../../db/store'
import { isiAwal, type IsiNaskah } from '../../domain/naskah/naskah'
import { perOrang } from '../../domain/naskah/rujukan'
import { orangDalamIsi } from '../../domain/naskah/susun'
import { AppError } from '../../domain/shared/app-error'
import type { AppHandlers } from '../../preload/contract'
import type { Ports } from '../ports'
import { createJobs } from './jobs'
import { denganOrang, hapusKonsep, tulisKonsep } from './naskah/konsep'
import { simpanRangkaian, tanyaTempat } from './rangkaian/simpan'
import { periksaKonsep, terbitkanRangkaian } from './rangkaian/terbitkan'

type Pesanan = Parameters<AppHandlers['rangkaian']['buat']>[0]

/** Many letters in one go: drafts for everyone, issued in one numbered run, saved behind a cover list. */
export function rangkaianService(store: Store, ports: Ports): AppHandlers['rangkaian'] {
  const jobs = createJobs(ports)
  return {
    daftar: () => store.read(semuaRangkaian),
    get: ({ id }) => store.read(async (tx) => ({ ...(await rangkaianById(tx, id)), anggota: await anggota(tx, ports, id) })),
    buat: (input, call) => store.change(call, (tx) => buat(tx, ports, input)),
    terbitkan: ({ id, jobId }, call) => jobs.run(jobId, 'naskah terbit', (job) => terbitkanRangkaian(store, ports, call, id, job)),
    batal: ({ jobId }) => {
      jobs.cancel(jobId)
      return Promise.resolve()
    },
    hentikan: ({ id }, call) =>
      store.change(call, async (tx) => {
        for (const naskah of await naskahRangkaian(tx, id)) if (naskah.status === 'konsep') await hapusKonsep(tx, naskah)
        await tx.query(`UPDATE "naskah_rangkaian" SET "status" = 'dihentikan', "selesai_pada" = ? WHERE "id" = ? AND "status" = 'berjalan'`, [ports.now(), id])
      }),
    simpan: async ({ id, jobId, keluaran }) => {
      const { nama } = await store.read((tx) => rangkaianById(tx, id))
      const tempat = await tanyaTempat(ports, nama, keluaran)
      if (!tempat) return null
      return jobs.run(jobId, 'naskah disimpan', async (job) => {
        const hasil = await simpanRangkaian(store, ports, id, keluaran, tempat, job)
        jobs.made(jobId, hasil.tempat)
        return hasil
      })
    },
    buka: ({ jobId }) => jobs.open(jobId),
  }
}

/** For each person, in the order of signing, one draft of every kind chosen. */
async function buat(tx: EntityManager, ports: Ports, { nama, periodeId, tanggal, jenis, pegawaiIds }: Pesanan): Promise<Rangkaian> {
  const id = uuid()
  await tx.query(`INSERT INTO "naskah_rangkaian" ("id", "nama", "dibuat_pada") VALUES (?, ?, ?)`, [id, nama, ports.now()])
  const kinds = []
  for (const { kode, isi } of jenis) kinds.push({ templat: await templatPerOrang(tx, kode), isi })
  let urut = 0
  for (const pegawaiId of await urutTandaTangan(tx, pegawaiIds, tanggal ?? ports.today()))
    for (const { templat, isi } of kinds) {
      const awal = isiAwal(templat.isi)
      const own: IsiNaskah = { ...awal, ...isi, medan: { ...awal.medan, ...isi?.medan } }
      await tulisKonsep(tx, { templat, isi: denganOrang(templat.isi, own, [pegawaiId]), periodeId, tanggal, rangkaian: { id, urut: urut++ }, pada: ports.now() })
    }
  return rangkaianById(tx, id)
}

async function templatPerOrang(tx: EntityManager, kode: string) {
  const templat = await templatBerlaku(tx, kode)
  if (perOrang(templat.isi) === null) throw new AppError('RULE_BROKEN', `“${templat.nama}” bukan naskah untuk satu orang, jadi tidak dapat dibuat serangkai. Belum ada konsep yang dibuat.`)
  return templat
}

async function anggota(tx: EntityManager, ports: Ports, id: string) {
  const all = await naskahRangkaian(tx, id)
  const sumber = sumberNaskah(tx)
  const lacks = new Map((await periksaKonsep(tx, ports, all.filter(({ status }) => status === 'konsep'))).map(({ naskah, pesan }) => [naskah.id, pesan]))
  const rows = []
  for (const naskah of all) {
    const [first] = (await sumber.orang(orangDalamIsi(naskah.templat.isi, naskah.isi), naskah.tanggal ?? ports.today())).values()
    rows.push({
      naskahId: naskah.id,
      urut: naskah.rangkaianUrut ?? 0,
      jenis: naskah.templat.nama,
      nama: first?.nama ?? '',
      unit: first?.unit ?? '',
      nomor: naskah.nomor,
      status: naskah.status,
      kekurangan: lacks.get(naskah.id) ?? '',
    })
  }
  return rows
}
