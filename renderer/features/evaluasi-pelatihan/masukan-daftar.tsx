import { Group, Stack, Text, TextInput } from '@mantine/core'
import { IconCircleCheck, IconCircleDashed, IconSearch } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { EksporButton } from '../../ui/ekspor-button'
import { EmptyState } from '../../ui/empty-state'
import { EKSPOR_MASUKAN, jawabanMasukan, penulis } from './evaluasi-kolom'
import { tanggalPendek, type Masukan } from './jenis'

interface MasukanDaftarProps {
  rows: readonly Masukan[]
  /** What the file is called: a programme or a year. */
  nama: string
  /** How many could have written, for the n; null where several programmes are shown. */
  dari: { readonly lembar: number; readonly cek: number } | null
  onBuka?: (pelatihanId: string) => void
}

const cocok = (row: Masukan, cari: string) => [row.teks, row.oleh, row.tentang, row.judul].some((teks) => teks?.toLocaleLowerCase('id').includes(cari))

/** What participants and superiors wrote, in one view: whole, searchable, with how many they are. */
export function MasukanDaftar({ rows, nama, dari, onBuka }: MasukanDaftarProps) {
  const [teks, setTeks] = useState('')
  const tampil = useMemo(() => rows.filter((row) => cocok(row, teks.trim().toLocaleLowerCase('id'))), [rows, teks])
  const peserta = rows.filter(({ sumber }) => sumber === 'reaksi').length
  if (rows.length === 0)
    return <EmptyState title="Belum ada masukan">Saran peserta diketik bersama lembar reaksinya, dan catatan atasan bersama ceknya. Keduanya lalu terkumpul di sini.</EmptyState>
  return (
    <Stack gap="xs" mih={0} flex={1}>
      <Group gap="xs">
        <TextInput flex={1} maw={420} aria-label="Cari masukan" placeholder="Cari kata, nama, atau program" leftSection={<IconSearch size={15} />} value={teks} onChange={(event) => { setTeks(event.currentTarget.value) }} />
        <Text fz="sm" c="dimmed" flex={1}>
          {peserta} saran peserta{dari ? ` (dari ${dari.lembar} lembar)` : ''} dan {rows.length - peserta} catatan atasan{dari ? ` (dari ${dari.cek} cek)` : ''}
          {tampil.length < rows.length ? `; ${tampil.length} cocok` : ''}
        </Text>
        <EksporButton nama={`Masukan ${nama}`} judul={['MASUKAN PESERTA DAN ATASAN', nama]} kolom={EKSPOR_MASUKAN} baris={tampil} />
      </Group>
      <Stack component="ul" gap={0} m={0} p={0} style={{ listStyle: 'none', overflow: 'auto', minHeight: 0, flex: 1 }} aria-label="Masukan">
        {tampil.map((row) => (
          <li key={`${row.sumber}-${row.id}`} style={{ borderBottom: '1px solid var(--mantine-color-default-border)', padding: '6px 2px' }}>
            <Text fz="sm" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{row.teks}</Text>
            <Group gap={6} wrap="nowrap" c="dimmed">
              {row.dijawabVersi === null ? <IconCircleDashed size={13} aria-hidden /> : <IconCircleCheck size={13} aria-hidden />}
              <Text fz="xs" inherit style={{ flexShrink: 0, maxWidth: '75%' }}>{jawabanMasukan(row)} · {penulis(row)} · {tanggalPendek(row.tanggal)}</Text>
              {onBuka && <Text fz="xs" component="button" type="button" td="underline" bg="none" p={0} truncate style={{ border: 0, cursor: 'pointer', color: 'inherit' }} onClick={() => { onBuka(row.pelatihanId) }}>{row.judul}{row.versi > 1 ? ` (versi ${row.versi})` : ''}</Text>}
            </Group>
          </li>
        ))}
        {tampil.length === 0 && <Text fz="sm" c="dimmed" p="md">Tidak ada masukan yang memuat “{teks}”. Hapus sebagian katanya.</Text>}
      </Stack>
    </Stack>
  ) // prettier-ignore
}
