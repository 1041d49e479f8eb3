import 'reflect-metadata'
import { writeSync } from 'node:fs'
import { v7 as uuid } from 'uuid'
import { AppError } from '../../domain/shared/app-error'
import { openHeadless } from '../../scripts/headless'

/**
 * Opens an office and goes on issuing its first run of letters, telling how many are issued each time more of them were
 * acknowledged. argv: folder. Ends with "selesai", or with "ditolak" and the sentence the clerk would read.
 */
const folder = process.argv.at(-1) ?? ''
const tell = (line: string) => writeSync(1, `${line}\n`)
const app = await openHeadless({
  folder,
  today: '2026-11-23',
  actor: 'Penguji',
  onEvent: ({ event, payload }) => {
    if (event === 'progress') tell(`terbit ${payload.done}`)
  },
})
tell('siap')
const [run] = await app.hr.rangkaian.daftar()
const outcome = await app.hr.rangkaian.terbitkan({ id: run?.id ?? '', jobId: uuid() }).then(
  () => 'selesai',
  (error: unknown) => (error instanceof AppError ? `ditolak ${error.code} ${error.message}` : `BUG ${String(error)}`),
)
tell(outcome)
process.exit(0)
