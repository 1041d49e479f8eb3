/** What the letterhead is made of. */
export interface IsianKop {
  namaPemda: string
  namaKecamatan: string
  alamat: string | null
  kodePos: string | null
  telepon: string | null
  posEl: string | null
  laman: string | null
  kopBaris1: string | null
  kopBaris2: string | null
}

/** Lines of the letterhead as printed: the region, the office (bold), the address, the contacts. */
export function barisKop(isian: IsianKop): string[] {
  const alamat = [isian.alamat, isian.kodePos && `Kode Pos ${isian.kodePos}`].filter(Boolean).join(' ')
  const kontak = [isian.telepon && `Telepon ${isian.telepon}`, isian.posEl && `Pos-el ${isian.posEl}`, isian.laman && `Laman ${isian.laman}`]
  const induk = isian.kopBaris1 ?? `Pemerintah ${isian.namaPemda}`
  return [induk, isian.kopBaris2 ?? isian.namaKecamatan, alamat, kontak.filter(Boolean).join(' · ')].filter(Boolean)
}

/** "Tanjung Raya" → "Kecamatan Tanjung Raya"; a name that already says what it is stays. */
export function namaKecamatanResmi(nama: string): string {
  return /^(kecamatan|distrik|kapanewon|kemantren)\b/i.test(nama) ? nama : `Kecamatan ${nama}`
}

/** "Muara Jaya" → "Kabupaten Muara Jaya" or "Kota Muara Jaya"; a name that already says what it is stays. */
export function namaPemdaResmi(nama: string, jenis: 'kabupaten' | 'kota'): string {
  const bare = nama.replace(/^pemerintah\s+/i, '')
  if (/^(kabupaten|kota|provinsi)\b/i.test(bare)) return bare
  return `${jenis === 'kota' ? 'Kota' : 'Kabupaten'} ${bare}`
}

/** Kabupaten or kota as the name says, else as it was chosen. */
export function jenisPemdaOf(nama: string, pilihan: 'kabupaten' | 'kota'): 'kabupaten' | 'kota' {
  return /^kota\b/i.test(nama) ? 'kota' : /^kabupaten\b/i.test(nama) ? 'kabupaten' : pilihan
}
