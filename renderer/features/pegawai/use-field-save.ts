import { useState } from 'react'
import { hr } from '../../ipc/client'
import { useChange } from '../../ipc/hooks'

type Isian = Omit<Parameters<typeof hr.pegawai.save>[0], 'id'>

/** Saves one field of a person as it is left; a refused value stays in its field with the reason beside it. */
export function useFieldSave(id: string) {
  const [errors, setErrors] = useState<Record<string, string>>({})
  const change = useChange(hr.pegawai.save, {
    onSuccess: (_output, input) => {
      setErrors((before) => Object.fromEntries(Object.entries(before).filter(([field]) => !(field in input))))
    },
    onError: ({ fields }) => {
      setErrors((before) => ({ ...before, ...fields }))
      return Object.keys(fields).length > 0
    },
  })
  return { errors, save: <F extends keyof Isian>(field: F, value: Isian[F]) => change.mutateAsync({ id, [field]: value }) }
}
