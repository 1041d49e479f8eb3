import { TextInput } from '@mantine/core'
import { useEffect, useRef, useState, type ClipboardEvent, type KeyboardEvent } from 'react'
import { AppError } from '../../../domain/shared/app-error'

interface Props {
  label: string
  nilai: string
  /** Names the column: Enter and the arrows stay in it. */
  kolom: string
  disabled?: boolean
  placeholder?: string
  /** Rejects with the sentence to show below; the typed text then stays. */
  onSimpan: (teks: string) => Promise<unknown>
  /** Several cells from a spreadsheet; leave out where only text is pasted. */
  onTempel?: (rows: readonly (readonly string[])[]) => void
  /** Ctrl+D: the cell's text for all cells below it too. */
  onKeBawah?: (teks: string) => Promise<unknown>
}

const pesan = (error: unknown): string => (error instanceof AppError ? (Object.values(error.fields)[0] ?? error.message) : 'Belum tersimpan.')

/** One cell of a table that is typed like a spreadsheet: kept when it is left, Enter and arrows go down and up, Esc gives back what is kept. */
export function SelKetik({ label, nilai, kolom, disabled = false, placeholder, onSimpan, onTempel, onKeBawah }: Props) {
  const [teks, setTeks] = useState(nilai)
  const [galat, setGalat] = useState<string | null>(null)
  const saved = useRef(nilai)
  useEffect(() => {
    // A newer value from the data wins unless a refused one still stands here.
    setTeks((now) => (now.trim() === saved.current ? nilai : now))
    saved.current = nilai
  }, [nilai])
  const save = async (simpan = onSimpan) => {
    const sent = teks.trim()
    if (sent === saved.current && simpan === onSimpan) {
      setGalat(null)
      return
    }
    const before = saved.current
    saved.current = sent
    try {
      await simpan(sent)
      setGalat(null)
    } catch (error) {
      saved.current = before
      setGalat(pesan(error))
    }
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const step = event.key === 'ArrowUp' || (event.key === 'Enter' && event.shiftKey) ? -1 : event.key === 'ArrowDown' || event.key === 'Enter' ? 1 : 0
    if (onKeBawah && event.ctrlKey && event.key.toLowerCase() === 'd') {
      event.preventDefault()
      void save(onKeBawah)
    } else if (event.key === 'Escape' && (teks !== saved.current || galat !== null)) {
      event.stopPropagation()
      setTeks(saved.current)
      setGalat(null)
    } else if (step !== 0 && !event.ctrlKey && !event.altKey) {
      event.preventDefault()
      const cells = [...(event.currentTarget.closest('table')?.querySelectorAll<HTMLInputElement>(`input[data-kolom="${kolom}"]`) ?? [])]
      const next = cells[cells.indexOf(event.currentTarget) + step]
      if (next) next.focus()
      else event.currentTarget.blur()
    }
  }
  const onPaste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain').replace(/\r?\n$/, '')
    if (!onTempel || !/[\t\n]/.test(text)) return
    event.preventDefault()
    onTempel(text.split(/\r?\n/).map((line) => line.split('\t').map((cell) => cell.trim())))
  }
  return (
    <TextInput
      aria-label={label} data-kolom={kolom} disabled={disabled} placeholder={disabled ? undefined : placeholder} value={teks} error={galat}
      onChange={(event) => { setTeks(event.currentTarget.value) }} onFocus={(event) => { event.currentTarget.select() }} onBlur={() => void save()} onKeyDown={onKeyDown} onPaste={onPaste}
    />
  ) // prettier-ignore
}
