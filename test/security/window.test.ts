import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { IpcMainInvokeEvent, Session } from 'electron'
import ts from 'typescript'
import { beforeEach, expect, it, vi } from 'vitest'
import { createWindow, isOurFrame, lockDownSession } from '../../main/window'
import { FakeSession, FakeWindow } from './fake-electron'

vi.mock('electron', async () => (await import('./fake-electron')).fakeElectron())

beforeEach(() => {
  FakeWindow.made = []
  vi.unstubAllEnvs()
})

const aWindow = () => {
  createWindow('/preload.cjs')
  return FakeWindow.made[0]!
}

it('the window is sandboxed, isolated, without Node and without any opened door', () => {
  expect(aWindow().options.webPreferences).toEqual({
    preload: '/preload.cjs',
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
    devTools: false,
  })
})

it('a packed Takar has no developer tools, whatever its environment says', () => {
  vi.stubEnv('TAKAR_DEVTOOLS', '1')
  createWindow('/preload.cjs', { isPackaged: true })
  createWindow('/preload.cjs', { isPackaged: false })
  expect(FakeWindow.made.map(({ options }) => options.webPreferences['devTools'])).toEqual([false, true])
})

const sourcesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name))

/** Files that construct something called BrowserWindow (or a view with web contents), found in the syntax tree. */
const makersOfWindows = (files: string[]) =>
  files.filter((file) => {
    const makes = (node: ts.Node): boolean =>
      (ts.isNewExpression(node) && /(BrowserWindow|WebContentsView|BrowserView)$/.test(node.expression.getText())) || ts.forEachChild(node, (child) => makes(child) || undefined) === true
    return makes(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true))
  })

it('no other file makes a window', () => {
  expect(makersOfWindows(['main', 'db', 'preload', 'renderer'].flatMap(sourcesOf))).toEqual([join('main', 'window.ts')])
})

it('raw ipcMain and ipcRenderer are used in one file each side', () => {
  const users = (word: string) => ['main', 'db', 'preload', 'renderer'].flatMap(sourcesOf).filter((file) => new RegExp(`\\b${word}\\.(handle|on|once|send|invoke)`).test(readFileSync(file, 'utf8')))
  expect(users('ipcMain')).toEqual([])
  expect(users('ipcRenderer')).toEqual([join('preload', 'index.ts')])
})

// The names Electron 45 documents for both handlers, `unknown`, and invented ones.
const PERMISSIONS = [
  'accessibility-events', 'background-sync', 'clipboard-read', 'deprecated-sync-clipboard-read', 'display-capture', 'fileSystem',
  'fullscreen', 'geolocation', 'hid', 'idle-detection', 'keyboardLock', 'media', 'mediaKeySystem', 'midi', 'midiSysex', 'nfc',
  'notifications', 'openExternal', 'payment-handler', 'periodic-background-sync', 'pointerLock', 'screen-wake-lock', 'sensors', 'serial',
  'speaker-selection', 'storage-access', 'top-level-storage-access', 'unknown', 'usb', 'window-management', 'apa-saja', '', 'CLIPBOARD-SANITIZED-WRITE',
] // prettier-ignore
const SENDERS = [{ name: 'window', contents: {} }, { name: 'nobody', contents: null }]

it.each(PERMISSIONS.flatMap((permission) => SENDERS.map((sender) => [permission, sender] as const)))('permission %j is denied on request and on check to %j', (permission, { contents }) => {
  const session = new FakeSession()
  lockDownSession(session as unknown as Session)
  const answers: boolean[] = []
  session.request(contents, permission, (granted) => answers.push(granted))
  expect([...answers, session.check(contents, permission), session.device()]).toEqual([false, false, false])
})

it('only the window itself may write to the clipboard', () => {
  const session = new FakeSession()
  lockDownSession(session as unknown as Session)
  expect([session.check({}, 'clipboard-sanitized-write'), session.check(null, 'clipboard-sanitized-write')]).toEqual([true, false])
})

