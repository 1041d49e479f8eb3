import { Button, Modal, Stack, Text, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { hr } from '../../ipc/client'
import { useChange } from '../../ipc/hooks'

/** Opening a closed month again asks why, and keeps the answer. */
export function ModalBukaKembali({ periodeId, onTutup }: { periodeId: string; onTutup: () => void }) {
  const form = useForm({ initialValues: { alasan: '' } })
  const buka = useChange(hr.sesi.bukaKembali, {
    onSuccess: onTutup,
    onError: ({ fields }) => {
      form.setErrors(fields)
      return Object.keys(fields).length > 0
    },
  })
  return (
    <Modal opened onClose={onTutup} title="Buka kembali bulan ini">
      <form onSubmit={form.onSubmit(({ alasan }) => { buka.mutate({ periodeId, alasan }) })}>
        <Stack gap="sm">
          <Text fz="sm">Isian bulan ini dapat diubah lagi sampai dikunci kembali. Alasan dan waktunya tercatat dan tidak dapat diurungkan.</Text>
          <Textarea data-autofocus label="Alasan" minRows={3} placeholder="Misalnya realisasi dua pegawai tertukar" {...form.getInputProps('alasan')} />
          <Button type="submit" loading={buka.isPending}>Buka kembali</Button>
        </Stack>
      </form>
    </Modal>
  )
}
