import { Button, Group, Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core'
import { IconArrowBackUp, IconBinaryTree, IconFileAlert, IconUsers } from '@tabler/icons-react'
import { useEffect, useMemo, useRef } from 'react'
import { useNavigate } from 'react-router'
import { hr } from '../../ipc/client'
import { useRead } from '../../ipc/hooks'
import { useOfferCommands } from '../../shell/commands'
import { angka } from './teks'
import type { Impor, Ringkasan } from './use-impor'
import warna from '../../ui/impor/warna.module.css'

const ANGKA = [
  { kunci: 'baru', label: 'pegawai baru' },
  { kunci: 'ubah', label: 'pegawai diubah' },
  { kunci: 'sama', label: 'tetap sama' },
  { kunci: 'tolak', label: 'ditolak' },
  { kunci: 'lewati', label: 'dilewati' },
] as const

/** Step 4: what was stored, what was not, and what to do next. */
export function LangkahHasil({ impor, ringkasan }: { impor: Impor; ringkasan: Ringkasan }) {
  const navigate = useNavigate()
  const next = useRef<HTMLButtonElement>(null)
  const keadaan = useRead(hr.kantor.keadaan, undefined)
  const disimpan = ringkasan.baru + ringkasan.ubah
  useEffect(() => {
    next.current?.focus()
  }, [])
  const pilih = useRef(impor.pilih)
  useEffect(() => {
    pilih.current = impor.pilih
  })
  useOfferCommands(useMemo(() => [{ label: 'Impor berkas lain', keys: 'Ctrl+O', run: () => void pilih.current() }], []))
  const go = (path: string) => {
    impor.ulang()
    void navigate(path)
  }
  return (
    <Stack gap="md">
      <Title order={2}>{disimpan > 0 ? `${angka(disimpan)} pegawai disimpan` : 'Tidak ada yang berubah'}</Title>
      {disimpan === 0 && <Text>{ringkasan.tolak > 0 ? 'Tidak ada baris baru atau berubah yang dapat disimpan.' : 'Isi berkas ini sama dengan data yang sudah ada.'}</Text>}
      <SimpleGrid cols={5} spacing="sm">
        {ANGKA.map(({ kunci, label }) => (
          <Paper key={kunci} withBorder p="sm">
            <Text fz={26} fw={700} className={`angka ${kunci === 'tolak' && ringkasan.tolak > 0 ? (warna['salah'] ?? '') : ''}`}>
              {angka(ringkasan[kunci])}
            </Text>
            <Text size="sm" c="dimmed">
              {label}
            </Text>
          </Paper>
        ))}
      </SimpleGrid>
      {ringkasan.unitBaru.length > 0 && (
        <Text size="sm" lineClamp={3}>
          <b>{ringkasan.unitBaru.length} unit dibuat:</b> {ringkasan.unitBaru.join(', ')}
        </Text>
      )}
      {ringkasan.tolak > 0 && (
        <Paper withBorder p="sm">
          <Group justify="space-between">
            <Text size="sm">
              {angka(ringkasan.tolak)} baris ditolak dan tidak disimpan. Simpan sebagai berkas berbentuk sama dengan kolom alasan, perbaiki, lalu impor berkas itu.
            </Text>
            <Button variant="default" leftSection={<IconFileAlert size={16} />} onClick={() => void impor.simpanDitolak()}>
              Simpan baris yang ditolak
            </Button>
          </Group>
        </Paper>
      )}
      <Group>
        {keadaan.data?.awal.selesai === false ? (
          <Button ref={next} onClick={() => { go('/mulai') }}>Lanjutkan persiapan</Button>
        ) : (
          <Button ref={next} leftSection={<IconBinaryTree size={16} />} onClick={() => { go('/penilai') }}>Tetapkan penilai</Button>
        )}
        <Button variant="default" leftSection={<IconUsers size={16} />} onClick={() => { go('/pegawai') }}>Lihat pegawai</Button>
        <Button variant="default" onClick={impor.ulang}>Impor berkas lain (Ctrl+O)</Button>
        {disimpan > 0 && (
          <Button variant="default" leftSection={<IconArrowBackUp size={16} />} loading={impor.sibuk !== null} onClick={impor.urungkan}>Urungkan impor ini</Button>
        )}
      </Group>
    </Stack>
  ) // prettier-ignore
}
