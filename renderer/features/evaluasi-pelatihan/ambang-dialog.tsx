import { Button, Group, Modal, NumberInput, Stack, Text } from '@mantine/core'
import { TINGKAT_LABEL, type Tingkat } from '../../../domain/pelatihan/evaluasi'
import { isianAmbang } from '../../../preload/contract/evaluasi-pelatihan.contract'
import { hr } from '../../ipc/client'
import { useFormChange } from '../../ui/use-form-change'
import { angka, type Evaluasi } from './jenis'

const BUTIR: Record<Tingkat, string> = {
  reaksi: 'rata-rata lembar peserta, 1–5',
  belajar: 'kenaikan nilai tes rata-rata',
  perilaku: 'rata-rata cek atasan, 1–5',
  dampak: 'perbaikan indikator dalam persen; 0 berarti asal membaik',
}
const URUT = Object.keys(BUTIR) as Tingkat[]

/** Thresholds of this programme; an empty box takes the rule's. */
export function AmbangDialog({ opened, onClose, data }: { opened: boolean; onClose: () => void; data: Evaluasi }) {
  return (
    <Modal opened={opened} onClose={onClose} title="Ambang evaluasi program ini" transitionProps={{ duration: 0 }}>
      <Isian data={data} onClose={onClose} />
    </Modal>
  )
}

type Nilai = Record<Tingkat, number | null>

function Isian({ data, onClose }: { data: Evaluasi; onClose: () => void }) {
  const sendiri = data.ambangSendiri
  const { form, submit, busy } = useFormChange({
    schema: isianAmbang,
    call: hr.evaluasiPelatihan.aturAmbang,
    initialValues: Object.fromEntries(URUT.map((tingkat) => [tingkat, sendiri?.[tingkat] ?? null])) as Nilai,
    toInput: (values: Nilai) => ({ pelatihanId: data.program.id, ...values }),
    onSaved: onClose,
  })
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="xs">
        <Text fz="sm">Di bawah angka ini program ditandai rancang ulang. Kotak kosong memakai aturan kantor.</Text>
        {URUT.map((tingkat, i) => {
          const { value, error } = form.getInputProps(tingkat) as { value: number | null; error?: string }
          return (
            <NumberInput key={tingkat} {...(i === 0 ? { 'data-autofocus': true } : {})} label={TINGKAT_LABEL[tingkat]} description={BUTIR[tingkat]} placeholder={`Aturan kantor: ${angka(data.ambangAturan[tingkat])}`} hideControls decimalSeparator="," value={value ?? ''} error={error} onChange={(next) => { form.setFieldValue(tingkat, typeof next === 'number' ? next : null) }} />
          )
        })}
        <Group justify="space-between" mt="xs">
          <Button variant="subtle" onClick={() => { form.setValues({ reaksi: null, belajar: null, perilaku: null, dampak: null }) }}>Pakai aturan kantor</Button>
          <Group gap="xs">
            <Button variant="default" onClick={onClose}>Batal</Button>
            <Button type="submit" loading={busy}>Simpan</Button>
          </Group>
        </Group>
      </Stack>
    </form>
  ) // prettier-ignore
}
