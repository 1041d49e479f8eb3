import { Text } from '@mantine/core'
import { useId, useState, type ClipboardEvent, type KeyboardEvent } from 'react'
import classes from './evaluasi.module.css'
import { angka, bacaAngka } from './jenis'
import type { Tes } from './tempelan-tes'

interface SelTesProps {
  label: string
  nilai: number | null
  baris: number
  kolom: Tes
  terkunci: boolean
  onSimpan: (nilai: number | null) => Promise<unknown>
  onTempel: (event: ClipboardEvent) => void
  onKe: (langkah: number) => void
}

const tulis = (nilai: number | null) => (nilai === null ? '' : angka(nilai))

/** One score: kept when the cell is left; what is no score stays in the cell with the reason below it. */
export function SelTes({ label, nilai, baris, kolom, terkunci, onSimpan, onTempel, onKe }: SelTesProps) {
  // Null: nothing is being typed, the saved score is shown, also when undo or a paste changed it.
  const [draf, setDraf] = useState<string | null>(null)
  const [salah, setSalah] = useState<string | null>(null)
  const pesan = useId()
  const teks = draf ?? tulis(nilai)
  const simpan = () => {
    if (draf === null) return
    const baru = draf.trim() === '' ? null : bacaAngka(draf)
    if (draf.trim() !== '' && (baru === null || baru < 0 || baru > 100)) {
      setSalah('Isi 0 sampai 100.')
      return
    }
    setSalah(null)
    const selesai = () => { setDraf((kini) => (kini === draf ? null : kini)) } // prettier-ignore
    if (baru === nilai) selesai()
    else void onSimpan(baru).then(selesai, () => undefined)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === 'ArrowDown') onKe(1)
    else if (event.key === 'ArrowUp') onKe(-1)
    else if (event.key === 'Escape') {
      setDraf(null)
      setSalah(null)
    } else return
    event.preventDefault()
  }
  return (
    <>
      <input
        className={`${classes['sel']} angka`} inputMode="decimal" autoComplete="off" aria-label={label} aria-invalid={salah !== null} aria-describedby={salah === null ? undefined : pesan} readOnly={terkunci} data-baris={baris} data-kolom={kolom}
        value={teks}
        onChange={(event) => { setDraf(event.currentTarget.value) }}
        onBlur={simpan}
        onKeyDown={onKeyDown}
        onPaste={onTempel}
      />
      {salah !== null && <Text id={pesan} fz="xs" px={6} c="var(--mantine-color-error)">{salah}</Text>}
    </>
  ) // prettier-ignore
}
