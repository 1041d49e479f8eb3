/** The AKPK sheet: who lacks what, how it is known, and what was decided. */
import { JENIS_KOMPETENSI_LABEL } from '../../kompetensi/kompetensi'
import { STATUS_KEBUTUHAN_LABEL, SUMBER_KEBUTUHAN_LABEL } from '../../kompetensi/kebutuhan'
import type { IsiDokumen, KebutuhanDokumen } from './bahan'
import { bagian } from './bagian'
import { atauStrip } from './kata'

export interface BahanAkpk {
  readonly tahun: number
  /** Null: the whole office. */
  readonly unit: string | null
  readonly kebutuhan: readonly KebutuhanDokumen[]
}

/** The sheets' fields, the most urgent first, then by name as they come: one sheet, or as many as the needs fill. */
export function isiAkpk({ tahun, unit, kebutuhan }: BahanAkpk): IsiDokumen[] {
  const rows = kebutuhan.toSorted((a, b) => b.prioritas - a.prioritas).map((one) => ({ nama: one.nama, jabatan: atauStrip(one.jabatan), ...barisKebutuhan(one), usul: atauStrip(one.usulBentuk) }))
  const all = unit ?? 'Seluruh unit kerja'
  return bagian(rows).map(({ isi, sebutan }) => ({ medan: { tahun: String(tahun), unit_kerja: sebutan === null ? all : `${all} (${sebutan})`, kebutuhan: isi, ringkasan: ringkasan(kebutuhan) } }))
}

/** What the sheet and a person's plan say of one need. */
export const barisKebutuhan = (one: KebutuhanDokumen) => ({
  kompetensi: `${one.kompetensi} (${JENIS_KOMPETENSI_LABEL[one.jenis].toLowerCase()})`,
  kesenjangan: atauStrip([...(one.uraian ? [one.uraian] : []), ...one.sumber.map(({ keterangan }) => keterangan)].join('\n')),
  sumber: atauStrip([...new Set(one.sumber.map(({ sumber }) => SUMBER_KEBUTUHAN_LABEL[sumber]))].join(', ')),
  prioritas: String(one.prioritas),
  putusan: putusan(one),
})

function putusan({ status, alasanPutusan, program }: KebutuhanDokumen): string {
  const detail = status === 'ditolak' ? alasanPutusan : program
  return detail ? `${STATUS_KEBUTUHAN_LABEL[status]}: ${detail}` : STATUS_KEBUTUHAN_LABEL[status]
}

function ringkasan(kebutuhan: readonly KebutuhanDokumen[]): string {
  const count = (status: KebutuhanDokumen['status']) => kebutuhan.filter((one) => one.status === status).length
  const people = new Set(kebutuhan.map(({ pegawaiId }) => pegawaiId)).size
  return `Jumlah ${kebutuhan.length} kebutuhan dari ${people} pegawai: ${count('disetujui')} disetujui, ${count('ditolak')} ditolak, dan ${count('usulan')} menunggu putusan.`
}
