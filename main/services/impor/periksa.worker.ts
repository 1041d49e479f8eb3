import { parentPort, workerData } from 'node:worker_threads'
import { checkRoster, type RosterInput } from '../../../domain/impor/check-roster'

/** Rows in one message: small enough that main takes each in a few milliseconds. */
const PER_MESSAGE = 250

const { rows, ...rest } = checkRoster(workerData as RosterInput)
for (let from = 0; from < rows.length; from += PER_MESSAGE) parentPort?.postMessage({ rows: rows.slice(from, from + PER_MESSAGE) })
parentPort?.postMessage({ rest })
