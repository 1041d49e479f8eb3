import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

/**
 * node: domain, db, main · jsdom: renderer · desktop: the built app in a real window (stand-in or Electron). The window has
 * the computer to itself and comes first; the others then share two workers.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          include: ['test/{domain,db,main,preload,scripts,security,durability}/**/*.test.ts'],
          environment: 'node',
          setupFiles: ['test/setup.ts'],
          testTimeout: 60_000,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        plugins: [react()],
        test: { name: 'renderer', include: ['test/renderer/**/*.test.tsx', 'test/renderer/**/*.test.ts'], environment: 'jsdom', setupFiles: ['test/setup.ts', 'test/renderer/setup.ts'], testTimeout: 30_000, maxWorkers: 2, sequence: { groupOrder: 1 } },
      },
      {
        // The stand-in's window goes by the time of Jakarta: main and the tests must not have another day than it.
        test: { name: 'desktop', env: { TZ: 'Asia/Jakarta' }, include: ['test/desktop/**/*.test.ts'], environment: 'node', testTimeout: 120_000, hookTimeout: 120_000, fileParallelism: false, sequence: { groupOrder: 0 } },
      },
    ],
  },
})
