import { z } from 'zod'
import { RUPIAH_TERBESAR, rupiah } from '../../domain/anggaran/anggaran'

/** Money from a person: whole rupiah from 0 to RUPIAH_TERBESAR. */
export const isianRupiah = (message = 'Isi jumlahnya dalam rupiah bulat, tanpa sen.') =>
  z.int(message).min(0, 'Jumlah tidak boleh kurang dari nol.').max(RUPIAH_TERBESAR, `Paling banyak ${rupiah(RUPIAH_TERBESAR)}.`)

/** As `isianRupiah`, and more than nothing. */
export const isianRupiahPositif = (message?: string) => isianRupiah(message).min(1, 'Jumlahnya harus lebih dari nol.')
