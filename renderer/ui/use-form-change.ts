import { schemaResolver, useForm } from '@mantine/form'
import type { z } from 'zod'
import type { ClientCall } from '../../preload/contract/define'
import { useChange } from '../ipc/hooks'

interface Options<V, I, O> {
  schema: z.ZodType
  call: ClientCall<I, O>
  initialValues: V
  /** The call's input from the form's values. */
  toInput: (values: V) => I
  onSaved: (output: O) => void
}

/** A form checked by the contract's own schema here and again in main; main's errors land on the fields. */
export function useFormChange<V extends Record<string, unknown>, I, O>({ schema, call, initialValues, toInput, onSaved }: Options<V, I, O>) {
  const form = useForm<V>({ initialValues, validate: schemaResolver(schema as never, { sync: true }) as never })
  const change = useChange(call, {
    onSuccess: onSaved,
    onError: ({ fields }) => {
      form.setErrors(fields)
      return Object.keys(fields).some((field) => field in initialValues)
    },
  })
  const submit = form.onSubmit((values) => {
    change.mutate(toInput(values))
  })
  return { form, submit, busy: change.isPending }
}
