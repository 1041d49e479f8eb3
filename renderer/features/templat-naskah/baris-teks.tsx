import { Textarea, type TextareaProps } from '@mantine/core'
import { useState } from 'react'

interface Props extends Omit<TextareaProps, 'value' | 'onChange'> {
  value: readonly string[]
  onChange: (value: string[]) => void
}

/** A list of texts, one on each line. What is typed stays as it is typed; empty lines are no items. */
export function BarisTeks({ value, onChange, ...props }: Props) {
  const [text, setText] = useState(value.join('\n'))
  return (
    <Textarea
      minRows={2}
      {...props}
      value={text}
      onChange={(event) => {
        setText(event.currentTarget.value)
        onChange(event.currentTarget.value.split('\n').map((line) => line.trim()).filter(Boolean))
      }}
    />
  ) // prettier-ignore
}
