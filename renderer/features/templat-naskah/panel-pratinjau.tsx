import { Alert, Group, List, Loader, Stack, Text } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck, IconInfoCircle } from '@tabler/icons-react'
import { PdfView } from '../../ui/pdf-view'
import type { Pemeriksaan } from './use-periksa'

/** What was found in the template, and the paper itself with the longest sample data. */
export function PanelPratinjau({ hasil, sedang }: { hasil: Pemeriksaan | null; sedang: boolean }) {
  if (!hasil) return <Loader role="status" aria-label="Memeriksa templat" />
  const { galat, peringatan, url, halaman } = hasil
  return (
    <Stack gap="xs">
      {galat.length > 0 && <Temuan judul="Belum dapat dipakai" warna="red" ikon={<IconAlertTriangle size={16} />} isi={galat} />}
      {peringatan.length > 0 && <Temuan judul="Perlu dilihat" warna="yellow" ikon={<IconInfoCircle size={16} />} isi={peringatan} />}
      {galat.length === 0 && <Group gap={6}><IconCircleCheck size={16} /><Text size="sm">Templat ini dapat dipakai.</Text></Group>}
      <Text size="xs" c="dimmed" aria-live="polite">{sedang ? 'Memeriksa…' : url ? `Contoh dengan isian terpanjang, ${halaman} halaman. Nama orang dan kantornya rekaan.` : 'Contoh cetak muncul setelah yang di atas diperbaiki.'}</Text>
      {url && <PdfView url={url} label="Contoh cetak templat" />}
    </Stack>
  ) // prettier-ignore
}

function Temuan({ judul, warna, ikon, isi }: { judul: string; warna: string; ikon: React.ReactNode; isi: readonly string[] }) {
  return (
    <Alert color={warna} icon={ikon} title={judul} p="xs">
      <List size="sm" c="var(--mantine-color-text)">{isi.map((one) => <List.Item key={one}>{one}</List.Item>)}</List>
    </Alert>
  ) // prettier-ignore
}
