import type { BarisDiperiksa } from '../../../domain/impor-kompetensi/baris'
import { MEDAN_IMPOR_LABEL } from '../../../domain/impor-kompetensi/kolom'
import type { BarisLain, BerkasImpor, PerbaikanImpor, TempatBaris } from '../../../domain/impor-kompetensi/lembar'
import type { TulisPeserta } from '../../../domain/impor-kompetensi/peserta'
import type { TulisRiwayat } from '../../../domain/impor-kompetensi/riwayat'
import { rejectedSheet } from '../../../domain/impor/rejected-rows'
import type { Lembar } from '../../ekspor/xlsx'
import { lembarSalinan } from '../impor/ditolak'
import type { JumlahStatus } from '../impor/saring'

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
export interface SesiImpor {
  id: string
  namaBerkas: string
  berkas: BerkasImpor
  pelatihanId: string | null
  sel: Map<string, PerbaikanImpor>
  lewati: Map<string, TempatBaris>
  versi: number
  hasil: HasilPeriksa | null
}

/** What each sheet's columns were taken for. */
export const lembarView = ({ lembar }: BerkasImpor) =>
  lembar.map(({ lembar: nama, grid, header, mapping }) => ({
    nama,
    jumlahBaris: Math.max(0, grid.length - header.dataMulai),
    kolom: header.judul.flatMap((judul, i) => (judul === '' ? [] : [{ judul, medan: mapping[i] ?? null }])),
  }))

/** A checked row as the screen shows it. */
export const barisView = ({ lembar, baris, status, nip, orang, dibaca, masalah, perubahan }: Baris) => ({
  lembar, baris, status, nip: nip.slice(0, 60), nama: orang.slice(0, 250), dibaca, perubahan,
  masalah: masalah.map(({ pilihan, usul, ...one }) => ({ ...one, label: MEDAN_IMPOR_LABEL[one.field], usul: usul ?? null, pilihan: [...(pilihan ?? [])] })),
}) // prettier-ignore

/** The refused rows as sheets to be written: headings and rows as they were, and why. */
export const lembarDitolak = ({ berkas, hasil }: SesiImpor): Lembar[] =>
  berkas.lembar.flatMap((one) => {
    const sheet = rejectedSheet(one.grid, one, hasil?.baris ?? [])
    return sheet ? [lembarSalinan(sheet)] : []
  })
