import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { SABAR } from './test/sabar.ts'

/**
 * domain: the pure rules · node: db, main · renderer: in jsdom · desktop: the built app in a real window (stand-in or
 * Electron). Windows come last, two at a time, each with its own data folder.
 */
export default defineConfig({
  test: {
    projects: [
      {
        // Pure rules share one world: nothing of them outlives a test.
        test: { name: 'domain', include: ['test/domain/**/*.test.ts'], environment: 'node', setupFiles: ['test/setup.ts'], isolate: false, testTimeout: 120_000, maxWorkers: 2, sequence: { groupOrder: 1 } },
      },
      {
        test: {
          name: 'node',
          include: ['test/{db,main,scripts,security,durability}/**/*.test.ts'],
          environment: 'node',
          setupFiles: ['test/setup.ts'],
          testTimeout: 120_000,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        plugins: [react()],
        test: { name: 'renderer', include: ['test/renderer/**/*.test.tsx', 'test/renderer/**/*.test.ts'], environment: 'jsdom', setupFiles: ['test/setup.ts', 'test/renderer/setup.ts'], testTimeout: 120_000, maxWorkers: 2, sequence: { groupOrder: 1 } },
      },
      {
        // The stand-in's window goes by the time of Jakarta: main and the tests must not have another day than it.
        test: { name: 'desktop', env: { TZ: 'Asia/Jakarta' }, include: ['test/desktop/**/*.test.ts'], environment: 'node', globalSetup: ['test/desktop/global-setup.ts'], expect: { poll: { timeout: SABAR } }, testTimeout: 240_000, hookTimeout: 120_000, maxWorkers: 2, sequence: { groupOrder: 2 } },
      },
    ],
  },
})
