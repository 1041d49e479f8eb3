import type { CheckedRow, RowStatus } from '../../../domain/impor/check-roster'
import { type DraftField, type DraftPegawai, fieldLabel } from '../../../domain/impor/draft'
import { JENIS_JABATAN_LABEL } from '../../../domain/pegawai/jabatan'
import { JENIS_KELAMIN_LABEL, JENIS_PEGAWAI_LABEL, namaLengkap, pendidikanLabel, STATUS_PEGAWAI_LABEL } from '../../../domain/pegawai/pegawai'
import { formatTanggal, isIsoDate } from '../../../domain/shared/iso-date'
import { potong } from './saring'

type Value = string | number | null

const LABELS: Partial<Record<DraftField, Record<string, string>>> = {
  jenisKelamin: JENIS_KELAMIN_LABEL,
  jenisPegawai: JENIS_PEGAWAI_LABEL,
  status: STATUS_PEGAWAI_LABEL,
  jenisJabatan: JENIS_JABATAN_LABEL,
}

/** A value as people read it: dates in words, codes as their labels, nothing as a dash. */
function nilaiTampil(field: DraftField, value: Value): string {
  if (value === null || value === '') return '–'
  if (isIsoDate(value)) return formatTanggal(value)
  if (field === 'pendidikan') return pendidikanLabel(String(value))
  return LABELS[field]?.[String(value)] ?? String(value)
}

/** A checked row as the screen shows it. */
export function barisView({ lembar, baris, status, nip, nama, masalah, perubahan, draft }: CheckedRow) {
  return {
    lembar, baris, status, nip: nip.slice(0, 60), nama: (draft ? namaLengkap(draft) : nama).slice(0, 250), dibaca: draft ? dibaca(draft) : '',
    masalah: masalah.map((one) => ({ ...one, label: fieldLabel(one.field), usul: one.usul ? one.usul : null })),
    perubahan: perubahan.map(({ field, dari, ke }) => ({ label: fieldLabel(field), dari: nilaiTampil(field, dari), ke: nilaiTampil(field, ke) })),
  } // prettier-ignore
}

/** How the row was read, so that a wrong reading is seen before it is stored. */
function dibaca({ golongan, jabatan, unit, tanggalLahir }: DraftPegawai): string {
  const post = [jabatan, unit].filter(Boolean).join(', ')
  const birth = tanggalLahir === null ? null : `lahir ${formatTanggal(tanggalLahir)}`
  return [golongan, birth, post].filter(Boolean).join(' · ')
}

/** The rows of a status (or of all), a page of them. */
export function halaman(rows: readonly CheckedRow[], status: RowStatus | 'ingat' | null, dari: number, jumlah: number) {
  const page = potong(rows, status, dari, jumlah)
  return { ...page, rows: page.rows.map(barisView) }
}
