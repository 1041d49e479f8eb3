import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { EntityManager } from 'typeorm'
import type { Store } from '../../../db/store'
import type { MappedSheet } from '../../../domain/impor/map-sheet'
import { AppError } from '../../../domain/shared/app-error'
import { type Lembar, writeXlsx } from '../../ekspor/xlsx'
import { readCapped } from '../../impor/read-file'
import type { Ports } from '../../ports'
import type { JumlahStatus } from './saring'

interface Tempat {
  readonly lembar: string
  readonly baris: number
}
/** What every import keeps from the picked file to its result, in main's memory only. */
export interface SesiDasar<R extends Tempat = Tempat> {
  readonly id: string
  readonly namaBerkas: string
  /** Values typed over cells. */
  readonly sel: Map<string, R>
  /** Rows left out. */
  readonly lewati: Map<string, Tempat>
  /** Grows with each check. */
  versi: number
  hasil: { readonly jumlah: JumlahStatus } | null
}

const BERKAS = ['xlsx', 'csv', 'txt', 'xls']
const XLSX = [{ name: 'Excel', extensions: ['xlsx'] }]

/** Keeps one import at a time, with the steps that take time; nothing is stored before it is applied. `isi` names what its files hold. */
export function penjagaSesi<S extends SesiDasar>(store: Store, ports: Ports, isi: string) {
  const jobs = new Map<string, AbortController>()
  let kept: S | null = null
  /** The file it was opened for: what was read for the sample office never reaches the real one. */
  let keptIn = ''
  /** A step that takes time: told to the window, and to be stopped by its id. */
  const kerja = async <T>(jobId: string, label: string, work: (signal: AbortSignal) => Promise<T>): Promise<T> => {
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
  return {
    worker: pathToFileURL(join(ports.workersFolder, 'impor.worker.js')),
    kerja,
    kini: (): S | null => kept,
    simpan: (sesi: S): S => {
      keptIn = store.file
      return (kept = sesi)
    },
    /** Throws NOT_FOUND for one that was closed, or opened for another office's file. */
    cari: (id: string): S => {
      if (kept?.id === id && keptIn === store.file) return kept
      throw new AppError('NOT_FOUND', 'Impor ini sudah ditutup. Pilih berkasnya lagi; belum ada yang disimpan.')
    },
    /** Asks for a file and opens it; null when the clerk closed the dialog. */
    pilih: async <T>(jobId: string, buka: (nama: string, bytes: Uint8Array, signal: AbortSignal) => Promise<T>): Promise<T | null> => {
      const path = await ports.openFile(`Pilih ${isi}`, [{ name: isi.replace(/^./, (first) => first.toUpperCase()), extensions: BERKAS }])
      if (!path) return null
      return kerja(jobId, 'Membaca berkas', async (signal) => buka(basename(path), await readCapped(path), signal))
    },
    /** Opens cells pasted from a spreadsheet. */
    tempel: <T>(jobId: string, teks: string, buka: (nama: string, bytes: Uint8Array, signal: AbortSignal) => Promise<T>): Promise<T> =>
      kerja(jobId, 'Membaca sel', (signal) => buka('Sel yang ditempel', new TextEncoder().encode(teks), signal)),
    batal: (jobId: string): Promise<void> => {
      jobs.get(jobId)?.abort()
      return Promise.resolve()
    },
    /** Saves refused rows as .xlsx of the same shape; null when the clerk closed the dialog. */
    simpanDitolak: async (sesi: S, lembar: Lembar[]) => {
      if (lembar.length === 0) throw new AppError('RULE_BROKEN', 'Tidak ada baris yang ditolak.')
      const berkas = await ports.saveFile('Simpan baris yang ditolak', `${sesi.namaBerkas.replace(/\.\w+$/, '')} - ditolak.xlsx`, XLSX)
      if (!berkas) return null
      await writeXlsx(berkas, lembar)
      return { berkas, baris: sesi.hasil?.jumlah.tolak ?? 0 }
    },
  }
}

/** Adds what the clerk put right to what the session keeps. */
export function catatPerbaikan<R extends Tempat & { readonly field: string }>(sesi: SesiDasar<R>, sel: readonly R[], lewati: readonly (Tempat & { ya: boolean })[]): void {
  for (const one of sel) sesi.sel.set(`${kunci(one)}:${one.field}`, one)
  for (const { ya, ...at } of lewati)
    if (ya) sesi.lewati.set(kunci(at), at)
    else sesi.lewati.delete(kunci(at))
}

const kunci = ({ lembar, baris }: Tempat): string => `${baris}@${lembar}`

/** Mappings made by hand are known again for the next file of the same headings. Call inside `store.change`. */
export async function ingatPemetaan(tx: EntityManager, lembar: readonly MappedSheet[]): Promise<void> {
  for (const { plan } of lembar.filter(({ manual, dipakai }) => manual && dipakai))
    await tx.query(`INSERT INTO "impor_pemetaan" ("id", "isi") VALUES (?, ?) ON CONFLICT ("id") DO UPDATE SET "isi" = excluded."isi"`, [plan.kunci, JSON.stringify(plan.mapping)])
}
