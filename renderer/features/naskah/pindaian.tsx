import { ActionIcon, Button, FileButton, Group, Modal, Stack, Text, UnstyledButton } from '@mantine/core'
import { IconPaperclip, IconTrash, IconUpload } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { useState, type DragEvent, type ReactNode } from 'react'
import { hr } from '../../ipc/client'
import { useChange, useRead } from '../../ipc/hooks'
import { ErrorAlert } from '../../ui/error-alert'
import { PdfView } from '../../ui/pdf-view'
import { showUndo } from '../../ui/pesan-urung'
import classes from './naskah.module.css'
import { saat } from './tanggal'
import { useTambahPindaian } from './use-pindaian'
import type { Naskah } from './use-simpan-naskah'

const ukuran = (bytes: number) => (bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`)

/** Scans of the signed paper: seen, added, taken away. */
export function Pindaian({ naskah }: { naskah: Naskah }) {
  const client = useQueryClient()
  const [open, setOpen] = useState<string | null>(null)
  const { busy, tambah } = useTambahPindaian(naskah.id)
  const hapus = useChange(hr.arsip.hapusPindaian, { onSuccess: () => { showUndo('Pindaian dihapus.', () => client.invalidateQueries()) } })
  return (
    <section aria-label="Pindaian">
      <Group justify="space-between" wrap="nowrap" mb={4}>
        <Text fw={700}>Pindaian bertanda tangan</Text>
        <FileButton multiple accept="application/pdf,image/jpeg" onChange={tambah} inputProps={{ 'aria-label': 'Berkas pindaian' }}>
          {(props) => <Button {...props} size="compact-xs" variant="default" leftSection={<IconUpload size={13} />} loading={busy}>Pilih berkas</Button>}
        </FileButton>
      </Group>
      {naskah.pindaian.length === 0 && <Text size="sm" c="dimmed">Belum ada. Seret berkas PDF atau JPEG ke layar ini, atau tekan “Pilih berkas”.</Text>}
      <Stack gap={2}>
        {naskah.pindaian.map((one) => (
          <Group key={one.id} gap={4} wrap="nowrap">
            <UnstyledButton flex={1} miw={0} onClick={() => { setOpen(one.id) }}>
              <Group gap={6} wrap="nowrap"><IconPaperclip size={14} style={{ flexShrink: 0 }} /><Text size="sm" td="underline" truncate title={one.nama}>{one.nama}</Text></Group>
              <Text size="xs" c="dimmed" pl={20}>{ukuran(one.ukuran)} · {saat(one.ditambahkanPada)}</Text>
            </UnstyledButton>
            <ActionIcon color="gray" aria-label={`Hapus pindaian ${one.nama}`} onClick={() => { hapus.mutate({ id: one.id }) }}><IconTrash size={15} /></ActionIcon>
          </Group>
        ))}
      </Stack>
      <Modal opened={open !== null} onClose={() => { setOpen(null) }} title={`Pindaian ${naskah.pindaian.find(({ id }) => id === open)?.nama ?? ''}`} size={860} transitionProps={{ duration: 0 }}>{open !== null && <Lihat id={open} />}</Modal>
    </section>
  ) // prettier-ignore
}

function Lihat({ id }: { id: string }) {
  const { data, error } = useRead(hr.arsip.bukaPindaian, { id })
  if (!data) return <ErrorAlert error={error} />
  return data.mime === 'application/pdf' ? <PdfView url={data.url} label={data.nama} /> : <img src={data.url} alt={`Pindaian ${data.nama}`} style={{ maxWidth: '100%' }} />
}

/** The whole screen takes a file that is dragged onto it. */
export function JatuhkanPindaian({ naskahId, children }: { naskahId: string; children: ReactNode }) {
  const [over, setOver] = useState(false)
  const { tambah } = useTambahPindaian(naskahId)
  const carries = (event: DragEvent) => event.dataTransfer.types.includes('Files')
  return (
    <div
      style={{ position: 'relative', height: '100%' }}
      onDragOver={(event) => {
        if (!carries(event)) return
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={(event) => { if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false) }}
      onDrop={(event) => {
        if (!carries(event)) return
        event.preventDefault()
        setOver(false)
        tambah([...event.dataTransfer.files])
      }}
    >
      {children}
      {over && <div className={classes['jatuhkan']}>Lepaskan di sini untuk menambah pindaian (PDF atau JPEG)</div>}
    </div>
  ) // prettier-ignore
}
