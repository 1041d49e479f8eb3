import { readFile } from 'node:fs/promises'
import { beranda } from '../../db/queries/beranda.query'
import { readPengaturan, writePengaturan } from '../../db/queries/pengaturan.query'
import type { Store } from '../../db/store'
import type { JenisFormulir } from '../../domain/formulir/jenis'
import type { UkuranKertas } from '../../domain/formulir/kertas'
import { AppError } from '../../domain/shared/app-error'
import type { AppHandlers } from '../../preload/contract'
import type { Cadangan } from '../cadangan/cadangan'
import { olahLogo } from '../gambar/logo'
import type { OfficeSwitch } from '../kantor-contoh/office-switch'
import type { Ports } from '../ports'
import { dropLogo, keepLogo, readKantor, saveKantor } from './kantor/identitas'

const KERTAS = 'kertas'
const AWAL = 'awal'
type Kertas = Partial<Record<JenisFormulir, UkuranKertas>>
const MULAI = { langkah: 0, selesai: false }

/** The office itself: identity, letterhead, paper, the first start, the home page, the sample office. */
export function kantorService(store: Store, ports: Ports, office: OfficeSwitch, cadangan: Pick<Cadangan, 'list'>): AppHandlers['kantor'] {
  return {
    get: () => store.read(readKantor),
    save: (input, call) => store.change(call, (tx) => saveKantor(tx, input)),
    pilihLogo: async (_input, call) => {
      const file = await ports.openFile('Pilih logo', [{ name: 'Gambar', extensions: ['png', 'jpg', 'jpeg'] }])
      if (!file) return null
      const bytes = await readFile(file).catch(() => {
        throw new AppError('IO', 'Berkas logo tidak dapat dibaca. Logo yang lama tetap dipakai.')
      })
      const png = olahLogo(bytes)
      return { logo: await store.change(call, (tx) => keepLogo(tx, png)) }
    },
    hapusLogo: (_input, call) => store.change(call, dropLogo),
    kertas: () => store.read(async (tx) => (await readPengaturan<Kertas>(tx, KERTAS)) ?? {}),
    aturKertas: ({ formulir, kertas }, call) =>
      store.change(call, async (tx) => {
        const { [formulir]: _, ...others } = (await readPengaturan<Kertas>(tx, KERTAS)) ?? {}
        const next: Kertas = kertas === null ? others : { ...others, [formulir]: kertas }
        await writePengaturan(tx, KERTAS, next)
        return next
      }),
    keadaan: () =>
      store.read(async (tx) => ({
        contoh: office.isSample(),
        adaContoh: office.hasSample(),
        nama: (await readKantor(tx))?.namaKecamatan ?? null,
        folderData: ports.dataFolder,
        hariIni: ports.today(),
        awal: (await readPengaturan<typeof MULAI>(tx, AWAL)) ?? MULAI,
      })),
    aturAwal: (input, call) => store.change(call, (tx) => writePengaturan(tx, AWAL, input)),
    beranda: async () => {
      const real = await store.read((tx) => beranda(tx, ports.today()))
      const newest = office.isSample() ? null : cadangan.list().toSorted((a, b) => (a.waktu < b.waktu ? 1 : -1))[0]
      return { ...real, cadanganTerakhir: newest?.waktu ?? null }
    },
    bukaFolderData: () => ports.openPath(ports.dataFolder),
    bukaContoh: () => office.openSample(),
    tutupContoh: () => office.leaveSample(),
    hapusContoh: () => office.deleteSample(),
  }
}
