import { ActionIcon, Autocomplete, Button, Group, NativeSelect, ScrollArea, Select, Table, Text, TextInput } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { useMemo, useRef } from 'react'
import { JENIS_KOMPETENSI_LABEL } from '../../../domain/kompetensi/kompetensi'
import { isianStandar } from '../../../preload/contract/standar.contract'
import { hr } from '../../ipc/client'
import { useChange, useRead } from '../../ipc/hooks'
import { AutoText } from '../../ui/auto-text'
import { EksporButton, type KolomEkspor } from '../../ui/ekspor-button'
import { EmptyState } from '../../ui/empty-state'
import { pilihanDari } from '../../ui/pilihan'
import { showUndo } from '../../ui/pesan-urung'
import { useFormChange } from '../../ui/use-form-change'
import classes from './kebutuhan.module.css'
import type { JabatanStandar } from './kata'

type Butir = Awaited<ReturnType<typeof hr.standar.satu>>[number]
const TINGKAT = ['1', '2', '3', '4', '5']

const KOLOM_EKSPOR: readonly KolomEkspor<Butir>[] = [
  { judul: 'Jenis', lebar: 18, nilai: ({ jenis }) => JENIS_KOMPETENSI_LABEL[jenis] },
  { judul: 'Kompetensi', lebar: 40, nilai: ({ kompetensi }) => kompetensi },
  { judul: 'Tingkat', lebar: 9, jenis: 'angka', nilai: ({ tingkat }) => tingkat },
  { judul: 'Uraian', lebar: 70, nilai: ({ keterangan }) => keterangan },
]

/** The lines of a post's standard, each changed in its place; a new one is typed at the foot. */
export function StandarButir({ jabatan, onIsi }: { jabatan: JabatanStandar; onIsi: () => void }) {
  const client = useQueryClient()
  const { data } = useRead(hr.standar.satu, { kunci: jabatan.kunci })
  const hapus = useChange(hr.standar.hapus, { onSuccess: (_, { ids }) => { showUndo(`${ids.length} butir standar dihapus.`, () => client.invalidateQueries()) } })
  if (!data) return null
  return (
    <>
      <ScrollArea style={{ flex: 1, minHeight: 0 }} type="auto" viewportProps={{ tabIndex: 0, role: 'group', 'aria-label': 'Butir standar' }}>
        {data.length === 0 ? (
          <EmptyState title="Jabatan ini belum punya standar" action={<Button onClick={onIsi}>Isi bawaan</Button>}>
            Bawaan mengisi kompetensi manajerial dan sosial kultural menurut jenjang{jabatan.adaTeknisBawaan ? ' serta kompetensi teknis yang lazim bagi jabatan ini' : ''}. Semuanya dapat diubah.
          </EmptyState>
        ) : (
          <Table className={classes['tabelButir'] ?? ''} stickyHeader>
            <Table.Thead><Table.Tr><Table.Th>Kompetensi dan uraian</Table.Th><Table.Th w={84}>Tingkat</Table.Th><Table.Th w={34}><span className="takar-tersembunyi">Hapus</span></Table.Th></Table.Tr></Table.Thead>
            <Table.Tbody>{data.map((butir) => <Baris key={butir.id} jabatan={jabatan.jabatan} butir={butir} onHapus={() => { hapus.mutate({ ids: [butir.id] }) }} />)}</Table.Tbody>
          </Table>
        )}
      </ScrollArea>
      <Tambah jabatan={jabatan.jabatan} />
      {data.length > 0 && (
        <Group justify="flex-end" gap="xs">
          <Button variant="subtle" color="red" onClick={() => { hapus.mutate({ ids: data.map(({ id }) => id) }) }}>Hapus semua butir</Button>
          <EksporButton nama={`Standar ${jabatan.jabatan}`} judul={['STANDAR KOMPETENSI', jabatan.jabatan.toUpperCase()]} kolom={KOLOM_EKSPOR} baris={data} />
        </Group>
      )}
    </>
  ) // prettier-ignore
}

