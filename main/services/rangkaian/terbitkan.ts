import type { EntityManager } from 'typeorm'
import { sumberNaskah } from '../../../db/queries/bahan-naskah.query'
import { naskahRangkaian, type Naskah } from '../../../db/queries/naskah.query'
import { rangkaianById } from '../../../db/queries/rangkaian.query'
import type { Store } from '../../../db/store'
import { AppError } from '../../../domain/shared/app-error'
import type { CallInfo } from '../../../preload/contract/define'
import type { Ports } from '../../ports'
import { bahanNaskah, kekuranganNaskah } from '../naskah/bahan'
import { terbitkan } from '../naskah/terbit'

/** Letters issued together: both workers have something to draw, and the clerk's next key waits for a blink only. */
const SEKALI = 8

interface Hasil {
  terbit: number
  lewat: { nama: string; pesan: string }[]
}

/**
 * Issues the drafts of a run in its order, a few at a time, each few in one transaction: whatever stops it, every letter
 * is a draft or wholly issued, numbers have no holes, and calling it again goes on behind the last one.
 */
export async function terbitkanRangkaian(store: Store, ports: Ports, call: CallInfo, id: string, job: { signal: AbortSignal; onProgress: (done: number, total: number) => void }): Promise<Hasil> {
  const { siap, lewat, all } = await store.read((tx) => pilah(tx, ports, id))
  const done = { before: all.length - siap.length - lewat.length, terbit: 0 }
  job.onProgress(done.before, all.length)
  for (let from = 0; from < siap.length; from += SEKALI) {
    if (job.signal.aborted) throw new AppError('CANCELLED', `Penerbitan dihentikan. ${done.terbit} naskah sudah terbit dan tetap terbit; sisanya masih konsep.`)
    const part = await terbitkanBagian(store, ports, call, siap.slice(from, from + SEKALI))
    lewat.push(...part.lewat)
    done.terbit += part.terbit
    job.onProgress(done.before + done.terbit, all.length)
  }
  if (lewat.length === 0) await store.change(call, (tx) => tx.query(`UPDATE "naskah_rangkaian" SET "status" = 'selesai', "selesai_pada" = ? WHERE "id" = ? AND "status" = 'berjalan'`, [ports.now(), id]))
  return { terbit: done.terbit, lewat }
}

/**
 * A few drafts in one transaction. When one of them was changed since it was looked at, each has its own: the one is
 * named, the others are issued. A draft that was thrown away meanwhile is no loss to name.
 */
async function terbitkanBagian(store: Store, ports: Ports, call: CallInfo, part: readonly Diperiksa[]): Promise<Hasil> {
  const ids = part.map(({ naskah }) => naskah.id)
  try {
    await store.change(call, (tx) => terbitkan(tx, sumberNaskah(tx), ports, ids))
    return { terbit: part.length, lewat: [] }
  } catch (error) {
    if (!(error instanceof AppError) || !['INVALID_INPUT', 'RULE_BROKEN', 'NOT_FOUND'].includes(error.code)) throw error
    const [only, ...others] = part
    if (only && others.length === 0) return { terbit: 0, lewat: error.code === 'NOT_FOUND' ? [] : [dilewati({ ...only, pesan: Object.values(error.fields).join(' ') || error.message })] }
  }
  const each: Hasil = { terbit: 0, lewat: [] }
  for (const one of part) {
    const { terbit, lewat } = await terbitkanBagian(store, ports, call, [one])
    each.terbit += terbit
    each.lewat.push(...lewat)
  }
  return each
}

interface Diperiksa {
  naskah: Naskah
  nama: string
  /** What it lacks; empty: nothing. */
  pesan: string
}
const dilewati = ({ naskah, nama, pesan }: Diperiksa) => ({ nama: `${naskah.templat.nama} – ${nama}`, pesan })

/** The drafts that can be issued, and what each of the others lacks. */
async function pilah(tx: EntityManager, ports: Ports, id: string): Promise<{ all: Naskah[]; siap: Diperiksa[]; lewat: Hasil['lewat'] }> {
  const { status } = await rangkaianById(tx, id)
  if (status === 'dihentikan') throw new AppError('RULE_BROKEN', 'Rangkaian ini sudah dihentikan. Buat rangkaian baru untuk naskah yang belum terbit.')
  const all = await naskahRangkaian(tx, id)
  const checked = await periksaKonsep(tx, ports, all.filter((one) => one.status === 'konsep'))
  return {
    all,
    siap: checked.filter(({ pesan }) => pesan === ''),
    lewat: checked.filter(({ pesan }) => pesan !== '').map(dilewati),
  }
}

/** What each draft lacks in one sentence, and whose it is. */
export async function periksaKonsep(tx: EntityManager, ports: Ports, drafts: readonly Naskah[]): Promise<Diperiksa[]> {
  const sumber = sumberNaskah(tx)
  const found = []
  for (const naskah of drafts) {
    const bahan = await bahanNaskah(sumber, naskah, naskah.tanggal ?? ports.today(), ports.now())
    const [first] = bahan.orang.values()
    found.push({ naskah, nama: first?.nama ?? bahan.kantor.namaKecamatan, pesan: Object.values(await kekuranganNaskah(sumber, naskah, bahan)).join(' ') })
  }
  return found
}
