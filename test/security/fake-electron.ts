import { EventEmitter } from 'node:events'

type Answer = (granted: boolean) => void

/** What the real modules asked of Electron, written down. Only Electron itself is absent; every handler is ours. */
export class FakeSession {
  request: (contents: unknown, permission: string, answer: Answer) => void = () => {}
  check: (contents: unknown, permission: string) => boolean = () => true
  device: () => boolean = () => true
  beforeRequest: (details: { url: string }, answer: (reply: { cancel: boolean }) => void) => void = () => {}
  setPermissionRequestHandler = (handler: typeof this.request) => void (this.request = handler)
  setPermissionCheckHandler = (handler: typeof this.check) => void (this.check = handler)
  setDevicePermissionHandler = (handler: typeof this.device) => void (this.device = handler)
  webRequest = { onBeforeRequest: (handler: typeof this.beforeRequest) => void (this.beforeRequest = handler) }
}

class FakeContents extends EventEmitter {
  openHandler: (details: { url: string }) => { action: string } = () => ({ action: 'allow' })
  setWindowOpenHandler = (handler: typeof this.openHandler) => void (this.openHandler = handler)
  send = () => {}
}

export class FakeWindow extends EventEmitter {
  static made: FakeWindow[] = []
  readonly webContents = new FakeContents()
  constructor(readonly options: { webPreferences: Record<string, unknown> }) {
    super()
    FakeWindow.made.push(this)
  }
  show = () => {}
  focus = () => {}
  restore = () => {}
  isMinimized = () => false
  isDestroyed = () => true
  loadURL = () => Promise.resolve()
}

/** The module `electron` for vi.mock; `calls` keeps the order of what main did. */
export function fakeElectron(given: { packaged?: boolean; userData?: string } = {}) {
  const calls: string[] = []
  const note =
    (name: string) =>
    (...args: unknown[]) =>
      void calls.push([name, ...args.map(String)].join(' '))
  const app = Object.assign(new EventEmitter(), {
    isPackaged: given.packaged ?? false,
    enableSandbox: note('enableSandbox'),
    whenReady: () => Promise.resolve(),
    getPath: () => given.userData ?? '/nowhere',
    requestSingleInstanceLock: () => true,
    quit: note('quit'),
    exit: note('exit'),
  })
  const defaultSession = new FakeSession()
  return {
    calls,
    app,
    BrowserWindow: FakeWindow,
    session: { defaultSession },
    protocol: { registerSchemesAsPrivileged: (schemes: unknown) => void calls.push(JSON.stringify(schemes)), handle: note('protocol.handle') },
    ipcMain: { handle: note('ipcMain.handle') },
    dialog: { showErrorBox: note('showErrorBox'), showMessageBox: () => Promise.resolve({ response: 1 }) },
    shell: { openPath: note('openPath'), openExternal: note('openExternal') },
  }
}
