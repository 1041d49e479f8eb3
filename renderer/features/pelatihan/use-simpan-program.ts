import { useState } from 'react'
import { hr } from '../../ipc/client'
import { useChange } from '../../ipc/hooks'
import { tanyaSetuju } from './tanya-setuju'

export type IsianProgram = Omit<Parameters<typeof hr.pelatihan.ubah>[0], 'id' | 'setuju'>

/** Saves fields of a programme as they are left; a refused value stays in its field with the reason beside it. */
export function useSimpanProgram(id: string) {
  const [errors, setErrors] = useState<Record<string, string>>({})
  const change = useChange(hr.pelatihan.ubah, {
    onSuccess: (_output, input) => {
      setErrors((before) => Object.fromEntries(Object.entries(before).filter(([field]) => !(field in input))))
    },
    onError: ({ fields: { setuju, ...fields } }, input) => {
      if (setuju !== undefined) tanyaSetuju(setuju, () => { change.mutate({ ...input, setuju: true }) })
      setErrors((before) => ({ ...before, ...fields }))
      return setuju !== undefined || Object.keys(fields).length > 0
    },
  })
  return { errors, save: (isian: IsianProgram) => change.mutateAsync({ id, ...isian }) }
}
