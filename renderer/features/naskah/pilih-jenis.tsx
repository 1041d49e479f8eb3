import { TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useEffect, useId, useRef, useState } from 'react'
import { cocok, untukCari } from '../../../domain/pegawai/cari'
import { KELUARGA_NASKAH_LABEL, type KeluargaNaskah } from '../../../domain/naskah/templat'
import type { hr } from '../../ipc/client'
import classes from './naskah.module.css'

export type JenisSurat = Awaited<ReturnType<typeof hr.naskah.templat>>[number]

interface Props {
  jenis: readonly JenisSurat[]
  kode: string | null
  onKode: (kode: string | null) => void
  /** Enter on the kind that is marked. */
  onPilih: () => void
}

/** The kind that is meant: its name begins with what is typed, or holds it in one piece, or holds all its words. */
function palingCocok(found: readonly JenisSurat[], text: string): JenisSurat | undefined {
  const typed = untukCari(text)
  return found.find(({ nama }) => untukCari(nama).startsWith(typed)) ?? found.find(({ nama }) => untukCari(nama).includes(typed)) ?? found[0]
}

const KELUARGA = Object.keys(KELUARGA_NASKAH_LABEL) as KeluargaNaskah[]

/** The kinds by family: type a part of the name, move with the arrows, take with Enter. */
export function PilihJenis({ jenis, kode, onKode, onPilih }: Props) {
  const [text, setText] = useState('')
  const box = useRef<HTMLDivElement>(null)
  const listId = useId()
  const found = (typed: string) => KELUARGA.flatMap((keluarga) => jenis.filter((one) => one.keluarga === keluarga && cocok(typed, [one.nama, KELUARGA_NASKAH_LABEL[keluarga]])))
  const shown = found(text)
  useEffect(() => {
    box.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [kode])
  const step = (by: number) => {
    const at = shown.findIndex((one) => one.kode === kode)
    onKode(shown[Math.min(shown.length - 1, Math.max(0, at + by))]?.kode ?? null)
  }
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.key === 'ArrowDown') step(1)
    else if (event.key === 'ArrowUp') step(-1)
    else if (event.key === 'Enter' && kode !== null) onPilih()
    else return
    event.preventDefault()
  }
  return (
    <div>
      <TextInput
        data-autofocus mb={6} label="Jenis surat" placeholder="Ketik sebagian namanya" leftSection={<IconSearch size={15} />}
        role="combobox" aria-expanded aria-controls={listId} aria-activedescendant={kode === null ? undefined : `${listId}-${kode}`} autoComplete="off"
        value={text}
        onChange={(event) => {
          const typed = event.currentTarget.value
          setText(typed)
          onKode(palingCocok(found(typed), typed)?.kode ?? null)
        }}
        onKeyDown={onKeyDown}
      />
      <div ref={box} className={classes['jenis']} role="listbox" id={listId} aria-label="Jenis surat" tabIndex={-1}>
        {KELUARGA.filter((keluarga) => shown.some((one) => one.keluarga === keluarga)).map((keluarga) => (
          <div key={keluarga} role="group" aria-label={KELUARGA_NASKAH_LABEL[keluarga]}>
            <div className={classes['keluarga']} aria-hidden>{KELUARGA_NASKAH_LABEL[keluarga]}</div>
            {shown.filter((one) => one.keluarga === keluarga).map((one) => (
              <div key={one.kode} id={`${listId}-${one.kode}`} role="option" aria-selected={one.kode === kode} className={classes['pilihan']} onClick={() => { onKode(one.kode) }} onDoubleClick={onPilih}>
                {one.nama}
              </div>
            ))}
          </div>
        ))}
        {shown.length === 0 && <div className={classes['pilihan']}>Tidak ada jenis dengan nama itu.</div>}
      </div>
    </div>
  ) // prettier-ignore
}
