import { NumberInput, SimpleGrid, TextInput } from '@mantine/core'
import { isianLatihan } from '../../../preload/contract/pegawai.contract'
import { hr } from '../../ipc/client'
import { useChange } from '../../ipc/hooks'
import { useFormChange } from '../../ui/use-form-change'
import type { Detail } from './data-diri'
import { TabelRiwayat, TombolIsian, type KolomRiwayat } from './tabel-riwayat'

type Row = Detail['latihan'][number]

const KOLOM: readonly KolomRiwayat<Row>[] = [
  { judul: 'Latihan jabatan', lebar: 50, nilai: ({ nama }) => nama },
  { judul: 'Tahun', lebar: 8, jenis: 'angka', nilai: ({ tahun }) => tahun },
  { judul: 'Jam', lebar: 8, jenis: 'angka', nilai: ({ jam }) => jam },
]

export function RiwayatLatihan({ pegawaiId, pemilik, rows }: { pegawaiId: string; pemilik: string; rows: Row[] }) {
  const hapus = useChange(hr.pegawai.hapusLatihan)
  return (
    <TabelRiwayat
      pemilik={pemilik}
      judul="Latihan jabatan"
      kosong="Misalnya Pelatihan Kepemimpinan Pengawas 2022. Dipakai dalam urutan DUK."
      kolom={KOLOM}
      rows={rows}
      isian={(row, close) => <Isian pegawaiId={pegawaiId} row={row} onClose={close} />}
      onHapus={({ id }) => {
        hapus.mutate({ id })
      }}
    />
  )
}

const angka = (value: string | number | null): number | null => (value === '' || value === null ? null : Number(value))

function Isian({ pegawaiId, row, onClose }: { pegawaiId: string; row: Row | null; onClose: () => void }) {
  const initialValues = { nama: row?.nama ?? '', tahun: row?.tahun ?? null, jam: row?.jam ?? null }
  const common = { schema: isianLatihan, initialValues, onSaved: onClose }
  const add = useFormChange({ ...common, call: hr.pegawai.tambahLatihan, toInput: (values) => ({ ...values, pegawaiId }) })
  const edit = useFormChange({ ...common, call: hr.pegawai.saveLatihan, toInput: (values) => ({ ...values, id: row?.id ?? '' }) })
  const { form, submit, busy } = row ? edit : add
  const number = (field: 'tahun' | 'jam') => ({
    value: form.getValues()[field] ?? '',
    error: form.errors[field],
    onChange: (value: string | number) => {
      form.setFieldValue(field, angka(value))
    },
  })
  return (
    <form onSubmit={submit} noValidate>
      <TextInput label="Nama latihan" data-autofocus {...form.getInputProps('nama')} />
      <SimpleGrid cols={2} spacing="xs" mt="xs">
        <NumberInput label="Tahun" hideControls {...number('tahun')} />
        <NumberInput label="Jumlah jam" hideControls {...number('jam')} />
      </SimpleGrid>
      <TombolIsian busy={busy} onClose={onClose} />
    </form>
  )
}
