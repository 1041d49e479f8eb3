import { Alert, Button, Group, Modal, Select, SimpleGrid, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { rupiah, SUMBER_ANGGARAN_LABEL, type SumberAnggaran } from '../../../domain/anggaran/anggaran'
import { peringatanPagu } from '../../../domain/anggaran/pagu'
import { isianAnggaran } from '../../../preload/contract/anggaran.contract'
import { hr } from '../../ipc/client'
import { pilihanDari } from '../../ui/pilihan'
import { RupiahInput } from '../../ui/rupiah-input'
import { useFormChange } from '../../ui/use-form-change'
import type { BarisAnggaran } from './baris-anggaran'

interface Props {
  /** Undefined: closed; null: a new line. */
  baris: BarisAnggaran | null | undefined
  tahun: number
  onClose: () => void
}

/** A budget line: where its money comes from, its code, and its ceiling. */
export function IsianAnggaran({ baris, tahun, onClose }: Props) {
  return (
    <Modal opened={baris !== undefined} onClose={onClose} title={baris ? 'Ubah mata anggaran' : `Tambah mata anggaran ${tahun}`} size="lg" transitionProps={{ duration: 0 }}>
      {baris !== undefined && <Isian baris={baris} tahun={tahun} onClose={onClose} />}
    </Modal>
  )
}

interface Nilai extends Record<string, unknown> {
  tahun: number
  sumber: SumberAnggaran
  kodeRekening: string
  uraian: string
  pagu: number | null
  keterangan: string
}
const awal = (baris: BarisAnggaran | null, tahun: number): Nilai =>
  baris
    ? { tahun, sumber: baris.sumber, kodeRekening: baris.kodeRekening, uraian: baris.uraian, pagu: baris.pagu, keterangan: baris.keterangan ?? '' }
    : { tahun, sumber: 'apbd', kodeRekening: '', uraian: '', pagu: null, keterangan: '' }

function Isian({ baris, tahun, onClose }: { baris: BarisAnggaran | null; tahun: number; onClose: () => void }) {
  const call = baris === null ? hr.anggaran.tambah : Object.assign((input: Parameters<typeof hr.anggaran.tambah>[0]) => hr.anggaran.ubah({ ...input, id: baris.id }), { channel: hr.anggaran.ubah.channel, kind: hr.anggaran.ubah.kind })
  const { form, submit, busy } = useFormChange({
    schema: isianAnggaran,
    call,
    initialValues: awal(baris, tahun),
    toInput: (values) => ({ ...values, pagu: values.pagu ?? Number.NaN }),
    onSaved: onClose,
  })
  const { uraian, pagu } = form.values
  const lebih = baris && pagu !== null && !Number.isNaN(pagu) ? peringatanPagu(`“${uraian}”`, { ...baris, paguEfektif: pagu + baris.masuk - baris.keluar }) : null
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="xs">
        <TextInput data-autofocus withAsterisk label="Uraian belanja" placeholder="Belanja kursus singkat/pelatihan" {...form.getInputProps('uraian')} />
        <SimpleGrid cols={2} spacing="xs">
          <TextInput withAsterisk label="Kode rekening" placeholder="5.1.02.02.12.0001" {...form.getInputProps('kodeRekening')} />
          <Select withAsterisk label="Sumber dana" allowDeselect={false} data={pilihanDari(SUMBER_ANGGARAN_LABEL)} {...form.getInputProps('sumber')} />
          <RupiahInput withAsterisk label="Pagu" placeholder="12.500.000 atau 12,5 jt" {...form.getInputProps('pagu')} value={pagu} onChange={(value) => { form.setFieldValue('pagu', value) }} />
          {baris && baris.paguEfektif !== baris.pagu && (
            <Text size="xs" c="dimmed" mt={26}>Pagu awal; pergeseran {rupiah(baris.masuk - baris.keluar)} ditambahkan sendiri.</Text>
          )}
        </SimpleGrid>
        <Textarea label="Keterangan" {...form.getInputProps('keterangan')} />
        {lebih && <Alert color="orange" icon={<IconAlertTriangle size={16} />}>{lebih} Masih dapat disimpan bila memang demikian di DPA.</Alert>}
        <Group justify="flex-end" gap="xs" mt="xs">
          <Button variant="default" onClick={onClose}>Batal</Button>
          <Button type="submit" loading={busy}>Simpan</Button>
        </Group>
      </Stack>
    </form>
  ) // prettier-ignore
}
