import { resolve } from 'node:path'
import { runnerImport } from 'vite'

/** Runs a TypeScript script of this folder with the app's own module rules: node scripts/run.ts scripts/demo.ts */
const script = process.argv[2]
if (!script) throw new Error('Which script?')
await runnerImport(resolve(script))
