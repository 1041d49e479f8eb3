import { Text } from '@mantine/core'
import { useEffect, useRef, type KeyboardEvent } from 'react'
import classes from './evaluasi.module.css'

interface IsianPoinProps {
  pertanyaan: readonly { readonly kode: string; readonly teks: string }[]
  skala: readonly string[]
  nilai: Readonly<Record<string, number>>
  onUbah: (nilai: Record<string, number>) => void
  /** A sentence per question's code. */
  salah: Readonly<Record<string, string>>
  onSalah: (kode: string, kalimat: string | null) => void
  /** After the last question's digit. */
  onHabis: () => void
  /** The keyboard begins in the first box. */
  fokus?: boolean
}

/**
 * One box a question, in the order of the paper: a digit fills it and goes on, arrows move, Delete empties. A box may stay
 * empty where the paper is.
 */
export function IsianPoin({ pertanyaan, skala, nilai, onUbah, salah, onSalah, onHabis, fokus = false }: IsianPoinProps) {
  const kotak = useRef<HTMLDivElement>(null)
  useEffect(() => { if (fokus) kotak.current?.querySelector('input')?.focus() }, [fokus]) // prettier-ignore
  const ke = (at: number) => kotak.current?.querySelectorAll('input')[at]?.focus()
  const tulis = (at: number, kode: string, teks: string) => {
    const akhir = teks.at(-1) ?? ''
    if (akhir === '') {
      const { [kode]: _, ...sisa } = nilai
      onUbah(sisa)
      onSalah(kode, null)
      return
    }
    const poin = Number(akhir)
    if (!/\d/.test(akhir) || poin < 1 || poin > skala.length) {
      onSalah(kode, `Isi dengan angka 1 sampai ${skala.length}.`)
      return
    }
    onSalah(kode, null)
    onUbah({ ...nilai, [kode]: poin })
    if (at + 1 < pertanyaan.length) ke(at + 1)
    else onHabis()
  }
  const onKeyDown = (event: KeyboardEvent, at: number, kode: string) => {
    if (event.key === 'ArrowDown' && at + 1 < pertanyaan.length) ke(at + 1)
    else if (event.key === 'ArrowUp' && at > 0) ke(at - 1)
    else if (event.key === 'Delete') tulis(at, kode, '')
    else if (event.key === 'Backspace' && nilai[kode] === undefined && at > 0) ke(at - 1)
    else return
    event.preventDefault()
  }
  return (
    <div ref={kotak}>
      <Text fz="xs" c="dimmed" mb={4}>
        {skala.map((kata, i) => `${i + 1} ${kata.toLowerCase()}`).join(' · ')}
      </Text>
      {pertanyaan.map(({ kode, teks }, at) => (
        <div key={kode} className={classes['tanya']}>
          <Text fz="sm">{at + 1}. {teks}</Text>
          <input
            className={classes['poin']}
            {...(fokus && at === 0 ? { 'data-autofocus': true } : {})}
            inputMode="numeric"
            autoComplete="off"
            aria-label={`${at + 1}. ${teks}`}
            aria-invalid={salah[kode] !== undefined}
            value={nilai[kode] ?? ''}
            onFocus={(event) => { event.currentTarget.select() }}
            onChange={(event) => { tulis(at, kode, event.currentTarget.value) }}
            onKeyDown={(event) => { onKeyDown(event, at, kode) }}
          />
          {salah[kode] !== undefined && <Text fz="xs" c="var(--mantine-color-error)" style={{ gridColumn: '1 / -1' }}>{salah[kode]}</Text>}
        </div>
      ))}
    </div>
  ) // prettier-ignore
}
