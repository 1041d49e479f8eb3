import { Badge, Button, Group, Paper, Progress, SimpleGrid, Stack, Text, ThemeIcon, UnstyledButton } from '@mantine/core'
import { IconCheck, IconCircleDashed, IconFlask, IconProgress } from '@tabler/icons-react'
import { Link, Navigate, useNavigate } from 'react-router'
import { hr } from '../../ipc/client'
import { useChange, useRead } from '../../ipc/hooks'
import { ErrorAlert } from '../../ui/error-alert'
import { Page } from '../../ui/page'
import { langkahKata, type Langkah } from './langkah-kata'
import { Cadangan, Ditunggu } from './kartu-bulan'
import { KompetensiMenunggu } from './kompetensi-menunggu'
import { SuratMenunggu } from './surat-menunggu'

/** Where the office stands: real counts, who is waited for, the last backup, and the one next step. */
export function BerandaPage() {
  const navigate = useNavigate()
  const { data: keadaan } = useRead(hr.kantor.keadaan, undefined)
  const { data, error } = useRead(hr.kantor.beranda, undefined)
  const sample = useChange(hr.kantor.bukaContoh)
  if (!keadaan || !data) return <Page title="Beranda"><ErrorAlert error={error} /></Page> // prettier-ignore
  const untouched = keadaan.nama === null && data.langkah.every(({ jumlah }) => jumlah === 0)
  if (untouched && !keadaan.awal.selesai) return <Navigate to="/mulai" replace />
  const next = data.langkah.find(({ selesai }) => !selesai)
  const kata = next && langkahKata(next, data.bulan?.nama ?? null)
  return (
    <Page
      title="Beranda"
      hint={[keadaan.nama, data.bulan && `bulan berjalan ${data.bulan.nama}`].filter(Boolean).join(' · ') || 'Langkah bulan ini'}
      actions={!keadaan.awal.selesai && <Button variant="default" component={Link} to="/mulai">Lanjutkan langkah mulai</Button>}
    >
      <Stack gap="md" maw={1100} style={{ overflow: 'auto' }}>
        <Paper withBorder p="md" bg="var(--mantine-primary-color-light)">
          <Group justify="space-between" wrap="nowrap">
            <div>
              <Text size="xs" c="dimmed" tt="uppercase" fw={700}>Langkah berikutnya</Text>
              <Text size="lg" fw={700}>{kata?.tindakan ?? 'Semua selesai untuk bulan ini'}</Text>
              <Text size="sm">{kata?.mengapa ?? 'Cetak formulir, atau buka bulan berikutnya dari Sesi Bulanan.'}</Text>
            </div>
            <Button size="sm" data-autofocus onClick={() => void navigate(kata?.ke ?? '/cetak')}>{kata?.tombol ?? 'Cetak formulir'}</Button>
          </Group>
        </Paper>
        <SuratMenunggu />
        <KompetensiMenunggu />
        <SimpleGrid cols={2} spacing="md">
          <Paper withBorder p="md">
            <Text fw={700} mb="xs">Kemajuan</Text>
            <Stack gap={4}>{data.langkah.map((langkah) => <Baris key={langkah.kunci} langkah={langkah} bulan={data.bulan?.nama ?? null} />)}</Stack>
          </Paper>
          <Stack gap="md">
            <Ditunggu ditunggu={data.ditunggu} bulan={data.bulan} />
            <Cadangan terakhir={data.cadanganTerakhir} contoh={keadaan.contoh} />
            {!keadaan.contoh && data.langkah.some(({ kunci, jumlah }) => kunci === 'pegawai' && jumlah === 0) && (
              <Button variant="light" leftSection={<IconFlask size={15} />} loading={sample.isPending} onClick={() => { sample.mutate(undefined) }}>Coba dengan kantor contoh</Button>
            )}
          </Stack>
        </SimpleGrid>
      </Stack>
    </Page>
  ) // prettier-ignore
}

function Baris({ langkah, bulan }: { langkah: Langkah; bulan: string | null }) {
  const { judul, ke } = langkahKata(langkah, bulan)
  const { selesai, jumlah, dari } = langkah
  const Icon = selesai ? IconCheck : jumlah > 0 ? IconProgress : IconCircleDashed
  return (
    <UnstyledButton component={Link} to={ke} p={6} style={{ borderRadius: 4 }}>
      <Group gap="sm" wrap="nowrap">
        <ThemeIcon size={24} radius="xl" variant={selesai ? 'filled' : 'light'} color={selesai ? 'takar' : 'gray'}><Icon size={15} /></ThemeIcon>
        <Text size="sm" fw={600} flex={1}>{judul}</Text>
        <Badge variant="light" tt="none" color={selesai ? 'takar' : 'gray'}>{hitungan(langkah)}</Badge>
      </Group>
      {!selesai && dari > 1 && <Progress value={dari === 0 ? 0 : (jumlah / dari) * 100} size={4} mt={4} ml={36} aria-label={`${judul}: ${jumlah} dari ${dari}`} />}
    </UnstyledButton>
  ) // prettier-ignore
}

function hitungan({ kunci, selesai, jumlah, dari }: Langkah): string {
  if (kunci === 'identitas') return selesai ? 'Sudah diisi' : 'Belum diisi'
  if (kunci === 'pegawai') return `${jumlah} pegawai`
  return dari === 0 ? 'Belum ada' : `${jumlah} dari ${dari}`
}
