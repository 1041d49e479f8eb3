import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

const entry = (path: string) => resolve(import.meta.dirname, path)

/** Three bundles. Only better-sqlite3 stays outside (a native module); workers are entries of main. */
export default defineConfig({
  main: {
    // fflate's Node build declares a `require` of its own, which clashes with the bundle's; its other build needs none.
    resolve: { alias: { fflate: 'fflate/browser' } },
    build: {
      externalizeDeps: false,
      outDir: 'out/main',
      rollupOptions: {
        input: {
          index: entry('main/index.ts'),
          'pdf.worker': entry('main/formulir/pdf.worker.ts'),
          'impor.worker': entry('main/impor/impor.worker.ts'),
          'periksa.worker': entry('main/services/impor/periksa.worker.ts'),
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
