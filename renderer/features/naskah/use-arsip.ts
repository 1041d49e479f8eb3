import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { hr } from '../../ipc/client'

/** As many as one answer may hold; more come when they are asked for. */
const BANYAK = 500
export type SaringanSurat = Omit<Parameters<typeof hr.arsip.cari>[0], 'dari' | 'banyak'>

/** The papers that a search and filters find, in portions. */
export function useArsip(saringan: SaringanSurat) {
  const query = useInfiniteQuery({
    queryKey: [hr.arsip.cari.channel, 'portions', saringan],
    queryFn: ({ pageParam }) => hr.arsip.cari({ ...saringan, dari: pageParam, banyak: BANYAK }),
    initialPageParam: 0,
    getNextPageParam: ({ jumlah }, pages) => {
      const loaded = pages.reduce((sum, { baris }) => sum + baris.length, 0)
      return loaded < jumlah ? loaded : undefined
    },
    placeholderData: keepPreviousData,
  })
  const pages = query.data?.pages ?? []
  return { ...query, jumlah: pages[0]?.jumlah ?? 0, tahun: pages[0]?.tahun ?? [], baris: pages.flatMap(({ baris }) => baris) }
}
