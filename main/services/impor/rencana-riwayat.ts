import { jabatanKini, type JabatanTersimpan, type PangkatTersimpan } from '../../../db/queries/impor-pegawai.query'
import type { DraftField, DraftPegawai } from '../../../domain/impor/draft'
import { normalise } from '../../../domain/impor/grid'
import { guessSifatJabatan, type JenisJabatan, type SifatJabatan } from '../../../domain/pegawai/jabatan'
import { sebutanJabatan } from '../../../domain/pegawai/sebutan-jabatan'
import { addDays, isoDate } from '../../../domain/shared/iso-date'

/** What a row of a roster does to a history: nothing, one more row, or a correction of a row that is there. */
export type Langkah<T> =
  | { aksi: 'tetap' }
  /** `lama`: older than the present one, so what is shown of the person stays. `tutup`: rows that end the day before. */
  | { aksi: 'tambah'; isi: T; lama: boolean; tutup: readonly string[] }
  | { aksi: 'betulkan'; id: string; isi: Partial<T> }

export interface IsiPangkat {
  golongan: string
  tmt: string
}
/** A post with the unit by its name. */
export interface IsiJabatan {
  jabatan: string
  jenis: JenisJabatan
  eselon: string | null
  unit: string | null
  tmt: string
  selesai: string | null
  sifat: SifatJabatan
}

const TETAP = { aksi: 'tetap' } as const

/**
 * A new rank with a date of its own is one more row; the same date, or no date, corrects the row; the same rank with
 * another date corrects the date, since nobody is promoted to the rank they have. `cadangan` dates a first rank without TMT.
 */
export function rencanaPangkat(history: readonly PangkatTersimpan[], { golongan, tmtGolongan: tmt }: DraftPegawai, cadangan: string): Langkah<IsiPangkat> {
  const kini = history.at(-1)
  if (!kini) return golongan === null ? TETAP : { aksi: 'tambah', isi: { golongan, tmt: tmt ?? cadangan }, lama: false, tutup: [] }
  const rank = golongan ?? kini.golongan
  const sameDay = tmt === null ? kini : history.find((row) => row.tmt === tmt)
  if (sameDay) return sameDay.golongan === rank ? TETAP : { aksi: 'betulkan', id: sameDay.id, isi: { golongan: rank } }
  if (tmt === null) return TETAP
  if (rank === kini.golongan) return { aksi: 'betulkan', id: kini.id, isi: { tmt } }
  return { aksi: 'tambah', isi: { golongan: rank, tmt }, lama: tmt < kini.tmt, tutup: [] }
}

/**
 * A later TMT is one more post and ends the one before; the same TMT, or none, corrects the post; an earlier TMT of the
 * same post corrects the date, of another post it is older history. Acting posts (Plt., Plh.) stand beside.
 */
export function rencanaJabatan(
  history: readonly JabatanTersimpan[],
  draft: DraftPegawai,
  terisi: ReadonlySet<DraftField>,
  cadangan: string,
): Langkah<IsiJabatan> {
  const kini = jabatanKini(history)
  if (draft.jabatan === null && draft.unit === null && !kini) return TETAP
  const isi = isiBaru(draft, kini, cadangan)
  if (!kini) return { aksi: 'tambah', isi, lama: false, tutup: [] }
  const tmt = draft.tmtJabatan
  if (isi.sifat !== 'definitif' && kini.sifat === 'definitif') return besideDefinitive(history, isi, tmt)
  const sameDay = tmt === null || tmt === kini.tmt ? kini : history.find((row) => row.tmt === tmt && row.sifat === isi.sifat)
  if (sameDay) return correction(sameDay, draft, terisi, isi)
  if (tmt === null) return TETAP
  if (tmt > kini.tmt) return { aksi: 'tambah', isi, lama: false, tutup: [kini.id] }
  if (samePost(kini, isi)) return { aksi: 'betulkan', id: kini.id, isi: { tmt } }
  const next = history.find((row) => row.tmt > tmt && row.sifat === 'definitif') ?? kini
  return { aksi: 'tambah', isi: { ...isi, selesai: dayBefore(next.tmt) }, lama: true, tutup: [] }
}

/** The last day of a post that another follows on `tmt`. */
export const dayBefore = (tmt: string): string => addDays(isoDate(tmt), -1)

function besideDefinitive(history: readonly JabatanTersimpan[], isi: IsiJabatan, tmt: string | null): Langkah<IsiJabatan> {
  const same = history.some((row) => row.sifat === isi.sifat && samePost(row, isi) && (tmt === null || row.tmt === tmt))
  return same ? TETAP : { aksi: 'tambah', isi, lama: false, tutup: [] }
}

function isiBaru(draft: DraftPegawai, kini: JabatanTersimpan | undefined, cadangan: string): IsiJabatan {
  const jabatan = draft.jabatan ?? (kini ? sebutanJabatan(kini.jabatan, kini.sifat) : '')
  return {
    jabatan,
    jenis: draft.jenisJabatan ?? kini?.jenis ?? 'pelaksana',
    eselon: draft.jabatan === null ? (draft.eselon ?? kini?.eselon ?? null) : draft.eselon,
    unit: draft.unit ?? kini?.unit ?? null,
    tmt: draft.tmtJabatan ?? cadangan,
    selesai: null,
    sifat: guessSifatJabatan(jabatan),
  }
}

function correction(row: JabatanTersimpan, draft: DraftPegawai, terisi: ReadonlySet<DraftField>, isi: IsiJabatan): Langkah<IsiJabatan> {
  const renamed = draft.jabatan !== null && !sameText(sebutanJabatan(row.jabatan, row.sifat), draft.jabatan)
  const change: Partial<IsiJabatan> = {
    ...(renamed ? { jabatan: isi.jabatan, sifat: isi.sifat } : {}),
    ...((renamed || terisi.has('jenisJabatan')) && isi.jenis !== row.jenis ? { jenis: isi.jenis } : {}),
    ...((renamed || terisi.has('eselon')) && isi.eselon !== row.eselon ? { eselon: isi.eselon } : {}),
    ...(isi.unit !== null && normalise(isi.unit) !== normalise(row.unit) ? { unit: isi.unit } : {}),
  }
  return Object.keys(change).length === 0 ? TETAP : { aksi: 'betulkan', id: row.id, isi: change }
}

const samePost = (row: JabatanTersimpan, isi: IsiJabatan): boolean =>
  normalise(sebutanJabatan(row.jabatan, row.sifat)) === normalise(isi.jabatan) && (isi.unit === null || normalise(row.unit) === normalise(isi.unit))
/** As the comparison of the check does: letters count, spacing does not. */
const sameText = (a: string, b: string): boolean => tidy(a) === tidy(b)
const tidy = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim()
