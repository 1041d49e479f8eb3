import { readFile } from 'node:fs/promises'
import { daftarKertas, kertasTerpilih } from '../../db/queries/bahan-kantor.query'
import { beranda } from '../../db/queries/beranda.query'
import { readPengaturan, writePengaturan } from '../../db/queries/pengaturan.query'
import type { Store } from '../../db/store'
import { AppError } from '../../domain/shared/app-error'
import type { AppHandlers } from '../../preload/contract'
import type { Cadangan } from '../cadangan/cadangan'
import { olahGambar } from '../gambar/olah-gambar'
import type { OfficeSwitch } from '../kantor-contoh/office-switch'
import type { Ports } from '../ports'
import { dropGambar, keepGambar, readKantor, saveKantor } from './kantor/identitas'

const KERTAS = 'kertas'
const AWAL = 'awal'
const MULAI = { langkah: 0, selesai: false }

/** The office itself: identity, letterhead, paper, the first start, the home page, the sample office. */
export function kantorService(store: Store, ports: Ports, office: OfficeSwitch, cadangan: Pick<Cadangan, 'list'>): AppHandlers['kantor'] {
  return {
    get: () => store.read(readKantor),
    save: (input, call) => store.change(call, (tx) => saveKantor(tx, input)),
    pilihLogo: async (_input, call) => {
      const png = await pilihGambar(ports, 'logo')
      return png && { logo: await store.change(call, (tx) => keepGambar(tx, 'logo', png)) }
    },
    hapusLogo: (_input, call) => store.change(call, (tx) => dropGambar(tx, 'logo')),
    pilihLambang: async (_input, call) => {
      const png = await pilihGambar(ports, 'lambang')
      return png && { lambang: await store.change(call, (tx) => keepGambar(tx, 'lambang', png)) }
    },
    hapusLambang: (_input, call) => store.change(call, (tx) => dropGambar(tx, 'lambang')),
    kertas: () =>
      store.read(async (tx) => ({
        ukuran: Object.entries(await daftarKertas(tx, ports.today())).map(([nama, [lebar, tinggi]]) => ({ nama, lebar, tinggi })),
        pilihan: await kertasTerpilih(tx),
      })),
    aturKertas: ({ formulir, kertas }, call) =>
      store.change(call, async (tx) => {
        const { [formulir]: _, ...others } = await kertasTerpilih(tx)
        if (kertas !== null && !Object.hasOwn(await daftarKertas(tx, ports.today()), kertas))
          throw new AppError('INVALID_INPUT', `Ukuran kertas ${kertas} tidak dikenal. Pilih ukuran yang ada dalam daftar.`)
        const next = kertas === null ? others : { ...others, [formulir]: kertas }
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

/** Asks for a picture and makes it safe to keep; null when the clerk cancels. */
async function pilihGambar(ports: Ports, apa: 'logo' | 'lambang'): Promise<Uint8Array | null> {
  const file = await ports.openFile(apa === 'logo' ? 'Pilih logo' : 'Pilih lambang negara', [{ name: 'Gambar', extensions: ['png', 'jpg', 'jpeg'] }])
  if (!file) return null
  const bytes = await readFile(file).catch(() => {
    throw new AppError('IO', `Berkas ${apa} tidak dapat dibaca. ${apa === 'logo' ? 'Logo' : 'Lambang'} yang lama tetap dipakai.`)
  })
  return olahGambar(bytes, apa)
}
