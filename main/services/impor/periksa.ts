import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { nomorPerubahanPegawai } from '../../../db/queries/impor-batch.query'
import { rosterTersimpan } from '../../../db/queries/impor-pegawai.query'
import type { Store } from '../../../db/store'
import { type CheckedRow, checkRoster, type RosterCheck, type RosterInput } from '../../../domain/impor/check-roster'
import { AppError } from '../../../domain/shared/app-error'
import type { Ports } from '../../ports'
import { nipLimits } from '../pegawai/detail'
import { hitung, saringBaris } from './saring'
import { type HasilPeriksa, lembarDipakai, type SesiImpor } from './sesi-impor'

/** More rows than this are checked beside main, whose window must stay quick. */
const SMALL = 2_000

/** The dry run against the roster of now. Units are taken as new ones where the office has no people yet. */
export async function periksaSesi(store: Store, ports: Ports, sesi: SesiImpor, signal: AbortSignal): Promise<HasilPeriksa> {
  const used = lembarDipakai(sesi)
  const { people, units, limits, seq } = await store.read(async (tx) => ({
    people: await rosterTersimpan(tx),
    units: await tx.query<{ nama: string }[]>(`SELECT DISTINCT "nama" FROM "unit" WHERE "aktif" = 1 ORDER BY "nama"`),
    limits: await nipLimits(tx, ports.today()),
    seq: await nomorPerubahanPegawai(tx),
  }))
  const input: RosterInput = {
    sheets: used.map(({ grid, plan }) => ({ grid, plan })),
    existing: [...people.values()].map(({ nilai }) => nilai),
    repairs: [...sesi.sel.values()],
    valueRepairs: [...sesi.nilai.values()],
    options: { units: units.map(({ nama }) => nama), buatUnit: people.size === 0, limits, lewati: [...sesi.lewati.values()] },
  }
  const size = input.sheets.reduce((sum, { grid }) => sum + grid.length, 0)
  const check = size > SMALL ? await beside(input, ports.workersFolder, signal) : checkRoster(input)
  const rows = saringBaris(check.rows, people)
  return { rows, jumlah: hitung(rows), nilaiAsing: check.nilaiAsing, unitBaru: check.unitBaru, dilewati: check.dilewati, file: store.file, seq }
}

type Message = { rows: CheckedRow[] } | { rest: Omit<RosterCheck, 'rows'> }

function beside(input: RosterInput, workersFolder: string, signal: AbortSignal): Promise<RosterCheck> {
  const worker = new Worker(pathToFileURL(join(workersFolder, 'periksa.worker.js')), { workerData: input })
  return new Promise<RosterCheck>((resolve, reject) => {
    const rows: CheckedRow[] = []
    const stop = () => { reject(new AppError('CANCELLED', 'Pemeriksaan dibatalkan. Tidak ada data yang diubah.')) } // prettier-ignore
    if (signal.aborted) stop()
    signal.addEventListener('abort', stop, { once: true })
    worker.on('message', (message: Message) => {
      if ('rows' in message) rows.push(...message.rows)
      else resolve({ ...message.rest, rows })
    })
    worker.once('error', reject)
    worker.once('exit', (code) => { reject(new Error(`Check worker ended with ${code} and no answer`)) }) // prettier-ignore
  }).finally(() => worker.terminate())
}
