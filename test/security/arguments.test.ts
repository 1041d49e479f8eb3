import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it, vi } from 'vitest'
import { findDangerousSwitch } from '../../main/refuse-arguments'
import { SABAR } from '../sabar'
import { FakeWindow, fakeElectron } from './fake-electron'

const SWITCHES = [
  'remote-debugging-port', 'remote-debugging-pipe', 'remote-allow-origins', 'js-flags', 'no-sandbox', 'disable-web-security', 'host-resolver-rules',
  'host-rules', 'proxy-server', 'proxy-pac-url', 'proxy-bypass-list', 'ignore-certificate-errors', 'log-net-log', 'load-extension', 'inspect',
  'inspect-brk', 'inspect-port', 'user-data-dir', 'gpu-launcher', 'renderer-cmd-prefix', 'disable-features', 'enable-features', 'enable-blink-features', 'ssl-key-log-file', 'single-process',
] // prettier-ignore
const SPELLINGS: ((name: string) => string)[] = [
  (name) => `--${name}`,
  (name) => `-${name}=1`,
  (name) => `/${name}:1`,
  (name) => `--${name.toUpperCase()}=0.0.0.0`,
  (name) => `  --${name}`,
]

it.each(SWITCHES.flatMap((name) => SPELLINGS.map((spell) => spell(name))))('the switch %j is found wherever it stands', (argument) => {
  expect(findDangerousSwitch(['berkas.xlsx', argument, 'x'])).toBe(argument)
})

it.each(['C:\\Data\\roster.xlsx', '/home/kantor/roster.xlsx', '--processStart', '-psn_0_1', '--squirrel-firstrun', 'inspect', '--original-process-start-time=1', ''])('%j is harmless', (argument) => {
  expect(findDangerousSwitch([argument])).toBeNull()
})

const argv = process.argv
afterEach(() => {
  process.argv = argv
  vi.doUnmock('electron')
  vi.resetModules()
  vi.unstubAllEnvs()
})

/** Starts the real main/index.ts with Electron absent. */
async function startMain(args: string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'takar-utama-'))
  const electron = fakeElectron({ packaged: true, userData: folder })
  vi.stubEnv('TAKAR_DATA', folder)
  vi.doMock('electron', () => electron)
  vi.resetModules()
  FakeWindow.made = []
  process.argv = ['takar', ...args]
  await import('../../main/index')
  await new Promise((resolve) => setTimeout(resolve, 50))
  return {
    electron,
    end: async () => {
      electron.app.emit('window-all-closed')
      await vi.waitFor(() => {
        expect(electron.calls).toContain('quit')
      }, SABAR)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

it('a packed Takar with a dangerous switch says so and ends before any window or data', async () => {
  const { electron } = await startMain(['--remote-debugging-port=9222'])
  expect(electron.calls.at(-1)).toBe('exit 1')
  expect(electron.calls.some((call) => call.startsWith('showErrorBox'))).toBe(true)
  expect(electron.calls.some((call) => call.startsWith('ipcMain'))).toBe(false)
})

it('a packed Takar without one turns the sandbox on before anything else', async () => {
  const { electron, end } = await startMain([])
  expect(electron.calls[0]).toBe('enableSandbox')
  expect(electron.calls[1]).toContain('"scheme":"app"')
  expect(electron.calls[1]).not.toContain('bypassCSP')
  await vi.waitFor(() => {
    expect(electron.calls.filter((call) => call.startsWith('ipcMain.handle')).length).toBeGreaterThan(5)
  }, SABAR)
  await end()
})
