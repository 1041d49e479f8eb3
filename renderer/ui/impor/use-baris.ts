import { keepPreviousData, useQueries } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { ClientCall } from '../../../preload/contract/define'
import type { Saringan } from './status'

export interface MasalahBaris {
  field: string
  label: string
  tingkat: 'tolak' | 'ingatkan'
  alasan: string
  nilai: string
  /** A repair to offer, to be put into the field as it stands. */
  usul: string | null
  /** Values to choose from. */
  pilihan?: readonly { nilai: string; label: string }[]
}
/** A checked row of any import. */
export interface Baris {
  lembar: string
  baris: number
  status: Exclude<Saringan, 'ingat'>
  nip: string
  nama: string
  /** How it was read. */
  dibaca: string
  masalah: readonly MasalahBaris[]
  perubahan: readonly { label: string; dari: string; ke: string }[]
}
/** A call that answers a page of an import's checked rows. */
export type AmbilBaris = ClientCall<{ id: string; versi: number; status: Saringan | null; dari: number; jumlah: number }, { total: number; rows: Baris[] }>

/** A field of its own for some problems; null: the usual box to type in. `selesai(null)` gives up. */
export type IsianKhusus = (masalah: MasalahBaris, selesai: (nilai: string | null) => void) => ReactNode

const HALAMAN = 100

/** Rows `from` to `to` of the checked import, fetched by pages; answers a row by its place, or undefined while it comes. */
export function useBaris(ambil: AmbilBaris, id: string, versi: number, status: Saringan | null, from: number, to: number): (index: number) => Baris | undefined {
  const first = Math.floor(from / HALAMAN)
  const pages = Array.from({ length: Math.floor(to / HALAMAN) - first + 1 }, (_, i) => first + i)
  const results = useQueries({
    queries: pages.map((page) => {
      const input = { id, versi, status, dari: page * HALAMAN, jumlah: HALAMAN }
      return { queryKey: [ambil.channel, input], queryFn: () => ambil(input), placeholderData: keepPreviousData, gcTime: 10_000 }
    }),
  })
  return (index) => results[Math.floor(index / HALAMAN) - first]?.data?.rows[index % HALAMAN]
}
