/**
 * The stand-in: the few Electron APIs Takar uses, with Node as the main process and a real Chromium, driven by
 * playwright-core, as the window. It runs the very same built main, preload and renderer where Electron's own binary
 * cannot come. It is never packed. What it cannot show: Electron's sandbox, real isolation of worlds, native dialogs,
 * printing, safeStorage.
 */
import { EventEmitter } from 'node:events'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { chromium, type Browser, type BrowserContext, type Frame, type Page } from 'playwright-core'
import { findChromium } from './chromium.ts'

const APP = 'app://bundle'
const WEB = 'https://bundle.invalid'
const toWeb = (url: string) => url.replace(APP, WEB)
const toApp = (url: string) => url.replace(WEB, APP)
const dataFolder = process.env['TAKAR_DATA'] ?? join(process.cwd(), '.takar-data')
const lockFile = join(dataFolder, 'satu-jendela.pid')

class App extends EventEmitter {
  readonly isPackaged = process.env['TAKAR_PACKED'] === '1'
  readonly whenReady = () => Promise.resolve()
  readonly enableSandbox = () => undefined
  readonly getPath = () => join(dataFolder, 'pengguna')
  readonly getVersion = () => '0.0.0'
  readonly quit = () => {
    void shutDown(0)
  }
  readonly exit = (code = 0) => {
    void shutDown(code)
  }
  requestSingleInstanceLock(): boolean {
    mkdirSync(dataFolder, { recursive: true })
    const holder = existsSync(lockFile) ? Number(readFileSync(lockFile, 'utf8')) : 0
    if (holder && holder !== process.pid && isAlive(holder)) return false
    writeFileSync(lockFile, String(process.pid))
    return true
  }
}
const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

let browser: Browser | undefined
async function shutDown(code: number): Promise<void> {
  await browser?.close().catch(() => undefined)
  if (existsSync(lockFile) && readFileSync(lockFile, 'utf8') === String(process.pid)) rmSync(lockFile)
  process.exit(code)
}

type Handler = (event: unknown, input: unknown) => unknown
const handlers = new Map<string, Handler>()
const protocols = new Map<string, (request: { url: string; method: string }) => Response | Promise<Response>>()
let onBeforeRequest: ((details: { url: string }, answer: (reply: { cancel: boolean }) => void) => void) | undefined

export const app = new App()
export const ipcMain = {
  handle: (channel: string, handler: Handler) => {
    handlers.set(channel, handler)
  },
}
export const protocol = {
  registerSchemesAsPrivileged: () => undefined,
  handle: (scheme: string, handler: (request: { url: string; method: string }) => Response | Promise<Response>) => {
    protocols.set(scheme, handler)
  },
}
export const session = {
  defaultSession: {
    setPermissionRequestHandler: () => undefined,
    setPermissionCheckHandler: () => undefined,
    setDevicePermissionHandler: () => undefined,
    webRequest: {
      onBeforeRequest: (listener: typeof onBeforeRequest) => {
        onBeforeRequest = listener
      },
    },
  },
}

/** Answers come from a queue in a file (one JSON array), so that a test can play the clerk in the system's dialogs. */
function nextAnswer(): string | null {
  const file = process.env['TAKAR_DIALOG_ANSWERS']
  if (!file || !existsSync(file)) return null
  const answers = JSON.parse(readFileSync(file, 'utf8')) as string[]
  const answer = answers.shift() ?? null
  writeFileSync(file, JSON.stringify(answers))
  return answer
}
export const dialog = {
  showOpenDialog: () => {
    const answer = nextAnswer()
    return Promise.resolve({ canceled: answer === null, filePaths: answer === null ? [] : [answer] })
  },
  showSaveDialog: () => {
    const answer = nextAnswer()
    return Promise.resolve({ canceled: answer === null, filePath: answer ?? '' })
  },
  showMessageBox: () => Promise.resolve({ response: Number(nextAnswer() ?? 0) }),
  showErrorBox: (title: string, message: string) => {
    console.error(`${title}: ${message}`)
  },
}
export const shell = {
  openPath: (path: string) => {
    console.log(`open ${path}`)
    return Promise.resolve('')
  },
}

