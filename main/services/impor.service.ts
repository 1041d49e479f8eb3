import { createHash } from 'node:crypto'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
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
import { readAndCheck, readCapped } from '../impor/read-file'
import type { Ports } from '../ports'
import { daftarLengkap } from './impor/daftar-lengkap'
import { lembarDitolak } from './impor/ditolak'
import { bacaPembanding } from './impor/pembanding'
import { periksaSesi } from './impor/periksa'
import { bukaLembar, petakanLembar, type SesiImpor, sesiView } from './impor/sesi-impor'
import { halaman } from './impor/tampil-baris'
import { tulisImpor } from './impor/terapkan'
import { imporTerakhir, urungkanImpor } from './impor/urungkan'

const BERKAS = [{ name: 'Daftar pegawai', extensions: ['xlsx', 'csv', 'txt', 'xls'] }]
const XLSX = [{ name: 'Excel', extensions: ['xlsx'] }]
type Ringkasan = Omit<Awaited<ReturnType<AppHandlers['impor']['terapkan']>>, never>

/** The import wizard. One import at a time is kept, in main's memory; nothing is stored before `terapkan`. */
export function imporService(store: Store, ports: Ports): AppHandlers['impor'] {
  const jobs = new Map<string, AbortController>()
  let kept: SesiImpor | null = null
  /** The file it was opened for: what was read for the sample office never reaches the real one. */
  let keptIn = ''
  const worker = pathToFileURL(join(ports.workersFolder, 'impor.worker.js'))
  const find = (id: string): SesiImpor => {
    if (kept?.id === id && keptIn === store.file) return kept
    throw new AppError('NOT_FOUND', 'Impor ini sudah ditutup. Pilih berkasnya lagi; belum ada yang disimpan.')
  }
  /** A step that takes time: told to the window, and to be stopped by its id. */
  const job = async <T>(jobId: string, label: string, work: (signal: AbortSignal) => Promise<T>): Promise<T> => {
    const stop = new AbortController()
    const tell = (state: 'jalan' | 'selesai' | 'batal' | 'gagal') => ports.emit('progress', { jobId, label, done: state === 'selesai' ? 1 : 0, total: 1, state })
    jobs.set(jobId, stop)
    tell('jalan')
    try {
      const result = await work(stop.signal)
      tell('selesai')
      return result
    } catch (error) {
      tell(stop.signal.aborted ? 'batal' : 'gagal')
      throw error
    } finally {
      jobs.delete(jobId)
    }
  }
  /** Reads, plans and goes on to check; what is known of an import that was open before is let go. */
  const open = async (namaBerkas: string, bytes: Uint8Array, signal: AbortSignal) => {
    kept?.awal?.stop()
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const office = bacaPembanding(store, ports, null)
    const { sheets, check, stop } = await readAndCheck(bytes, { worker, signal }, office)
    const pembanding = await office
    const lembar = bukaLembar(sheets, pembanding.remembered)
    keptIn = store.file
    const pernah = await store.read((tx) => waktuImpor(tx, sha256))
    const awal = { check, pembanding, stop }
    kept = { id: uuid(), namaBerkas, sha256, pernah, lembar, sel: new Map(), nilai: new Map(), lewati: new Map(), versi: 0, hasil: null, awal }
    return sesiView(kept)
  }
  return {
    pilih: async ({ jobId }) => {
      const path = await ports.openFile('Pilih berkas daftar pegawai', BERKAS)
      if (!path) return null
      return job(jobId, 'Membaca berkas', async (signal) => open(basename(path), await readCapped(path), signal))
    },
    tempel: ({ jobId, teks }) =>
      job(jobId, 'Membaca sel', (signal) => open('Sel yang ditempel', new TextEncoder().encode(teks), signal)),
    batal: ({ jobId }) => {
      jobs.get(jobId)?.abort()
      return Promise.resolve()
    },
    petakan: async ({ id, ...pemetaan }) => {
      const sesi = find(id)
      petakanLembar(sesi, pemetaan, await store.read(pemetaanTersimpan))
      sesi.hasil = null
      return sesiView(sesi)
    },
    periksa: async ({ id, jobId, sel, nilai, lewati }) => {
      const sesi = find(id)
      for (const one of sel) sesi.sel.set(`${one.lembar}@${one.baris}:${one.field}`, one)
      for (const one of nilai) sesi.nilai.set(`${one.field}:${one.dari}`, one)
      for (const { ya, ...at } of lewati)
        if (ya) sesi.lewati.set(`${at.lembar}@${at.baris}`, at)
        else sesi.lewati.delete(`${at.lembar}@${at.baris}`)
      const hasil = await job(jobId, 'Memeriksa baris', (signal) => periksaSesi(store, ports, sesi, signal))
      sesi.hasil = hasil
      sesi.versi++
      const { jumlah, nilaiAsing, unitBaru, dilewati } = hasil
      return {
        versi: sesi.versi, jumlah, unitBaru: [...unitBaru],
        nilaiAsing: nilaiAsing.map((one) => ({ ...one, usul: usulWajar(one), pilihan: [...one.pilihan] })),
        bukanPegawai: { jumlah: dilewati.length, contoh: dilewati.slice(0, 50).map(({ lembar, baris, teks }) => ({ lembar, baris, teks })) },
      } // prettier-ignore
    },
    baris: ({ id, status, dari, jumlah }) => Promise.resolve(halaman(find(id).hasil?.rows ?? [], status, dari, jumlah)),
    terapkan: async ({ id, jobId }, call) => {
      const sesi = find(id)
      if (!sesi.hasil) throw new AppError('RULE_BROKEN', 'Periksa dahulu barisnya, lalu terapkan.')
      const { jumlah, file, seq } = sesi.hasil
      return job(jobId, 'Menyimpan pegawai', () =>
        store.change(call, async (tx) => {
          if (store.file !== file || (await nomorPerubahanPegawai(tx)) !== seq)
            throw new AppError('CONFLICT', 'Data pegawai berubah sejak diperiksa. Belum ada yang diimpor; periksa ulang, lalu terapkan.')
          const hasil: Ringkasan = { baru: jumlah.baru, ubah: jumlah.ubah, sama: jumlah.sama, tolak: jumlah.tolak, lewati: jumlah.lewati, unitBaru: [] }
          await keepMappings(tx, sesi)
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
      if (kept) kept.hasil = null
      return { namaBerkas: batch.namaBerkas }
    },
    simpanDitolak: async ({ id }) => {
      const sesi = find(id)
      const lembar = lembarDitolak(sesi)
      if (lembar.length === 0) throw new AppError('RULE_BROKEN', 'Tidak ada baris yang ditolak.')
      const berkas = await ports.saveFile('Simpan baris yang ditolak', `${sesi.namaBerkas.replace(/\.\w+$/, '')} - ditolak.xlsx`, XLSX)
      if (!berkas) return null
      await writeXlsx(berkas, lembar)
      return { berkas, baris: sesi.hasil?.jumlah.tolak ?? 0 }
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

/** Mappings made by hand are known again for the next file of the same headings. */
async function keepMappings(tx: EntityManager, { lembar }: SesiImpor): Promise<void> {
  for (const { plan } of lembar.filter(({ manual, dipakai }) => manual && dipakai))
    await tx.query(`INSERT INTO "impor_pemetaan" ("id", "isi") VALUES (?, ?) ON CONFLICT ("id") DO UPDATE SET "isi" = excluded."isi"`, [plan.kunci, JSON.stringify(plan.mapping)])
}

async function keepBatch(tx: EntityManager, { namaBerkas, sha256, lembar }: SesiImpor, hasil: Ringkasan, waktu: string): Promise<void> {
  const profil = lembar.find(({ dipakai }) => dipakai)?.plan.profil ?? 'lain'
  await tx.query(
    `INSERT INTO "impor_batch" ("id", "nama_berkas", "sha256", "profil", "waktu", "ringkasan", "tindakan_seq")
     VALUES (?, ?, ?, ?, ?, ?, (SELECT max("seq") FROM "tindakan"))`,
    [uuid(), namaBerkas, sha256, profil, waktu, JSON.stringify(hasil)],
  )
}
