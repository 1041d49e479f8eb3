import { createHash } from 'node:crypto'
import type { EntityManager } from 'typeorm'
import { v7 as uuid } from 'uuid'
import { KantorEntity } from '../../db/entities/kantor.entity'
import { batchList, nomorPerubahanPegawai, pemetaanTersimpan, waktuImpor } from '../../db/queries/impor-batch.query'
import { rosterTersimpan } from '../../db/queries/impor-pegawai.query'
import type { Store } from '../../db/store'
import type { UnknownValue } from '../../domain/impor/check-roster'
import { AppError } from '../../domain/shared/app-error'
import type { AppHandlers } from '../../preload/contract'
import { writeXlsx } from '../ekspor/xlsx'
import { readAndCheck } from '../impor/read-file'
import type { Ports } from '../ports'
import { daftarLengkap } from './impor/daftar-lengkap'
import { lembarDitolak } from './impor/ditolak'
import { bacaPembanding } from './impor/pembanding'
import { periksaSesi } from './impor/periksa'
import { catatPerbaikan, ingatPemetaan, penjagaSesi } from './impor/penjaga-sesi'
import { bukaLembar, petakanLembar, type SesiImpor, sesiView } from './impor/sesi-impor'
import { halaman } from './impor/tampil-baris'
import { tulisImpor } from './impor/terapkan'
import { imporTerakhir, urungkanImpor } from './impor/urungkan'

const XLSX = [{ name: 'Excel', extensions: ['xlsx'] }]
type Ringkasan = Omit<Awaited<ReturnType<AppHandlers['impor']['terapkan']>>, never>

