/** What is left of decisions when needs of one person become one. */
import { AppError } from '../shared/app-error'
import type { StatusKebutuhan } from './kebutuhan'

export interface IsiKebutuhan {
  readonly status: StatusKebutuhan
  readonly alasanPutusan: string | null
  readonly diputusPada: string | null
  readonly pelatihanId: string | null
  readonly prioritasTangan: number | null
  readonly usulBentuk: string | null
  readonly uraian: string | null
}

/** Which of several stays: the one a programme answers, else the approved one, else the one that has the name already, else the first. */
export function yangTinggal<K extends IsiKebutuhan & { readonly kunci: string }>(needs: readonly K[], kunci: string): K | undefined {
  const weight = (need: K) => (need.pelatihanId === null ? 0 : 4) + (need.status === 'disetujui' ? 2 : 0) + (need.kunci === kunci ? 1 : 0)
  return needs.toSorted((a, b) => weight(b) - weight(a))[0]
}

/**
 * One need of several. An approval outlives the merge; a refusal only where nothing else is there, since what was refused
 * by itself may have grown. Throws where two programmes answer them: neither would be right.
 */
export function isiGabungan(needs: readonly IsiKebutuhan[]): IsiKebutuhan {
  const programmes = [...new Set(needs.flatMap(({ pelatihanId }) => (pelatihanId === null ? [] : [pelatihanId])))]
  if (programmes.length > 1) throw new AppError('RULE_BROKEN', 'Kebutuhan yang digabung sudah dijawab oleh dua program yang berbeda, jadi belum digabung. Keluarkan dahulu dari salah satu program.')
  const approved = needs.find(({ status }) => status === 'disetujui')
  const allRefused = needs.every(({ status }) => status === 'ditolak')
  const decided = approved ?? (allRefused ? needs[0] : undefined)
  const hand = needs.flatMap(({ prioritasTangan }) => (prioritasTangan === null ? [] : [prioritasTangan]))
  return {
    status: decided?.status ?? 'usulan',
    alasanPutusan: decided?.alasanPutusan ?? null,
    diputusPada: decided?.diputusPada ?? null,
    pelatihanId: programmes[0] ?? null,
    prioritasTangan: hand.length === 0 ? null : Math.max(...hand),
    usulBentuk: needs.find(({ usulBentuk }) => usulBentuk !== null)?.usulBentuk ?? null,
    uraian: needs.find(({ uraian }) => uraian !== null)?.uraian ?? null,
  }
}
