import { Button, Group, Paper, SimpleGrid, Stack, Text } from '@mantine/core'
import { IconKeyboard, IconUpload } from '@tabler/icons-react'
import { Link } from 'react-router'
import { hr } from '../../ipc/client'
import { useRead } from '../../ipc/hooks'
import { UnitAwal } from './unit-awal'

/** The people: from a spreadsheet, or typed. */
export function LangkahPegawai() {
  const { data } = useRead(hr.pegawai.list, {})
  return (
    <Stack gap="sm">
      <Text size="sm" fw={600}>{data && data.length > 0 ? `Sudah ada ${data.length} pegawai.` : 'Belum ada pegawai.'}</Text>
      <SimpleGrid cols={2}>
        <Paper withBorder p="md">
          <Stack gap="xs" align="flex-start">
            <Text fw={600}>Impor dari Excel</Text>
            <Text size="sm" c="dimmed">DUK, unduhan SIASN, atau daftar sendiri (.xlsx, .csv). Dapat juga ditempel langsung dari Excel. Tidak ada yang disimpan sebelum Anda memeriksa hasilnya.</Text>
            <Button component={Link} to="/pegawai/impor" leftSection={<IconUpload size={15} />}>Impor pegawai</Button>
          </Stack>
        </Paper>
        <Paper withBorder p="md">
          <Stack gap="xs" align="flex-start">
            <Text fw={600}>Ketik sendiri</Text>
            <Text size="sm" c="dimmed">Untuk mencoba dengan beberapa orang dahulu. Tanggal lahir dan jenis kelamin dibaca dari NIP.</Text>
            <Group gap="xs">
              <UnitAwal />
              <Button variant="default" leftSection={<IconKeyboard size={15} />} component={Link} to="/pegawai?tambah=1">Tambah pegawai</Button>
            </Group>
          </Stack>
        </Paper>
      </SimpleGrid>
    </Stack>
  ) // prettier-ignore
}
