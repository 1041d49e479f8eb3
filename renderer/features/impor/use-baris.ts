import { keepPreviousData, useQueries } from '@tanstack/react-query'
import { hr } from '../../ipc/client'
import type { Saringan } from './status'

export type Baris = Awaited<ReturnType<typeof hr.impor.baris>>['rows'][number]

const HALAMAN = 100

/** Rows `from` to `to` of the checked import, fetched by pages; answers a row by its place, or undefined while it comes. */
export function useBaris(id: string, versi: number, status: Saringan | null, from: number, to: number): (index: number) => Baris | undefined {
  const first = Math.floor(from / HALAMAN)
  const pages = Array.from({ length: Math.floor(to / HALAMAN) - first + 1 }, (_, i) => first + i)
  const results = useQueries({
    queries: pages.map((page) => {
      const input = { id, versi, status, dari: page * HALAMAN, jumlah: HALAMAN }
      return { queryKey: [hr.impor.baris.channel, input], queryFn: () => hr.impor.baris(input), placeholderData: keepPreviousData, gcTime: 10_000 }
    }),
  })
  return (index) => results[Math.floor(index / HALAMAN) - first]?.data?.rows[index % HALAMAN]
}