class WebContents extends EventEmitter {
  readonly setWindowOpenHandler = () => undefined
  page: Page | undefined
  send(channel: string, payload: unknown): void {
    void this.page
      ?.evaluate(([name, value]) => (window as unknown as { __standinEvent(n: unknown, v: unknown): void }).__standinEvent(name, value), [channel, payload])
      .catch(() => undefined)
  }
}

export class BrowserWindow extends EventEmitter {
  readonly webContents = new WebContents()
  private readonly options: { width: number; height: number; webPreferences: { preload: string } }
  constructor(options: { width: number; height: number; webPreferences: { preload: string } }) {
    super()
    this.options = options
  }
  readonly show = () => undefined
  readonly focus = () => undefined
  readonly restore = () => undefined
  readonly isMinimized = () => false
  readonly isDestroyed = () => this.webContents.page?.isClosed() ?? true

  async loadURL(url: string): Promise<void> {
    const { executablePath, args } = await findChromium()
    const headless = !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']
    const port = await freePort()
    browser = await chromium.launch({ executablePath, headless, args: [...args, `--remote-debugging-port=${port}`] })
    const { width, height } = this.options
    const context = await browser.newContext({ viewport: headless ? { width, height } : null, locale: 'id-ID', timezoneId: 'Asia/Jakarta' })
    await routeEverything(context)
    const page = await context.newPage()
    this.webContents.page = page
    await page.exposeBinding('__standinInvoke', ({ frame }, channel: string, input: unknown) => invoke(frame, channel, input))
    await page.addInitScript(preloadScript(this.options.webPreferences.preload))
    let closed = false
    const onClosed = () => {
      if (!closed) app.emit('window-all-closed')
      closed = true
    }
    page.once('close', onClosed)
    browser.once('disconnected', onClosed)
    await page.goto(toWeb(url))
    this.emit('ready-to-show')
    console.log(`window ready http://127.0.0.1:${port}`)
  }
}

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => {
        resolve(port)
      })
    })
  })

const invoke = (frame: Frame, channel: string, input: unknown) => {
  const senderFrame = { url: toApp(frame.url()), parent: frame.parentFrame() === null ? null : {} }
  const handler = handlers.get(channel)
  if (!handler) throw new Error(`No handler registered for '${channel}'`)
  return handler({ senderFrame }, input)
}

const routeEverything = (context: BrowserContext) =>
  context.route('**/*', async (route) => {
    const url = toApp(route.request().url())
    const refused = await new Promise<boolean>((resolve) => {
      if (onBeforeRequest) onBeforeRequest({ url }, ({ cancel }) => { resolve(cancel) })
      else resolve(false)
    })
    const handler = protocols.get(new URL(url).protocol.slice(0, -1))
    if (refused || !handler) return route.abort('blockedbyclient')
    const response = await handler({ url, method: route.request().method() })
    return route.fulfill({ status: response.status, headers: Object.fromEntries(response.headers), body: Buffer.from(await response.arrayBuffer()) })
  })

/** Runs the built preload with a tiny `electron` in the page, before any of the page's own scripts. */
const preloadScript = (file: string) => `(() => {
  const listeners = new Map()
  window.__standinEvent = (name, payload) => { for (const f of listeners.get(name) ?? []) f({}, payload) }
  const electron = {
    contextBridge: { exposeInMainWorld: (key, api) => { Object.defineProperty(window, key, { value: Object.freeze(api) }) } },
    ipcRenderer: {
      invoke: (channel, input) => window.__standinInvoke(channel, input),
      on: (name, f) => { listeners.set(name, [...(listeners.get(name) ?? []), f]) },
      off: (name, f) => { listeners.set(name, (listeners.get(name) ?? []).filter((g) => g !== f)) },
    },
  }
  const require = (name) => { if (name === 'electron') return electron; throw new Error('preload may not require ' + name) }
  const module = { exports: {} }
  ;(function (require, module, exports) { ${readFileSync(file, 'utf8')} })(require, module, module.exports)
})()`
