import { useState } from 'react'
import { hr } from '../../ipc/client'
import { useChange } from '../../ipc/hooks'
import { tanyaSetuju } from './tanya-setuju'

export type IsianProgram = Omit<Parameters<typeof hr.pelatihan.ubah>[0], 'id' | 'setuju'>

/**
 * Saves fields of a programme as they are left; a refused value stays in its field with the reason beside it. `putaran`
 * grows when a question is answered with no: fields that hold what was typed begin again with what is saved.
 */
export function useSimpanProgram(id: string) {
  const [errors, setErrors] = useState<Record<string, string>>({})
  const [putaran, setPutaran] = useState(0)
  const lepas = (fields: object) => { setErrors((before) => Object.fromEntries(Object.entries(before).filter(([field]) => !(field in fields)))) } // prettier-ignore
  const change = useChange(hr.pelatihan.ubah, {
    onSuccess: (_output, input) => {
      lepas(input)
    },
    onError: ({ fields: { setuju, ...fields } }, input) => {
      if (setuju !== undefined) tanyaSetuju(setuju, () => { change.mutate({ ...input, setuju: true }) }, () => { setPutaran((before) => before + 1) })
      setErrors((before) => ({ ...before, ...fields }))
      return setuju !== undefined || Object.keys(fields).length > 0
    },
  })
  return { errors, putaran, lepas, save: (isian: IsianProgram) => change.mutateAsync({ id, ...isian }) }
}
