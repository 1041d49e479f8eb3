import { Button, Center, Drawer, Loader, Stack } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconDownload } from '@tabler/icons-react'
import { hr } from '../../ipc/client'
import { showError, useRead } from '../../ipc/hooks'
import { ErrorAlert } from '../../ui/error-alert'
import { PdfView } from '../../ui/pdf-view'

type Pilihan = Parameters<typeof hr.agenda.cetak>[0]

/** The book as paper, beside the screen. */
export function AgendaCetak({ opened, onClose, pilihan }: { opened: boolean; onClose: () => void; pilihan: Pilihan }) {
  return (
    <Drawer opened={opened} onClose={onClose} size="min(760px, 80vw)" title={<b>Cetak buku agenda {pilihan.tahun}</b>} transitionProps={{ duration: 0 }}>
      <Kertas pilihan={pilihan} />
    </Drawer>
  )
}

function Kertas({ pilihan }: { pilihan: Pilihan }) {
  const paper = useRead(hr.agenda.cetak, pilihan)
  const save = async () => {
    const path = await hr.agenda.simpan(pilihan)
    if (path) notifications.show({ message: `Disimpan: ${path}` })
  }
  return (
    <Stack gap="sm">
      {/* Never disabled: a disabled button cannot take the keyboard from the screen behind. */}
      <Button data-autofocus leftSection={<IconDownload size={15} />} style={{ alignSelf: 'flex-start' }} onClick={() => { if (paper.data) void save().catch(showError) }}>
        Simpan PDF
      </Button>
      <ErrorAlert error={paper.error} />
      {paper.data ? <PdfView url={paper.data.url} label={paper.data.nama} /> : !paper.error && <Center h={200}><Loader role="status" aria-label="Menyiapkan pratinjau" /></Center>}
    </Stack>
  ) // prettier-ignore
}
