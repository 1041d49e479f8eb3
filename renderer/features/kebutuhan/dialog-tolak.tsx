import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import type { KeyboardEvent } from 'react'
import { hr } from '../../ipc/client'
import { useChange } from '../../ipc/hooks'
import { sebutKebutuhan, type Kebutuhan } from './kata'

interface Props {
  opened: boolean
  onClose: () => void
  rows: readonly Kebutuhan[]
  onSelesai: (message: string) => void
}

/** Refusing asks why; the reason stands beside the need from then on. */
export function DialogTolak({ opened, ...props }: Props) {
  return (
    <Modal opened={opened} onClose={props.onClose} title="Tolak kebutuhan" transitionProps={{ duration: 0 }}>
      {opened && <Isian {...props} />}
    </Modal>
  )
}

function Isian({ onClose, rows, onSelesai }: Omit<Props, 'opened'>) {
  const form = useForm({ initialValues: { alasan: '' } })
  const putuskan = useChange(hr.kebutuhan.putuskan, {
    onSuccess: ({ berubah }) => {
      onClose()
      onSelesai(`${berubah} kebutuhan ditolak.`)
    },
    onError: ({ fields }) => {
      form.setErrors(fields)
      return 'alasan' in fields
    },
  })
  const kirim = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.ctrlKey && event.key === 'Enter') event.currentTarget.form?.requestSubmit()
  }
  return (
    <form onSubmit={form.onSubmit(({ alasan }) => { putuskan.mutate({ ids: rows.map(({ id }) => id), status: 'ditolak', alasan }) })} noValidate>
      <Stack gap="sm">
        <Text size="sm">{sebutKebutuhan(rows)} akan ditandai ditolak. Kebutuhan dan alasannya tetap tersimpan.</Text>
        <Textarea data-autofocus withAsterisk label="Alasan penolakan" placeholder="Misalnya sudah dibina langsung oleh atasannya" minRows={3} onKeyDown={kirim} {...form.getInputProps('alasan')} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>Jangan tolak</Button>
          <Button type="submit" color="red.9" loading={putuskan.isPending}>Tolak <kbd style={{ marginLeft: 6 }}>Ctrl Enter</kbd></Button>
        </Group>
      </Stack>
    </form>
  ) // prettier-ignore
}
