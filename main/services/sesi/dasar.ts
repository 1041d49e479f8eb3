import type { z } from 'zod'
import type { Aturan } from '../../../db/queries/aturan.query'
import type { dasarAturan } from '../../../preload/contract/sesi-view.contract'

/** The part of a rule that may be shown: where it comes from, not its content. */
export const toDasar = ({ id, dasarHukum, berlakuDari, terverifikasi, sumber }: Aturan<unknown>): z.input<typeof dasarAturan> => ({
  id,
  dasarHukum,
  berlakuDari,
  terverifikasi,
  sumber,
})
