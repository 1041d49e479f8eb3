import { ActionIcon, Button, FileButton, Group, Stack, Text, UnstyledButton } from '@mantine/core'
import { IconPaperclip, IconTrash, IconUpload } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { PINDAIAN } from '../../../domain/berkas/lampiran'
import { hr } from '../../ipc/client'
import { useChange } from '../../ipc/hooks'
import { JatuhkanBerkas } from '../../ui/jatuhkan-berkas'
import { LihatBerkas } from '../../ui/lihat-berkas'
import { showUndo } from '../../ui/pesan-urung'
import { ukuranBerkas } from '../../ui/ukuran-berkas'
import { saat } from './tanggal'
import { useTambahPindaian } from './use-pindaian'
import type { Naskah } from './use-simpan-naskah'

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
        <FileButton multiple accept={PINDAIAN.mime.join(',')} onChange={tambah} inputProps={{ 'aria-label': 'Berkas pindaian' }}>
          {(props) => <Button {...props} size="compact-xs" variant="default" leftSection={<IconUpload size={13} />} loading={busy}>Pilih berkas</Button>}
        </FileButton>
      </Group>
      {naskah.pindaian.length === 0 && <Text size="sm" c="dimmed">Belum ada. Seret berkas PDF atau JPEG ke layar ini, atau tekan “Pilih berkas”.</Text>}
      <Stack gap={2}>
        {naskah.pindaian.map((one) => (
          <Group key={one.id} gap={4} wrap="nowrap">
            <UnstyledButton flex={1} miw={0} onClick={() => { setOpen(one.id) }}>
              <Group gap={6} wrap="nowrap"><IconPaperclip size={14} style={{ flexShrink: 0 }} /><Text size="sm" td="underline" truncate title={one.nama}>{one.nama}</Text></Group>
              <Text size="xs" c="dimmed" pl={20}>{ukuranBerkas(one.ukuran)} · {saat(one.ditambahkanPada)}</Text>
            </UnstyledButton>
            <ActionIcon color="gray" aria-label={`Hapus pindaian ${one.nama}`} onClick={() => { hapus.mutate({ id: one.id }) }}><IconTrash size={15} /></ActionIcon>
          </Group>
        ))}
      </Stack>
      <LihatBerkas buka={hr.arsip.bukaPindaian} id={open} judul={`Pindaian ${naskah.pindaian.find(({ id }) => id === open)?.nama ?? ''}`} onTutup={() => { setOpen(null) }} />
    </section>
  ) // prettier-ignore
}

/** The whole screen takes a file that is dragged onto it. */
export function JatuhkanPindaian({ naskahId, children }: { naskahId: string; children: ReactNode }) {
  const { tambah } = useTambahPindaian(naskahId)
  return <JatuhkanBerkas tinggi="100%" pesan={`Lepaskan di sini untuk menambah pindaian (${PINDAIAN.sebutan})`} onBerkas={tambah}>{children}</JatuhkanBerkas> // prettier-ignore
}
