import { Box, Button, Group, Paper, Stack, Text, Textarea, Title } from '@mantine/core'
import { IconFileDownload, IconFileSpreadsheet } from '@tabler/icons-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { hr } from '../../ipc/client'
import { useRead } from '../../ipc/hooks'
import { useOfferCommands } from '../../shell/commands'
import { waktuTampil } from './teks'
import type { Impor } from './use-impor'

/** Step 1: a file, or cells pasted from a spreadsheet; below, the imports done before. */
export function LangkahPilih({ impor }: { impor: Impor }) {
  const [teks, setTeks] = useState('')
  const pick = useRef<HTMLButtonElement>(null)
  const paste = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    pick.current?.focus()
  }, [])
  useOfferCommands(
    useMemo(
      () => [
        { label: 'Pilih berkas daftar pegawai', keys: 'Ctrl+O', run: () => pick.current?.click() },
        { label: 'Baca sel yang ditempel', keys: 'Ctrl+Enter', run: () => paste.current?.click() },
      ],
      [],
    ),
  )
  return (
    <Stack gap="md" style={{ overflow: 'auto' }}>
      <Group align="stretch" gap="md" wrap="nowrap">
        <Paper withBorder p="lg" style={{ flex: 1 }}>
          <Stack align="flex-start" gap="sm">
            <Title order={2}>Dari berkas</Title>
            <Button ref={pick} size="md" leftSection={<IconFileSpreadsheet size={20} />} onClick={() => void impor.pilih()}>
              Pilih berkas… (Ctrl+O)
            </Button>
            <Text size="sm">Excel (.xlsx) atau CSV. Judul kolom boleh di baris mana pun dari 20 baris pertama; berkas boleh berisi beberapa lembar.</Text>
            <Text size="sm" c="dimmed">
              Yang diperlukan hanya kolom NIP dan nama. Berkas asli tidak diubah, dan belum ada yang disimpan sebelum Anda menyetujuinya di langkah ketiga.
            </Text>
            <Button variant="subtle" size="compact-sm" leftSection={<IconFileDownload size={15} />} onClick={() => void impor.simpanLengkap()}>
              Simpan daftar lengkap atau bentuk kosong (.xlsx)
            </Button>
          </Stack>
        </Paper>
        <Paper withBorder p="lg" style={{ flex: 1 }}>
          <Stack gap="sm">
            <Title order={2}>Tempel dari Excel</Title>
            <Text size="sm">Salin sel beserta baris judulnya di lembar kerja (Ctrl+C), lalu tempel di bawah ini.</Text>
            <Textarea
              aria-label="Sel yang disalin dari lembar kerja"
              placeholder="Tempel di sini (Ctrl+V)"
              value={teks}
              onChange={(event) => {
                setTeks(event.currentTarget.value)
              }}
              autosize={false}
              rows={5}
              styles={{ input: { fontFamily: 'monospace', whiteSpace: 'pre', overflow: 'auto' } }}
            />
            <Group>
              <Button ref={paste} variant="light" disabled={teks.trim() === ''} onClick={() => void impor.tempel(teks)}>
                Baca sel (Ctrl+Enter)
              </Button>
            </Group>
          </Stack>
        </Paper>
      </Group>
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
