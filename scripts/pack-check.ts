import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createPackage, extractAll, listPackage } from '@electron/asar'
import { getCurrentFuseWire } from '@electron/fuses'
import { chromium } from 'playwright-core'

/**
 * npm run pack:check: packs the Linux directory target with a small stand-in for Electron's distribution, takes the packed
 * files out again into an empty folder and starts them to the first window. A file that is missing from the package, or
 * does not belong in it, is found here, without the network and without Electron's binary.
 */
const project = join(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'takar-paket-'))
const packed = join(folder, 'paket', 'linux-unpacked')

const FUSE_WIRE = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
/** In the order of the wire (docs/adr/0006); '1' is on. */
const FUSES = [
  ['RunAsNode', '0'],
  ['EnableCookieEncryption', '1'],
  ['EnableNodeOptionsEnvironmentVariable', '0'],
  ['EnableNodeCliInspectArguments', '0'],
  ['EnableEmbeddedAsarIntegrityValidation', '1'],
  ['OnlyLoadAppFromAsar', '1'],
  ['LoadBrowserProcessSpecificV8Snapshot', '0'],
  ['GrantFileProtocolExtraPrivileges', '0'],
] as const
const FORBIDDEN = /\/(test|types|scripts|domain|db|renderer\/features)\/|\.(ts|tsx|map|tsbuildinfo|node-gyp)$|node-(linux|win|addon)-|\.env|prebuilds\/(win32|darwin|linuxmusl)|playwright|standin/
const NEEDED = ['/package.json', '/out/main/index.js', '/out/main/pdf.worker.js', '/out/main/impor.worker.js', '/out/main/rencana.worker.js', '/out/main/highs.wasm', '/out/preload/index.cjs', '/out/renderer/index.html', '/out/fonts/arimo-regular.ttf', '/out/fonts/tinos-regular.ttf', '/out/fonts/srgb.icc']

function expectThat(good: boolean, what: string): void {
  if (!good) throw new Error(`The package is not right: ${what}`)
  console.log(`ok  ${what}`)
}

/** What electron-builder needs of a distribution: a binary with its fuse wire, and a default app to replace. */
async function makeDistribution(): Promise<string> {
  const dist = join(folder, 'distribusi')
  const empty = join(folder, 'kosong')
  for (const each of [join(dist, 'resources'), join(dist, 'locales'), empty]) mkdirSync(each, { recursive: true })
  writeFileSync(join(dist, 'electron'), Buffer.concat([Buffer.from(`stand-in ${FUSE_WIRE}`), Buffer.from([1, 8]), Buffer.from('10110011')]))
  chmodSync(join(dist, 'electron'), 0o755)
  for (const language of ['id', 'en-US', 'ja']) writeFileSync(join(dist, 'locales', `${language}.pak`), '')
  writeFileSync(join(empty, 'package.json'), '{}')
  await createPackage(empty, join(dist, 'resources', 'default_app.asar'))
  return dist
}

function pack(dist: string): void {
  const options = [`-c.electronDist=${dist}`, `-c.directories.output=${join(folder, 'paket')}`, '--publish', 'never']
  const { status } = spawnSync(process.execPath, [join(project, 'node_modules/electron-builder/cli.js'), '--linux', 'dir', ...options], { cwd: project, stdio: 'inherit' })
  expectThat(status === 0, 'electron-builder packs it')
}

async function checkFuses(): Promise<void> {
  const wire = (await getCurrentFuseWire(join(packed, 'takar'))) as unknown as Record<number, number>
  const wrong = FUSES.filter(([, state], index) => wire[index] !== state.charCodeAt(0))
  expectThat(wrong.length === 0, `8 fuses are as decided${wrong.map(([name]) => ` (not ${name})`).join('')}`)
}

function checkFiles(archive: string): void {
  const files = listPackage(archive, { isPack: false }).map((file) => file.replaceAll('\\', '/'))
  const strange = files.filter((file) => FORBIDDEN.test(file) || !/^\/(out|node_modules|package\.json)/.test(file))
  expectThat(strange.length === 0, `${String(files.length)} files, nothing that does not belong${strange.length ? `: ${strange.slice(0, 5).join(', ')}` : ''}`)
  const missing = NEEDED.filter((file) => !files.includes(file))
  expectThat(missing.length === 0, `nothing missing${missing.length ? `: ${missing.join(', ')}` : ''}`)
  const modules = new Set(files.flatMap((file) => /^\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? []))
  expectThat([...modules].join() === 'better-sqlite3', `one module beside the bundles: ${[...modules].join(', ')}`)
  const unpacked = `${archive}.unpacked`
  const native = readdirSync(unpacked, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.node'))
  expectThat(native.length > 0 && existsSync(join(unpacked, 'out/main/pdf.worker.js')) && readdirSync(join(unpacked, 'out/fonts')).length === 9, `outside the archive: ${native.join(', ')}, worker scripts, fonts`)
}

/** Starts what was packed, far from the project, so that only packed files are found. */
async function startPacked(archive: string): Promise<void> {
  const program = join(folder, 'jalan', 'app.asar')
  extractAll(archive, program)
  cpSync(`${archive}.unpacked`, `${program}.unpacked`, { recursive: true })
  const { DISPLAY: _display, WAYLAND_DISPLAY: _wayland, ...env } = process.env
  const child = spawn(process.execPath, ['--import', join(project, 'test/desktop/standin/register.ts'), join(program, 'out/main/index.js')], {
    cwd: folder,
    env: { ...env, TAKAR_DATA: join(folder, 'data'), TAKAR_PACKED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  try {
    const browser = await chromium.connectOverCDP(await windowOf(child))
    const page = browser.contexts()[0]?.pages()[0]
    await page?.getByRole('heading', { level: 1 }).first().waitFor({ timeout: 30_000 })
    expectThat((await page?.title()) === 'Takar – Kinerja ASN Kecamatan', 'the packed program opens its first window')
    const ended = new Promise((resolve) => child.once('exit', resolve))
    await page?.close()
    await ended
    expectThat(existsSync(join(folder, 'data', 'takar.db')), 'it made its data file and ended')
  } finally {
    child.kill('SIGKILL')
  }
}

/** The stand-in says where its window can be driven. */
function windowOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = ''
    const read = (chunk: Buffer) => {
      output += chunk.toString()
      const endpoint = /window ready (\S+)/.exec(output)?.[1]
      if (endpoint) resolve(endpoint)
    }
    child.stdout?.on('data', read)
    child.stderr?.on('data', read)
    child.once('exit', (code) => {
      reject(new Error(`The packed program ended with ${String(code)} before its window:\n${output}`))
    })
  })
}

try {
  pack(await makeDistribution())
  await checkFuses()
  const archive = join(packed, 'resources', 'app.asar')
  checkFiles(archive)
  await startPacked(archive)
  console.log('The package is complete.')
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