const FOREIGN = [
  'https://example.com/', 'http://localhost/', 'http://127.0.0.1:80/', 'https://a.b@c/', 'https://bundle/', 'https://xn--80ak6aa92e.com/', 'https://аррӏе.com/',
  'ftp://x/', 'ws://x/', 'wss://x/', 'file:///etc/passwd', 'file:///C:/Windows/system32/cmd.exe', 'file://server/share/x.exe', 'smb://server/x', 'javascript:alert(1)',
  'JaVaScRiPt:alert(1)', 'vbscript:x', 'about:blank', 'about:srcdoc', 'chrome://gpu', 'chrome-extension://x/y.html', 'view-source:app://bundle/', 'ms-settings:', 'ms-msdt:/id',
  'ms-officecmd:{}', 'search-ms:query=x', 'ms-word:ofe|u|https://x', 'mailto:a@b.c', 'tel:1', 'intent://x', 'steam://run/1', 'zoommtg://x', 'blob:https://x/1', 'blob:app://jahat/1',
  'filesystem:app://bundle/x', 'app://x@evil/', 'app://evil/', 'app://bundle.evil/', 'app://bundle:80/', 'app://bundle@evil/', 'app:bundle', 'APP2://bundle/', 'app-x://bundle/', 'data2:,x',
  '//evil/', '\\\\server\\share', 'C:\\x.exe', ' https://x/', '\thttps://x', 'https:\\\\x', 'h\nttps://x', 'gopher://x', 'dict://x', 'ldap://x', 'jar:file:///x', 'res://x', 'mk:@MSITStore:x',
  'shell:startup', 'calculator:', 'cid:x', 'https://bundle.invalid/', '',
] // prettier-ignore

it.each(FOREIGN)('%j is not navigated to, not opened and not requested', (url) => {
  const { webContents } = aWindow()
  for (const event of ['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview']) {
    const preventDefault = vi.fn()
    webContents.emit(event, { preventDefault, url }, url)
    expect(preventDefault, event).toHaveBeenCalledOnce()
  }
  expect(webContents.openHandler({ url })).toEqual({ action: 'deny' })
  const session = new FakeSession()
  lockDownSession(session as unknown as Session)
  const answers: boolean[] = []
  session.beforeRequest({ url }, ({ cancel }) => answers.push(cancel))
  expect(answers).toEqual([true])
})

it.each(['app://bundle/index.html', 'app://bundle/tawaran/00', 'data:image/png;base64,AA', 'blob:app://bundle/1'])('%j of our own is requested', (url) => {
  const session = new FakeSession()
  lockDownSession(session as unknown as Session)
  const answers: boolean[] = []
  session.beforeRequest({ url }, ({ cancel }) => answers.push(cancel))
  expect(answers).toEqual([false])
})

const frame = (url: string, parent: unknown = null) => ({ senderFrame: { url, parent } }) as unknown as IpcMainInvokeEvent
it.each([
  ['no frame', { senderFrame: null } as unknown as IpcMainInvokeEvent],
  ['a frame inside ours', frame('app://bundle/index.html', {})],
  ['about:blank', frame('about:blank')],
  ['an empty address', frame('')],
  ['another host', frame('app://evil/index.html')],
  ['a longer host', frame('app://bundle.evil/')],
  ['our name as a user', frame('app://bundle@evil/')],
  ['a user at our host', frame('app://evil@bundle/')],
  ['a port', frame('app://bundle:81/')],
  ['https', frame('https://bundle/')],
  ['a file', frame('file:///bundle/index.html')],
  ['a data page', frame('data:text/html,x')],
  ['a blob of ours', frame('blob:app://bundle/1')],
])('a call from %s is not answered', (_what, event) => {
  expect(isOurFrame(event)).toBe(false)
})

it('a call from our own top frame is answered', () => {
  expect(isOurFrame(frame('app://bundle/index.html#/sesi'))).toBe(true)
})
