import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { EntityManager } from 'typeorm'
import { nomorPerubahanPegawai, pemetaanTersimpan } from '../../../db/queries/impor-batch.query'
import { type PegawaiTersimpan, rosterTersimpan } from '../../../db/queries/impor-pegawai.query'
import type { Store } from '../../../db/store'
import { checkRoster, type RosterCheck, type RosterInput } from '../../../domain/impor/check-roster'
import type { Mapping } from '../../../domain/impor/columns'
import { AppError } from '../../../domain/shared/app-error'
import { rosterFrom } from '../../impor/roster-messages'
import type { Ports } from '../../ports'
import { nipLimits } from '../pegawai/detail'
import { hitung, saringBaris } from './saring'
import { type HasilPeriksa, lembarDipakai, type SesiImpor } from './sesi-impor'

/** More rows than this are checked beside main, whose window must stay quick. */
const SMALL = 2_000

/** The office as an import compares with it: who and what there is now, and by which mappings a file is read. */
export interface Pembanding {
  people: Map<string, PegawaiTersimpan>
  /** The check's input but for the file, without repairs. Units are new ones where the office has no people yet. */
  roster: Omit<RosterInput, 'sheets'>
  remembered: Map<string, Mapping>
  file: string
  seq: number
}

/** Reads all of it. `same` is given back instead where nothing that it holds has changed since. */
export async function bacaPembanding(store: Store, ports: Ports, same: Pembanding | null): Promise<Pembanding> {
  return store.read(async (tx) => {
    const seq = await nomorPerubahanPegawai(tx)
    const limits = await nipLimits(tx, ports.today())
    if (same?.file === store.file && same.seq === seq && JSON.stringify(same.roster.options.limits) === JSON.stringify(limits)) return same
    const people = await rosterTersimpan(tx)
    const options = { units: await namaUnit(tx), buatUnit: people.size === 0, limits }
    const existing = [...people.values()].map(({ nilai }) => nilai)
    return { people, roster: { existing, repairs: [], valueRepairs: [], options }, remembered: await pemetaanTersimpan(tx), file: store.file, seq }
  })
}

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

const namaUnit = async (tx: EntityManager): Promise<string[]> =>
  (await tx.query<{ nama: string }[]>(`SELECT DISTINCT "nama" FROM "unit" WHERE "aktif" = 1 ORDER BY "nama"`)).map(({ nama }) => nama)

/** As `work`, but CANCELLED as soon as the clerk stops. */
function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => { reject(new AppError('CANCELLED', 'Pemeriksaan dibatalkan. Tidak ada data yang diubah.')) } // prettier-ignore
    if (signal.aborted) stop()
    signal.addEventListener('abort', stop, { once: true })
    work.then(resolve, reject).finally(() => { signal.removeEventListener('abort', stop) }) // prettier-ignore
  })
}
