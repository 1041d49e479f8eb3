import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { SABAR } from '../sabar.ts'
import { electronBinary } from './electron-binary.ts'

export interface Takar {
  page: Page
  dataFolder: string
  /** What the clerk will answer in the next system dialogs (paths), in order. */
  answerDialogs: (...paths: string[]) => void
  /** Ends it as the clerk would: closes the window and waits. */
  close: () => Promise<void>
  /** Ends it as a power cut would. */
  kill: () => Promise<void>
}

/** Starts the built app in a real window: Electron itself when its binary is here, else the stand-in. */
export async function launchTakar(given: { dataFolder?: string; appFolder?: string } = {}): Promise<Takar> {
  const dataFolder = given.dataFolder ?? mkdtempSync(join(tmpdir(), 'takar-data-'))
  const answers = join(mkdtempSync(join(tmpdir(), 'takar-dialog-')), 'jawaban.json')
  const env = { ...process.env, TAKAR_DATA: dataFolder, TAKAR_DIALOG_ANSWERS: answers }
  const answerDialogs = (...paths: string[]) => {
    writeFileSync(answers, JSON.stringify(paths))
  }
  const binary = electronBinary()
  const started = binary ? await startElectron(binary, env) : await startStandIn(env, given.appFolder ?? process.cwd())
  const { page, child } = started
  page.setDefaultTimeout(SABAR)
  const ended = new Promise<void>((resolve) => child.once('exit', () => { resolve() }))
  return {
    page,
    dataFolder,
    answerDialogs,
    close: async () => {
      await page.close().catch(() => undefined)
      await ended
    },
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    },
  }
}

async function startElectron(executablePath: string, env: NodeJS.ProcessEnv): Promise<{ page: Page; child: ChildProcess }> {
  const { _electron } = await import('playwright-core')
  const electron = await _electron.launch({ executablePath, args: ['.'], env: env as Record<string, string> })
  // The system's own dialogs cannot be clicked by a test: main answers them from the same queue file as the stand-in.
  await electron.evaluate(({ dialog }, file) => {
    const next = () => {
      const fs = process.getBuiltinModule('node:fs')
      if (!fs.existsSync(file)) return null
      const queue = JSON.parse(fs.readFileSync(file, 'utf8')) as string[]
      const answer = queue.shift() ?? null
      fs.writeFileSync(file, JSON.stringify(queue))
      return answer
    }
    dialog.showOpenDialog = () => { const path = next(); return Promise.resolve({ canceled: path === null, filePaths: path === null ? [] : [path] }) }
    dialog.showSaveDialog = () => { const path = next(); return Promise.resolve({ canceled: path === null, filePath: path ?? '' }) }
  }, env['TAKAR_DIALOG_ANSWERS'] ?? '')
  return { page: await electron.firstWindow(), child: electron.process() }
}

async function startStandIn(env: NodeJS.ProcessEnv, appFolder: string): Promise<{ page: Page; child: ChildProcess }> {
  const { DISPLAY: _display, ...headless } = env
  const main = join(appFolder, (JSON.parse(readFileSync(join(appFolder, 'package.json'), 'utf8')) as { main: string }).main)
  const child = spawn(process.execPath, ['--import', join(import.meta.dirname, 'standin/register.ts'), main], { env: headless, stdio: ['ignore', 'pipe', 'pipe'] })
  const endpoint = await readEndpoint(child)
  const browser = await chromium.connectOverCDP(endpoint)
  const page = browser.contexts()[0]?.pages()[0]
  if (!page) throw new Error('The window has no page')
  return { page, child }
}

/** The stand-in prints where its window can be driven once the first page is there. */
function readEndpoint(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = ''
    const onData = (chunk: Buffer) => {
      output += chunk.toString()
      const endpoint = /window ready (\S+)/.exec(output)?.[1]
      if (endpoint) resolve(endpoint)
    }
    child.stdout?.on('data', onData)
    child.stderr?.on('data', onData)
    child.once('exit', (code) => { reject(new Error(`Takar ended with ${String(code)} before its window: ${output}`)) })
  })
}
