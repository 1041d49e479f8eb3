import { Box, Button, Group, Stack, Text, Title } from '@mantine/core'
import { IconFileDownload } from '@tabler/icons-react'
import { hr } from '../../ipc/client'
import { useRead } from '../../ipc/hooks'
import { PilihSumber } from '../../ui/impor/pilih-sumber'
import { waktuTampil } from './teks'
import type { Impor } from './use-impor'

/** Step 1: a file, or cells pasted from a spreadsheet; below, the imports done before. */
export function LangkahPilih({ impor }: { impor: Impor }) {
  return (
    <Stack gap="md" style={{ overflow: 'auto' }}>
      <PilihSumber perintah="Pilih berkas daftar pegawai" onPilih={() => void impor.pilih()} onTempel={(teks) => void impor.tempel(teks)}>
        <Text size="sm">Excel (.xlsx) atau CSV. Judul kolom boleh di baris mana pun dari 20 baris pertama; berkas boleh berisi beberapa lembar.</Text>
        <Text size="sm" c="dimmed">
          Yang diperlukan hanya kolom NIP dan nama. Berkas asli tidak diubah, dan belum ada yang disimpan sebelum Anda menyetujuinya di langkah ketiga.
        </Text>
        <Button variant="subtle" size="compact-sm" leftSection={<IconFileDownload size={15} />} onClick={() => void impor.simpanLengkap()}>
          Simpan daftar lengkap atau bentuk kosong (.xlsx)
        </Button>
      </PilihSumber>
      <Riwayat impor={impor} />
    </Stack>
  )
}

function Riwayat({ impor }: { impor: Impor }) {
  const { data } = useRead(hr.impor.riwayat, undefined)
  if (!data || data.length === 0) return null
  return (
    <Box>
      <Title order={3} mb={4}>
        Impor sebelumnya
      </Title>
      {data.slice(0, 8).map(({ id, namaBerkas, waktu, baru, ubah, bisaUrung }) => (
        <Group key={id} gap="sm" wrap="nowrap" py={2}>
          <Text size="sm" className="angka" w={190} style={{ flexShrink: 0 }}>
            {waktuTampil(waktu)}
          </Text>
          <Text size="sm" truncate>
            <b>{namaBerkas}</b>: {baru} baru, {ubah} berubah
          </Text>
          {bisaUrung && (
            <Button variant="subtle" size="compact-xs" onClick={impor.urungkan}>
              Urungkan
            </Button>
          )}
        </Group>
      ))}
    </Box>
  )
}
