import type { Store } from '../../../db/store'
import { bekukanIdentitas } from '../../../db/queries/identitas-beku.query'
import { bekukanKantor } from '../../../db/queries/kantor-beku.query'
import { orangBulan } from '../../../db/queries/orang-sesi.query'
import { periodeById, type PeriodeBulan } from '../../../db/queries/periode.query'
import { AppError } from '../../../domain/shared/app-error'
import type { StatusPeriode } from '../../../domain/sesi/sesi'
import type { CallInfo } from '../../../preload/contract/define'
import { bawaBulanDibuka } from '../skp/bawa-isian'
import { cekKelengkapan } from './kelengkapan'

/** Makes and checks a backup; answers its name. Rejects when there is none. */
export type MakeBackup = () => Promise<{ nama: string }>

/**
 * Closes a month in an order that never shows it closed without its backup: check, freeze and lock in one transaction,
 * back up, then stamp it. If the backup fails the lock is taken off again; if the program dies in between, the month is
 * locked without a stamp and closing can simply be asked for again.
 */
export async function kunciBulan(store: Store, call: CallInfo, periodeId: string, now: () => string, makeBackup: MakeBackup): Promise<string> {
  const sebelum = await store.read((tx) => periodeById(tx, periodeId))
  if (sebelum.status === 'arsip' || (sebelum.status === 'dikunci' && sebelum.dikunciPada))
    throw new AppError('RULE_BROKEN', 'Bulan ini sudah dikunci.')
  if (sebelum.status !== 'dikunci') await bekukanDanKunci(store, call, sebelum, now())
  const nama = await makeBackup().then(
    (cadangan) => cadangan.nama,
    async (error: unknown) => {
      const semula: StatusPeriode = sebelum.status !== 'dikunci' ? sebelum.status : sebelum.alasanBuka ? 'dibuka_kembali' : 'berjalan'
      await store.change({ ...call, label: 'Batal mengunci bulan: cadangan gagal' }, (tx) => setStatus(tx, periodeId, semula, null))
      const sebab = error instanceof AppError ? ` ${error.message}` : ''
      throw new AppError('IO', `Bulan belum dikunci karena cadangan tidak dapat dibuat.${sebab} Data bulan ini tetap utuh; perbaiki lalu kunci lagi.`)
    },
  )
  await store.change({ ...call, label: 'Menyelesaikan penguncian bulan' }, (tx) => setStatus(tx, periodeId, 'dikunci', now()))
  return nama
}

async function bekukanDanKunci(store: Store, call: CallInfo, periode: PeriodeBulan, waktu: string): Promise<void> {
  await store.change(call, async (tx) => {
    const cek = await cekKelengkapan(tx, periode)
    if (!cek.bolehDikunci) {
      const kurang = cek.butir.filter(({ wajib, beres }) => wajib && !beres).map(({ teks }) => teks)
      throw new AppError('RULE_BROKEN', `Bulan belum dapat dikunci. Yang masih kurang: ${kurang.join('; ') || 'belum ada pegawai'}.`)
    }
    await bekukanIdentitas(tx, periode.id, await orangBulan(tx, periode), waktu)
    await bekukanKantor(tx, periode.id, waktu)
    await setStatus(tx, periode.id, 'dikunci', null)
  })
}

/**
 * Opens a locked month again, with the SKP in force now; the reason is kept with the month and in the history, and no
 * Ctrl+Z takes it back.
 */
export async function bukaKembali(store: Store, call: CallInfo, periodeId: string, alasan: string): Promise<void> {
  await store.change({ ...call, reason: alasan, undoable: false }, async (tx) => {
    const periode = await periodeById(tx, periodeId)
    if (periode.status !== 'dikunci') throw new AppError('RULE_BROKEN', 'Bulan ini tidak sedang dikunci, jadi tidak perlu dibuka kembali.')
    await tx.query(`UPDATE "periode" SET "alasan_buka" = ? WHERE "id" = ?`, [alasan, periodeId])
    await setStatus(tx, periodeId, 'dibuka_kembali', null)
    await bawaBulanDibuka(tx, periode)
  })
}

const setStatus = (tx: Parameters<Parameters<Store['change']>[1]>[0], id: string, status: StatusPeriode, dikunciPada: string | null) =>
  tx.query(`UPDATE "periode" SET "status" = ?, "dikunci_pada" = ? WHERE "id" = ?`, [status, dikunciPada, id])
