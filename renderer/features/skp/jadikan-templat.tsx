import { Button, Modal, Stack, Text, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import type { SkpView } from '../../../preload/contract/skp-view.contract'
import { hr } from '../../ipc/client'
import { useChange } from '../../ipc/hooks'

/** Keeps the content of an SKP as a template of the office, for the same post. */
export function JadikanTemplat({ skp, onClose }: { skp: SkpView; onClose: () => void }) {
  const [nama, setNama] = useState(skp.pegawai.jabatan)
  const [error, setError] = useState<string>()
  const change = useChange(hr.templat.dariSkp, {
    onSuccess: () => { notifications.show({ message: 'Templat dibuat. Lihat di layar Templat SKP.' }); onClose() },
    onError: ({ fields }) => { setError(fields['nama']); return fields['nama'] !== undefined },
  }) // prettier-ignore
  return (
    <Modal opened onClose={onClose} title="Jadikan templat">
      <Stack>
        <Text size="sm">Hasil kerja, indikator, perilaku, dan lampiran SKP ini disalin menjadi templat kantor. Templat itu didahulukan bagi jabatan yang sama.</Text>
        <TextInput data-autofocus label="Nama templat" value={nama} onChange={(event) => { setNama(event.currentTarget.value) }} error={error} />
        <Button disabled={nama.trim() === ''} loading={change.isPending} onClick={() => { change.mutate({ skpId: skp.id, nama }) }}>Buat templat</Button>
      </Stack>
    </Modal>
  )
}
