import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'

export interface Memory {
  files: number
  pages: number
  /** Resident memory of the process when it began, and at its highest. */
  startMB: number
  peakMB: number
  /** Heap of the main thread when all was done. */
  mainHeapMB: number
}

/** What 500 forms of ours take, in a process of its own that does nothing else: no rival, no bundler, no tests. */
export async function memoryOf500(): Promise<{ files: Memory; merged: Memory }> {
  const cache = join(process.cwd(), 'node_modules/.cache')
  mkdirSync(cache, { recursive: true })
  const outDir = mkdtempSync(join(cache, 'takar-memori-'))
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: { ssr: join(import.meta.dirname, 'memory.child.ts'), outDir, minify: false, rollupOptions: { output: { entryFileNames: 'child.mjs' } } },
  })
  const measured = { files: run(outDir, 'files'), merged: run(outDir, 'merged') }
  rmSync(outDir, { recursive: true, force: true })
  return measured
}

function run(outDir: string, kind: 'files' | 'merged'): Memory {
  const folder = mkdtempSync(join(tmpdir(), 'takar-bench-'))
  const [fonts, worker] = [join(process.cwd(), 'out/fonts'), join(process.cwd(), 'out/main/pdf.worker.js')]
  const result = JSON.parse(execFileSync(process.execPath, [join(outDir, 'child.mjs'), kind, folder, fonts, worker], { encoding: 'utf8' })) as Memory
  const found = readdirSync(folder).length
  rmSync(folder, { recursive: true })
  if (found !== result.files || found !== (kind === 'merged' ? 1 : 500)) throw new Error(`${kind}: ${found} files`)
  return result
}
