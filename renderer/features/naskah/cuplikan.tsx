import { Mark, Text } from '@mantine/core'
import { Fragment } from 'react'

/** Where the words were found: what stands between « and » is marked. */
export function Cuplikan({ teks }: { teks: string }) {
  return (
    <Text component="span" display="block" size="xs" c="dimmed" truncate>
      {teks.split(/«([^»]*)»/).map((part, i) => (i % 2 === 1 ? <Mark key={i} c="black">{part}</Mark> : <Fragment key={i}>{part}</Fragment>))}
    </Text>
  ) // prettier-ignore
}
