import { JENIS_JABATAN_LABEL } from '../pegawai/jabatan'
import { JENIS_KELAMIN_LABEL, JENIS_PEGAWAI_LABEL, pendidikanLabel, STATUS_PEGAWAI_LABEL } from '../pegawai/pegawai'
import { FIELDS } from './columns'
import type { DraftField, DraftPegawai } from './draft'
import type { Cell, Grid } from './grid'

/** The columns of our own roster export, in order. */
// prettier-ignore
export const EXPORT_FIELDS = [
  'nip', 'gelarDepan', 'nama', 'gelarBelakang', 'tempatLahir', 'tanggalLahir', 'jenisKelamin', 'jenisPegawai', 'status',
  'golongan', 'tmtGolongan', 'mkTahun', 'mkBulan', 'jabatan', 'jenisJabatan', 'eselon', 'tmtJabatan', 'pendidikan',
  'jurusan', 'tahunLulus', 'unit', 'unitInduk', 'tmtCpns', 'tmtPns', 'noHp', 'posEl', 'siasnPnsId',
] as const satisfies readonly DraftField[]

/**
 * People as a grid to be written to .xlsx or .csv: NIP and dates (dd-mm-yyyy) as text, codes as their labels.
 * Importing it again changes nothing.
 */
export function rosterGrid(people: readonly DraftPegawai[]): Grid {
  return [
    EXPORT_FIELDS.map((field) => FIELDS[field].label),
    ...people.map((one) => EXPORT_FIELDS.map((f) => cellOf(one, f))),
  ]
}

function cellOf(pegawai: DraftPegawai, field: DraftField): Cell {
  const value = pegawai[field]
  if (value === null) return null
  if (field === 'jenisKelamin') return JENIS_KELAMIN_LABEL[pegawai.jenisKelamin ?? 'L']
  if (field === 'jenisPegawai') return JENIS_PEGAWAI_LABEL[pegawai.jenisPegawai]
  if (field === 'status') return STATUS_PEGAWAI_LABEL[pegawai.status]
  if (field === 'jenisJabatan') return JENIS_JABATAN_LABEL[pegawai.jenisJabatan ?? 'pelaksana']
  if (field === 'pendidikan') return pendidikanLabel(String(value))
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) return value.split('-').reverse().join('-')
  return value
}
