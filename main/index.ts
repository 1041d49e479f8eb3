import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { app, dialog, ipcMain, protocol, shell } from 'electron'
import { refuseDataFolder } from '../db/data-location'
import { contract } from '../preload/contract'
import type { Emit } from '../preload/contract/events'
import { APP_ORIGIN, APP_SCHEME, createAppProtocol, createOffers, type Offers } from './app-protocol'
import { createCadangan } from './cadangan/cadangan'
import { backupEveryHalfHour } from './cadangan/jadwal'
import { backupToOffer, rescueFromBackup } from './cadangan/selamatkan'
import { createPdfPool } from './formulir/pdf-pool'
import { buildHandlers } from './handlers'
import { serveContract } from './ipc/serve-contract'
import { createOfficeSwitch } from './kantor-contoh/office-switch'
import { createLog } from './log'
import { openOffice, whyNotOpened } from './office'
import type { Ports } from './ports'
import { bersihkanNaskahSaatMulai } from './services/naskah/bersihkan'
import { emptyBinAtStart } from './services/pegawai/sampah'
import { findDangerousSwitch } from './refuse-arguments'
import { createWindow, isOurFrame, lockDownSession } from './window'

const now = () => new Date().toISOString()
const today = () => new Intl.DateTimeFormat('en-CA').format(new Date())
const bundle = import.meta.dirname
/** Threads know nothing of archives: in the installed program they read beside it (electron-builder.yml, asarUnpack). */
const unpacked = bundle.replace(/app\.asar(?=[\\/])/, 'app.asar.unpacked')
const dataFolder = process.env['TAKAR_DATA'] ?? join(process.env['LOCALAPPDATA'] ?? app.getPath('appData'), 'Takar')

app.enableSandbox()
protocol.registerSchemesAsPrivileged([
  { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
])

const stop = (title: string, message: string) => {
  dialog.showErrorBox(title, message)
  app.exit(1)
}

async function start(): Promise<void> {
  await app.whenReady()
  const refusal = refuseDataFolder(dataFolder)
  if (refusal) {
    stop('Takar tidak dapat dibuka', refusal)
    return
  }
  const log = createLog(join(dataFolder, 'log', 'takar.log'), now)
  process.on('uncaughtException', (error) => {
    log('uncaughtException', error)
  })
  process.on('unhandledRejection', (error) => {
    log('unhandledRejection', error)
  })
  const opened = await openOffice(dataFolder, now)
    .catch(async (error: unknown) => {
      log('open', error)
      if (await rescued(error)) return openOffice(dataFolder, now)
      throw error
    })
    .catch((error: unknown) => {
      stop('Takar tidak dapat membuka data', whyNotOpened(error))
      return null
    })
  if (!opened) return
  const offers = createOffers()
  const serve = createAppProtocol(join(bundle, '../renderer'), offers)
  protocol.handle(APP_SCHEME, (request) => serve(request))
  lockDownSession()
  const window = createWindow(join(bundle, '../preload/index.cjs'))
  const emit: Emit = (event, payload) => {
    if (!window.isDestroyed()) window.webContents.send(`event:${event}`, payload)
  }
  const ports = electronPorts(emit, offers)
  const office = createOfficeSwitch(opened.store, ports)
  void emptyBinAtStart(office.own, today()).catch((error: unknown) => {
    log('bin', error)
  })
  void bersihkanNaskahSaatMulai(office.own, dataFolder).catch((error: unknown) => {
    log('bersihkan naskah', error)
  })
  serveContract(
    ipcMain,
    { isTrusted: isOurFrame, logBug: log, actor: () => 'Pengelola', now },
    contract,
    buildHandlers(office, ports),
  )
  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore()
    window.focus()
  })
  const cadangan = createCadangan(office.own, dataFolder, now)
  const stopBackups = backupEveryHalfHour(cadangan, log)
  app.on('window-all-closed', () => {
    stopBackups()
    void cadangan
      .backupIfChanged('keluar')
      .catch((error: unknown) => {
        log('cadangan keluar', error)
      })
      .then(() => office.store.close())
      .finally(() => {
        app.quit()
      })
  })
  await window.loadURL(`${APP_ORIGIN}/index.html`)
}

/** Offers the newest good backup for a damaged file; true when the clerk took it. The damaged file is kept. */
async function rescued(error: unknown): Promise<boolean> {
  const backup = backupToOffer(dataFolder, error)
  if (!backup) return false
  const made = new Date(backup.waktu).toLocaleString('id-ID', { dateStyle: 'long', timeStyle: 'short' })
  const { response } = await dialog.showMessageBox({
    type: 'warning',
    title: 'Berkas data rusak',
    message: 'Berkas data Takar rusak dan tidak dapat dibuka.',
    detail: `Cadangan terakhir yang baik dibuat ${made} (${String(backup.pegawai)} pegawai, ${String(backup.periode)} periode). Berkas yang rusak tetap disimpan, tidak dihapus.`,
    buttons: ['Pulihkan cadangan itu', 'Tutup Takar'],
    defaultId: 0,
    cancelId: 1,
  })
  if (response === 0) rescueFromBackup(dataFolder, backup.nama)
  return response === 0
}

function electronPorts(emit: Emit, offers: Offers): Ports {
  return {
    offer: (bytes, mime) => offers.offer(bytes, mime),
    now,
    today,
    emit,
    openFile: async (title, filters) => {
      const { filePaths } = await dialog.showOpenDialog({ title, filters, properties: ['openFile'] })
      return filePaths[0] ?? null
    },
    saveFile: async (title, name, filters) => {
      const { filePath } = await dialog.showSaveDialog({ title, defaultPath: name, filters })
      return filePath || null
    },
    chooseFolder: async (title) => {
      const { filePaths } = await dialog.showOpenDialog({ title, properties: ['openDirectory', 'createDirectory'] })
      return filePaths[0] ?? null
    },
    openPath: async (path) => {
      const problem = await shell.openPath(path)
      if (problem) throw new Error(problem)
    },
    dataFolder,
    pdf: createPdfPool({ workerUrl: pathToFileURL(join(unpacked, 'pdf.worker.js')), fontsDir: join(unpacked, '../fonts') }),
    workersFolder: unpacked,
    fontsFolder: join(unpacked, '../fonts'),
  }
}

const dangerous = app.isPackaged ? findDangerousSwitch(process.argv.slice(1)) : null
if (dangerous) {
  stop('Takar tidak dapat dibuka', `Takar tidak dijalankan dengan pilihan “${dangerous}”.`)
} else if (!app.requestSingleInstanceLock()) {
  stop('Takar sudah terbuka', 'Takar sudah berjalan di komputer ini. Pakai jendela yang sudah terbuka.')
} else {
  start().catch((error: unknown) => {
    stop('Takar tidak dapat dibuka', whyNotOpened(error))
  })
}
