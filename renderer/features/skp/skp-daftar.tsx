import { Group, Select, Text, TextInput, UnstyledButton } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { Fragment, useMemo, useState, type KeyboardEvent } from 'react'
import { STATUS_SKP_LABEL, type StatusSkp } from '../../../domain/skp/skp'
import type { PapanPegawai } from '../../../preload/contract/skp-view.contract'
import classes from './skp.module.css'
import { StatusBadge } from './status-badge'

export type Saringan = 'semua' | 'tanpa' | StatusSkp
const SARINGAN = [{ value: 'semua', label: 'Semua' }, { value: 'tanpa', label: 'Belum ada SKP' }, ...Object.entries(STATUS_SKP_LABEL).map(([value, label]) => ({ value, label }))]

interface Props {
  rows: readonly PapanPegawai[]
  aktif: string | null
  saringan: Saringan
  onSaringan: (saringan: Saringan) => void
  onPick: (row: PapanPegawai) => void
}

/** The people of the year by appraiser, found by part of name, NIP or post. Arrows move, Enter opens. */
export function SkpDaftar({ rows, aktif, saringan, onSaringan, onPick }: Props) {
  const [query, setQuery] = useState('')
  const shown = useMemo(() => rows.filter((row) => isFound(row, query) && passes(row, saringan)), [rows, query, saringan])
  return (
    <div className={classes['daftar']}>
      <Group gap={4} p={6} wrap="nowrap">
        <TextInput style={{ flex: 1 }} aria-label="Cari nama, NIP, atau jabatan" placeholder="Cari nama, NIP, jabatan" leftSection={<IconSearch size={14} />} value={query} onChange={(event) => { setQuery(event.currentTarget.value) }} onKeyDown={(event) => { if (event.key === 'Enter' && shown[0]) onPick(shown[0]) }} />
      </Group>
      <Group px={6} pb={6} gap={4} wrap="nowrap">
        <Select aria-label="Saring keadaan SKP" data={SARINGAN} value={saringan} allowDeselect={false} searchable={false} onChange={(value) => { onSaringan((value ?? 'semua') as Saringan) }} />
        <Text size="xs" c="dimmed" style={{ whiteSpace: 'nowrap' }}>{shown.length} orang</Text>
      </Group>
      <div className={classes['gulir']} onKeyDown={moveFocus} role="group" aria-label="Pegawai">
        {shown.map((row, index) => (
          <Fragment key={row.pegawaiId}>
            {(index === 0 || shown[index - 1]?.penilai !== row.penilai) && (
              <Text className={classes['kelompok']} size="xs" fw={600} truncate title={row.penilai ?? ''}>{row.penilai ?? 'Penilai belum ditetapkan'}</Text>
            )}
            <UnstyledButton title={`${row.nama}\n${row.jabatan}`} className={classes['orang']} data-aktif={row.pegawaiId === aktif || undefined} aria-current={row.pegawaiId === aktif ? 'true' : undefined} onClick={() => { onPick(row) }}>
              <Group justify="space-between" wrap="nowrap" gap={6}>
                <Text size="sm" truncate fw={row.pegawaiId === aktif ? 600 : 400}>{row.nama}</Text>
                <StatusBadge status={row.skp.at(-1)?.status ?? null} />
              </Group>
              <Text size="xs" c="dimmed" truncate>{row.jabatan || 'Belum ada jabatan'}{row.skp.length > 1 ? ` (${row.skp.length} SKP)` : ''}</Text>
            </UnstyledButton>
          </Fragment>
        ))}
        {shown.length === 0 && <Text size="sm" c="dimmed" p="sm">Tidak ada yang cocok. Ubah kata cari atau saringan.</Text>}
      </div>
    </div>
  )
}

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (!by || event.altKey || event.ctrlKey) return
  const buttons = [...event.currentTarget.querySelectorAll('button')]
  buttons[buttons.indexOf(document.activeElement as HTMLButtonElement) + by]?.focus()
  event.preventDefault()
}

const passes = (row: PapanPegawai, saringan: Saringan): boolean =>
  saringan === 'semua' || (saringan === 'tanpa' ? row.skp.length === 0 : row.skp.some(({ status }) => status === saringan))

function isFound(row: PapanPegawai, query: string): boolean {
  const text = `${row.nama} ${row.nip ?? ''} ${row.jabatan}`.toLowerCase()
  return query.toLowerCase().split(/\s+/).every((word) => text.includes(word))
}
