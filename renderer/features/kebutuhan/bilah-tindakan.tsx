import { ActionIcon, Button, Group, Menu, Tooltip } from '@mantine/core'
import { IconCheck, IconChevronDown, IconDots, IconX } from '@tabler/icons-react'
import { hr } from '../../ipc/client'
import { useRead } from '../../ipc/hooks'
import type { Kebutuhan } from './kata'
import type { useTindakan } from './use-tindakan'

interface Props {
  tahun: number
  bertanda: number
  sasaran: readonly Kebutuhan[]
  tindakan: ReturnType<typeof useTindakan>
}

/** What may be done to the ticked needs, else to the one that has the keyboard. */
export function BilahTindakan({ tahun, bertanda, sasaran, tindakan: { aksi, calon, membuatProgram } }: Props) {
  const kosong = sasaran.length === 0
  return (
    <Group gap={6} justify="space-between" wrap="nowrap">
      <Group gap={6} wrap="nowrap">
        <Button variant="default" leftSection={<IconCheck size={14} />} rightSection={<kbd>S</kbd>} disabled={kosong} onClick={aksi.setujui}>Setujui{bertanda > 0 ? ` (${bertanda})` : ''}</Button>
        <Button variant="default" leftSection={<IconX size={14} />} rightSection={<kbd>T</kbd>} disabled={kosong} onClick={() => { aksi.buka('tolak') }}>Tolak</Button>
        <Button variant="default" rightSection={<kbd>P</kbd>} disabled={kosong} onClick={() => { aksi.buka('prioritas') }}>Prioritas</Button>
        <Menu position="bottom-start" transitionProps={{ duration: 0 }}>
          <Menu.Target><ActionIcon variant="default" size={30} aria-label="Tindakan lain" disabled={kosong}><IconDots size={15} /></ActionIcon></Menu.Target>
          <Menu.Dropdown>
            <Menu.Item rightSection={<kbd>G</kbd>} onClick={() => { aksi.buka('gabung') }}>Gabung atau ganti nama…</Menu.Item>
            <Menu.Item rightSection={<kbd>M</kbd>} onClick={aksi.kembalikan}>Kembalikan menjadi menunggu</Menu.Item>
            <Menu.Item rightSection={<kbd>A</kbd>} onClick={aksi.pilihSemua}>Centang semua yang tampak</Menu.Item>
            <Menu.Item color="red" rightSection={<kbd>Del</kbd>} onClick={aksi.hapusUsul}>Hapus usulan</Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </Group>
      <BuatProgram tahun={tahun} calon={calon.length} sibuk={membuatProgram} onProgram={aksi.program} />
    </Group>
  ) // prettier-ignore
}

/** One press makes a programme of them; the arrow adds them to one that is there. */
function BuatProgram({ tahun, calon, sibuk, onProgram }: { tahun: number; calon: number; sibuk: boolean; onProgram: (pelatihanId: string | null) => void }) {
  const { data } = useRead(hr.kebutuhan.acuan, { tahun })
  const program = data?.program ?? []
  return (
    <Button.Group>
      <Tooltip label={calon === 0 ? 'Setujui kebutuhannya dahulu; yang sudah masuk program tidak dihitung' : 'Kebutuhan yang disetujui dan belum masuk program'}>
        <Button rightSection={<kbd>B</kbd>} loading={sibuk} data-disabled={calon === 0 || undefined} aria-disabled={calon === 0} onClick={() => { onProgram(null) }}>Buat program{calon > 0 ? ` (${calon})` : ''}</Button>
      </Tooltip>
      <Menu position="bottom-end" transitionProps={{ duration: 0 }}>
        <Menu.Target><Button px={6} aria-label="Tambahkan ke program yang ada" disabled={calon === 0 || program.length === 0}><IconChevronDown size={14} /></Button></Menu.Target>
        <Menu.Dropdown mah={320} style={{ overflow: 'auto' }}>
          <Menu.Label>Tambahkan ke program yang ada</Menu.Label>
          {program.map(({ id, judul }) => <Menu.Item key={id} maw={360} onClick={() => { onProgram(id) }}>{judul}</Menu.Item>)}
        </Menu.Dropdown>
      </Menu>
    </Button.Group>
  ) // prettier-ignore
}
