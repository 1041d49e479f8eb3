import type { Eselon, JenisJabatan } from '../pegawai/jabatan'
import type { GolonganKode } from '../pegawai/pangkat'
import type { JenisKelamin, JenisPegawai, PendidikanKode, StatusPegawai } from '../pegawai/pegawai'
import type { IsoDate } from '../shared/iso-date'
import type { Nip } from '../shared/nip'
import { FIELDS, type RosterField } from './columns'

/** A person as a row of a roster describes one; null where the row says nothing. */
export interface DraftPegawai {
  nip: Nip
  nama: string
  gelarDepan: string | null
  gelarBelakang: string | null
  tempatLahir: string | null
  tanggalLahir: IsoDate | null
  jenisKelamin: JenisKelamin | null
  jenisPegawai: JenisPegawai
  status: StatusPegawai
  golongan: GolonganKode | null
  tmtGolongan: IsoDate | null
  mkTahun: number | null
  mkBulan: number | null
  jabatan: string | null
  jenisJabatan: JenisJabatan | null
  eselon: Eselon | null
  tmtJabatan: IsoDate | null
  pendidikan: PendidikanKode | null
  jurusan: string | null
  tahunLulus: number | null
  unit: string | null
  unitInduk: string | null
  tmtCpns: IsoDate | null
  tmtPns: IsoDate | null
  noHp: string | null
  posEl: string | null
  siasnPnsId: string | null
}

export type DraftField = keyof DraftPegawai

/** What is wrong with one field of a row. `tolak` keeps the row out until repaired; `ingatkan` only tells. */
export interface RowProblem<F extends string = DraftField> {
  field: F
  tingkat: 'tolak' | 'ingatkan'
  /** One Indonesian sentence. */
  alasan: string
  /** What the file says. */
  nilai: string
  /** A repair to offer, to be put into the field as it stands. */
  usul?: string
}

/** A value typed over one field of one row. `baris` is the row number of the file, from 1. */
export interface RowRepair<F extends string = RosterField> {
  lembar: string
  baris: number
  field: F
  nilai: string
}

/** All rows whose `field` says `dari` get `ke` instead; a unit repaired so may be a new one. */
export interface ValueRepair {
  field: 'unit' | 'golongan' | 'jabatan'
  dari: string
  ke: string
}

/** What people call a field of the draft. */
export const fieldLabel = (field: DraftField): string => FIELDS[field].label
