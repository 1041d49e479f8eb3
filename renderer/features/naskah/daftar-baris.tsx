import { ActionIcon, Group, Input, Textarea } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { flushSync } from 'react-dom'
import { useRef, type KeyboardEvent, type ReactNode } from 'react'
import classes from './naskah.module.css'
import { useIsianTunda } from './use-isian-tunda'

interface Props {
  label: ReactNode
  wajib?: boolean
  /** What one line is called to those who hear the screen. */
  nama: string
  description?: ReactNode
  error?: ReactNode
  nilai: readonly string[]
  onSimpan: (lines: readonly string[]) => unknown
  placeholder?: string | undefined
  /** For the list of what is missing: where to go. */
  medan?: string
}

const padat = (lines: readonly string[]) => lines.map((line) => line.trim()).filter(Boolean)

/** Lines one below the other. Enter begins the next, Backspace in an empty one takes it away, Alt+arrows move it. */
export function DaftarBaris({ label, wajib = false, nama, description, error, nilai, onSimpan, placeholder, medan }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const { draft, change, flush } = useIsianTunda(nilai, (lines) => onSimpan(padat(lines)))
  const rows = draft.length === 0 ? [''] : draft
  /** Focus moves at once: the next letter typed must not land in the line that was left. */
  const go = (lines: readonly string[], index: number) => {
    flushSync(() => {
      change(lines)
    })
    box.current?.querySelectorAll('textarea')[index]?.focus()
  }
  const move = (from: number, to: number) => {
    if (to < 0 || to >= rows.length) return
    go(rows.toSpliced(from, 1).toSpliced(to, 0, rows[from] ?? ''), to)
  }
  const remove = (index: number) => {
    go(rows.toSpliced(index, 1), Math.max(0, index - 1))
  }
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>, index: number) => {
    if (event.key === 'Enter' && !event.ctrlKey) go(rows.toSpliced(index + 1, 0, ''), index + 1)
    else if (event.key === 'Backspace' && rows[index] === '' && rows.length > 1) remove(index)
    else if (event.altKey && event.key === 'ArrowDown') move(index, index + 1)
    else if (event.altKey && event.key === 'ArrowUp') move(index, index - 1)
    else return
    event.preventDefault()
  }
  /** Several copied lines become several lines. */
  const onPaste = (event: React.ClipboardEvent<HTMLTextAreaElement>, index: number) => {
    const lines = padat(event.clipboardData.getData('text/plain').split(/\r?\n/))
    if (lines.length < 2) return
    event.preventDefault()
    go(rows.toSpliced(index, rows[index] === '' ? 1 : 0, ...lines), index + lines.length - 1)
  }
  return (
    <Input.Wrapper size="xs" withAsterisk={wajib} label={label} description={description} error={error} labelElement="div" data-medan={medan}>
      <div ref={box} className={classes['baris']} onBlur={(event) => { if (!event.currentTarget.contains(event.relatedTarget)) flush() }}>
        {rows.map((line, index) => (
          <Group key={index} gap={4} wrap="nowrap" mt={index === 0 ? 2 : 4}>
            <Textarea
              flex={1} autosize minRows={1} maxRows={6} aria-label={`${nama} ${index + 1}`} error={Boolean(error) && index === 0} value={line} placeholder={index === 0 ? placeholder : undefined}
              onChange={(event) => { change(rows.with(index, event.currentTarget.value.replaceAll('\n', ' '))) }}
              onKeyDown={(event) => { onKeyDown(event, index) }}
              onPaste={(event) => { onPaste(event, index) }}
            />
            <ActionIcon color="gray" tabIndex={-1} style={{ visibility: rows.length === 1 && line === '' ? 'hidden' : undefined }} aria-label={`Hapus ${nama} ${index + 1}`} onClick={() => { remove(index) }}><IconX size={14} /></ActionIcon>
          </Group>
        ))}
      </div>
    </Input.Wrapper>
  ) // prettier-ignore
}
