import { z } from 'zod'
import { JENIS_PENGINGAT } from '../../domain/pelatihan/pengingat'
import { nothing } from './define'

const pengingat = z.object({
  jenis: z.enum(JENIS_PENGINGAT),
  jumlah: z.int(),
  /** Of these, how many are past their time. */
  lewat: z.int(),
  kalimat: z.string(),
  /** The screen where it is done. */
  ke: z.string(),
})

/** What waits in competency development today. */
export const pengingatKompetensiContract = {
  daftar: { kind: 'read', role: 'lihat', input: nothing, output: z.array(pengingat) },
} as const
