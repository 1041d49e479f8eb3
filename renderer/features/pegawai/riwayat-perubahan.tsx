import { Badge, Group, Stack, Text, Timeline } from '@mantine/core'
import { formatTanggal, isIsoDate } from '../../../domain/shared/iso-date'
import { hr } from '../../ipc/client'
import { useRead } from '../../ipc/hooks'
import { EksporButton, type KolomEkspor } from '../../ui/ekspor-button'
import { EmptyState } from '../../ui/empty-state'
import { BAGIAN, KOLOM, NILAI } from './kata-riwayat'

const waktu = (iso: string) => new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeStyle: 'short' }).format(new Date(iso))
const shown = (kolom: string, value: string | null) => (value === null ? 'kosong' : isIsoDate(value) ? formatTanggal(value) : (NILAI[kolom]?.[value] ?? value))

type Entri = Awaited<ReturnType<typeof hr.pegawai.riwayat>>[number]
type Perubahan = Entri & { nama: string; dari: string | null; ke: string | null }

/** One row a changed field; what has no name on the screen is not in the file either. */
const perBidang = (entries: readonly Entri[]): Perubahan[] =>
  entries.flatMap((entry) => entry.kolom.filter(({ nama }) => KOLOM[nama]).map((bidang) => ({ ...entry, ...bidang })))

const KOLOM_EKSPOR: readonly KolomEkspor<Perubahan>[] = [
  { judul: 'Waktu', lebar: 32, nilai: (row) => waktu(row.waktu) },
  { judul: 'Oleh', lebar: 24, nilai: ({ pelaku }) => pelaku },
  { judul: 'Tindakan', lebar: 30, nilai: ({ label }) => label },
  { judul: 'Bagian', lebar: 18, nilai: ({ tabel }) => BAGIAN[tabel] ?? tabel },
  { judul: 'Isian', lebar: 20, nilai: ({ nama }) => KOLOM[nama] ?? nama },
  { judul: 'Dari', lebar: 34, nilai: ({ nama, dari }) => dari && shown(nama, dari) },
  { judul: 'Menjadi', lebar: 34, nilai: ({ nama, ke }) => shown(nama, ke) },
  { judul: 'Alasan', lebar: 34, nilai: ({ alasan }) => alasan },
]

/** Who changed what of this person, from what to what, newest first: own fields, rank, post, training, appraiser. */
export function RiwayatPerubahan({ id, pemilik }: { id: string; pemilik: string }) {
  const { data } = useRead(hr.pegawai.riwayat, { id })
  if (!data) return null
  if (data.length === 0) return <EmptyState title="Belum ada perubahan">Setiap perubahan dicatat di sini: siapa, kapan, dari apa, menjadi apa.</EmptyState> // prettier-ignore
  return (
    <Stack gap="xs" maw={900}>
      <Group justify="flex-end"><EksporButton nama={`Perubahan ${pemilik}`} judul={['Riwayat Perubahan', pemilik]} baris={perBidang(data)} kolom={KOLOM_EKSPOR} /></Group>
      <Timeline bulletSize={12} lineWidth={2} p="xs">
        {data.map((entry, i) => (
          <Timeline.Item key={`${entry.seq}-${i}`} title={<Group gap={6}>{entry.label}<Badge size="xs" variant="light" color="gray" tt="none">{BAGIAN[entry.tabel] ?? entry.tabel}</Badge></Group>}>
            <Text size="xs" c="dimmed">{waktu(entry.waktu)} · {entry.pelaku}{entry.alasan ? ` · ${entry.alasan}` : ''}</Text>
            {entry.kolom.filter(({ nama }) => KOLOM[nama]).map(({ nama, dari, ke }) => (
              <Text key={nama} size="sm">
                {KOLOM[nama]}: {dari !== null && <><Text span c="dimmed" td="line-through">{shown(nama, dari)}</Text> → </>}{shown(nama, ke)}
              </Text>
            ))}
          </Timeline.Item>
        ))}
      </Timeline>
    </Stack>
  ) // prettier-ignore
}
