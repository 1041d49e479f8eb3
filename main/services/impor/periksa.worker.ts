import { parentPort, workerData } from 'node:worker_threads'
import type { RosterInput } from '../../../domain/impor/check-roster'
import { sendRoster } from '../../impor/roster-messages'

if (parentPort) sendRoster(parentPort, workerData as RosterInput)
