import { Checkbox, Group, Select, Stack, Text, TextInput } from '@mantine/core'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useMemo, useRef, useState, type ReactNode } from 'react'
import { cocok } from '../../domain/pegawai/cari'

/** What the list shows of a person. */
export interface OrangDaftar {
  id: string
  nama: string
  nip: string | null
  jabatan: string
  unit: string
}

interface Props<T extends OrangDaftar> {
  orang: readonly T[]
  dipilih: readonly string[]
  onChange: (ids: readonly string[]) => void
  /** Stands at the right of a line. */
  tanda?: (orang: T) => ReactNode
  /** The keyboard begins in the search. */
  fokus?: boolean
}

/** People to be ticked: all, those of one unit, or those found by name, NIP or post. */
export function DaftarPegawai<T extends OrangDaftar>({ orang, dipilih, onChange, tanda, fokus = false }: Props<T>) {
  const [text, setText] = useState('')
  const [unit, setUnit] = useState<string | null>(null)
  const chosen = useMemo(() => new Set(dipilih), [dipilih])
  const shown = orang.filter((one) => (!unit || one.unit === unit) && cocok(text, [one.nama, one.nip, one.jabatan]))
  const shownIds = shown.map(({ id }) => id)
  const all = shownIds.length > 0 && shownIds.every((id) => chosen.has(id))
  const toggle = (ids: readonly string[], on: boolean) => {
    const named = new Set(ids)
    onChange(orang.map(({ id }) => id).filter((id) => (named.has(id) ? on : chosen.has(id))))
  }
  return (
    <Stack gap={6} p="xs" style={{ flex: 1, minHeight: 0, minWidth: 0 }}>
      <TextInput
        autoFocus={fokus}
        placeholder="Cari nama, NIP, atau jabatan"
        aria-label="Cari pegawai"
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value)
        }}
      />
      <Select placeholder="Semua unit" aria-label="Unit" clearable value={unit} onChange={setUnit} data={[...new Set(orang.map((one) => one.unit))].sort((a, b) => a.localeCompare(b, 'id'))} />
      <Checkbox
        checked={all}
        indeterminate={!all && shownIds.some((id) => chosen.has(id))}
        label={`Pilih semua yang tampak (${shown.length}) · dipilih ${dipilih.length} dari ${orang.length}`}
        onChange={(event) => {
          toggle(shownIds, event.currentTarget.checked)
        }}
      />
      <Rows rows={shown} chosen={chosen} toggle={toggle} tanda={tanda} />
    </Stack>
  )
}

interface RowsProps<T> {
  rows: readonly T[]
  chosen: ReadonlySet<string>
  toggle: (ids: readonly string[], on: boolean) => void
  tanda: ((orang: T) => ReactNode) | undefined
}

function Rows<T extends OrangDaftar>({ rows, chosen, toggle, tanda }: RowsProps<T>) {
  const box = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({ count: rows.length, getScrollElement: () => box.current, estimateSize: () => 46, overscan: 10, initialRect: { width: 300, height: 400 } })
  return (
    <div ref={box} style={{ flex: 1, overflow: 'auto', minHeight: 120 }}>
      <div style={{ height: virtual.getTotalSize(), position: 'relative' }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const one = rows[index]
          return one ? (
            <Group key={one.id} wrap="nowrap" gap="xs" style={{ position: 'absolute', top: start, left: 0, right: 0, height: 46 }}>
              <Checkbox
                checked={chosen.has(one.id)}
                aria-label={one.nama}
                onChange={(event) => {
                  toggle([one.id], event.currentTarget.checked)
                }}
              />
              <div style={{ minWidth: 0, flex: 1 }}>
                <Text size="sm" truncate title={one.nama}>
                  {one.nama}
                </Text>
                <Text size="xs" c="dimmed" truncate title={`${one.jabatan} · ${one.unit}`}>
                  {one.jabatan} · {one.unit}
                </Text>
              </div>
              {tanda?.(one)}
            </Group>
          ) : null
        })}
      </div>
    </div>
  )
}
