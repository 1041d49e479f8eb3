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
  const done = { count: all.length - siap.length - lewat.length }
  job.onProgress(done.count, all.length)
  for (let from = 0; from < siap.length; from += SEKALI) {
    if (job.signal.aborted) throw new AppError('CANCELLED', `Penerbitan dihentikan. ${from} naskah sudah terbit dan tetap terbit; sisanya masih konsep.`)
    const part = siap.slice(from, from + SEKALI).map((one) => one.id)
    await store.change(call, (tx) => terbitkan(tx, sumberNaskah(tx), ports, part))
    done.count += part.length
    job.onProgress(done.count, all.length)
  }
  if (lewat.length === 0) await store.change(call, (tx) => tx.query(`UPDATE "naskah_rangkaian" SET "status" = 'selesai', "selesai_pada" = ? WHERE "id" = ? AND "status" = 'berjalan'`, [ports.now(), id]))
  return { terbit: siap.length, lewat }
}

/** The drafts that can be issued, and what each of the others lacks. */
async function pilah(tx: EntityManager, ports: Ports, id: string): Promise<{ all: Naskah[]; siap: Naskah[]; lewat: Hasil['lewat'] }> {
  const { status } = await rangkaianById(tx, id)
  if (status === 'dihentikan') throw new AppError('RULE_BROKEN', 'Rangkaian ini sudah dihentikan. Buat rangkaian baru untuk naskah yang belum terbit.')
  const all = await naskahRangkaian(tx, id)
  const checked = await periksaKonsep(tx, ports, all.filter((one) => one.status === 'konsep'))
  return {
    all,
    siap: checked.filter(({ pesan }) => pesan === '').map(({ naskah }) => naskah),
    lewat: checked.filter(({ pesan }) => pesan !== '').map(({ naskah, nama, pesan }) => ({ nama: `${naskah.templat.nama} – ${nama}`, pesan })),
  }
}

/** What each draft lacks in one sentence, and whose it is. */
export async function periksaKonsep(tx: EntityManager, ports: Ports, drafts: readonly Naskah[]): Promise<{ naskah: Naskah; nama: string; pesan: string }[]> {
  const sumber = sumberNaskah(tx)
  const found = []
  for (const naskah of drafts) {
    const bahan = await bahanNaskah(sumber, naskah, naskah.tanggal ?? ports.today(), ports.now())
    const [first] = bahan.orang.values()
    found.push({ naskah, nama: first?.nama ?? bahan.kantor.namaKecamatan, pesan: Object.values(await kekuranganNaskah(sumber, naskah, bahan)).join(' ') })
  }
  return found
}
