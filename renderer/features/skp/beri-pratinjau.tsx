import { Badge, Box, Group, NativeSelect, Table, Text } from '@mantine/core'
import { useMemo } from 'react'
import { DARI_TAHUN_LALU } from '../../../domain/skp/templat'
import type { PratinjauBaris } from '../../../preload/contract/skp-view.contract'
import { hr } from '../../ipc/client'
import { useRead } from '../../ipc/hooks'
import { EksporButton } from '../../ui/ekspor-button'
import { ErrorAlert } from '../../ui/error-alert'
import classes from './skp.module.css'

const TANDA = { nama_sama: ['teal', 'Nama sama'], nama_mirip: ['yellow', 'Mirip'], umum: ['orange', 'Umum'], dipilih: ['blue', 'Dipilih'], tahun_lalu: ['blue', 'Tahun lalu'] } as const
/** What needs a look comes first. */
const URUTAN = { umum: 0, nama_mirip: 1, tahun_lalu: 2, dipilih: 3, nama_sama: 4 } as const

/** What each person will get and why; another template can be chosen on the line. */
export function BeriPratinjau({ preview, error, onChoose }: { preview: readonly PratinjauBaris[]; error: Error | null; onChoose: (pegawaiId: string, kode: string) => void }) {
  const { data: templates } = useRead(hr.templat.daftar, undefined)
  const options = useMemo(() => (templates ?? []).map(({ kode, nama, bawaan }) => ({ value: kode, label: bawaan ? nama : `${nama} (kantor)` })), [templates])
  const namaTemplat = (kode: string | null) => (kode === DARI_TAHUN_LALU ? 'Salinan SKP tahun lalu' : (options.find(({ value }) => value === kode)?.label ?? null))
  const place = (row: PratinjauBaris) => (row.kecocokan ? URUTAN[row.kecocokan] : -1)
  const rows = [...preview].sort((a, b) => place(a) - place(b))
  const count = (hasil: PratinjauBaris['hasil']) => preview.filter((row) => row.hasil === hasil).length
  const look = preview.filter(({ kecocokan }) => kecocokan === 'umum' || kecocokan === 'nama_mirip').length
  return (
    <>
      <ErrorAlert error={error} />
      <Group gap="xs" mb={6}>
        <Badge color="teal" variant="light" c="var(--mantine-color-text)" tt="none">{count('diberi')} diberi SKP</Badge>
        {look > 0 && <Badge color="yellow" variant="light" c="var(--mantine-color-text)" tt="none">{look} perlu dilihat</Badge>}
        {count('dilewati') > 0 && <Badge color="gray" variant="light" c="var(--mantine-color-text)" tt="none">{count('dilewati')} dilewati</Badge>}
        <Text size="xs" c="dimmed">Belum ada yang disimpan. Templat dapat diganti per orang.</Text>
        <Box ml="auto">
          <EksporButton
            nama="Pratinjau Pemberian SKP"
            judul={['Pratinjau pemberian SKP dari templat (belum disimpan)']}
            baris={rows}
            kolom={[
              { judul: 'Nama', lebar: 34, nilai: ({ nama }) => nama },
              { judul: 'Jabatan', lebar: 40, nilai: ({ jabatan }) => jabatan },
              { judul: 'Unit Kerja', lebar: 30, nilai: ({ unit }) => unit },
              { judul: 'Templat', lebar: 40, nilai: ({ templatKode }) => namaTemplat(templatKode) },
              { judul: 'Kecocokan', lebar: 14, nilai: ({ kecocokan }) => kecocokan && TANDA[kecocokan][1] },
              { judul: 'Alasan', lebar: 60, nilai: ({ alasan }) => alasan },
            ]}
          />
        </Box>
      </Group>
      <div className={classes['gulir']} tabIndex={0} role="region" aria-label="Pratinjau pemberian SKP">
        <Table stickyHeader>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Pegawai</Table.Th>
              <Table.Th w={270}>Templat</Table.Th>
              <Table.Th w={300}>Alasan</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row) => (
              <Table.Tr key={row.pegawaiId} c={row.hasil === 'dilewati' ? 'dimmed' : undefined}>
                <Table.Td>{row.nama}<Text size="xs" c="dimmed">{row.jabatan}, {row.unit}</Text></Table.Td>
                <Table.Td>
                  {row.alasan.startsWith('Sudah') ? '–' : <NativeSelect size="xs" aria-label={`Templat untuk ${row.nama}`} data={[...(row.templatKode ? [] : [{ value: '', label: 'Pilih templat…' }]), ...(row.adaTahunLalu ? [{ value: DARI_TAHUN_LALU, label: 'Salin SKP tahun lalu' }] : []), ...options]} value={row.templatKode ?? ''} onChange={(event) => { onChoose(row.pegawaiId, event.currentTarget.value) }} />}
                </Table.Td>
                <Table.Td>
                  {row.kecocokan && <Badge size="xs" tt="none" variant="light" c="var(--mantine-color-text)" color={TANDA[row.kecocokan][0]} mr={6}>{TANDA[row.kecocokan][1]}</Badge>}
                  <Text span size="xs">{row.alasan}</Text>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
    </>
  )
}
