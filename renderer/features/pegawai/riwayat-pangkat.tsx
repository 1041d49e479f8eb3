import { Select, SimpleGrid, TextInput } from '@mantine/core'
import { isianPangkat } from '../../../preload/contract/pegawai.contract'
import { hr } from '../../ipc/client'
import { useChange } from '../../ipc/hooks'
import { TanggalInput } from '../../ui/tanggal-input'
import { useFormChange } from '../../ui/use-form-change'
import type { Detail } from './data-diri'
import { TabelRiwayat, TombolIsian, type KolomRiwayat } from './tabel-riwayat'
import { GOLONGAN_PILIHAN } from './tambah-pegawai'

type Row = Detail['pangkat'][number]

const KOLOM: readonly KolomRiwayat<Row>[] = [
  { judul: 'Pangkat (golongan)', lebar: 30, nilai: ({ pangkat }) => pangkat },
  { judul: 'TMT', lebar: 13, jenis: 'tanggal', nilai: ({ tmt }) => tmt },
  { judul: 'Nomor SK', lebar: 30, nilai: ({ noSk }) => noSk },
]

export function RiwayatPangkat({ pegawaiId, pemilik, rows }: { pegawaiId: string; pemilik: string; rows: Row[] }) {
  const hapus = useChange(hr.pegawai.hapusPangkat)
  return (
    <TabelRiwayat
      pemilik={pemilik}
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
