import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import type { KeyboardEvent } from 'react'
import { hr } from '../../ipc/client'
import { useChange } from '../../ipc/hooks'
import type { Naskah } from './use-simpan-naskah'

/** Cancelling asks why; the paper and its number stay. */
export function BatalkanNaskah({ opened, onClose, naskah }: { opened: boolean; onClose: () => void; naskah: Naskah }) {
  const form = useForm({ initialValues: { alasan: '' } })
  const batalkan = useChange(hr.naskah.batalkan, {
    onSuccess: onClose,
    onError: ({ fields }) => {
      form.setErrors(fields)
      return Object.keys(fields).length > 0
    },
  })
  const kirim = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.ctrlKey && event.key === 'Enter') event.currentTarget.form?.requestSubmit()
  }
  return (
    <Modal opened={opened} onClose={onClose} title="Batalkan naskah ini?" transitionProps={{ duration: 0 }}>
      <form onSubmit={form.onSubmit(({ alasan }) => { batalkan.mutate({ id: naskah.id, alasan }) })}>
        <Stack gap="sm">
          <Text size="sm">Naskah{naskah.nomor === null ? '' : ` nomor ${naskah.nomor}`} tetap disimpan dan dapat dibaca, tetapi ditandai batal. Nomornya tidak dipakai lagi. Pembatalan tidak dapat diurungkan.</Text>
          <Textarea data-autofocus label="Alasan pembatalan" withAsterisk minRows={3} placeholder="Misalnya tanggal kegiatan diubah" onKeyDown={kirim} {...form.getInputProps('alasan')} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>Jangan batalkan</Button>
            <Button type="submit" color="red.9" loading={batalkan.isPending}>Batalkan naskah <kbd style={{ marginLeft: 6 }}>Ctrl Enter</kbd></Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  ) // prettier-ignore
}
