import { existsSync } from 'node:fs'

const SYSTEM = [process.env['TAKAR_CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** The system's Chromium if there is one, else the one that npm carries (TAKAR_CHROMIUM=npm asks for that one). */
export async function findChromium(): Promise<{ executablePath: string; args: string[] }> {
  const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']
  const system = process.env['TAKAR_CHROMIUM'] === 'npm' ? undefined : SYSTEM.find((path) => path !== undefined && existsSync(path))
  if (system) return { executablePath: system, args: quiet }
  const { default: packed } = await import('@sparticuz/chromium')
  return { executablePath: await packed.executablePath(), args: [...packed.args.filter((arg) => !arg.startsWith('--headless')), ...quiet] }
}
