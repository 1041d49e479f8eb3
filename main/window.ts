import { app, BrowserWindow, session, type IpcMainInvokeEvent, type Session } from 'electron'
import { APP_ORIGIN } from './app-protocol'

/** The only place that makes a window. One sandboxed window, no Node, no navigation; developer tools only where nothing is packed. */
export function createWindow(preload: string, { isPackaged }: { isPackaged: boolean } = app): BrowserWindow {
  const window = new BrowserWindow({
    width: 1366,
    height: 768,
    minWidth: 1000,
    minHeight: 640,
    show: false,
    title: 'Takar – Kinerja ASN Kecamatan',
    backgroundColor: '#f6f7f9',
    autoHideMenuBar: true,
    webPreferences: {
      preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      plugins: false,
      spellcheck: false,
      devTools: !isPackaged && process.env['TAKAR_DEVTOOLS'] === '1',
    },
  })
  window.webContents.setWindowOpenHandler(() => ({ action: 'deny' }))
  window.webContents.on('will-navigate', (event) => {
    event.preventDefault()
  })
  window.webContents.on('will-frame-navigate', (event) => {
    event.preventDefault()
  })
  window.webContents.on('will-redirect', (event) => {
    event.preventDefault()
  })
  window.webContents.on('will-attach-webview', (event) => {
    event.preventDefault()
  })
  window.once('ready-to-show', () => {
    window.show()
  })
  return window
}

/** Nothing is permitted but writing the clipboard from a click; no request leaves this computer. */
export function lockDownSession(target: Session = session.defaultSession): void {
  const allowed = 'clipboard-sanitized-write'
  target.setPermissionRequestHandler((contents, permission, answer) => {
    answer(isSomeone(contents) && permission === allowed)
  })
  target.setPermissionCheckHandler((contents, permission) => isSomeone(contents) && permission === allowed)
  target.setDevicePermissionHandler(() => false)
  target.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !/^(app:\/\/bundle\/|data:|blob:app:\/\/bundle\/|devtools:)/.test(details.url) })
  })
}

/** Electron's types promise a window; its documents do not. */
const isSomeone = (contents: unknown) => contents !== null && contents !== undefined

/** True only for the top frame of our own page. Reads the frame at once: it may be gone a tick later. */
export function isOurFrame(event: IpcMainInvokeEvent): boolean {
  const frame = event.senderFrame
  if (!frame || frame.parent !== null || !URL.canParse(frame.url)) return false
  const { protocol, host, username, password } = new URL(frame.url)
  return `${protocol}//${host}` === APP_ORIGIN && !username && !password
}
