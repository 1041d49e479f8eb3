import { ActionIcon, Button, Input, Textarea } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { flushSync } from 'react-dom'
import { useRef, type ClipboardEvent, type KeyboardEvent, type ReactNode } from 'react'
import classes from './naskah.module.css'
import { useIsianTunda } from './use-isian-tunda'

type Baris = Readonly<Record<string, string>>
interface Props {
  label: ReactNode
  wajib?: boolean
  nama: string
  description?: ReactNode
  error?: ReactNode
  kolom: readonly { readonly kode: string; readonly label: string }[]
  nilai: readonly Baris[]
  onSimpan: (rows: readonly Baris[]) => unknown
  medan?: string
}

/** Of a column in a table that is wider than the form, in pixels. */
const LEBAR_KOLOM = 124
const terisi = (rows: readonly Baris[]) => rows.filter((row) => Object.values(row).some((text) => text.trim() !== ''))

/** A small table: Enter goes one row down and makes it when there is none; rows copied from a spreadsheet are taken as they are. */
export function KisiTabel({ label, wajib = false, nama, description, error, kolom, nilai, onSimpan, medan }: Props) {
  const box = useRef<HTMLTableElement>(null)
  const { draft, change, flush } = useIsianTunda(nilai, (rows) => onSimpan(terisi(rows)))
  const rows: readonly Baris[] = draft.length === 0 ? [{}] : draft
  const focus = (row: number, column: number) => box.current?.querySelectorAll('tbody tr')[row]?.querySelectorAll('textarea')[column]?.focus()
  const add = (column = 0) => {
    flushSync(() => {
      change([...rows, {}])
    })
    focus(rows.length, column)
  }
  const onKeyDown = (event: KeyboardEvent, row: number, column: number) => {
    if (event.key === 'Enter' && !event.ctrlKey && !event.shiftKey) {
      if (row + 1 < rows.length) focus(row + 1, column)
      else add(column)
    } else if (event.altKey && event.key === 'Delete') change(rows.toSpliced(row, 1))
    else return
    event.preventDefault()
  }
  const onPaste = (event: ClipboardEvent, row: number, column: number) => {
    const text = event.clipboardData.getData('text/plain').replace(/\r?\n$/, '')
    if (!/[\t\n]/.test(text)) return
    event.preventDefault()
    const next = [...rows]
    text.split(/\r?\n/).forEach((line, down) => {
      const cells = line.split('\t').flatMap((cell, right) => (kolom[column + right] ? [[kolom[column + right]?.kode ?? '', cell.trim()] as const] : []))
      next[row + down] = { ...next[row + down], ...Object.fromEntries(cells) }
    })
    change(next)
  }
  return (
    <Input.Wrapper size="xs" withAsterisk={wajib} label={label} description={description} error={error} labelElement="div" data-medan={medan}>
      <div className={classes['ruangKisi']}>
      <table ref={box} className={classes['kisi']} style={kolom.length > 3 ? { minWidth: kolom.length * LEBAR_KOLOM } : undefined} aria-label={nama} onBlur={(event) => { if (!event.currentTarget.contains(event.relatedTarget)) flush() }}>
        <thead>
          <tr>{kolom.map(({ kode, label: judul }) => <th key={kode} scope="col">{judul}</th>)}<th style={{ width: 30 }}><span className="takar-tersembunyi">Hapus</span></th></tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={at}>
              {kolom.map(({ kode, label: judul }, column) => (
                <td key={kode}>
                  <Textarea
                    autosize minRows={1} maxRows={5} aria-label={`${judul}, baris ${at + 1}`} value={row[kode] ?? ''}
                    onChange={(event) => { change(rows.with(at, { ...row, [kode]: event.currentTarget.value })) }}
                    onKeyDown={(event) => { onKeyDown(event, at, column) }}
                    onPaste={(event) => { onPaste(event, at, column) }}
                  />
                </td>
              ))}
              <td style={{ border: 0 }}><ActionIcon color="gray" tabIndex={-1} aria-label={`Hapus baris ${at + 1}`} onClick={() => { change(rows.toSpliced(at, 1)); flush() }}><IconX size={14} /></ActionIcon></td>
            </tr>
          ))}
        </tbody>
      </table>
      </div>
      <Button variant="subtle" size="compact-xs" mt={2} leftSection={<IconPlus size={13} />} onClick={() => { add() }}>Tambah baris</Button>
    </Input.Wrapper>
  ) // prettier-ignore
}
