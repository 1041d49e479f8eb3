import { Checkbox, Group, Select, Text, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import type { Rentang } from '../../../domain/skp/rentang'
import type { PapanPegawai } from '../../../preload/contract/skp-view.contract'
import { TanggalInput } from '../../ui/tanggal-input'
import classes from './skp.module.css'
import { StatusBadge } from './status-badge'

interface Props {
  rows: readonly PapanPegawai[]
  people: ReadonlySet<string>
  onPeople: (people: ReadonlySet<string>) => void
  rentang: Rentang
  onRentang: (rentang: Rentang) => void
  tahun: number
}

/** Who gets an SKP, and for which days; everyone without one is ticked already. */
export function BeriPilih({ rows, people, onPeople, rentang, onRentang, tahun }: Props) {
  const [query, setQuery] = useState('')
  const [unit, setUnit] = useState<string | null>(null)
  const units = useMemo(() => [...new Set(rows.map((row) => row.unit))].filter(Boolean).sort(), [rows])
  const shown = rows.filter((row) => (!unit || row.unit === unit) && `${row.nama} ${row.nip ?? ''} ${row.jabatan}`.toLowerCase().includes(query.toLowerCase()))
  const all = shown.length > 0 && shown.every(({ pegawaiId }) => people.has(pegawaiId))
  const set = (ids: readonly string[], on: boolean) => {
    const next = new Set(people)
    for (const id of ids) if (on) next.add(id)
      else next.delete(id)
    onPeople(next)
  } // prettier-ignore
  return (
    <>
      <Group gap="xs" mb={6}>
        <TextInput w={210} data-autofocus={people.size === 0 || undefined} aria-label="Cari pegawai" placeholder="Cari nama, NIP, jabatan" leftSection={<IconSearch size={14} />} value={query} onChange={(event) => { setQuery(event.currentTarget.value) }} />
        <Select w={230} aria-label="Unit" placeholder="Semua unit" clearable data={units} value={unit} onChange={setUnit} />
        <TanggalInput w={140} aria-label={`Mulai, tahun ${tahun}`} clearable={false} value={rentang.mulai} onChange={(mulai) => { if (mulai) onRentang({ ...rentang, mulai }) }} />
        <Text size="sm">s.d.</Text>
        <TanggalInput w={140} aria-label="Selesai" clearable={false} value={rentang.selesai} onChange={(selesai) => { if (selesai) onRentang({ ...rentang, selesai }) }} />
      </Group>
      <Checkbox mb={4} label={`Semua yang tampak (${shown.length})`} checked={all} indeterminate={!all && shown.some(({ pegawaiId }) => people.has(pegawaiId))} onChange={(event) => { set(shown.map(({ pegawaiId }) => pegawaiId), event.currentTarget.checked) }} />
      <div className={classes['gulir']} role="group" aria-label="Pegawai yang diberi SKP" style={{ border: '1px solid var(--mantine-color-default-border)' }}>
        {shown.map((row) => (
          <Group key={row.pegawaiId} className={classes['orang']} style={{ display: 'flex' }} justify="space-between" wrap="nowrap" gap="xs">
            <Checkbox label={<>{row.nama} <Text span size="xs" c="dimmed">{row.jabatan}, {row.unit}</Text></>} checked={people.has(row.pegawaiId)} onChange={(event) => { set([row.pegawaiId], event.currentTarget.checked) }} />
            <StatusBadge status={row.skp.at(-1)?.status ?? null} />
          </Group>
        ))}
      </div>
    </>
  )
}
