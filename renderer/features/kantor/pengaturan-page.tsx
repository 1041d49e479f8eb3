import { Button, Fieldset, Group, SegmentedControl, Select, SimpleGrid, Stack, Text, useMantineColorScheme } from '@mantine/core'
import { IconFlask, IconFolderOpen } from '@tabler/icons-react'
import { Link } from 'react-router'
import { FORMULIR_LABEL, type JenisFormulir } from '../../../domain/formulir/jenis'
import { KERTAS_BAWAAN } from '../../../domain/formulir/kertas'
import { hr } from '../../ipc/client'
import { useChange, useRead } from '../../ipc/hooks'
import { Page } from '../../ui/page'
import { IsianKantor } from './isian-kantor'
import { LambangNegara } from './lambang-negara'

/** What the office sets once: identity, letterhead, paper per form, state emblem, appearance, where the data is. */
export function PengaturanPage() {
  return (
    <Page title="Pengaturan" hint="Setiap pilihan tersimpan sendiri">
      <Stack gap="sm" style={{ overflow: 'auto', flex: 1, minHeight: 0 }}>
        <Fieldset legend="Identitas kantor dan kop surat"><IsianKantor /></Fieldset>
        <SimpleGrid cols={2} spacing="sm">
          <Fieldset legend="Kertas setiap formulir"><KertasFormulir /></Fieldset>
          <Stack gap="sm">
            <Fieldset legend="Lambang negara untuk Dokumen Evaluasi"><LambangNegara /></Fieldset>
            <Fieldset legend="Tampilan"><Tampilan /></Fieldset>
            <Fieldset legend="Folder data"><FolderData /></Fieldset>
            <Fieldset legend="Kantor contoh"><KantorContoh /></Fieldset>
          </Stack>
        </SimpleGrid>
      </Stack>
    </Page>
  ) // prettier-ignore
}

const angka = (mm: number) => String(mm).replace('.', ',')

function KertasFormulir() {
  const { data } = useRead(hr.kantor.kertas, undefined)
  const set = useChange(hr.kantor.aturKertas)
  const pilihan = data?.pilihan ?? {}
  const ukuran = (data?.ukuran ?? []).map(({ nama, lebar, tinggi }) => ({ value: nama, label: `${nama} (${angka(lebar)} × ${angka(tinggi)} mm)` }))
  return (
    <Stack gap={4}>
      {(Object.keys(FORMULIR_LABEL) as JenisFormulir[]).map((formulir) => (
        <Group key={formulir} justify="space-between" wrap="nowrap" gap="xs">
          <Text size="sm" truncate>{FORMULIR_LABEL[formulir]}</Text>
          <Select
            aria-label={`Kertas ${FORMULIR_LABEL[formulir]}`} w={215} searchable={false} clearable={formulir in pilihan} allowDeselect={false} data={ukuran}
            value={pilihan[formulir] ?? KERTAS_BAWAAN[formulir].ukuran}
            onChange={(value) => { set.mutate({ formulir, kertas: value }) }}
          />
        </Group>
      ))}
    </Stack>
  ) // prettier-ignore
}

function Tampilan() {
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  return (
    <SegmentedControl
      aria-label="Tampilan"
      value={colorScheme}
      onChange={(value) => {
        setColorScheme(value)
      }}
      data={[
        { value: 'light', label: 'Terang' },
        { value: 'dark', label: 'Gelap' },
        { value: 'auto', label: 'Ikut Windows' },
      ]}
    />
  )
}

function FolderData() {
  const { data } = useRead(hr.kantor.keadaan, undefined)
  const open = useChange(hr.kantor.bukaFolderData)
  return (
    <Stack gap={6} align="flex-start">
      <Text size="sm" style={{ overflowWrap: 'anywhere' }}>{data?.folderData}</Text>
      <Text size="xs" c="dimmed">Semua data ada di folder ini, di komputer ini saja. Tutup Takar sebelum memindahkan atau menyalinnya; untuk salinan aman pakai Cadangan.</Text>
      <Button variant="default" leftSection={<IconFolderOpen size={15} />} onClick={() => { open.mutate(undefined) }}>Buka folder data</Button>
    </Stack>
  ) // prettier-ignore
}

function KantorContoh() {
  const { data } = useRead(hr.kantor.keadaan, undefined)
  const sample = useChange(hr.kantor.bukaContoh)
  const remove = useChange(hr.kantor.hapusContoh)
  return (
    <Stack gap={6} align="flex-start">
      <Text size="sm">81 pegawai rekaan untuk belajar, terpisah dari data kantor Anda.</Text>
      <Group gap="xs">
        {!data?.contoh && <Button variant="default" leftSection={<IconFlask size={15} />} loading={sample.isPending} onClick={() => { sample.mutate(undefined) }}>Buka kantor contoh</Button>}
        {data?.adaContoh && <Button variant="light" color="red" loading={remove.isPending} onClick={() => { remove.mutate(undefined) }}>Hapus kantor contoh</Button>}
        <Button variant="subtle" component={Link} to="/mulai">Ulangi langkah mulai</Button>
      </Group>
    </Stack>
  ) // prettier-ignore
}
