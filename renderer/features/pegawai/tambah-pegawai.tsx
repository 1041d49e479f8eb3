import { Button, Group, Modal, Select, SimpleGrid, TextInput } from '@mantine/core'
import { useNavigate } from 'react-router'
import { GOLONGAN } from '../../../domain/pegawai/pangkat'
import { JENIS_PEGAWAI_LABEL } from '../../../domain/pegawai/pegawai'
import { pegawaiBaru } from '../../../preload/contract/pegawai.contract'
import { hr } from '../../ipc/client'
import { pilihanDari } from '../../ui/pilihan'
import { TanggalInput } from '../../ui/tanggal-input'
import { useFormChange } from '../../ui/use-form-change'
import { useUnitOptions } from './use-unit-options'

const KOSONG = {
  nip: '', nama: '', gelarDepan: '', gelarBelakang: '', jenis: 'pns' as keyof typeof JENIS_PEGAWAI_LABEL,
  golonganKode: null as string | null, tmtGolongan: null as string | null, jabatan: '', unitId: null as string | null, tmtJabatan: null as string | null,
} // prettier-ignore
export const GOLONGAN_PILIHAN = GOLONGAN.toReversed().map(({ kode, pangkat }) => ({ value: kode, label: pangkat === null ? kode : `${kode} – ${pangkat}` }))

/** A new person: what is needed to begin. The rest is on the person's own page. */
export function TambahPegawai({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  return (
    <Modal opened={opened} onClose={onClose} title="Tambah pegawai" size="lg">
      <Isian onClose={onClose} />
    </Modal>
  )
}

function Isian({ onClose }: { onClose: () => void }) {
  const navigate = useNavigate()
  const units = useUnitOptions()
  const { form, submit, busy } = useFormChange({
    schema: pegawaiBaru,
    call: hr.pegawai.tambah,
    initialValues: KOSONG,
    toInput: (values) => values,
    onSaved: ({ id }) => {
      onClose()
      void navigate(`/pegawai/${id}`)
    },
  })
  return (
    <form onSubmit={submit} noValidate>
      <SimpleGrid cols={2} spacing="xs">
        <TextInput label="NIP" description="18 angka; spasi boleh" data-autofocus {...form.getInputProps('nip')} />
        <Select label="Jenis pegawai" description="Non-ASN boleh tanpa NIP" allowDeselect={false} data={pilihanDari(JENIS_PEGAWAI_LABEL)} {...form.getInputProps('jenis')} />
        <TextInput label="Nama tanpa gelar" withAsterisk {...form.getInputProps('nama')} />
        <Group grow gap="xs" align="flex-start">
          <TextInput label="Gelar depan" {...form.getInputProps('gelarDepan')} />
          <TextInput label="Gelar belakang" {...form.getInputProps('gelarBelakang')} />
        </Group>
        <Select label="Golongan" clearable data={GOLONGAN_PILIHAN} {...form.getInputProps('golonganKode')} />
        <TanggalInput label="TMT golongan" {...form.getInputProps('tmtGolongan')} />
        <TextInput label="Jabatan" placeholder="misalnya Kepala Seksi Pemerintahan" {...form.getInputProps('jabatan')} />
        <TanggalInput label="TMT jabatan" {...form.getInputProps('tmtJabatan')} />
        <Select label="Unit kerja" clearable data={units} {...form.getInputProps('unitId')} />
      </SimpleGrid>
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose}>Batal</Button>
        <Button type="submit" loading={busy}>Simpan</Button>
      </Group>
    </form>
  ) // prettier-ignore
}
