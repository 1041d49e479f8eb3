import type { SumberKebutuhan } from '../../../domain/kompetensi/kebutuhan'
import type { hr } from '../../ipc/client'

export type Kebutuhan = Awaited<ReturnType<typeof hr.kebutuhan.daftar>>[number]
export type Kelompok = Awaited<ReturnType<typeof hr.kebutuhan.kelompok>>['kelompok'][number]
export type OrangKebutuhan = Awaited<ReturnType<typeof hr.kebutuhan.kelompok>>['orang'][number]
export type JabatanStandar = Awaited<ReturnType<typeof hr.standar.jabatan>>[number]
export type Jumlah = Kelompok['jumlah']

/** Short enough for a column; the whole word is in the panel beside it. */
export const SUMBER_PENDEK: Readonly<Record<SumberKebutuhan, string>> = { kesenjangan_kompetensi: 'Standar', kesenjangan_kinerja: 'Penilaian', usulan: 'Usulan' }

/** "3 menunggu, 2 disetujui": only what there is. */
export function ringkasJumlah({ usulan, disetujui, ditolak }: Jumlah): string {
  const parts = [usulan > 0 ? `${angka(usulan)} menunggu` : '', disetujui > 0 ? `${angka(disetujui)} disetujui` : '', ditolak > 0 ? `${angka(ditolak)} ditolak` : '']
  return parts.filter(Boolean).join(', ')
}

/** 3.5 as "3,5". */
export const angka = (value: number): string => value.toLocaleString('id', { maximumFractionDigits: 1 })

/** Names of the people of a choice, as many as one reads at a glance. */
export function sebutKebutuhan(rows: readonly Kebutuhan[]): string {
  const [first] = rows
  if (!first) return ''
  return rows.length === 1 ? `${first.kompetensi} untuk ${first.nama}` : `${rows.length} kebutuhan`
}
