import { Badge, Group, Text, Timeline } from '@mantine/core'
import { formatTanggal, isIsoDate } from '../../../domain/shared/iso-date'
import { hr } from '../../ipc/client'
import { useRead } from '../../ipc/hooks'
import { EmptyState } from '../../ui/empty-state'
import { BAGIAN, KOLOM, NILAI } from './kata-riwayat'

const waktu = (iso: string) => new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeStyle: 'short' }).format(new Date(iso))
const shown = (kolom: string, value: string | null) => (value === null ? 'kosong' : isIsoDate(value) ? formatTanggal(value) : (NILAI[kolom]?.[value] ?? value))

/** Who changed what of this person, from what to what, newest first: own fields, rank, post, training, appraiser. */
export function RiwayatPerubahan({ id }: { id: string }) {
  const { data } = useRead(hr.pegawai.riwayat, { id })
  if (!data) return null
  if (data.length === 0) return <EmptyState title="Belum ada perubahan">Setiap perubahan dicatat di sini: siapa, kapan, dari apa, menjadi apa.</EmptyState> // prettier-ignore
  return (
    <Timeline bulletSize={12} lineWidth={2} p="xs" maw={900}>
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
  ) // prettier-ignore
}
