import { Select, SimpleGrid, TextInput } from '@mantine/core'
import { formatTanggal, isoDate } from '../../../domain/shared/iso-date'
import { isianPangkat } from '../../../preload/contract/pegawai.contract'
import { hr } from '../../ipc/client'
import { useChange } from '../../ipc/hooks'
import { TanggalInput } from '../../ui/tanggal-input'
import { useFormChange } from '../../ui/use-form-change'
import type { Detail } from './data-diri'
import { TabelRiwayat, TombolIsian } from './tabel-riwayat'
import { GOLONGAN_PILIHAN } from './tambah-pegawai'

type Row = Detail['pangkat'][number]

const KOLOM = [
  { judul: 'Pangkat (golongan)', tampil: (row: Row) => row.pangkat },
  { judul: 'TMT', tampil: (row: Row) => formatTanggal(isoDate(row.tmt)) },
  { judul: 'Nomor SK', tampil: (row: Row) => row.noSk ?? '–' },
]

export function RiwayatPangkat({ pegawaiId, rows }: { pegawaiId: string; rows: Row[] }) {
  const hapus = useChange(hr.pegawai.hapusPangkat)
  return (
    <TabelRiwayat
      judul="Pangkat"
      kosong="Isi golongan dan TMT-nya agar tercetak pada formulir."
      kolom={KOLOM}
      rows={rows}
      isian={(row, close) => <Isian pegawaiId={pegawaiId} row={row} onClose={close} />}
      onHapus={({ id }) => {
        hapus.mutate({ id })
      }}
    />
  )
}

function Isian({ pegawaiId, row, onClose }: { pegawaiId: string; row: Row | null; onClose: () => void }) {
  const initialValues = { golonganKode: row?.golonganKode ?? '', tmt: row?.tmt ?? '', noSk: row?.noSk ?? '' }
  const common = { schema: isianPangkat, initialValues, onSaved: onClose }
  const add = useFormChange({ ...common, call: hr.pegawai.tambahPangkat, toInput: (values) => ({ ...values, pegawaiId }) })
  const edit = useFormChange({ ...common, call: hr.pegawai.savePangkat, toInput: (values) => ({ ...values, id: row?.id ?? '' }) })
  const { form, submit, busy } = row ? edit : add
  return (
    <form onSubmit={submit} noValidate>
      <SimpleGrid cols={3} spacing="xs">
        <Select label="Golongan" data-autofocus data={GOLONGAN_PILIHAN} {...form.getInputProps('golonganKode')} />
        <TanggalInput label="TMT" {...form.getInputProps('tmt')} />
        <TextInput label="Nomor SK" {...form.getInputProps('noSk')} />
      </SimpleGrid>
      <TombolIsian busy={busy} onClose={onClose} />
    </form>
  )
}
