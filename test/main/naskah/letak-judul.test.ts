import { expect, it } from 'vitest'
import { periksaKeluarga } from './periksa-naskah'

const RUNS = Number(process.env.TAKAR_LAYOUT_RUNS ?? 350)

it.each(['judul', 'keputusan', 'piagam'] as const)('%s: nothing overlaps or leaves the margins, no lone signature or list of copies', { timeout: 300_000 }, async (keluarga) => {
  await expect(periksaKeluarga(keluarga, RUNS)).resolves.toBeUndefined()
})
