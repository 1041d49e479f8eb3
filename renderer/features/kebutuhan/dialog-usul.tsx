import { Autocomplete, Button, Group, Input, Modal, Select, SimpleGrid, Stack, Textarea } from '@mantine/core'
import { useMemo } from 'react'
import { JENIS_KOMPETENSI_LABEL, type JenisKompetensi } from '../../../domain/kompetensi/kompetensi'
import { PENGUSUL_LABEL, type Pengusul } from '../../../domain/kompetensi/prioritas'
import { isianUsul } from '../../../preload/contract/kebutuhan.contract'
import { hr } from '../../ipc/client'
import { useRead } from '../../ipc/hooks'
import { DaftarPegawai } from '../../ui/daftar-pegawai'
import { pilihanDari } from '../../ui/pilihan'
import { useFormChange } from '../../ui/use-form-change'

interface Props {
  opened: boolean
  onClose: () => void
  tahun: number
  onSelesai: (message: string) => void
}

/** A request typed in: who, what, why, in which form. */
export function DialogUsul({ opened, ...props }: Props) {
  return (
    <Modal opened={opened} onClose={props.onClose} title="Catat usulan kebutuhan" size={880} transitionProps={{ duration: 0 }}>
      {opened && <Isian {...props} />}
    </Modal>
  )
}

type Awal = { tahun: number; pegawaiIds: string[]; jenis: JenisKompetensi; kompetensi: string; alasan: string; pengusul: Pengusul; bentuk: string | null }

function Isian({ onClose, tahun, onSelesai }: Omit<Props, 'opened'>) {
  const { data: pegawai } = useRead(hr.pegawai.list, { status: 'aktif' })
  const { data: acuan } = useRead(hr.kebutuhan.acuan, { tahun })
  const { data: nama = [] } = useRead(hr.standar.nama, undefined)
  const orang = useMemo(() => (pegawai ?? []).map(({ id, nama: name, nip, jabatan, unit }) => ({ id, nama: name, nip, jabatan, unit: unit ?? 'Tanpa unit' })), [pegawai])
  const awal: Awal = { tahun, pegawaiIds: [], jenis: 'teknis', kompetensi: '', alasan: '', pengusul: 'atasan', bentuk: null }
  const { form, submit, busy } = useFormChange({
    schema: isianUsul,
    call: hr.kebutuhan.usul,
    initialValues: awal,
    toInput: (values) => values,
    onSaved: ({ baru, bertambah }) => {
      onClose()
      const parts = [baru > 0 ? `${baru} kebutuhan baru dari usulan` : '', bertambah > 0 ? `${bertambah} kebutuhan yang sudah ada mendapat usulan` : ''].filter(Boolean)
      onSelesai(parts.length === 0 ? 'Usulan yang sama sudah tercatat, jadi tidak ada yang ditambahkan.' : `${parts.join(', ')}.`)
    },
  })
  const pilih = (kompetensi: string) => {
    form.setFieldValue('kompetensi', kompetensi)
    const known = nama.find((one) => one.kompetensi === kompetensi)
    if (known) form.setFieldValue('jenis', known.jenis)
  }
  return (
    <form onSubmit={submit} noValidate>
      <SimpleGrid cols={2} spacing="md">
        <Stack gap="xs">
          <Autocomplete data-autofocus openOnFocus={false} withAsterisk label="Kompetensi yang dibutuhkan" placeholder="Misalnya Tata naskah dinas" limit={30} data={nama.map(({ kompetensi }) => kompetensi)} {...form.getInputProps('kompetensi')} onChange={pilih} />
          <Select withAsterisk label="Jenis" allowDeselect={false} data={pilihanDari(JENIS_KOMPETENSI_LABEL)} {...form.getInputProps('jenis')} />
          <Textarea withAsterisk label="Alasan" placeholder="Apa yang belum dapat dikerjakan dengan baik?" minRows={3} {...form.getInputProps('alasan')} />
          <Select withAsterisk label="Diusulkan oleh" allowDeselect={false} data={pilihanDari(PENGUSUL_LABEL)} {...form.getInputProps('pengusul')} />
          <Select label="Bentuk yang diusulkan" placeholder="Belum ditentukan" clearable data={(acuan?.bentuk ?? []).map(({ kode, nama: label }) => ({ value: kode, label }))} {...form.getInputProps('bentuk')} />
        </Stack>
        <Input.Wrapper size="xs" withAsterisk label="Pegawai yang membutuhkan" labelElement="div" error={form.errors['pegawaiIds']}>
          <div style={{ height: '46dvh', display: 'flex' }}>
            <DaftarPegawai orang={orang} dipilih={form.values.pegawaiIds} onChange={(ids) => { form.setFieldValue('pegawaiIds', [...ids]) }} />
          </div>
        </Input.Wrapper>
      </SimpleGrid>
      <Group justify="flex-end" mt="sm">
        <Button variant="default" onClick={onClose}>Batal</Button>
        <Button type="submit" loading={busy}>Catat usulan</Button>
      </Group>
    </form>
  ) // prettier-ignore
}
