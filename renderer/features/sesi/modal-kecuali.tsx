import { Button, Modal, Select, Stack, Text, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { ALASAN_PENGECUALIAN_LABEL, type AlasanPengecualian } from '../../../domain/penilaian/pengecualian'
import { hr } from '../../ipc/client'
import { useChange } from '../../ipc/hooks'
import classes from './sesi.module.css'

interface ModalKecualiProps {
  periodeId: string
  pegawaiId: string
  nama: string
  lama: { alasan: AlasanPengecualian; keterangan: string | null } | null
  onTutup: () => void
}

/** Leaves a person out of the month, with the reason that minutes and recap print. */
export function ModalKecuali({ periodeId, pegawaiId, nama, lama, onTutup }: ModalKecualiProps) {
  const form = useForm({ initialValues: { alasan: lama?.alasan ?? (null as AlasanPengecualian | null), keterangan: lama?.keterangan ?? '' } })
  const simpan = useChange(hr.penilaian.kecualikan, {
    onSuccess: onTutup,
    onError: ({ fields }) => {
      form.setErrors(fields)
      return Object.keys(fields).length > 0
    },
  })
  return (
    <Modal opened onClose={onTutup} title="Kecualikan dari penilaian bulan ini">
      <form onSubmit={form.onSubmit(({ alasan, keterangan }) => { simpan.mutate({ periodeId, pegawaiId, alasan: alasan as AlasanPengecualian, keterangan }) })}>
        <Stack gap="sm">
          <Text fz="sm">{nama}</Text>
          <Select data-autofocus label="Alasan" data={Object.entries(ALASAN_PENGECUALIAN_LABEL).map(([value, label]) => ({ value, label }))} {...form.getInputProps('alasan')} />
          <Textarea label="Keterangan" {...form.getInputProps('keterangan')} />
          <Text fz="xs" className={classes['redup']}>
            Pegawai yang dikecualikan tidak dihitung dalam pola distribusi. Isian yang sudah ada tetap disimpan.
          </Text>
          <Button type="submit" loading={simpan.isPending}>Kecualikan</Button>
        </Stack>
      </form>
    </Modal>
  )
}
