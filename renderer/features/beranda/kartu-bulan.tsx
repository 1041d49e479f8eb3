import { Anchor, Badge, Group, Paper, Text } from '@mantine/core'
import { Link } from 'react-router'
import type { hr } from '../../ipc/client'

type Beranda = Awaited<ReturnType<typeof hr.kantor.beranda>>

/** Appraisers whose people are not rated yet. */
export function Ditunggu({ ditunggu, bulan }: Pick<Beranda, 'ditunggu' | 'bulan'>) {
  return (
    <Paper withBorder p="md">
      <Text fw={700} mb="xs">Yang ditunggu{bulan ? ` untuk ${bulan.nama}` : ''}</Text>
      {bulan === null && <Text size="sm" c="dimmed">Belum ada bulan yang dibuka.</Text>}
      {bulan !== null && ditunggu.length === 0 && <Text size="sm" c="dimmed">Tidak ada. Semua yang punya penilai sudah dinilai.</Text>}
      {ditunggu.slice(0, 8).map(({ penilai, pegawaiId, jumlah }) => (
        <Group key={pegawaiId ?? penilai} justify="space-between" wrap="nowrap" py={2}>
          <Text size="sm" truncate>{penilai}</Text>
          <Badge variant="light" color="gray" tt="none">{jumlah} belum dinilai</Badge>
        </Group>
      ))}
      {ditunggu.length > 8 && <Anchor component={Link} to="/sesi" size="sm">dan {ditunggu.length - 8} penilai lain</Anchor>}
    </Paper>
  ) // prettier-ignore
}

/** When the last verified backup was made. */
export function Cadangan({ terakhir, contoh }: { terakhir: string | null; contoh: boolean }) {
  const waktu = terakhir && new Intl.DateTimeFormat('id-ID', { dateStyle: 'full', timeStyle: 'short' }).format(new Date(terakhir))
  return (
    <Paper withBorder p="md">
      <Text fw={700} mb={4}>Cadangan terakhir</Text>
      <Text size="sm" c={waktu ? undefined : 'dimmed'}>
        {contoh ? 'Kantor contoh tidak dicadangkan.' : (waktu ?? 'Belum ada. Takar membuatnya sendiri saat ditutup dan setiap 30 menit ada perubahan.')}
      </Text>
    </Paper>
  ) // prettier-ignore
}
