import { Checkbox, Group, Select } from '@mantine/core'
import { useMemo } from 'react'
import { STATUS_KEBUTUHAN_LABEL, SUMBER_KEBUTUHAN_LABEL } from '../../../domain/kompetensi/kebutuhan'
import { JENIS_KOMPETENSI_LABEL } from '../../../domain/kompetensi/kompetensi'
import { hr } from '../../ipc/client'
import { useRead } from '../../ipc/hooks'
import { pilihanDari } from '../../ui/pilihan'
import type { Saringan } from './use-kebutuhan'

/** What is left out of the list. */
export function SaringanKebutuhan({ saringan, onSaring }: { saringan: Saringan; onSaring: (saringan: Saringan) => void }) {
  const { data } = useRead(hr.unit.list, undefined)
  const units = useMemo(() => (data ?? []).filter(({ aktif }) => aktif).map(({ id, nama }) => ({ value: id, label: nama })), [data])
  const set = (part: Partial<Saringan>) => { onSaring({ ...saringan, ...part }) }
  return (
    <Group gap="xs">
      <Select aria-label="Saring menurut status" placeholder="Semua status" clearable w={130} data={pilihanDari(STATUS_KEBUTUHAN_LABEL)} value={saringan.status} onChange={(status) => { set({ status }) }} />
      <Select aria-label="Saring menurut sumber" placeholder="Semua sumber" clearable w={180} data={pilihanDari(SUMBER_KEBUTUHAN_LABEL)} value={saringan.sumber} onChange={(sumber) => { set({ sumber }) }} />
      <Select aria-label="Saring menurut jenis" placeholder="Semua jenis" clearable w={140} data={pilihanDari(JENIS_KOMPETENSI_LABEL)} value={saringan.jenis} onChange={(jenis) => { set({ jenis }) }} />
      <Select aria-label="Saring menurut unit" placeholder="Semua unit" clearable w={220} data={units} value={saringan.unitId} onChange={(unitId) => { set({ unitId }) }} />
      <Checkbox label="Disetujui, belum ada program" checked={saringan.tanpaProgram} onChange={(event) => { set({ tanpaProgram: event.currentTarget.checked }) }} />
    </Group>
  )
} // prettier-ignore
