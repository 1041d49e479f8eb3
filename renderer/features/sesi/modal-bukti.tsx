import { ActionIcon, Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { IconTrash } from '@tabler/icons-react'
import type { IndikatorLembar } from '../../../preload/contract/sesi-view.contract'
import { hr } from '../../ipc/client'
import { useChange } from '../../ipc/hooks'
import classes from './sesi.module.css'

interface ModalBuktiProps {
  periodeId: string
  indikator: IndikatorLembar
  locked: boolean
  onTutup: () => void
}

/** F3: evidence of one indicator, a name and where it is kept. Enter adds the next. */
export function ModalBukti({ periodeId, indikator, locked, onTutup }: ModalBuktiProps) {
  const form = useForm({ initialValues: { nama: '', tautan: '' } })
  const hapus = useChange(hr.sesi.hapusBukti)
  const tambah = useChange(hr.sesi.tambahBukti, {
    onSuccess: () => { form.reset() },
    onError: ({ fields }) => {
      form.setErrors(fields)
      return Object.keys(fields).length > 0
    },
  })
  return (
    <Modal opened onClose={onTutup} title="Bukti dukung" size="lg" transitionProps={{ duration: 0 }}>
      <Text fz="sm" mb="xs" lineClamp={3}>
        {indikator.teks}
      </Text>
      <Stack gap={4} mb="sm">
        {indikator.bukti.length === 0 && <Text fz="sm" className={classes['redup']}>Belum ada bukti bulan ini.</Text>}
        {indikator.bukti.map(({ id, nama, tautan }) => (
          <Group key={id} gap="xs" wrap="nowrap">
            <Text fz="sm" className={classes['lentur']} style={{ overflowWrap: 'anywhere' }}>
              {nama}
              {tautan && <span className={classes['redup']}> · {tautan}</span>}
            </Text>
            {!locked && (
              <ActionIcon color="gray" aria-label={`Hapus bukti ${nama}`} onClick={() => { hapus.mutate({ id }) }}>
                <IconTrash size={15} />
              </ActionIcon>
            )}
          </Group>
        ))}
      </Stack>
      {!locked && (
        <form onSubmit={form.onSubmit(({ nama, tautan }) => { tambah.mutate({ periodeId, indikatorId: indikator.id, nama, tautan }) })}>
          <Group align="flex-end" gap="xs" wrap="nowrap">
            <TextInput data-autofocus flex={1} label="Nama bukti" placeholder="Misalnya Rekap layanan Oktober" {...form.getInputProps('nama')} />
            <TextInput flex={1} label="Tempat atau tautan (boleh kosong)" placeholder="Map arsip 3, atau alamat berkas" {...form.getInputProps('tautan')} />
            <Button type="submit" loading={tambah.isPending}>
              Tambah
            </Button>
          </Group>
        </form>
      )}
    </Modal>
  )
}
