import { Badge, Button, Group, Paper, Text } from '@mantine/core'
import { IconPlayerPlay, IconPlus } from '@tabler/icons-react'
import { useMemo } from 'react'
import { Link, useNavigate } from 'react-router'
import { STATUS_RANGKAIAN_LABEL } from '../../../preload/contract/rangkaian.contract'
import { hr } from '../../ipc/client'
import { useRead } from '../../ipc/hooks'
import { useOfferCommands } from '../../shell/commands'
import { NavSurat } from '../../shell/nav-surat'
import { DataTable, type DataColumn } from '../../ui/data-table'
import { EksporButton, tanggalSetempat, type KolomEkspor } from '../../ui/ekspor-button'
import { EmptyState } from '../../ui/empty-state'
import { ErrorAlert } from '../../ui/error-alert'
import { Page } from '../../ui/page'
import { saat } from './tanggal'

type Rangkaian = Awaited<ReturnType<typeof hr.rangkaian.daftar>>[number]

const KOLOM: readonly DataColumn<Rangkaian>[] = [
  { key: 'nama', judul: 'Nama', lebar: 340, nilai: ({ nama }) => nama },
  { key: 'dibuat', judul: 'Dibuat', lebar: 230, nilai: ({ dibuatPada }) => dibuatPada, tampil: ({ dibuatPada }) => saat(dibuatPada) },
  { key: 'terbit', judul: 'Terbit', lebar: 130, nilai: ({ terbit }) => terbit, tampil: ({ terbit, jumlah }) => <span className="angka">{terbit} dari {jumlah} naskah</span> },
  { key: 'status', judul: 'Status', lebar: 120, nilai: ({ status }) => STATUS_RANGKAIAN_LABEL[status], tampil: ({ status }) => <Badge size="sm" tt="none" variant="light" color={status === 'selesai' ? 'takar' : 'gray'}>{STATUS_RANGKAIAN_LABEL[status]}</Badge> },
] // prettier-ignore

const KOLOM_EKSPOR: readonly KolomEkspor<Rangkaian>[] = [
  { judul: 'Nama', lebar: 44, nilai: ({ nama }) => nama },
  { judul: 'Dibuat', lebar: 14, jenis: 'tanggal', nilai: ({ dibuatPada }) => tanggalSetempat(dibuatPada) },
  { judul: 'Naskah', lebar: 9, jenis: 'angka', nilai: ({ jumlah }) => jumlah },
  { judul: 'Terbit', lebar: 9, jenis: 'angka', nilai: ({ terbit }) => terbit },
  { judul: 'Status', lebar: 14, nilai: ({ status }) => STATUS_RANGKAIAN_LABEL[status] },
]

/** Runs of many letters; what was broken off stands above, ready to be taken up. */
export function RangkaianDaftarPage() {
  const navigate = useNavigate()
  const { data, error } = useRead(hr.rangkaian.daftar, undefined)
  useOfferCommands(useMemo(() => [{ label: 'Rangkaian baru', keys: 'Ctrl+N', run: () => void navigate('/surat/rangkaian/baru') }], [navigate]))
  const unfinished = data?.filter(({ status }) => status === 'berjalan') ?? []
  return (
    <Page
      title="Rangkaian surat"
      hint="Banyak surat sekaligus, untuk banyak pegawai, dengan nomor berurutan"
      actions={
        <Group gap="xs">
          <EksporButton nama="Rangkaian Surat" judul={['Rangkaian surat']} kolom={KOLOM_EKSPOR} baris={data ?? []} />
          <Button component={Link} to="/surat/rangkaian/baru" leftSection={<IconPlus size={15} />}>Rangkaian baru <kbd style={{ marginLeft: 6 }}>Ctrl N</kbd></Button>
        </Group>
      }
    >
      <NavSurat kini="/surat/rangkaian" />
      <ErrorAlert error={error} />
      {unfinished.map(({ id, nama, terbit, jumlah }) => (
        <Paper key={id} withBorder p="sm" bg="var(--mantine-primary-color-light)">
          <Group justify="space-between" wrap="nowrap">
            <div style={{ minWidth: 0 }}>
              <Text fw={700} truncate title={nama}>Belum selesai: {nama}</Text>
              <Text size="sm">{terbit} dari {jumlah} naskah sudah terbit. Yang sudah terbit tidak diulang.</Text>
            </div>
            <Button style={{ flexShrink: 0 }} leftSection={<IconPlayerPlay size={15} />} component={Link} to={`/surat/rangkaian/${id}`}>Lanjutkan</Button>
          </Group>
        </Paper>
      ))}
      {data && (
        <DataTable
          label="Rangkaian surat"
          rows={data}
          columns={KOLOM}
          rowKey={({ id }) => id}
          onOpen={({ id }) => void navigate(`/surat/rangkaian/${id}`)}
          empty={<EmptyState title="Belum ada rangkaian" action={<Button component={Link} to="/surat/rangkaian/baru">Buat rangkaian</Button>}>Untuk surat yang sama bagi banyak pegawai, misalnya piagam atau surat keterangan kinerja sekantor.</EmptyState>}
        />
      )}
    </Page>
  ) // prettier-ignore
}
