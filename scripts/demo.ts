import { AppError } from '../domain/shared/app-error'
import { PREDIKAT_LABEL, type Predikat } from '../domain/penilaian/predikat'
import { runMonth } from './demo/month'
import { DemoRefused, readOptions } from './demo/options'
import { emptyOutFolder, removeOutFolder } from './demo/out-folder'
import { createProgress } from './demo/progress'

/** npm run demo -- [--roster FILE] [--out DIR] [--month YYYY-MM] [--json] */
async function demo(args: string[]): Promise<void> {
  const options = readOptions(args)
  const progress = createProgress(options.json)
  emptyOutFolder(options.out)
  const result = await runMonth(options, progress).catch((error: unknown) => {
    removeOutFolder(options.out)
    throw error
  })
  const counts = (Object.entries(result.predikat) as [Predikat, number][]).map(([kode, n]) => `${PREDIKAT_LABEL[kode]} ${n}`)
  progress.step(`Selesai dalam ${result.seconds} detik. ${counts.join(' · ')}`)
  if (options.json) console.log(JSON.stringify(result))
}

await demo(process.argv.slice(3)).catch((error: unknown) => {
  const told = error instanceof DemoRefused || error instanceof AppError
  console.error(told ? error.message : error)
  process.exitCode = 1
})
