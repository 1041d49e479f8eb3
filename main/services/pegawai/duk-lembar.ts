import type { DukOrang } from '../../../db/queries/duk.query'
import { FIELDS, type RosterField } from '../../../domain/impor/columns'
import { JENIS_JABATAN_LABEL } from '../../../domain/pegawai/jabatan'
import { JENIS_PEGAWAI_LABEL, pendidikanLabel, STATUS_PEGAWAI_LABEL, type StatusPegawai } from '../../../domain/pegawai/pegawai'
import type { Kolom } from '../../ekspor/xlsx'

type Nilai = (row: DukOrang) => string | number | null
const teks = (field: RosterField, lebar: number, nilai: Nilai) => ({ judul: FIELDS[field].label, lebar, jenis: 'teks' as const, nilai })
const tanggal = (field: RosterField, nilai: Nilai) => ({ judul: FIELDS[field].label, lebar: 13, jenis: 'tanggal' as const, nilai })
const angka = (field: RosterField, nilai: Nilai) => ({ judul: FIELDS[field].label, lebar: 9, jenis: 'angka' as const, nilai })

/** Columns of the DUK file. Their headings come from the import's own table, so the file can be read back. */
const KOLOM = [
  teks('nip', 22, (row) => row.nip),
  teks('gelarDepan', 9, (row) => row.gelarDepan),
  teks('nama', 30, (row) => row.namaPokok),
  teks('gelarBelakang', 13, (row) => row.gelarBelakang),
  teks('golongan', 9, (row) => row.golongan),
  tanggal('tmtGolongan', (row) => row.tmtGolongan),
  teks('jabatan', 40, (row) => row.jabatan),
  teks('jenisJabatan', 13, (row) => (row.jenisJabatan === null ? null : JENIS_JABATAN_LABEL[row.jenisJabatan])),
  teks('eselon', 8, (row) => row.eselon),
  tanggal('tmtJabatan', (row) => row.tmtJabatan),
  angka('mkTahun', (row) => row.mkTahun),
  angka('mkBulan', (row) => row.mkBulan),
  { judul: 'Latihan Jabatan', lebar: 20, jenis: 'teks' as const, nilai: (row: DukOrang) => row.latihan },
  teks('pendidikan', 11, (row) => (row.pendidikanKode === null ? null : pendidikanLabel(row.pendidikanKode))),
  teks('jurusan', 24, (row) => row.jurusan),
  angka('tahunLulus', (row) => row.tahunLulus),
  teks('tempatLahir', 18, (row) => row.tempatLahir),
  tanggal('tanggalLahir', (row) => row.tanggalLahir),
  teks('jenisKelamin', 9, (row) => row.jenisKelamin),
  teks('jenisPegawai', 12, (row) => JENIS_PEGAWAI_LABEL[row.jenis]),
  teks('unit', 32, (row) => row.unit),
  tanggal('tmtCpns', (row) => row.tmtCpns),
  teks('status', 10, (row) => STATUS_PEGAWAI_LABEL[row.status as StatusPegawai]),
  teks('noHp', 15, (row) => row.noHp),
  teks('posEl', 22, (row) => row.posEl),
]

export const dukKolom: readonly Kolom[] = [{ judul: 'No.', lebar: 6, jenis: 'angka' }, ...KOLOM.map(({ judul, lebar, jenis }) => ({ judul, lebar, jenis }))]

/** One row of the file, in the order of `dukKolom`. */
export const dukBaris = (row: DukOrang, nomor: number): (string | number | null)[] => [nomor, ...KOLOM.map(({ nilai }) => nilai(row))]
