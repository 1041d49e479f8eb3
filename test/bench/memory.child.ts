/** Node memory.child.mjs files|merged OUT FONTS WORKER: makes 500 forms and nothing else, and tells what memory that took. */
import { getHeapStatistics } from 'node:v8'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createPdfPool } from '../../main/formulir/pdf-pool'
import { formulir } from '../../scripts/bench/forms'

const [, , kind = '', folder = '', fontsDir = '', worker = ''] = process.argv
const MB = 2 ** 20
const atStart = process.memoryUsage().rss
const forms = formulir(500)
const pool = createPdfPool({ workerUrl: pathToFileURL(worker), fontsDir, workers: 2 })
const made = kind === 'merged' ? [await pool.merged(forms, join(folder, 'gabungan.pdf'))] : await pool.files(forms, folder)
await pool.close()
const mainHeap = getHeapStatistics().used_heap_size
process.stdout.write(
  JSON.stringify({ files: made.length, pages: made.reduce((sum, { pages }) => sum + pages, 0), startMB: atStart / MB, peakMB: process.resourceUsage().maxRSS / 1024, mainHeapMB: mainHeap / MB }),
)
