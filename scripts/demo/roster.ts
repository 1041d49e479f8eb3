import { v7 as uuid } from 'uuid'
import type { AppClient } from '../../preload/contract'
import { DemoRefused } from './options'

export interface RefusedRow {
  sheet: string
  row: number
  nip: string
  reason: string
}
export interface ImportedRoster {
  imported: number
  refused: RefusedRow[]
  /** Changes that a second import of the same file would make: none. */
  secondTime: number
}

/** Imports a roster as the wizard does: pick, check, apply; then checks it once more, which must find nothing to change. */
export async function importRoster(hr: AppClient, answers: (string | null)[], file: string): Promise<ImportedRoster> {
  const id = await pick(hr, answers, file)
  const { versi, jumlah } = await hr.impor.periksa({ id, jobId: uuid() })
  const refused = await refusedRows(hr, id, versi, jumlah.tolak)
  if (jumlah.total === jumlah.tolak) throw new DemoRefused(nobody(refused))
  const { baru, ubah } = await hr.impor.terapkan({ id, jobId: uuid() })
  const again = await hr.impor.periksa({ id: await pick(hr, answers, file), jobId: uuid() })
  return { imported: baru + ubah, refused, secondTime: again.jumlah.baru + again.jumlah.ubah }
}

const nobody = ([first, ...more]: readonly RefusedRow[]) =>
  first
    ? `Tidak ada pegawai yang dapat diambil dari berkas ini: ${more.length + 1} baris ditolak, yang pertama baris ${first.row} karena ${first.reason}`
    : 'Berkas ini memuat judul kolom, tetapi tidak memuat satu pun baris pegawai. Tidak ada data yang diubah.'

async function pick(hr: AppClient, answers: (string | null)[], file: string): Promise<string> {
  answers.push(file)
  const picked = await hr.impor.pilih({ jobId: uuid() })
  if (!picked) throw new Error('The dialog was closed')
  return picked.id
}

async function refusedRows(hr: AppClient, id: string, versi: number, count: number): Promise<RefusedRow[]> {
  const found: RefusedRow[] = []
  while (found.length < count) {
    const { rows } = await hr.impor.baris({ id, versi, status: 'tolak', dari: found.length, jumlah: 500 })
    if (rows.length === 0) break
    for (const { lembar, baris, nip, masalah } of rows)
      found.push({ sheet: lembar, row: baris, nip, reason: masalah.filter(({ tingkat }) => tingkat === 'tolak').map(({ alasan }) => alasan).join(' ') })
  }
  return found
}
