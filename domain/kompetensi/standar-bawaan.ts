/** Standards to begin with: general competencies by the level of the post, technical ones of the usual posts. */
import { guessEselon, guessJenisJabatan, guessJenjangJf, withoutSifat, type JenisJabatan } from '../pegawai/jabatan'
import type { NilaiKode } from '../skp/skp'
import type { JenisKompetensi } from './kompetensi'
import { kunciJabatan } from './kunci'
import type { ButirStandar } from './standar'

export const JENJANG_STANDAR_LABEL = {
  administrator: 'Administrator',
  pengawas: 'Pengawas',
  jf_ahli_madya: 'Fungsional ahli madya',
  jf_ahli_muda: 'Fungsional ahli muda',
  jf_ahli_pertama: 'Fungsional ahli pertama',
  jf_keterampilan: 'Fungsional keterampilan',
  pelaksana: 'Pelaksana',
} as const
export type JenjangStandar = keyof typeof JENJANG_STANDAR_LABEL

export interface NamaKompetensi {
  readonly jenis: JenisKompetensi
  readonly kompetensi: string
}
/** The dated rule 'kompetensi_standar'. */
export interface AturanStandar {
  readonly manajerial: readonly string[]
  readonly sosial_kultural: readonly string[]
  /** Which competency stands behind a behaviour that was below expectation. */
  readonly perilaku: Readonly<Record<NilaiKode, NamaKompetensi>>
  /** Behaviour was below expectation and nobody said which. */
  readonly perilakuUmum: NamaKompetensi
  /** The result of work was below expectation. */
  readonly kinerja: NamaKompetensi
  readonly tingkat: Readonly<Partial<Record<JenjangStandar, number>>>
}
/** The dated rule 'standar_teknis': each competency with what it means, and which posts ask for which level. */
export interface AturanTeknis {
  readonly kompetensi: Readonly<Record<string, string>>
  readonly jabatan: readonly { readonly nama: readonly string[]; readonly butir: readonly (readonly [kompetensi: string, tingkat: number])[] }[]
}
export interface Pos {
  readonly jabatan: string
  readonly jenis: JenisJabatan | null
  readonly eselon: string | null
}
export interface ButirBawaan extends ButirStandar {
  readonly keterangan: string | null
}

/** The level of a post as standards know it; null where none is known, as for a head of agency or a functional post without its level. */
export function jenjangStandar({ jabatan, jenis, eselon }: Pos): JenjangStandar | null {
  switch (jenis ?? guessJenisJabatan(jabatan)) {
    case 'struktural': {
      const level = (eselon ?? guessEselon(withoutSifat(jabatan)) ?? '').split('.')[0]
      return level === 'III' ? 'administrator' : level === 'IV' ? 'pengawas' : null
    }
    case 'jf':
      return jenjangFungsional(jabatan)
    case 'pelaksana':
      return 'pelaksana'
  }
}

function jenjangFungsional(jabatan: string): JenjangStandar | null {
  switch (guessJenjangJf(jabatan)) {
    case 'ahli_madya':
      return 'jf_ahli_madya'
    case 'ahli_muda':
      return 'jf_ahli_muda'
    case 'ahli_pertama':
      return 'jf_ahli_pertama'
    case 'pemula':
    case 'terampil':
    case 'mahir':
    case 'penyelia':
      return 'jf_keterampilan'
    case 'ahli_utama':
    case null:
      return null
  }
}

/** What a post asks for unless the office says otherwise: general ones at the level of the post, technical ones where the post is known. */
export function standarBawaan(umum: AturanStandar, teknis: AturanTeknis, pos: Pos): ButirBawaan[] {
  const jenjang = jenjangStandar(pos)
  const tingkat = jenjang === null ? undefined : umum.tingkat[jenjang]
  const general = (jenis: JenisKompetensi, names: readonly string[]): ButirBawaan[] =>
    tingkat === undefined ? [] : names.map((kompetensi) => ({ jenis, kompetensi, tingkat, keterangan: null }))
  return [...teknisBawaan(teknis, pos.jabatan), ...general('manajerial', umum.manajerial), ...general('sosial_kultural', umum.sosial_kultural)]
}

/** Technical competencies of the usual post whose name `jabatan` has or begins with; of several the longest name. */
export function teknisBawaan({ kompetensi, jabatan: posts }: AturanTeknis, jabatan: string): ButirBawaan[] {
  const key = `${kunciJabatan(jabatan)} `
  const fits = posts.flatMap(({ nama, butir }) => nama.map((one) => ({ key: `${kunciJabatan(one)} `, butir }))).filter((one) => key.startsWith(one.key))
  const best = fits.toSorted((a, b) => b.key.length - a.key.length)[0]
  return (best?.butir ?? []).map(([nama, tingkat]) => ({ jenis: 'teknis', kompetensi: nama, tingkat, keterangan: kompetensi[nama] ?? null }))
}
