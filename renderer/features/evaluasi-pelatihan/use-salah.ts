import { useState } from 'react'
import type { AppError } from '../../../domain/shared/app-error'

/** What main refused, by field; points of questions ('nilai.kode') apart, for their own boxes. */
export function useSalah() {
  const [salah, setSalah] = useState<Record<string, string>>({})
  const [poinSalah, setSemuaPoin] = useState<Record<string, string>>({})
  return {
    salah,
    poinSalah,
    setPoinSalah: (kode: string, kalimat: string | null) => {
      setSemuaPoin(({ [kode]: _, ...sisa }) => (kalimat === null ? sisa : { ...sisa, [kode]: kalimat }))
    },
    /** For useChange's onError: true when every sentence has its field. */
    terima: ({ fields }: AppError): boolean => {
      const poin = Object.entries(fields).filter(([kunci]) => kunci.startsWith('nilai.'))
      setSemuaPoin(Object.fromEntries(poin.map(([kunci, kalimat]) => [kunci.slice('nilai.'.length), kalimat])))
      setSalah(fields)
      return Object.keys(fields).length > 0
    },
    bersih: () => {
      setSalah({})
      setSemuaPoin({})
    },
  }
}
