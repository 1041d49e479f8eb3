/** Which fields a template names, and whose paper it is. */
import type { Blok, Kalimat, Templat } from './templat'

/**
 * The code of the one field for a person whom such a paper is about: it can be made for many people in one go. Null: about
 * nobody, about several, or someone who only signs it.
 */
export function perOrang({ medan, isi }: Templat): string | null {
  const [only, ...others] = medan.filter(({ jenis }) => jenis === 'pegawai' || jenis === 'daftar_pegawai')
  if (only?.jenis !== 'pegawai' || others.length > 0) return null
  return isi.flatMap(rujukanBlok).some((kode) => kode.startsWith(`${only.kode}.`)) ? only.kode : null
}

/** Every code a template names. */
export const rujukanTemplat = ({ isi, tentang, kepala, ttd }: Templat): string[] => [...isi.flatMap(rujukanBlok), ...dariKalimat(tentang), ...dariKalimat(kepala.hal), ...ttd.flatMap(({ medan }) => medan ?? [])]

/** The columns of the list field `daftar` that some table adds up. */
export const kolomBerjumlah = (isi: readonly Blok[], daftar: string): string[] =>
  isi.flatMap((one) => {
    if (one.jenis === 'bila' || one.jenis === 'ulang') return kolomBerjumlah(one.isi, daftar)
    return one.jenis === 'tabel' && one.dari === daftar ? one.kolom.filter(({ jumlah }) => jumlah).flatMap(({ isi: cell }) => dariKalimat(cell)) : []
  })

/** Whether each row of the list field `daftar` makes pages or tables of its own: its rows multiply with theirs. */
export const bertingkat = (isi: readonly Blok[], daftar: string): boolean =>
  isi.some((one) => {
    if (one.jenis === 'bila') return bertingkat(one.isi, daftar)
    return one.jenis === 'ulang' && (one.dari === daftar ? one.isi.some(berlipat) : bertingkat(one.isi, daftar))
  })
const berlipat = (one: Blok): boolean => (one.jenis === 'bila' ? one.isi.some(berlipat) : ['tabel', 'ulang', 'halaman_baru'].includes(one.jenis))

const dariKalimat = (kalimat: Kalimat): string[] => kalimat.flatMap((part) => ('teks' in part ? [] : [part.medan]))

function rujukanBlok(one: Blok): string[] {
  switch (one.jenis) {
    case 'paragraf':
      return dariKalimat(one.isi)
    case 'butir':
      return one.butir.flatMap(({ ulang, isi }) => [...(ulang ? [ulang] : []), ...dariKalimat(isi)])
    case 'isian':
      return one.baris.flatMap(({ isi = [], butir = [] }) => [...dariKalimat(isi), ...butir.flatMap((item) => [...(item.ulang ? [item.ulang] : []), ...dariKalimat(item.isi)])])
    case 'tabel':
      return [one.dari, ...one.kolom.flatMap(({ ulang, isi }) => [...(ulang ? [ulang] : []), ...dariKalimat(isi)])]
    case 'bila':
      return [one.syarat.medan, ...one.isi.flatMap(rujukanBlok)]
    case 'ulang':
      return [one.dari, ...one.isi.flatMap(rujukanBlok)]
    case 'halaman_baru':
      return []
  }
}
