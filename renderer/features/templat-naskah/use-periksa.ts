import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { AppError } from '../../../domain/shared/app-error'
import { hr } from '../../ipc/client'
import type { Kerja } from './templat-baru'

const JEDA_MS = 700

export interface Pemeriksaan {
  galat: readonly string[]
  peringatan: readonly string[]
  url: string | null
  halaman: number
}

/** Looks the template over a moment after the last change. What the closed schema refuses comes as findings too. */
export function usePeriksa({ nama, isi }: Kerja): { hasil: Pemeriksaan | null; sedang: boolean } {
  const [tenang] = useDebouncedValue(isi, JEDA_MS)
  const input = { nama: nama.trim() || 'Templat', isi: tenang }
  const { data, isFetching } = useQuery({
    queryKey: [hr.templatNaskah.periksa.channel, input],
    queryFn: () => hr.templatNaskah.periksa(input).catch(refused),
    placeholderData: keepPreviousData,
    gcTime: 0,
  })
  return { hasil: data ?? null, sedang: isFetching || tenang !== isi }
}

function refused(error: unknown): Pemeriksaan {
  if (!(error instanceof AppError)) throw error
  const fields = [...new Set(Object.values(error.fields))]
  return { galat: fields.length > 0 ? fields : [error.message], peringatan: [], url: null, halaman: 0 }
}
