import { useState } from 'react'
import { BERKAS_BUKTI, namaLampiran } from '../../../domain/berkas/lampiran'
import { bacaBerkas } from '../../ui/baca-berkas'

interface BerkasTerpilih {
  nama: string
  ukuran: number
  isi: string
}

/** The file that waits in the form until it is added, and why one was not taken. `onTerpilih` gets the file's name. */
export function useBerkasBukti(onTerpilih: (nama: string) => void) {
  const [berkas, setBerkas] = useState<BerkasTerpilih | null>(null)
  const [galat, setGalat] = useState<string | null>(null)
  const baca = async ([file, ...lain]: readonly File[]) => {
    setGalat(null)
    if (!file) return
    if (lain.length > 0) {
      setGalat('Satu bukti memuat satu berkas, jadi belum ada yang diambil. Lepaskan berkasnya satu per satu.')
      return
    }
    const nama = namaLampiran(file.name)
    setBerkas({ nama, ukuran: file.size, isi: await bacaBerkas(file, BERKAS_BUKTI) })
    onTerpilih(nama)
  }
  return {
    berkas,
    galat,
    setGalat,
    pilih: (files: readonly File[]) => void baca(files).catch((error: unknown) => { setGalat((error as Error).message) }),
    /** A file taken before is there again. */
    kembalikan: setBerkas,
    kosongkan: () => {
      setBerkas(null)
      setGalat(null)
    },
  } // prettier-ignore
}
