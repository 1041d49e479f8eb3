import { Button, Group } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { type ReactNode, useEffect, useMemo, useRef } from 'react'
import { useOfferCommands } from '../shell/commands'

interface Props {
  /** Words of the button that goes on. */
  lanjut: string
  onLanjut: () => void
  onKembali?: () => void
  disabled?: boolean
  loading?: boolean
  /** What going on will do. */
  children?: ReactNode
}

/** Back and on, with their keys: Esc, and Enter or Ctrl+Enter. The button that goes on has the focus when a step begins. */
export function BilahLangkah({ lanjut, onLanjut, onKembali, disabled = false, loading = false, children }: Props) {
  const primary = useRef<HTMLButtonElement>(null)
  const back = useRef(onKembali)
  useEffect(() => {
    back.current = onKembali
  })
  useEffect(() => {
    primary.current?.focus()
    const onEnter = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || event.ctrlKey || event.target !== document.body) return
      event.preventDefault()
      primary.current?.click()
    }
    window.addEventListener('keydown', onEnter)
    return () => {
      window.removeEventListener('keydown', onEnter)
    }
  }, [])
  useOfferCommands(
    useMemo(
      () => [
        { label: 'Langkah berikutnya', keys: 'Ctrl+Enter', run: () => primary.current?.click() },
        { label: 'Langkah sebelumnya', keys: 'Escape', run: () => { if (!document.querySelector('[role="dialog"]')) back.current?.() } },
      ],
      [],
    ),
  ) // prettier-ignore
  return (
    <Group justify="space-between" wrap="nowrap" gap="md">
      {onKembali ? (
        <Button variant="default" style={{ flexShrink: 0 }} leftSection={<IconArrowLeft size={15} />} onClick={onKembali}>
          Kembali (Esc)
        </Button>
      ) : (
        <span />
      )}
      <Group wrap="nowrap" gap="md">
        {children}
        <Button ref={primary} style={{ flexShrink: 0 }} disabled={disabled} loading={loading} onClick={onLanjut}>
          {lanjut} (Ctrl+Enter)
        </Button>
      </Group>
    </Group>
  )
}
