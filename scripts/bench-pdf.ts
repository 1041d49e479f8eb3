/** The forms' part of the benchmark alone: node scripts/run.ts scripts/bench-pdf.ts, after npm run build. Prints JSON. */
import { benchPdf } from './bench/pdf'

console.log(JSON.stringify(await benchPdf(), null, 2))
