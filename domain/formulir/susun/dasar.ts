/** Parts every assembled form shares. */
import { hitungPredikat } from '../../penilaian/distribusi'
import { namaBulan } from '../../shared/iso-date'
import type {
  DasarFormulir,
  Identitas,
  JumlahPredikat,
  KopSurat,
  PenandaTangan,
  PeriodeFormulir,
  TempatTanggal,
} from '../bagian'
import type { JenisFormulir } from '../jenis'
import type { Bahan, BahanOrang, IdentitasBeku } from './bahan'

/** Printed where a person is not known yet, to be filled in by pen. */
export const TITIK = '…………………………'

const TANPA_ORANG: IdentitasBeku = {
  pegawaiId: null,
  nama: TITIK,
  nip: null,
  pangkat: null,
  golongan: null,
  jabatan: TITIK,
  unit: TITIK,
  luar: false,
}

/** Leaves out what is not known: the forms' data has no nulls, a missing field prints as an empty place. */
export const tanpaKosong = <T extends object>(value: { [K in keyof T]: T[K] | null | undefined }): T =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== null && one !== undefined && one !== '')) as T

/** The five rows a form prints for a person; dots where nobody is known. */
export const identitas = (who: IdentitasBeku | null): Identitas => {
  const { nama, nip, pangkat, jabatan, unit, luar } = who ?? TANPA_ORANG
  return { nama, jabatan, unit, ...(nip ? { nip } : {}), ...(pangkat ? { pangkat } : {}), ...(luar ? { luar } : {}) }
}

/** One frozen signature record: name, rank and NIP always come from the same person. */
export const penandaTangan = (who: IdentitasBeku | null, ...jabatan: string[]): PenandaTangan => {
  const { nama, nip, pangkat, jabatan: post } = who ?? TANPA_ORANG
  return {
    jabatan: jabatan.length > 0 ? jabatan : [post],
    nama,
    ...(pangkat ? { pangkat } : {}),
    ...(nip ? { nip } : {}),
  }
}

/** What every form carries: its paper, when it was made, page numbers. */
export const dasar = (bahan: Bahan, jenis: JenisFormulir): DasarFormulir => ({
  kertas: bahan.kertas[jenis],
  dibuatPada: bahan.dibuatPada,
  nomorHalaman: true,
  konsep: false,
})

/** The month as a form names it, and as its file does ("2026-11"). */
export const periodeBulan = ({ periode: { tahun, nomor, mulai, selesai } }: Bahan): PeriodeFormulir => ({
  judul: `BULAN ${namaBulan(nomor).toUpperCase()} ${tahun}`,
  mulai,
  selesai,
  kode: `${tahun}-${String(nomor).padStart(2, '0')}`,
})

/** Where and when something is signed; without a date, dots for the pen. */
export const tempatTanggal = (bahan: Bahan, tanggal: string | null | undefined): TempatTanggal => ({
  tempat: bahan.kantor.kota,
  ...(tanggal ? { tanggal } : {}),
})

/** The office’s letterhead. */
export const kop = ({ kantor }: Pick<Bahan, 'kantor'>): KopSurat => ({
  induk: kantor.kopInduk,
  perangkat: kantor.kopPerangkat,
  alamat: kantor.alamat,
  ...(kantor.logo ? { logo: kantor.logo } : {}),
})

/** The office as forms A to D name it: kecamatan and its government. */
export const instansi = ({ kantor }: Bahan): string => `${kantor.namaKecamatan}, ${kantor.namaPemda}`

/**
 * The people who count: not excluded, and not a head, whose own rating is the population's (rules R3, R17).
 * `unitId`: only the population of that unit.
 */
export const populasi = ({ orang, kepalaPopulasi, populasi: ofUnit }: Bahan, unitId?: string): readonly BahanOrang[] =>
  orang.filter(
    (one) =>
      !one.pengecualian &&
      !kepalaPopulasi.has(one.pegawaiId) &&
      (unitId === undefined || ofUnit.get(one.unitId) === ofUnit.get(unitId)),
  )

/** How many of these people have each predikat; who is not rated yet does not count. */
export const jumlahPredikat = (people: readonly BahanOrang[]): JumlahPredikat =>
  hitungPredikat(people.map(({ penilaian }) => penilaian?.predikat ?? null))
