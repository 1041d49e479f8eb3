import { Button, Checkbox, Group, Modal, NumberInput, Stack, Text, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { nomorSertifikat, periksaPolaSertifikat } from '../../../domain/pelatihan/sertifikat'
import { pelaksanaanContract } from '../../../preload/contract/pelaksanaan.contract'
import { hr } from '../../ipc/client'
import { TanggalInput } from '../../ui/tanggal-input'
import { useFormChange } from '../../ui/use-form-change'
import type { Papan } from './papan'

/** Numbers by a pattern, one after the other in the order of the names. */
export function IsiNomor({ papan, opened, onTutup }: { papan: Papan; opened: boolean; onTutup: () => void }) {
  return (
    <Modal opened={opened} onClose={onTutup} title="Isi nomor sertifikat berurutan" transitionProps={{ duration: 0 }}>
      {opened && <Isian papan={papan} onTutup={onTutup} />}
    </Modal>
  )
}

function Isian({ papan: { program }, onTutup }: { papan: Papan; onTutup: () => void }) {
  const { form, submit, busy } = useFormChange({
    schema: pelaksanaanContract.sertifikatIsiBanyak.input, call: hr.pelaksanaan.sertifikatIsiBanyak,
    initialValues: { pelatihanId: program.id, pola: '{urut:3}/SERT/{bulan-romawi}/{tahun}', mulaiUrut: 1, tanggal: program.selesai ?? program.mulai, timpa: false },
    toInput: ({ mulaiUrut, tanggal, ...rest }) => ({ ...rest, mulaiUrut, tanggal: tanggal ?? '' }),
    onSaved: ({ diisi, dilewati }) => {
      notifications.show({ message: `${diisi} nomor diisi${dilewati > 0 ? `; ${dilewati} peserta sudah bernomor dan tidak diubah` : ''}.` })
      onTutup()
    },
  }) // prettier-ignore
  const { pola, mulaiUrut, tanggal } = form.values
  const contoh = tanggal && typeof mulaiUrut === 'number' && periksaPolaSertifikat(pola) === null ? nomorSertifikat(pola, mulaiUrut, tanggal) : null
  return (
    <form onSubmit={submit}>
      <Stack gap="xs">
        <TextInput label="Pola nomor" withAsterisk data-autofocus description="{urut}, {urut:3}, {bulan}, {bulan-romawi}, {tahun}" {...form.getInputProps('pola')} />
        <Group grow align="flex-start">
          <NumberInput label="Mulai dari nomor" withAsterisk min={1} max={99_999} allowDecimal={false} hideControls {...form.getInputProps('mulaiUrut')} />
          <TanggalInput label="Tanggal sertifikat" withAsterisk {...form.getInputProps('tanggal')} />
        </Group>
        <Text size="sm">Nomor pertama: <b>{contoh ?? '–'}</b></Text>
        <Checkbox label="Ganti juga nomor yang sudah ada" {...form.getInputProps('timpa', { type: 'checkbox' })} />
        <Group justify="flex-end"><Button variant="default" onClick={onTutup}>Batal</Button><Button type="submit" loading={busy}>Isi nomor</Button></Group>
      </Stack>
    </form>
  ) // prettier-ignore
}
