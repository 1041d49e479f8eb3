import { Button, Group, Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core'
import { IconFileAlert } from '@tabler/icons-react'
import { useEffect, useMemo, useRef } from 'react'
import { useNavigate } from 'react-router'
import { useOfferCommands } from '../../shell/commands'
import warna from '../../ui/impor/warna.module.css'
import type { ImporKompetensi, Ringkasan } from './use-impor-kompetensi'

const ANGKA = [
  { kunci: 'baru', label: 'baris baru' },
  { kunci: 'ubah', label: 'diubah' },
  { kunci: 'sama', label: 'tetap sama' },
  { kunci: 'tolak', label: 'ditolak' },
  { kunci: 'lewati', label: 'dilewati' },
] as const

/** Step 4: what was stored, what was not, and what to do next. */
export function LangkahHasil({ impor, ringkasan }: { impor: ImporKompetensi; ringkasan: Ringkasan }) {
  const navigate = useNavigate()
  const next = useRef<HTMLButtonElement>(null)
  const pilih = useRef(impor.pilih)
  const disimpan = ringkasan.baru + ringkasan.ubah
  useEffect(() => {
    next.current?.focus()
  }, [])
  useEffect(() => {
    pilih.current = impor.pilih
  })
  useOfferCommands(useMemo(() => [{ label: 'Impor berkas lain', keys: 'Ctrl+O', run: () => void pilih.current() }], []))
  const tujuan = impor.pelatihanId ? { path: `/kompetensi/pelatihan/${impor.pelatihanId}/pelaksanaan`, label: 'Buka programnya' } : { path: '/kompetensi/jam', label: 'Lihat jam pelatihan' }
  return (
    <Stack gap="md">
      <Title order={2}>{disimpan > 0 ? `${disimpan.toLocaleString('id-ID')} baris disimpan` : 'Tidak ada yang berubah'}</Title>
      {disimpan === 0 && <Text>{ringkasan.tolak > 0 ? 'Tidak ada baris baru atau berubah yang dapat disimpan.' : 'Isi berkas ini sama dengan data yang sudah ada.'}</Text>}
      <SimpleGrid cols={5} spacing="sm">
        {ANGKA.map(({ kunci, label }) => (
          <Paper key={kunci} withBorder p="sm">
            <Text fz={26} fw={700} className={`angka ${kunci === 'tolak' && ringkasan.tolak > 0 ? (warna['salah'] ?? '') : ''}`}>{ringkasan[kunci].toLocaleString('id-ID')}</Text>
            <Text size="sm" c="dimmed">{label}</Text>
          </Paper>
        ))}
      </SimpleGrid>
      {ringkasan.tolak > 0 && (
        <Paper withBorder p="sm">
          <Group justify="space-between">
            <Text size="sm" style={{ flex: 1 }}>{ringkasan.tolak.toLocaleString('id-ID')} baris ditolak dan tidak disimpan. Simpan sebagai berkas berbentuk sama dengan kolom alasan, perbaiki, lalu impor berkas itu.</Text>
            <Button variant="default" leftSection={<IconFileAlert size={16} />} onClick={() => void impor.simpanDitolak()}>Simpan baris yang ditolak</Button>
          </Group>
        </Paper>
      )}
      <Group>
        <Button ref={next} onClick={() => { impor.ulang(); void navigate(tujuan.path) }}>{tujuan.label}</Button>
        <Button variant="default" onClick={impor.ulang}>Impor berkas lain (Ctrl+O)</Button>
        {disimpan > 0 && <Text size="sm" c="dimmed">Seluruh impor ini dapat diurungkan dengan Ctrl+Z.</Text>}
      </Group>
    </Stack>
  ) // prettier-ignore
}
