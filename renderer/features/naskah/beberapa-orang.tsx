import { ActionIcon, Button, Group, Input, Modal, Text } from '@mantine/core'
import { IconArrowUp, IconListCheck, IconX } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import { DaftarPegawai } from '../../ui/daftar-pegawai'
import { PilihOrang, usePegawai } from '../../ui/pilih-orang'

interface Props {
  label: string
  wajib?: boolean
  description?: ReactNode
  error?: ReactNode
  nilai: readonly string[]
  onSimpan: (ids: readonly string[]) => unknown
  medan?: string
}

/** People in the order they are printed: typed one after the other, or ticked in the whole list. */
export function BeberapaOrang({ label, wajib = false, description, error, nilai, onSimpan, medan }: Props) {
  const { orang, dari } = usePegawai()
  const [ticking, setTicking] = useState(false)
  const [cari, setCari] = useState('')
  /** The box is empty again, ready for the next name. */
  const pilih = (id: string | null) => {
    setCari('')
    if (id !== null && !nilai.includes(id)) void onSimpan([...nilai, id])
  }
  /** Whoever was there keeps the place; new ones come behind. */
  const ticked = (ids: readonly string[]) => void onSimpan([...nilai.filter((id) => ids.includes(id)), ...ids.filter((id) => !nilai.includes(id))])
  return (
    <Input.Wrapper size="xs" withAsterisk={wajib} label={label} description={description} error={error} labelElement="div" data-medan={medan}>
      {nilai.map((id, index) => (
        <Group key={id} gap={4} wrap="nowrap">
          <Text size="sm" flex={1} truncate title={dari.get(id)?.nama}>{index + 1}. {dari.get(id)?.nama ?? 'Pegawai yang sudah dihapus'}</Text>
          <ActionIcon color="gray" size="sm" aria-label={`Naikkan ${dari.get(id)?.nama ?? ''}`} disabled={index === 0} onClick={() => void onSimpan(nilai.toSpliced(index, 1).toSpliced(index - 1, 0, id))}><IconArrowUp size={13} /></ActionIcon>
          <ActionIcon color="gray" size="sm" aria-label={`Keluarkan ${dari.get(id)?.nama ?? ''}`} onClick={() => void onSimpan(nilai.filter((one) => one !== id))}><IconX size={13} /></ActionIcon>
        </Group>
      ))}
      <Group gap="xs" wrap="nowrap" mt={2}>
        <PilihOrang flex={1} aria-label={`Tambah: ${label}`} error={Boolean(error)} value={null} searchValue={cari} onSearchChange={setCari} onPilih={pilih} />
        <Button variant="default" leftSection={<IconListCheck size={14} />} onClick={() => { setTicking(true) }}>Centang…</Button>
      </Group>
      <Modal opened={ticking} onClose={() => { setTicking(false) }} title={label} size="lg" transitionProps={{ duration: 0 }}>
        <div style={{ height: '58dvh', display: 'flex' }}><DaftarPegawai orang={orang} dipilih={nilai} onChange={ticked} /></div>
        <Group justify="flex-end" mt="sm"><Button onClick={() => { setTicking(false) }}>Selesai</Button></Group>
      </Modal>
    </Input.Wrapper>
  ) // prettier-ignore
}
