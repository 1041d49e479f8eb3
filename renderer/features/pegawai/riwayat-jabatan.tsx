import { Badge, Group, Select, SimpleGrid, Text, TextInput } from '@mantine/core'
import { type Eselon, ESELON, guessEselon, guessJenisJabatan, JENIS_JABATAN_LABEL, SIFAT_JABATAN_LABEL } from '../../../domain/pegawai/jabatan'
import { sebutanJabatan } from '../../../domain/pegawai/sebutan-jabatan'
import { formatTanggal, isoDate } from '../../../domain/shared/iso-date'
import { isianJabatan } from '../../../preload/contract/pegawai.contract'
import { hr } from '../../ipc/client'
import { useChange } from '../../ipc/hooks'
import { pilihanDari } from '../../ui/pilihan'
import { TanggalInput } from '../../ui/tanggal-input'
import { useFormChange } from '../../ui/use-form-change'
import type { Detail } from './data-diri'
import { TabelRiwayat, TombolIsian, type KolomRiwayat } from './tabel-riwayat'
import { useUnitOptions } from './use-unit-options'

type Row = Detail['jabatan'][number]

const KOLOM: readonly KolomRiwayat<Row>[] = [
  { judul: 'Jabatan', lebar: 44, nilai: (row) => sebutanJabatan(row.jabatan, row.sifat), tampil: (row) => <Group gap={6}>{sebutanJabatan(row.jabatan, row.sifat)}{row.sifat !== 'definitif' && <Badge size="xs" variant="light" tt="none">{SIFAT_JABATAN_LABEL[row.sifat]}</Badge>}</Group> },
  { judul: 'Jenis', lebar: 30, nilai: (row) => `${JENIS_JABATAN_LABEL[row.jenis]}${row.eselon ? ` (${row.eselon})` : ''}` },
  { judul: 'Unit kerja', lebar: 34, nilai: ({ unit }) => unit },
  { judul: 'Mulai', lebar: 13, jenis: 'tanggal', nilai: ({ tmt }) => tmt },
  { judul: 'Selesai', lebar: 13, jenis: 'tanggal', nilai: ({ selesai }) => selesai, tampil: (row) => (row.selesai === null ? <Text span size="sm" c="dimmed">sekarang</Text> : formatTanggal(isoDate(row.selesai))) },
] // prettier-ignore

export function RiwayatJabatan({ pegawaiId, pemilik, rows }: { pegawaiId: string; pemilik: string; rows: Row[] }) {
  const hapus = useChange(hr.pegawai.hapusJabatan)
  return (
    <TabelRiwayat
      pemilik={pemilik}
      judul="Jabatan"
      kosong="Jabatan dan unit menentukan siapa penilainya. Jabatan definitif baru menutup yang lama dengan sendirinya; Plt. dan Plh. berdampingan."
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
  const units = useUnitOptions()
  const initialValues = {
    jabatan: row?.jabatan ?? '', jenis: row?.jenis ?? ('pelaksana' as const), eselon: (row?.eselon ?? null) as Eselon | null, unitId: row?.unitId ?? '',
    tmt: row?.tmt ?? '', selesai: row?.selesai ?? null, sifat: row?.sifat ?? ('definitif' as const), noSk: row?.noSk ?? '',
  } // prettier-ignore
  const common = { schema: isianJabatan, initialValues, onSaved: onClose }
  const add = useFormChange({ ...common, call: hr.pegawai.tambahJabatan, toInput: (values) => ({ ...values, pegawaiId }) })
  const edit = useFormChange({ ...common, call: hr.pegawai.saveJabatan, toInput: (values) => ({ ...values, id: row?.id ?? '' }) })
  const { form, submit, busy } = row ? edit : add
  const guess = () => {
    const { jabatan } = form.getValues()
    if (row || jabatan.trim() === '') return
    form.setFieldValue('jenis', guessJenisJabatan(jabatan))
    form.setFieldValue('eselon', guessEselon(jabatan))
  }
  return (
    <form onSubmit={submit} noValidate>
      <SimpleGrid cols={2} spacing="xs">
        <TextInput label="Jabatan" data-autofocus {...form.getInputProps('jabatan')} onBlur={guess} />
        <Select label="Unit kerja" data={units} {...form.getInputProps('unitId')} />
        <Select label="Sifat" allowDeselect={false} data={pilihanDari(SIFAT_JABATAN_LABEL)} {...form.getInputProps('sifat')} />
        <Group grow gap="xs" align="flex-start">
          <Select label="Jenis jabatan" allowDeselect={false} data={pilihanDari(JENIS_JABATAN_LABEL)} {...form.getInputProps('jenis')} />
          <Select label="Eselon" clearable data={[...ESELON]} {...form.getInputProps('eselon')} />
        </Group>
        <TanggalInput label="TMT (mulai)" {...form.getInputProps('tmt')} />
        <TanggalInput label="Selesai" description="Kosongkan bila masih dijabat" {...form.getInputProps('selesai')} />
        <TextInput label="Nomor SK" {...form.getInputProps('noSk')} />
      </SimpleGrid>
      <TombolIsian busy={busy} onClose={onClose} />
    </form>
  )
}