function Baris({ jabatan, butir, onHapus }: { jabatan: string; butir: Butir; onHapus: () => void }) {
  const simpan = useChange(hr.standar.simpan)
  const ubah = (part: Partial<Butir>) => simpan.mutateAsync({ ...butir, jabatan, ...part })
  return (
    <Table.Tr>
      <Table.Td>
        <Group gap={6} wrap="nowrap">
          <AutoText style={{ flex: 1 }} aria-label={`Nama kompetensi ${butir.kompetensi}`} value={butir.kompetensi} onSave={(kompetensi) => ubah({ kompetensi })} />
          <Text size="xs" c="dimmed" w={92} style={{ flexShrink: 0 }}>{JENIS_KOMPETENSI_LABEL[butir.jenis]}</Text>
        </Group>
        <AutoText multiline mt={2} aria-label={`Uraian ${butir.kompetensi}`} placeholder="Uraian" variant="unstyled" title={butir.keterangan ?? ''} value={butir.keterangan ?? ''} onSave={(keterangan) => ubah({ keterangan })} />
      </Table.Td>
      <Table.Td><NativeSelect size="xs" aria-label={`Tingkat ${butir.kompetensi}`} data={TINGKAT} value={String(butir.tingkat)} onChange={(event) => void ubah({ tingkat: Number(event.currentTarget.value) }).catch(() => undefined)} /></Table.Td>
      <Table.Td><ActionIcon color="gray" aria-label={`Hapus ${butir.kompetensi}`} onClick={onHapus}><IconTrash size={15} /></ActionIcon></Table.Td>
    </Table.Tr>
  ) // prettier-ignore
}

type Awal = Omit<Butir, 'id' | 'keterangan'> & { jabatan: string; keterangan: string }

/** One line more; Enter keeps it and leaves the box ready for the next. */
function Tambah({ jabatan }: { jabatan: string }) {
  const box = useRef<HTMLInputElement>(null)
  const { data: nama = [] } = useRead(hr.standar.nama, undefined)
  const awal: Awal = { jabatan, jenis: 'teknis', kompetensi: '', tingkat: 2, keterangan: '' }
  const { form, submit, busy } = useFormChange({
    schema: isianStandar,
    call: hr.standar.simpan,
    initialValues: awal,
    toInput: (values) => values,
    onSaved: () => {
      form.setFieldValue('kompetensi', '')
      form.setFieldValue('keterangan', '')
      box.current?.focus()
    },
  })
  const names = useMemo(() => nama.filter(({ jenis }) => jenis === form.values.jenis).map(({ kompetensi }) => kompetensi), [nama, form.values.jenis])
  return (
    <form onSubmit={submit} noValidate aria-label="Tambah butir standar">
      <Group gap={6} align="flex-start" wrap="nowrap">
        <Select aria-label="Jenis kompetensi" w={132} allowDeselect={false} data={pilihanDari(JENIS_KOMPETENSI_LABEL)} {...form.getInputProps('jenis')} />
        <Autocomplete ref={box} openOnFocus={false} flex={2} aria-label="Kompetensi baru" placeholder="Kompetensi baru" limit={30} data={names} {...form.getInputProps('kompetensi')} />
        <TextInput flex={1} aria-label="Uraian kompetensi baru" placeholder="Uraian" {...form.getInputProps('keterangan')} />
        <Select aria-label="Tingkat kompetensi baru" w={64} allowDeselect={false} data={TINGKAT} {...form.getInputProps('tingkat')} value={String(form.values.tingkat)} onChange={(value) => { form.setFieldValue('tingkat', Number(value)) }} />
        <Button type="submit" variant="default" leftSection={<IconPlus size={14} />} loading={busy}>Tambah</Button>
      </Group>
    </form>
  ) // prettier-ignore
}
