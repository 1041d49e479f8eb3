import type { EntityManager } from 'typeorm'
import type { BarisDiperiksa } from '../../../domain/impor-kompetensi/baris'
import { bisaDibaca, MEDAN_IMPOR_LABEL } from '../../../domain/impor-kompetensi/kolom'
import { kunciLain, siapDibaca, type BarisLain, type BerkasImpor, type PerbaikanImpor } from '../../../domain/impor-kompetensi/lembar'
import type { TulisPeserta } from '../../../domain/impor-kompetensi/peserta'
import type { TulisRiwayat } from '../../../domain/impor-kompetensi/riwayat'
import type { Sheet } from '../../../domain/impor/grid'
import { rejectedSheet } from '../../../domain/impor/rejected-rows'
import type { Lembar } from '../../ekspor/xlsx'
import { lembarSalinan } from '../impor/ditolak'
import { ingatPemetaan, type SesiDasar } from '../impor/penjaga-sesi'
import type { JumlahStatus } from '../impor/saring'
import { tampilLembar } from '../impor/tampil-lembar'

export type Baris = BarisDiperiksa<TulisRiwayat | TulisPeserta>
export interface HasilPeriksa {
  baris: readonly Baris[]
  lain: readonly BarisLain[]
  jumlah: JumlahStatus
  /** The office's file and its newest change that the rows were compared with. */
  file: string
  seq: number
}
/** One import from the picked file to its result; lives in main's memory only. */
export interface SesiImpor extends SesiDasar<PerbaikanImpor> {
  sheets: readonly Sheet[]
  berkas: BerkasImpor
  pelatihanId: string | null
  hasil: HasilPeriksa | null
}

/** What the file was taken for, as the mapping step shows it. */
export function berkasView({ id, namaBerkas, berkas }: SesiImpor) {
  const { profil, lembar } = berkas
  return { id, namaBerkas, profil, bisa: siapDibaca(berkas), lembar: lembar.map((one) => tampilLembar(one, bisaDibaca(profil, one.plan.mapping))) }
}

/** Mappings made by hand are known again, and as this kind of list alone. Call inside `store.change`. */
export async function ingatBerkas(tx: EntityManager, { profil, lembar }: BerkasImpor): Promise<void> {
  await ingatPemetaan(tx, lembar)
  const lain = lembar.filter(({ manual, dipakai }) => manual && dipakai).map(({ plan }) => kunciLain(profil, plan))
  if (lain.length > 0) await tx.query(`DELETE FROM "impor_pemetaan" WHERE "id" IN (SELECT "value" FROM json_each(?))`, [JSON.stringify(lain)])
}

/** A checked row as the screen shows it. */
export const barisView = ({ lembar, baris, status, nip, orang, dibaca, masalah, perubahan }: Baris) => ({
  lembar, baris, status, nip: nip.slice(0, 60), nama: orang.slice(0, 250), dibaca, perubahan,
  masalah: masalah.map(({ pilihan, usul, ...one }) => ({ ...one, label: MEDAN_IMPOR_LABEL[one.field], usul: usul ?? null, pilihan: [...(pilihan ?? [])] })),
}) // prettier-ignore

/** The refused rows as sheets to be written: headings and rows as they were, and why. */
export const lembarDitolak = ({ berkas, hasil }: SesiImpor): Lembar[] =>
  berkas.lembar.flatMap((one) => {
    const sheet = rejectedSheet(one.grid, one.plan, hasil?.baris ?? [])
    return sheet ? [lembarSalinan(sheet)] : []
  })
