import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createRequire } from 'node:module'

/** Path of Electron's own binary when it is on this machine, else null (then the stand-in runs). */
export function electronBinary(): string | null {
  const forced = process.env['TAKAR_ELECTRON']
  if (forced) return forced
  const folder = dirname(createRequire(import.meta.url).resolve('electron/package.json'))
  const name = join(folder, 'path.txt')
  const binary = existsSync(name) ? join(folder, 'dist', readFileSync(name, 'utf8')) : null
  return binary && existsSync(binary) ? binary : null
}
