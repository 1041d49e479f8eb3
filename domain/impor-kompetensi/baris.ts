/** What becomes of one row of an import, whichever list it is from. */
import type { RowProblem } from '../impor/draft'
import { cellText, lineText } from '../impor/grid'
import { RowReader } from '../impor/row-reader'
import { JP_TERBANYAK } from '../kompetensi/jam'
import { formatTanggal, isoDate } from '../shared/iso-date'
import { MEDAN_IMPOR_LABEL, type MedanImpor } from './kolom'
import { tempat, type BarisMentah, type TempatBaris } from './lembar'
import { bacaJam } from './nilai'
import type { OrangKantor, PencariOrang, PilihanOrang } from './orang'

export type StatusImpor = 'baru' | 'ubah' | 'sama' | 'tolak' | 'lewati'
export interface MasalahImpor extends RowProblem<MedanImpor> {
  /** Values to choose from; the first are the likeliest. */
  readonly pilihan?: readonly PilihanOrang[]
}
export interface PerubahanImpor {
  readonly label: string
  readonly dari: string
  readonly ke: string
}
/** A row with its fate; `T` is what will be written. */
export interface BarisDiperiksa<T> extends TempatBaris {
  readonly status: StatusImpor
  /** As the roster names the person, else as the file does. */
  readonly orang: string
  readonly nip: string
  /** How the row was read, on one line. */
  readonly dibaca: string
  readonly masalah: readonly MasalahImpor[]
  readonly perubahan: readonly PerubahanImpor[]
  readonly tulis: T | null
}

/** Reads one row; the problems it gathers may carry choices. */
export class PembacaBaris extends RowReader<MedanImpor> {
  readonly masalah: MasalahImpor[] = this.problems

  constructor(readonly mentah: BarisMentah) {
    super(mentah.cells, (field) => MEDAN_IMPOR_LABEL[field])
  }

  /** The person, or null with the reason among the problems. */
  orang(pencari: PencariOrang): OrangKantor | null {
    const result = pencari.cari(this.raw('nip'), cellText(this.cells.get('orang')).replace(/\s+/g, ' '))
    if (result.orang === null) {
      this.masalah.push({ field: 'orang', tingkat: 'tolak', alasan: result.alasan, nilai: this.raw(result.medan), pilihan: result.pilihan })
      return null
    }
    if (result.ragu !== null) this.warn('orang', result.ragu)
    return result.orang
  }

  /** Hours from 1 to the most a course may have; refused otherwise. Null where nothing is written. */
  jam(): number | null {
    const jam = this.read('jp', bacaJam, 'bukan jumlah jam yang dapat dibaca')
    if (jam === 0) this.refuse('jp', 'Jumlah jam 0, jadi tidak ada jam yang dapat dicatat.')
    else if (jam !== null && jam > JP_TERBANYAK) this.refuse('jp', `Jumlah jam ${jam.toLocaleString('id-ID')} melebihi ${JP_TERBANYAK.toLocaleString('id-ID')}; periksa angkanya.`)
    return jam
  }

  get ditolak(): boolean {
    return this.masalah.some(({ tingkat }) => tingkat === 'tolak')
  }

  /** The row's result so far; `status` only counts while nothing refuses it. */
  hasil<T>(orang: OrangKantor | null, dibaca: string, { status, perubahan, tulis }: Putusan<T>): BarisDiperiksa<T> {
    const { lembar, baris } = this.mentah
    const who = { orang: orang?.namaLengkap ?? lineText(this.cells.get('orang')), nip: orang?.nip ?? this.raw('nip') }
    return { lembar, baris, ...who, dibaca, masalah: this.masalah, ...(this.ditolak ? { status: 'tolak', perubahan: [], tulis: null } : { status, perubahan, tulis }) }
  }
}

export interface Putusan<T> {
  readonly status: StatusImpor
  readonly perubahan: readonly PerubahanImpor[]
  readonly tulis: T | null
}
/** What a refused row would have become: nothing. */
export const TANPA_PUTUSAN: Putusan<never> = { status: 'tolak', perubahan: [], tulis: null }

/** A row that the clerk leaves out. */
export const dilewati = <T>(row: BarisDiperiksa<T>): BarisDiperiksa<T> => ({ ...row, status: 'lewati', masalah: [], perubahan: [], tulis: null })

/** Keeps the first row of each key; the later ones are told which row says the same. */
export class SekaliSaja {
  private readonly pertama = new Map<string, TempatBaris>()

  /** The sentence why this row comes too late; null for the first of its key. */
  lihat(key: string, at: TempatBaris, sebutan: string): string | null {
    const first = this.pertama.get(key)
    if (first && tempat(first) !== tempat(at)) return `${sebutan} sudah ada pada baris ${first.baris}${first.lembar === at.lembar ? '' : ` lembar ${first.lembar}`}.`
    this.pertama.set(key, at)
    return null
  }
}

type Nilai = string | number | null
/** A value as the table of changes shows it. */
export const tampil = (value: Nilai): string => (value === null || value === '' ? '(kosong)' : typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatTanggal(isoDate(value)) : String(value))
/** A field's change, or nothing where it stays as it is. */
export const beda = (label: string, dari: Nilai, ke: Nilai): PerubahanImpor[] => (dari === ke ? [] : [{ label, dari: tampil(dari), ke: tampil(ke) }])
