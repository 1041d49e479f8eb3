import { ActionIcon, Center, Group, Loader, ScrollArea, Text, Tooltip } from '@mantine/core'
import { IconArrowsMaximize, IconArrowsMinimize, IconChevronLeft, IconChevronRight, IconZoomIn, IconZoomOut } from '@tabler/icons-react'
import { useState } from 'react'
import { hr } from '../../ipc/client'
import { useRead } from '../../ipc/hooks'
import { EmptyState } from '../../ui/empty-state'
import { ErrorAlert } from '../../ui/error-alert'
import { PdfView } from '../../ui/pdf-view'

type Pilihan = Parameters<typeof hr.formulir.periksa>[0]

interface Props {
  pilihan: Pilihan
  jumlah: number
  /** The preview alone on the screen. */
  lebar: boolean
  onLebar: () => void
}

/** One paper of the choice at a time, as the PDF itself. */
export function Pratinjau({ pilihan, jumlah, lebar, onLebar }: Props) {
  const [index, setIndex] = useState(0)
  const [zoom, setZoom] = useState(1)
  const ke = Math.min(index, Math.max(0, jumlah - 1))
  const paper = useRead(hr.formulir.pratinjau, { ...pilihan, ke }, { enabled: jumlah > 0 })
  if (jumlah === 0) return <EmptyState title="Belum ada yang dapat dicetak">Pilih paling sedikit satu formulir dan satu pegawai.</EmptyState>
  return (
    <>
      <Group justify="space-between" wrap="nowrap" mb={4}>
        <Text size="sm" fw={600} truncate title={paper.data?.nama}>
          {paper.data?.nama ?? 'Pratinjau'}
        </Text>
        <Group gap={4} wrap="nowrap">
          <IconButton label="Formulir sebelumnya" disabled={ke === 0} run={() => { setIndex(ke - 1) }} icon={<IconChevronLeft size={17} />} />
          <Text size="sm" className="angka" style={{ whiteSpace: 'nowrap' }}>
            {ke + 1} / {jumlah}
          </Text>
          <IconButton label="Formulir berikutnya" disabled={ke + 1 >= jumlah} run={() => { setIndex(ke + 1) }} icon={<IconChevronRight size={17} />} />
          <IconButton label="Perkecil" disabled={zoom <= 0.6} run={() => { setZoom(zoom - 0.2) }} icon={<IconZoomOut size={17} />} />
          <IconButton label="Perbesar" disabled={zoom >= 2.4} run={() => { setZoom(zoom + 0.2) }} icon={<IconZoomIn size={17} />} />
          <IconButton label={lebar ? 'Tampilkan pilihan lagi (F4)' : 'Pratinjau selebar layar (F4)'} disabled={false} run={onLebar} icon={lebar ? <IconArrowsMinimize size={17} /> : <IconArrowsMaximize size={17} />} />
        </Group>
      </Group>
      <ScrollArea style={{ flex: 1 }} type="auto" viewportProps={{ tabIndex: 0 }}>
        <ErrorAlert error={paper.error} />
        {paper.data ? (
          <PdfView key={String(lebar)} url={paper.data.url} label={paper.data.nama} zoom={zoom} />
        ) : (
          <Center h={200}>
            <Loader role="status" aria-label="Menyiapkan pratinjau" />
          </Center>
        )}
      </ScrollArea>
    </>
  )
}

function IconButton({ label, disabled, run, icon }: { label: string; disabled: boolean; run: () => void; icon: React.ReactNode }) {
  return (
    <Tooltip label={label}>
      <ActionIcon aria-label={label} disabled={disabled} onClick={run}>
        {icon}
      </ActionIcon>
    </Tooltip>
  )
}
