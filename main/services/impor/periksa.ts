import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { Store } from '../../../db/store'
import { checkRoster, type RosterCheck, type RosterInput } from '../../../domain/impor/check-roster'
import { AppError } from '../../../domain/shared/app-error'
import { rosterFrom } from '../../impor/roster-messages'
import type { Ports } from '../../ports'
import { bacaPembanding, type Pembanding } from './pembanding'
import { hitung, saringBaris } from './saring'
import { type HasilPeriksa, lembarDipakai, type SesiImpor } from './sesi-impor'

/** More rows than this are checked beside main, whose window must stay quick. */
const SMALL = 2_000

/** The dry run against the roster of now: the one made ahead, where it still holds, else one with what was repaired. */
export async function periksaSesi(store: Store, ports: Ports, sesi: SesiImpor, signal: AbortSignal): Promise<HasilPeriksa> {
  const used = lembarDipakai(sesi)
  const awal = sesi.awal
  sesi.awal = null
  const kini = await bacaPembanding(store, ports, awal?.pembanding ?? null)
  const untouched = sesi.sel.size + sesi.nilai.size + sesi.lewati.size === 0 && kini === awal?.pembanding
  const ahead = untouched ? await unlessAborted(awal.check, signal) : null
  awal?.stop()
  const check = ahead ?? (await periksaKini(sesi, used, kini, ports, signal))
  const rows = saringBaris(check.rows, kini.people)
  return { rows, jumlah: hitung(rows), nilaiAsing: check.nilaiAsing, unitBaru: check.unitBaru, dilewati: check.dilewati, file: kini.file, seq: kini.seq }
}

async function periksaKini(sesi: SesiImpor, used: RosterInput['sheets'], { roster }: Pembanding, ports: Ports, signal: AbortSignal): Promise<RosterCheck> {
  const input: RosterInput = {
    sheets: used.map(({ grid, plan }) => ({ grid, plan })),
    existing: roster.existing,
    repairs: [...sesi.sel.values()],
    valueRepairs: [...sesi.nilai.values()],
    options: { ...roster.options, lewati: [...sesi.lewati.values()] },
  }
  const size = input.sheets.reduce((sum, { grid }) => sum + grid.length, 0)
  if (size <= SMALL) return checkRoster(input)
  const worker = new Worker(pathToFileURL(join(ports.workersFolder, 'periksa.worker.js')), { workerData: input })
  const failed = new Promise<never>((_, reject) => worker.once('error', reject))
  const check = await unlessAborted(Promise.race([rosterFrom(worker), failed]), signal).finally(() => worker.terminate())
  if (!check) throw new Error('Check worker ended without an answer')
  return check
}

/** As `work`, but CANCELLED as soon as the clerk stops. */
function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => { reject(new AppError('CANCELLED', 'Pemeriksaan dibatalkan. Tidak ada data yang diubah.')) } // prettier-ignore
    if (signal.aborted) stop()
    signal.addEventListener('abort', stop, { once: true })
    work.then(resolve, reject).finally(() => { signal.removeEventListener('abort', stop) }) // prettier-ignore
  })
}