/** The import wizard. One import at a time is kept, in main's memory; nothing is stored before `terapkan`. */
export function imporService(store: Store, ports: Ports): AppHandlers['impor'] {
  const sesiImpor = penjagaSesi<SesiImpor>(store, ports, 'berkas daftar pegawai')
  /** Reads, plans and goes on to check; what is known of an import that was open before is let go. */
  const open = async (namaBerkas: string, bytes: Uint8Array, signal: AbortSignal) => {
    sesiImpor.kini()?.awal?.stop()
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const office = bacaPembanding(store, ports, null)
    const { sheets, check, stop } = await readAndCheck(bytes, { worker: sesiImpor.worker, signal }, office)
    const pembanding = await office
    const lembar = bukaLembar(sheets, pembanding.remembered)
    const pernah = await store.read((tx) => waktuImpor(tx, sha256))
    const awal = { check, pembanding, stop }
    return sesiView(sesiImpor.simpan({ id: uuid(), namaBerkas, sha256, pernah, lembar, sel: new Map(), nilai: new Map(), lewati: new Map(), versi: 0, hasil: null, awal }))
  }
  return {
    pilih: ({ jobId }) => sesiImpor.pilih(jobId, open),
    tempel: ({ jobId, teks }) => sesiImpor.tempel(jobId, teks, open),
    batal: ({ jobId }) => sesiImpor.batal(jobId),
    petakan: async ({ id, ...pemetaan }) => {
      const sesi = sesiImpor.cari(id)
      petakanLembar(sesi, pemetaan, await store.read(pemetaanTersimpan))
      sesi.hasil = null
      return sesiView(sesi)
    },
    periksa: async ({ id, jobId, sel, nilai, lewati }) => {
      const sesi = sesiImpor.cari(id)
      catatPerbaikan(sesi, sel, lewati)
      for (const one of nilai) sesi.nilai.set(`${one.field}:${one.dari}`, one)
      const hasil = await sesiImpor.kerja(jobId, 'Memeriksa baris', (signal) => periksaSesi(store, ports, sesi, signal))
      sesi.hasil = hasil
      sesi.versi++
      const { jumlah, nilaiAsing, unitBaru, dilewati } = hasil
      return {
        versi: sesi.versi, jumlah, unitBaru: [...unitBaru],
        nilaiAsing: nilaiAsing.map((one) => ({ ...one, usul: usulWajar(one), pilihan: [...one.pilihan] })),
        bukanPegawai: { jumlah: dilewati.length, contoh: dilewati.slice(0, 50).map(({ lembar, baris, teks }) => ({ lembar, baris, teks })) },
      } // prettier-ignore
    },
    baris: ({ id, status, dari, jumlah }) => Promise.resolve(halaman(sesiImpor.cari(id).hasil?.rows ?? [], status, dari, jumlah)),
    terapkan: async ({ id, jobId }, call) => {
      const sesi = sesiImpor.cari(id)
      if (!sesi.hasil) throw new AppError('RULE_BROKEN', 'Periksa dahulu barisnya, lalu terapkan.')
      const { jumlah, file, seq } = sesi.hasil
      return sesiImpor.kerja(jobId, 'Menyimpan pegawai', () =>
        store.change(call, async (tx) => {
          if (store.file !== file || (await nomorPerubahanPegawai(tx)) !== seq)
            throw new AppError('CONFLICT', 'Data pegawai berubah sejak diperiksa. Belum ada yang diimpor; periksa ulang, lalu terapkan.')
          const hasil: Ringkasan = { baru: jumlah.baru, ubah: jumlah.ubah, sama: jumlah.sama, tolak: jumlah.tolak, lewati: jumlah.lewati, unitBaru: [] }
          await ingatPemetaan(tx, sesi.lembar)
          if (jumlah.baru + jumlah.ubah === 0) return hasil
          hasil.unitBaru = [...(await tulisImpor(tx, sesi, ports.today(), await officeName(tx)))]
          await keepBatch(tx, sesi, hasil, ports.now())
          return hasil
        }),
      )
    },
    urungkanTerakhir: async (_input, call) => {
      const batch = await store.read(imporTerakhir)
      await store.change({ ...call, label: `${call.label}: ${batch.namaBerkas}`, cancels: batch.seq }, (tx) => urungkanImpor(tx, batch))
      const kini = sesiImpor.kini()
      if (kini) kini.hasil = null
      return { namaBerkas: batch.namaBerkas }
    },
    simpanDitolak: async ({ id }) => {
      const sesi = sesiImpor.cari(id)
      return sesiImpor.simpanDitolak(sesi, lembarDitolak(sesi))
    },
    simpanLengkap: async () => {
      const lembar = daftarLengkap((await store.read(rosterTersimpan)).values())
      const berkas = await ports.saveFile('Simpan daftar lengkap pegawai', `Daftar-Pegawai-Lengkap-${ports.today()}.xlsx`, XLSX)
      if (!berkas) return null
      await writeXlsx(berkas, [lembar])
      return { berkas, baris: lembar.baris.length }
    },
    riwayat: async () => {
      const batches = await store.read(batchList)
      return batches.map(({ id, namaBerkas, waktu, ringkasan }, i) => ({ ...(JSON.parse(ringkasan) as Ringkasan), id, namaBerkas, waktu, bisaUrung: i === 0 }))
    },
  }
}

/** A rank written with its room ("III/z") is none of PPPK, however alike they are spelt. */
const usulWajar = ({ field, nilai, usul }: UnknownValue): string | null =>
  field === 'golongan' && nilai.includes('/') && usul?.includes('/') === false ? null : usul

const officeName = async (tx: EntityManager): Promise<string | null> => (await tx.findOneBy(KantorEntity, { id: 'kantor' }))?.namaKecamatan ?? null

async function keepBatch(tx: EntityManager, { namaBerkas, sha256, lembar }: SesiImpor, hasil: Ringkasan, waktu: string): Promise<void> {
  const profil = lembar.find(({ dipakai }) => dipakai)?.plan.profil ?? 'lain'
  await tx.query(
    `INSERT INTO "impor_batch" ("id", "nama_berkas", "sha256", "profil", "waktu", "ringkasan", "tindakan_seq")
     VALUES (?, ?, ?, ?, ?, ?, (SELECT max("seq") FROM "tindakan"))`,
    [uuid(), namaBerkas, sha256, profil, waktu, JSON.stringify(hasil)],
  )
}
