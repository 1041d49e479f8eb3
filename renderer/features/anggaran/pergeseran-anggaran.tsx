import { ActionIcon, Alert, Button, Group, Modal, Select, SimpleGrid, Stack, Table, Text, TextInput, Tooltip } from '@mantine/core'
import { IconAlertTriangle, IconTrash } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { rupiah } from '../../../domain/anggaran/anggaran'
import { alasanTidakDapatDigeser, dapatDigeser, peringatanPagu } from '../../../domain/anggaran/pagu'
import { formatTanggal, isoDate } from '../../../domain/shared/iso-date'
import { isianGeser } from '../../../preload/contract/anggaran.contract'
import { hr } from '../../ipc/client'
import { useChange } from '../../ipc/hooks'
import { EksporButton } from '../../ui/ekspor-button'
import { showUndo } from '../../ui/pesan-urung'
import { RupiahInput } from '../../ui/rupiah-input'
import { TanggalInput } from '../../ui/tanggal-input'
import { useFormChange } from '../../ui/use-form-change'
import { EKSPOR_PERGESERAN, LUAR, type BarisAnggaran, type Pergeseran } from './baris-anggaran'

interface Props {
  opened: boolean
  /** The line to shift from, as the dialog opens. */
  dariId: string | null
  tahun: number
  baris: readonly BarisAnggaran[]
  pergeseran: readonly Pergeseran[]
  onClose: () => void
}

/** Money moves between lines, with its day and basis; what was moved stands below. */
export function PergeseranAnggaran({ opened, dariId, tahun, baris, pergeseran, onClose }: Props) {
  return (
    <Modal opened={opened} onClose={onClose} title={`Pergeseran anggaran ${tahun}`} size="xl" transitionProps={{ duration: 0 }}>
      {opened && (
        <Stack>
          <Isian key={pergeseran.length} dariId={dariId} baris={baris} />
          <Riwayat tahun={tahun} pergeseran={pergeseran} />
        </Stack>
      )}
    </Modal>
  )
}

function Isian({ dariId, baris }: { dariId: string | null; baris: readonly BarisAnggaran[] }) {
  const { form, submit, busy } = useFormChange({
    schema: isianGeser,
    call: hr.anggaran.geser,
    initialValues: { dariId, keId: null as string | null, jumlah: null as number | null, tanggal: '', dasar: '' },
    toInput: (values) => ({ ...values, jumlah: values.jumlah ?? Number.NaN }),
    onSaved: () => undefined,
  })
  const { values } = form
  const dari = baris.find(({ id }) => id === values.dariId)
  const jumlah = values.jumlah !== null && values.jumlah > 0 ? values.jumlah : null
  const galat = dari && jumlah !== null ? alasanTidakDapatDigeser(`“${dari.uraian}”`, dari, jumlah) : null
  const kurang = dari && jumlah !== null && !galat ? peringatanPagu(`“${dari.uraian}”`, { ...dari, paguEfektif: dari.paguEfektif - jumlah }) : null
  const pilihan = baris.map(({ id, uraian, kodeRekening }) => ({ value: id, label: `${uraian} (${kodeRekening})` }))
  const { error: galatJumlah, ...isianJumlah } = form.getInputProps('jumlah') as { error?: string }
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="xs">
        <SimpleGrid cols={2} spacing="xs">
          <Select data-autofocus label="Dari" clearable placeholder={LUAR} data={pilihan} {...form.getInputProps('dariId')} />
          <Select label="Ke" clearable placeholder={LUAR} data={pilihan.filter(({ value }) => value !== values.dariId)} {...form.getInputProps('keId')} />
          <RupiahInput
            withAsterisk label="Jumlah" placeholder="12.500.000 atau 12,5 jt" {...isianJumlah} error={galatJumlah ?? galat}
            description={dari && !galat && `Dapat digeser paling banyak ${rupiah(dapatDigeser(dari))}`} inputWrapperOrder={['label', 'input', 'description', 'error']}
            value={values.jumlah} onChange={(value) => { form.setFieldValue('jumlah', value) }}
          />
          <TanggalInput withAsterisk label="Tanggal" {...form.getInputProps('tanggal')} value={values.tanggal || null} onChange={(value) => { form.setFieldValue('tanggal', value ?? '') }} />
        </SimpleGrid>
        <TextInput label="Dasar" placeholder="DPPA tanggal 1 September 2026" {...form.getInputProps('dasar')} />
        {kurang && <Alert color="orange" icon={<IconAlertTriangle size={16} />}>{kurang} Masih dapat disimpan; kurangi atau pindahkan rencananya sesudah itu.</Alert>}
        <Group justify="flex-end"><Button type="submit" loading={busy} disabled={galat !== null}>Simpan pergeseran</Button></Group>
      </Stack>
    </form>
  ) // prettier-ignore
}

function Riwayat({ tahun, pergeseran }: { tahun: number; pergeseran: readonly Pergeseran[] }) {
  const client = useQueryClient()
  const hapus = useChange(hr.anggaran.hapusGeser, { onSuccess: () => { showUndo('Pergeseran dihapus.', () => client.invalidateQueries()) } }) // prettier-ignore
  if (pergeseran.length === 0) return <Text size="sm" c="dimmed">Belum ada pergeseran pada tahun {tahun}.</Text> // prettier-ignore
  return (
    <>
      <Group justify="space-between">
        <Text fw={700} size="sm">Pergeseran tahun {tahun}</Text>
        <EksporButton ringkas="Simpan daftar pergeseran sebagai .xlsx" nama={`Pergeseran anggaran ${tahun}`} judul={[`PERGESERAN ANGGARAN TAHUN ${tahun}`]} kolom={EKSPOR_PERGESERAN} baris={pergeseran} />
      </Group>
      <Table aria-label="Pergeseran anggaran" style={{ tableLayout: 'fixed' }}>
        <Table.Thead>
          <Table.Tr><Table.Th w={160}>Tanggal</Table.Th><Table.Th>Dari</Table.Th><Table.Th>Ke</Table.Th><Table.Th w={130} ta="right">Jumlah</Table.Th><Table.Th w={44}><span className="takar-tersembunyi">Hapus</span></Table.Th></Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {pergeseran.map((one) => (
            <Table.Tr key={one.id}>
              <Table.Td>{formatTanggal(isoDate(one.tanggal))}</Table.Td>
              <Table.Td><Text size="sm" truncate title={one.dari ?? LUAR}>{one.dari ?? LUAR}</Text></Table.Td>
              <Table.Td>
                <Text size="sm" truncate title={one.ke ?? LUAR}>{one.ke ?? LUAR}</Text>
                {one.dasar && <Text size="xs" c="dimmed" truncate title={one.dasar}>{one.dasar}</Text>}
              </Table.Td>
              <Table.Td ta="right" className="angka">{rupiah(one.jumlah)}</Table.Td>
              <Table.Td>
                <Tooltip label="Hapus pergeseran">
                  <ActionIcon color="red" aria-label={`Hapus pergeseran ${rupiah(one.jumlah)} tanggal ${formatTanggal(isoDate(one.tanggal))}`} onClick={() => { hapus.mutate({ id: one.id }) }}><IconTrash size={15} /></ActionIcon>
                </Tooltip>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </>
  ) // prettier-ignore
}
