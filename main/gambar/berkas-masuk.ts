import { periksaLampiran, type AturanLampiran, type MimeLampiran } from '../../domain/berkas/lampiran'
import { AppError } from '../../domain/shared/app-error'
import { bacaKepala } from './ukuran-gambar'

/** A picture that small as a file but huge when drawn would take the window down; phones make up to 64 megapixels. */
const PALING_BANYAK_PIKSEL = 65_000_000

/** The kind of an attached file, told by its content. AppError INVALID_INPUT says why it is refused and what to do. */
export function periksaBerkasMasuk(nama: string, isi: Uint8Array, aturan: AturanLampiran): MimeLampiran {
  const mime = periksaLampiran(nama, isi, aturan)
  if (mime === 'application/pdf') return mime
  const kepala = bacaKepala(isi)
  if (!kepala) throw new AppError('INVALID_INPUT', `Gambar “${nama}” rusak, jadi tidak disimpan. Ambil lagi berkasnya dari asalnya.`)
  if (kepala.lebar * kepala.tinggi > PALING_BANYAK_PIKSEL)
    throw new AppError('INVALID_INPUT', `Gambar “${nama}” berukuran ${kepala.lebar}×${kepala.tinggi} piksel, terlalu besar untuk ditampilkan, jadi tidak disimpan. Perkecil gambarnya, lalu pilih lagi.`)
  return mime
}
