import type { EntityManager } from 'typeorm'
import { v7 as uuid } from 'uuid'
import { aturAktif, bakuTerbaru, jenisTemplat, tambahVersi, type JenisTemplat } from '../../db/queries/templat-naskah.query'
import type { Store } from '../../db/store'
import { kodeDariNama } from '../../domain/naskah/kode'
import { AppError } from '../../domain/shared/app-error'
import type { AppHandlers } from '../../preload/contract'
import type { Ports } from '../ports'
import { temukan, wajibLaik } from './templat-naskah/periksa'
import { tataHandlers } from './templat-naskah/tata'
import { tukarHandlers } from './templat-naskah/tukar'

/** Templates of official papers: versions are added and never changed, the newest one of a kind is in force. */
export function templatNaskahService(store: Store, ports: Ports): AppHandlers['templatNaskah'] {
  return {
    daftar: () => store.read(async (tx) => (await jenisTemplat(tx)).map(ringkas)),
    get: ({ kode }) => store.read(async (tx) => lengkap(await mustFind(tx, kode))),
    periksa: ({ nama, isi }) => temukan(store, ports, nama, isi),
    simpan: async ({ kode, nama, isi }, call) => {
      await wajibLaik(store, ports, { nama, isi }, (galat) => new AppError('INVALID_INPUT', `Templat belum disimpan karena belum dapat dipakai: ${galat.join(' ')}`))
      return store.change(call, async (tx) => {
        const now = kode === null ? null : await mustFind(tx, kode)
        const next = now?.kode ?? (await kodeBaru(tx, nama))
        await tambahVersi(tx, { id: uuid(), kode: next, nama, asal: 'kantor', aktif: now?.aktif ?? true, isi, dibuatPada: ports.now() })
        return lengkap(await mustFind(tx, next))
      })
    },
    kembaliBaku: ({ kode }, call) =>
      store.change(call, async (tx) => {
        const now = await mustFind(tx, kode)
        const baku = await bakuTerbaru(tx, kode)
        if (!baku) throw new AppError('RULE_BROKEN', 'Templat ini buatan kantor sendiri, jadi tidak ada bentuk bakunya. Templatnya tetap seperti semula.')
        if (now.asal === 'baku') throw new AppError('RULE_BROKEN', 'Templat ini sudah berbentuk baku.')
        await tambahVersi(tx, { id: uuid(), kode, nama: baku.nama, asal: 'baku', aktif: now.aktif, isi: baku.isi, dibuatPada: ports.now() })
        return lengkap(await mustFind(tx, kode))
      }),
    aturAktif: ({ kode, aktif }, call) =>
      store.change(call, async (tx) => {
        await mustFind(tx, kode)
        await aturAktif(tx, kode, aktif)
      }),
    ...tukarHandlers(store, ports),
    ...tataHandlers(store),
  }
}

async function mustFind(tx: EntityManager, kode: string): Promise<JenisTemplat> {
  const [found] = await jenisTemplat(tx, kode)
  if (!found) throw new AppError('NOT_FOUND', 'Templat itu tidak ada lagi. Kembali ke daftar templat dan pilih yang lain.')
  return found
}

const asal = ({ asal: newest, adaBaku }: JenisTemplat) => (newest === 'baku' ? 'baku' : adaBaku ? 'baku_diubah' : 'kantor')
const ringkas = (one: JenisTemplat) => ({ kode: one.kode, nama: one.nama, keluarga: one.isi.keluarga, versi: one.versi, asal: asal(one), aktif: one.aktif, dipakai: one.dipakai }) as const
const lengkap = (one: JenisTemplat) => ({ ...ringkas(one), isi: one.isi })

/** The name as a code, with a number behind it where the office has such a kind already. */
async function kodeBaru(tx: EntityManager, nama: string): Promise<string> {
  const taken = new Set((await jenisTemplat(tx)).map(({ kode }) => kode))
  return kodeDariNama(nama, taken, '-')
}
