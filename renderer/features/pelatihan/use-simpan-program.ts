import { useState } from 'react'
import { hr } from '../../ipc/client'
import { useChange } from '../../ipc/hooks'

export type IsianProgram = Omit<Parameters<typeof hr.pelatihan.ubah>[0], 'id'>

/** Saves fields of a programme as they are left; a refused value stays in its field with the reason beside it. */
export function useSimpanProgram(id: string) {
  const [errors, setErrors] = useState<Record<string, string>>({})
  const change = useChange(hr.pelatihan.ubah, {
    onSuccess: (_output, input) => {
      setErrors((before) => Object.fromEntries(Object.entries(before).filter(([field]) => !(field in input))))
    },
    onError: ({ fields }) => {
      setErrors((before) => ({ ...before, ...fields }))
      return Object.keys(fields).length > 0
    },
  })
  return { errors, save: (isian: IsianProgram) => change.mutateAsync({ id, ...isian }) }
}
