import { ActionIcon, Autocomplete, Button, Checkbox, Group, Modal, Select, Stack, Text } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useMemo } from 'react'
import { JENIS_KOMPETENSI_LABEL } from '../../../domain/kompetensi/kompetensi'
import { isianGabung } from '../../../preload/contract/kebutuhan.contract'
import { hr } from '../../ipc/client'
import { useChange, useRead } from '../../ipc/hooks'
import { pilihanDari } from '../../ui/pilihan'
import { useFormChange } from '../../ui/use-form-change'
import { sebutKebutuhan, type Kebutuhan } from './kata'

interface Props {
  opened: boolean
  onClose: () => void
  tahun: number
  rows: readonly Kebutuhan[]
  onSelesai: (message: string) => void
}

/** Two names of one competency become one; also the way to rename one. */
export function DialogGabung({ opened, ...props }: Props) {
  return (
    <Modal opened={opened} onClose={props.onClose} title="Gabung atau ganti nama kompetensi" size="lg" transitionProps={{ duration: 0 }}>
      {opened && <Isian {...props} />}
    </Modal>
  )
}

/** The name most of the chosen ones have is the likeliest to stay. */
function tersering(rows: readonly Kebutuhan[]): Kebutuhan | undefined {
  const groups = [...Map.groupBy(rows, ({ kunci }) => kunci).values()]
  return groups.toSorted((a, b) => b.length - a.length)[0]?.[0]
}

function Isian({ onClose, tahun, rows, onSelesai }: Omit<Props, 'opened'>) {
  const { data: nama = [] } = useRead(hr.standar.nama, undefined)
  const names = useMemo(() => [...new Set(rows.map(({ kompetensi }) => kompetensi))], [rows])
  const first = tersering(rows)
  const { form, submit, busy } = useFormChange({
    schema: isianGabung,
    call: hr.kebutuhan.gabung,
    initialValues: { ids: rows.map(({ id }) => id), jenis: first?.jenis ?? 'teknis', kompetensi: first?.kompetensi ?? '', seterusnya: true },
    toInput: (values) => values,
    onSaved: ({ digabung, diganti }) => {
      onClose()
      onSelesai([digabung > 0 ? `${digabung} kebutuhan digabung` : '', diganti > 0 ? `${diganti} berganti nama` : ''].filter(Boolean).join(', ') + '.')
    },
  })
  const pilih = (kompetensi: string) => {
    form.setFieldValue('kompetensi', kompetensi)
    const known = nama.find((one) => one.kompetensi === kompetensi)
    if (known) form.setFieldValue('jenis', known.jenis)
  }
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        <Text size="sm">{sebutKebutuhan(rows)} dengan nama {names.slice(0, 4).map((one) => `“${one}”`).join(', ')}{names.length > 4 ? ` dan ${names.length - 4} lainnya` : ''}. Kebutuhan seorang pegawai dengan nama yang sama menjadi satu; semua alasannya ikut.</Text>
        <Group gap="xs" align="flex-start" wrap="nowrap">
          <Autocomplete data-autofocus openOnFocus={false} flex={1} withAsterisk label="Menjadi kompetensi" limit={30} data={[...new Set([...names, ...nama.map(({ kompetensi }) => kompetensi)])]} {...form.getInputProps('kompetensi')} onChange={pilih} />
          <Select withAsterisk label="Jenis" w={150} allowDeselect={false} data={pilihanDari(JENIS_KOMPETENSI_LABEL)} {...form.getInputProps('jenis')} />
        </Group>
        <Checkbox label="Berlaku juga untuk pengumpulan berikutnya, bagi semua pegawai" {...form.getInputProps('seterusnya', { type: 'checkbox' })} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>Batal</Button>
          <Button type="submit" loading={busy}>Gabung</Button>
        </Group>
        <Padanan tahun={tahun} />
      </Stack>
    </form>
  ) // prettier-ignore
}

/** What the office has said before, each with its way back. */
function Padanan({ tahun }: { tahun: number }) {
  const { data } = useRead(hr.kebutuhan.acuan, { tahun })
  const hapus = useChange(hr.kebutuhan.hapusPadanan)
  if (!data || data.padanan.length === 0) return null
  return (
    <Stack gap={2}>
      <Text size="sm" fw={600}>Nama yang sudah disamakan</Text>
      {data.padanan.map(({ id, nama, kompetensi }) => (
        <Group key={id} gap={6} wrap="nowrap">
          <Text size="sm" flex={1} truncate title={`${nama} dibaca ${kompetensi}`}>“{nama}” dibaca “{kompetensi}”</Text>
          <ActionIcon color="gray" size="sm" aria-label={`Hapus padanan ${nama}`} onClick={() => { hapus.mutate({ id }) }}><IconX size={14} /></ActionIcon>
        </Group>
      ))}
    </Stack>
  ) // prettier-ignore
}
