import type { PegawaiTersimpan } from '../../../db/queries/impor-pegawai.query'
import type { CheckedRow, RowStatus } from '../../../domain/impor/check-roster'
import type { DraftField, RowProblem } from '../../../domain/impor/draft'
import { rencanaJabatan, rencanaPangkat } from './rencana-riwayat'

export type JumlahStatus = Record<RowStatus, number> & { total: number; ingat: number }

const PANGKAT: readonly DraftField[] = ['golongan', 'tmtGolongan']
const JABATAN: readonly DraftField[] = ['jabatan', 'unit', 'eselon', 'jenisJabatan', 'tmtJabatan']

/**
 * What only the histories know: a rank or post of an older file that is already in the history is no change, one that
 * is not is told to become history; and a person in the bin cannot be imported until taken out of it.
 */
export function saringBaris(rows: readonly CheckedRow[], people: ReadonlyMap<string, PegawaiTersimpan>): CheckedRow[] {
  return rows.map((row) => {
    const person = row.pegawaiId === null ? undefined : people.get(row.pegawaiId)
    if (!person || row.status === 'lewati') return row
    if (person.dihapus) return refused(row)
    return row.status === 'ubah' ? withHistory(row, person) : row
  })
}

/** What counting and filtering need to know of a row, whatever is imported. */
interface Berstatus {
  status: RowStatus
  masalah: readonly unknown[]
}

export function hitung(rows: readonly Berstatus[]): JumlahStatus {
  const jumlah: JumlahStatus = { baru: 0, ubah: 0, sama: 0, tolak: 0, lewati: 0, total: rows.length, ingat: 0 }
  for (const row of rows) {
    jumlah[row.status]++
    if (perluDilihat(row)) jumlah.ingat++
  }
  return jumlah
}

/** It will be applied, with a warning. */
export const perluDilihat = ({ status, masalah }: Berstatus): boolean => (status === 'baru' || status === 'ubah') && masalah.length > 0

/** Refused rows stand first; within a status the order of the file stays. */
const ORDER: Record<RowStatus, number> = { tolak: 0, ubah: 1, baru: 2, lewati: 3, sama: 4 }

/** The rows of a status (or of all), a page of them. */
export function potong<R extends Berstatus>(rows: readonly R[], status: RowStatus | 'ingat' | null, dari: number, jumlah: number): { total: number; rows: R[] } {
  const wanted = status === null ? [...rows].sort((a, b) => ORDER[a.status] - ORDER[b.status]) : rows.filter((row) => (status === 'ingat' ? perluDilihat(row) : row.status === status))
  return { total: wanted.length, rows: wanted.slice(dari, dari + jumlah) }
}

function refused(row: CheckedRow): CheckedRow {
  const alasan = 'Pegawai ini ada di tempat sampah; pulihkan dahulu di layar Pegawai.'
  return { ...row, status: 'tolak', masalah: [{ field: 'nip', tingkat: 'tolak', alasan, nilai: row.nip }, ...row.masalah] }
}

function withHistory(row: CheckedRow, { pangkat, jabatan }: PegawaiTersimpan): CheckedRow {
  const { draft } = row
  if (!draft) return row
  const touches = (fields: readonly DraftField[]) => row.perubahan.some(({ field }) => fields.includes(field))
  const rank = touches(PANGKAT) ? rencanaPangkat(pangkat, draft, '') : null
  const post = touches(JABATAN) ? rencanaJabatan(jabatan, draft, new Set(row.terisi), '') : null
  const known = [...(rank?.aksi === 'tetap' ? PANGKAT : []), ...(post?.aksi === 'tetap' ? JABATAN : [])]
  const perubahan = row.perubahan.filter(({ field }) => !known.includes(field))
  if (perubahan.length === 0) return { ...row, perubahan, status: 'sama' }
  const notes: RowProblem[] = [
    ...(rank?.aksi === 'tambah' && rank.lama ? [note('tmtGolongan', 'Golongan', draft.tmtGolongan)] : []),
    ...(post?.aksi === 'tambah' && post.lama ? [note('tmtJabatan', 'Jabatan', draft.tmtJabatan)] : []),
  ]
  return { ...row, perubahan, masalah: [...row.masalah, ...notes] }
}

const note = (field: DraftField, apa: string, tmt: string | null): RowProblem => ({
  field,
  tingkat: 'ingatkan',
  alasan: `${apa} ini lebih lama daripada yang tercatat, jadi dicatat sebagai riwayat.`,
  nilai: tmt ?? '',
})
