import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'

/**
 * Bundles the import worker as electron-vite does for the app and gives its URL and a way to remove it. A worker thread starts outside the test
 * runner, so it needs real JavaScript; testing the bundle also shows that its libraries survive bundling.
 */
export async function buildImporWorker(): Promise<{ url: URL; remove: () => void }> {
  const outDir = mkdtempSync(join(tmpdir(), 'takar-impor-'))
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      outDir,
      ssr: resolve(import.meta.dirname, '../../../main/impor/impor.worker.ts'),
      rollupOptions: { output: { entryFileNames: 'impor.worker.mjs', format: 'es' } },
    },
  })
  return {
    url: pathToFileURL(join(outDir, 'impor.worker.mjs')),
    remove: () => rmSync(outDir, { recursive: true, force: true }),
  }
}
