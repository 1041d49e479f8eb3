import { ActionIcon, Center, Group, Loader, ScrollArea, Text, Tooltip } from '@mantine/core'
import { IconArrowsMaximize, IconArrowsMinimize, IconZoomIn, IconZoomOut } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import { ErrorAlert } from '../../ui/error-alert'
import { PdfView } from '../../ui/pdf-view'
import classes from './naskah.module.css'
import { usePratinjau } from './use-pratinjau'
import type { Naskah } from './use-simpan-naskah'

interface Props {
  naskah: Naskah
  lebar: boolean
  onLebar: () => void
}

/** The paper itself beside its fields; what is seen is what is printed. */
export function PratinjauNaskah({ naskah, lebar, onLebar }: Props) {
  const [zoom, setZoom] = useState(1)
  const { kertas, error, menyusun } = usePratinjau(naskah)
  return (
    <div className={classes['kertas']}>
      <Group justify="space-between" wrap="nowrap" mb={4}>
        <Text size="sm" c="dimmed" truncate>
          {kertas ? `${kertas.halaman} halaman` : 'Pratinjau'}{menyusun && kertas ? ' · sedang diperbarui…' : ''}
        </Text>
        <Group gap={4} wrap="nowrap">
          <Tombol label="Perkecil" disabled={zoom <= 0.6} run={() => { setZoom(zoom - 0.2) }}><IconZoomOut size={17} /></Tombol>
          <Tombol label="Perbesar" disabled={zoom >= 2.4} run={() => { setZoom(zoom + 0.2) }}><IconZoomIn size={17} /></Tombol>
          <Tombol label={lebar ? 'Tampilkan isian lagi (F4)' : 'Pratinjau selebar layar (F4)'} run={onLebar}>{lebar ? <IconArrowsMinimize size={17} /> : <IconArrowsMaximize size={17} />}</Tombol>
        </Group>
      </Group>
      <ScrollArea style={{ flex: 1 }} type="auto" viewportProps={{ tabIndex: 0 }}>
        <ErrorAlert error={error} />
        {kertas ? (
          <PdfView key={String(lebar)} url={kertas.url} label={kertas.nama} zoom={zoom} />
        ) : (
          !error && <Center h={200}><Loader role="status" aria-label="Menyiapkan pratinjau" /></Center>
        )}
      </ScrollArea>
    </div>
  ) // prettier-ignore
}

function Tombol({ label, disabled = false, run, children }: { label: string; disabled?: boolean; run: () => void; children: ReactNode }) {
  return (
    <Tooltip label={label}>
      <ActionIcon aria-label={label} disabled={disabled} onClick={run}>
        {children}
      </ActionIcon>
    </Tooltip>
  )
}
