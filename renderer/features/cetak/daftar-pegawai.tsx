import { Checkbox, Group, Select, Stack, Text, TextInput } from '@mantine/core'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useMemo, useRef, useState } from 'react'
import { PredikatBadge } from '../../ui/predikat-badge'
import type { hr } from '../../ipc/client'

type Orang = Awaited<ReturnType<typeof hr.formulir.daftar>>['orang'][number]

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

interface Props {
  orang: readonly Orang[]
  dipilih: readonly string[]
  onChange: (ids: readonly string[]) => void
}

/** The people of the month, to be ticked: all, those of one unit, or those found by name, NIP or post. */
export function DaftarPegawai({ orang, dipilih, onChange }: Props) {
  const [text, setText] = useState('')
  const [unit, setUnit] = useState<string | null>(null)
  const chosen = useMemo(() => new Set(dipilih), [dipilih])
  const shown = orang.filter(
    (one) => (!unit || one.unit === unit) && plain(`${one.nama} ${one.nip ?? ''} ${one.jabatan}`).includes(plain(text)),
  )
  const shownIds = shown.map(({ id }) => id)
  const all = shownIds.length > 0 && shownIds.every((id) => chosen.has(id))
  const toggle = (ids: readonly string[], on: boolean) => {
    onChange(orang.map(({ id }) => id).filter((id) => (ids.includes(id) ? on : chosen.has(id))))
  }
  return (
    <Stack gap={6} p="xs" style={{ flex: 1, minHeight: 0 }}>
      <TextInput
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
      <Rows rows={shown} chosen={chosen} toggle={toggle} />
    </Stack>
  )
}

function Rows({ rows, chosen, toggle }: { rows: readonly Orang[]; chosen: ReadonlySet<string>; toggle: (ids: readonly string[], on: boolean) => void }) {
  const box = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({ count: rows.length, getScrollElement: () => box.current, estimateSize: () => 46, overscan: 10 })
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
              {one.dikecualikan ? (
                <Text size="xs" c="dimmed">
                  Dikecualikan
                </Text>
              ) : (
                <PredikatBadge predikat={one.predikat} size="xs" />
              )}
            </Group>
          ) : null
        })}
      </div>
    </div>
  )
}
