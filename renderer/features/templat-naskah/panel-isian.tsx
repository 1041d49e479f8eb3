import { ActionIcon, Badge, Button, Group, Paper, Select, Stack, Text, TextInput, UnstyledButton } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { kodeDariNama } from '../../../domain/naskah/kode'
import { JENIS_MEDAN_LABEL, type JenisMedan, type Medan } from '../../../domain/naskah/medan'
import type { Templat } from '../../../domain/naskah/templat'
import { BATAS_TEMPLAT } from '../../../preload/contract/templat-naskah.schema'
import { pilihanDari } from '../../ui/pilihan'
import { SatuIsian } from './satu-isian'
import type { UbahTemplat } from './use-kerja'

/** What the clerk is asked for in each paper: the fields, in the order they are asked. */
export function PanelIsian({ isi, ubah }: { isi: Templat; ubah: UbahTemplat }) {
  const { medan } = isi
  const [buka, setBuka] = useState<string | null>(null)
  const [hapus, setHapus] = useState<string | null>(null)
  const set = (next: readonly Medan[]) => {
    ubah({ medan: next })
  }
  return (
    <Stack gap={6}>
      {medan.length === 0 && <Text size="sm" c="dimmed">Belum ada isian. Isian ditanyakan setiap kali naskah dibuat, lalu dicetak di tempat yang Anda pilih dalam teks.</Text>}
      {medan.map((field, i) => (
        <Paper key={field.kode} withBorder p={6}>
          <Group gap={4} wrap="nowrap" justify="space-between">
            <UnstyledButton aria-expanded={buka === field.kode} onClick={() => { setBuka(buka === field.kode ? null : field.kode) }} flex={1} miw={0}>
              <Text size="sm" fw={600} truncate>{field.label || '(tanpa nama)'}</Text>
              <Text size="xs" c="dimmed">{JENIS_MEDAN_LABEL[field.jenis]}{field.wajib ? ', wajib' : ''}</Text>
            </UnstyledButton>
            {!dipakai(isi, field.kode) && <Badge size="xs" tt="none" variant="light" color="gray" c="var(--mantine-color-text)">belum dipakai</Badge>}
            <ActionIcon aria-label={`Naikkan ${field.label}`} disabled={i === 0} onClick={() => { set(tukar(medan, i, i - 1)) }}><IconArrowUp size={14} /></ActionIcon>
            <ActionIcon aria-label={`Turunkan ${field.label}`} disabled={i === medan.length - 1} onClick={() => { set(tukar(medan, i, i + 1)) }}><IconArrowDown size={14} /></ActionIcon>
            <ActionIcon color="red" aria-label={`Hapus isian ${field.label}`} onClick={() => { if (dipakai(isi, field.kode)) setHapus(field.kode); else set(medan.toSpliced(i, 1)) }}><IconTrash size={14} /></ActionIcon>
          </Group>
          {hapus === field.kode && (
            <Group gap="xs" mt={4}>
              <Text size="xs" flex={1}>Isian ini masih dipakai dalam naskah; tempatnya harus diperbaiki setelah dihapus.</Text>
              <Button variant="default" size="compact-xs" autoFocus onClick={() => { setHapus(null) }}>Batal</Button>
              <Button color="red" size="compact-xs" onClick={() => { set(medan.toSpliced(i, 1)) }}>Tetap hapus</Button>
            </Group>
          )}
          {buka === field.kode && <SatuIsian medan={field} onChange={(next) => { set(medan.with(i, next)) }} />}
        </Paper>
      ))}
      <Tambah taken={new Set(medan.map(({ kode }) => kode))} penuh={medan.length >= BATAS_TEMPLAT.medan} onTambah={(field) => { set([...medan, field]); setBuka(field.kode) }} />
    </Stack>
  ) // prettier-ignore
}

function Tambah({ taken, penuh, onTambah }: { taken: ReadonlySet<string>; penuh: boolean; onTambah: (field: Medan) => void }) {
  const [label, setLabel] = useState('')
  const [jenis, setJenis] = useState<JenisMedan>('teks')
  const tambah = (event: React.SyntheticEvent) => {
    event.preventDefault()
    if (label.trim() === '') return
    onTambah({ kode: kodeDariNama(label, taken, '_'), label: label.trim(), jenis, wajib: true, ...(jenis === 'tabel' ? { kolom: [{ kode: 'uraian', label: 'Uraian' }] } : {}) })
    setLabel('')
  }
  return (
    <form onSubmit={tambah} noValidate>
      <Group gap={6} align="flex-end">
        <TextInput w="100%" label="Isian baru" placeholder="Misalnya Tujuan" maxLength={100} value={label} onChange={(event) => { setLabel(event.currentTarget.value) }} />
        <Select flex={1} aria-label="Jenis isian baru" searchable={false} allowDeselect={false} data={pilihanDari(JENIS_MEDAN_LABEL)} value={jenis} onChange={(value) => { setJenis(value as JenisMedan) }} />
        <Button type="submit" variant="light" leftSection={<IconPlus size={14} />} disabled={label.trim() === '' || penuh}>Tambah</Button>
      </Group>
    </form>
  ) // prettier-ignore
}

/** Whether the paper names the field anywhere. */
function dipakai({ medan: _, ...rest }: Templat, kode: string): boolean {
  const words = JSON.stringify(rest)
  return [`"medan":"${kode}"`, `"medan":"${kode}.`, `"dari":"${kode}"`, `"ulang":"${kode}"`].some((one) => words.includes(one))
}

function tukar<T>(all: readonly T[], a: number, b: number): T[] {
  const [x, y] = [all[a], all[b]]
  return x === undefined || y === undefined ? [...all] : all.with(a, y).with(b, x)
}
