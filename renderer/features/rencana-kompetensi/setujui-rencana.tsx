import { Alert, Button, Group, Modal, Stack, Table, Text, Textarea, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconAlertTriangle, IconRosetteDiscountCheck } from '@tabler/icons-react'
import { rupiah } from '../../../domain/anggaran/anggaran'
import { statusSetelahSetuju } from '../../../domain/pelatihan/rencana'
import { isianPersetujuan } from '../../../preload/contract/rencana.contract'
import { hr } from '../../ipc/client'
import { useRead } from '../../ipc/hooks'
import { TanggalInput } from '../../ui/tanggal-input'
import { useFormChange } from '../../ui/use-form-change'
import type { Rencana } from './susun-linimasa'

/** Approves the plan: what it holds, what becomes of each programme, and who says so on what ground. */
export function SetujuiRencana({ opened, rencana, onClose }: { opened: boolean; rencana: Rencana; onClose: () => void }) {
  const penyetuju = useRead(hr.rencana.penyetuju, undefined)
  return (
    <Modal opened={opened} onClose={onClose} title={`Setujui rencana tahun ${rencana.tahun}, versi ${(rencana.versi?.versi ?? 0) + 1}`} size="lg" transitionProps={{ duration: 0 }}>
      {opened && penyetuju.isFetched && <Isian rencana={rencana} penyetuju={penyetuju.data ?? ''} onClose={onClose} />}
    </Modal>
  )
}

interface Nilai {
  tahun: number
  disetujuiOleh: string
  disetujuiPada: string | null
  nomor: string
  alasan: string
  setuju: boolean
}
const awal = ({ tahun, versi }: Rencana, penyetuju: string): Nilai & Record<string, unknown> => ({
  tahun, disetujuiOleh: versi?.disetujuiOleh ?? penyetuju, disetujuiPada: new Date().toLocaleDateString('sv-SE'), nomor: '', alasan: versi ? '' : `Rencana awal tahun ${tahun}`, setuju: false,
}) // prettier-ignore

function Isian({ rencana, penyetuju, onClose }: { rencana: Rencana; penyetuju: string; onClose: () => void }) {
  const { versi, total, program, anggaran } = rencana
  const { form, submit, busy } = useFormChange({
    schema: isianPersetujuan,
    call: hr.rencana.setujui,
    initialValues: awal(rencana, penyetuju),
    toInput: (values) => ({ ...values, disetujuiPada: values.disetujuiPada ?? '' }),
    onSaved: (saved) => {
      notifications.show({ title: `Rencana versi ${saved.versi} disetujui`, message: 'Isinya dibekukan. Perubahan sesudahnya dapat dilihat dari Versi dan perubahan.', autoClose: 8000 })
      onClose()
    },
  })
  const become = program.map((one) => ({ ...one, ke: statusSetelahSetuju(one) })).filter(({ status, ke }) => status !== ke)
  const count = (ke: string) => become.filter((one) => one.ke === ke).length
  const refused = form.errors['setuju']
  const over = anggaran.filter(({ beban, pagu }) => beban > pagu)
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="xs">
        <Text size="sm">
          {total.program} program, {total.orang} pegawai, {total.jamOrang.toLocaleString('id-ID')} JP seluruh peserta, biaya {rupiah(total.biaya)}.
          {count('disetujui') > 0 && ` ${count('disetujui')} usulan menjadi Disetujui.`}
          {count('ditunda') > 0 && ` ${count('ditunda')} program di luar rencana menjadi Ditunda.`}
        </Text>
        {total.tanpaMata > 0 && <Alert p="xs" color="yellow" icon={<IconAlertTriangle size={16} />}>Biaya {rupiah(total.tanpaMata)} belum ditentukan mata anggarannya.</Alert>}
        {over.length > 0 && (
          <Table fz="xs" aria-label="Mata anggaran yang melampaui pagu">
            <Table.Thead><Table.Tr><Table.Th>Melampaui pagu</Table.Th><Table.Th ta="right">Pagu</Table.Th><Table.Th ta="right">Rencana</Table.Th><Table.Th ta="right">Lebih</Table.Th></Table.Tr></Table.Thead>
            <Table.Tbody>
              {over.map((one) => <Table.Tr key={one.id}><Table.Td>{one.kodeRekening} {one.uraian}</Table.Td><Table.Td ta="right">{rupiah(one.pagu)}</Table.Td><Table.Td ta="right">{rupiah(one.beban)}</Table.Td><Table.Td ta="right"><b>{rupiah(one.beban - one.pagu)}</b></Table.Td></Table.Tr>)}
            </Table.Tbody>
          </Table>
        )}
        <TextInput data-autofocus autoFocus withAsterisk label="Disetujui oleh" placeholder="nama dan jabatan" {...form.getInputProps('disetujuiOleh')} />
        <Group grow align="flex-start" gap="xs">
          <TanggalInput withAsterisk label="Tanggal" {...form.getInputProps('disetujuiPada')} />
          <TextInput label="Nomor keputusan" description="Bila ada" inputWrapperOrder={['label', 'input', 'description', 'error']} {...form.getInputProps('nomor')} />
        </Group>
        <Textarea withAsterisk label={versi ? 'Alasan perubahan' : 'Dasar persetujuan'} {...form.getInputProps('alasan')} />
        {refused && <Alert p="xs" color="orange" icon={<IconAlertTriangle size={16} />} title="Belum disetujui">{refused} Kurangi dahulu, atau setujui dengan pagu yang terlampaui.</Alert>}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>Batal</Button>
          <Button type="submit" loading={busy} leftSection={<IconRosetteDiscountCheck size={15} />} onClick={() => { if (refused) form.setFieldValue('setuju', true) }}>
            {refused ? 'Tetap setujui' : 'Setujui rencana'}
          </Button>
        </Group>
      </Stack>
    </form>
  ) // prettier-ignore
}
