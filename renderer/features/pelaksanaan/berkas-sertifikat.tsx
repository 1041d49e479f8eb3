import { ActionIcon, Button, FileButton, Group, Text, UnstyledButton } from '@mantine/core'
import { IconPaperclip, IconUpload, IconX } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { SERTIFIKAT } from '../../../domain/berkas/lampiran'
import { hr } from '../../ipc/client'
import { showError, useChange } from '../../ipc/hooks'
import { bacaBerkas } from '../../ui/baca-berkas'
import { showUndo } from '../../ui/pesan-urung'
import type { Peserta } from './papan'

/** The certificate's file: chosen, looked at, taken away. */
export function BerkasSertifikat({ peserta: { id, nama, berkasNama }, onLihat }: { peserta: Peserta; onLihat: () => void }) {
  const client = useQueryClient()
  const lampir = useChange(hr.pelaksanaan.sertifikatBerkas)
  const lepas = useChange(hr.pelaksanaan.sertifikatLepas, { onSuccess: () => { showUndo(`Berkas sertifikat ${nama} dilepas.`, () => client.invalidateQueries()) } }) // prettier-ignore
  const add = async (file: File | null) => {
    const isi = file && (await bacaBerkas(file, SERTIFIKAT).catch(showError))
    if (file && isi) lampir.mutate({ pesertaId: id, nama: file.name, isi })
  }
  if (berkasNama !== null)
    return (
      <Group gap={2} wrap="nowrap">
        <UnstyledButton miw={0} flex={1} onClick={onLihat} aria-label={`Lihat sertifikat ${nama}`}>
          <Group gap={4} wrap="nowrap"><IconPaperclip size={14} style={{ flexShrink: 0 }} /><Text size="sm" td="underline" truncate title={berkasNama}>{berkasNama}</Text></Group>
        </UnstyledButton>
        <ActionIcon color="gray" aria-label={`Lepas berkas sertifikat ${nama}`} loading={lepas.isPending} onClick={() => { lepas.mutate({ id }) }}><IconX size={14} /></ActionIcon>
      </Group>
    ) // prettier-ignore
  return (
    <FileButton accept={SERTIFIKAT.mime.join(',')} onChange={(file) => void add(file)} inputProps={{ 'aria-label': `Berkas sertifikat ${nama}` }}>
      {(props) => <Button {...props} size="compact-xs" variant="default" leftSection={<IconUpload size={13} />} loading={lampir.isPending} aria-label={`Pilih berkas sertifikat ${nama}`}>Pilih berkas</Button>}
    </FileButton>
  ) // prettier-ignore
}
