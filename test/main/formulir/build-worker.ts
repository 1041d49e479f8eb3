import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'

/**
 * Bundles the PDF worker as electron-vite does for the app and gives its URL: a worker thread starts outside the test
 * runner and needs real JavaScript, and so the engine is tested as it is shipped, with pdfmake inside the bundle.
 */
export async function buildPdfWorker(): Promise<URL> {
  const outDir = mkdtempSync(join(tmpdir(), 'takar-pdf-'))
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      outDir,
      ssr: resolve(import.meta.dirname, '../../../main/formulir/pdf.worker.ts'),
      rollupOptions: { output: { entryFileNames: 'pdf.worker.mjs', format: 'es' } },
    },
  })
  return pathToFileURL(join(outDir, 'pdf.worker.mjs'))
}
