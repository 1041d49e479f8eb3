import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { AppError } from '../../domain/shared/app-error'
import type { Selisih } from '../../domain/rencana/jelaskan'
import type { HasilRencana } from '../../domain/rencana/pecahkan'
import type { Soal } from '../../domain/rencana/soal'

/** "What if": more money on a line, or a programme forced in. */
export type Ubahan = { jenis: 'tambah'; id: string; jumlah: number } | { jenis: 'paksa'; id: string }
export interface HasilUbahan {
  ubahan: Ubahan
  /** Against the proposal; null where it cannot be. */
  selisih: Selisih | null
  pasti: boolean
}
export interface TugasRencana {
  wasm: string
  detik: number
  soal: Soal
  /** The proposal to compare with; null asks for the proposal itself. */
  dasar: HasilRencana | null
  ubahan: Ubahan[]
}
export type PesanRencana = { jenis: 'langkah'; selesai: number; total: number } | { jenis: 'rencana'; hasil: HasilRencana | null } | { jenis: 'ubahan'; hasil: HasilUbahan[] }

interface Kerja {
  signal: AbortSignal
  onProgress: (done: number, total: number) => void
}

/** The proposal, solved beside main. */
export async function rencanaTerbaik(workersFolder: string, soal: Soal, detik: number, kerja: Kerja): Promise<HasilRencana | null> {
  const pesan = await diUtas(workersFolder, { soal, detik, dasar: null, ubahan: [] }, kerja)
  if (pesan.jenis !== 'rencana') throw new Error('The plan thread answered something else')
  return pesan.hasil
}

/** What each change would bring, solved beside main one after the other. */
export async function telusuriUbahan(workersFolder: string, tugas: Pick<TugasRencana, 'soal' | 'detik' | 'dasar' | 'ubahan'>, kerja: Kerja): Promise<HasilUbahan[]> {
  const pesan = await diUtas(workersFolder, tugas, kerja)
  if (pesan.jenis !== 'ubahan') throw new Error('The plan thread answered something else')
  return pesan.hasil
}

function diUtas(folder: string, tugas: Omit<TugasRencana, 'wasm'>, { signal, onProgress }: Kerja): Promise<Exclude<PesanRencana, { jenis: 'langkah' }>> {
  const worker = new Worker(pathToFileURL(join(folder, 'rencana.worker.js')), { workerData: { ...tugas, wasm: join(folder, 'highs.wasm') } satisfies TugasRencana })
  const jawab = new Promise<Exclude<PesanRencana, { jenis: 'langkah' }>>((resolve, reject) => {
    const stop = () => { reject(new AppError('CANCELLED', 'Perhitungan dihentikan. Tidak ada data yang diubah.')) } // prettier-ignore
    if (signal.aborted) stop()
    signal.addEventListener('abort', stop, { once: true })
    worker.on('message', (pesan: PesanRencana) => {
      if (pesan.jenis === 'langkah') onProgress(pesan.selesai, pesan.total)
      else resolve(pesan)
    })
    worker.once('error', reject)
    worker.once('exit', () => { reject(new Error('The plan thread ended without an answer')) }) // prettier-ignore
  })
  return jawab.finally(() => void worker.terminate())
}
