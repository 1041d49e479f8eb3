import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

const entry = (path: string) => resolve(import.meta.dirname, path)

/** The solver's WebAssembly goes beside the worker that reads it (docs/adr/0013). */
const highsWasm = {
  name: 'highs-wasm',
  generateBundle(this: { emitFile: (file: { type: 'asset'; fileName: string; source: Uint8Array }) => string }) {
    this.emitFile({ type: 'asset', fileName: 'highs.wasm', source: readFileSync(createRequire(import.meta.url).resolve('highs/runtime')) })
  },
}

/** Three bundles. Only better-sqlite3 stays outside (a native module); workers are entries of main. */
export default defineConfig({
  main: {
    // fflate's Node build declares a `require` of its own, which clashes with the bundle's; its other build needs none.
    resolve: { alias: { fflate: 'fflate/browser' } },
    plugins: [highsWasm],
    build: {
      externalizeDeps: false,
      outDir: 'out/main',
      rollupOptions: {
        input: {
          index: entry('main/index.ts'),
          'pdf.worker': entry('main/formulir/pdf.worker.ts'),
          'impor.worker': entry('main/impor/impor.worker.ts'),
          'periksa.worker': entry('main/services/impor/periksa.worker.ts'),
          'rencana.worker': entry('main/rencana/rencana.worker.ts'),
        },
        external: ['electron', 'better-sqlite3'],
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'bagian/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      externalizeDeps: false,
      outDir: 'out/preload',
      rollupOptions: {
        input: { index: entry('preload/index.ts') },
        external: ['electron'],
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [react()],
    build: { outDir: entry('out/renderer'), rollupOptions: { input: entry('renderer/index.html') }, chunkSizeWarningLimit: 3000 },
  },
})
