import { Alert, Anchor, Badge, Button, Group, Modal, SimpleGrid, Stack, Table, Text } from '@mantine/core'
import { IconAlertTriangle, IconArrowsExchange, IconPencil, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'react-router'
import { rupiah, SUMBER_ANGGARAN_LABEL } from '../../../domain/anggaran/anggaran'
import { hr } from '../../ipc/client'
import { useRead } from '../../ipc/hooks'
import { StatusPelatihanTanda } from '../../ui/status-pelatihan'
import type { BarisAnggaran } from './baris-anggaran'
import { HapusAnggaran } from './hapus-anggaran'

interface Props {
  baris: BarisAnggaran | null
  lain: readonly BarisAnggaran[]
  onUbah: (baris: BarisAnggaran) => void
  onGeser: (baris: BarisAnggaran) => void
  onClose: () => void
}

/** One line: its figures, the programmes that weigh on it, and what can be done with it. */
export function RincianAnggaran({ baris, lain, onUbah, onGeser, onClose }: Props) {
  return (
    <Modal opened={baris !== null} onClose={onClose} title={baris?.uraian} size="xl" transitionProps={{ duration: 0 }}>
      {baris && <Isi key={baris.id} baris={baris} lain={lain} onUbah={onUbah} onGeser={onGeser} onClose={onClose} />}
    </Modal>
  )
}

function Isi({ baris, lain, onUbah, onGeser, onClose }: Props & { baris: BarisAnggaran }) {
  const [deleting, setDeleting] = useState(false)
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">{[baris.kodeRekening, SUMBER_ANGGARAN_LABEL[baris.sumber], `tahun ${baris.tahun}`].join(' · ')}</Text>
      {baris.peringatan && <Alert color="red" icon={<IconAlertTriangle size={16} />}>{baris.peringatan}</Alert>}
      <SimpleGrid cols={4} spacing="xs">
        <Angka label="Pagu awal" jumlah={baris.pagu} />
        <Angka label="Pergeseran" jumlah={baris.masuk - baris.keluar} />
        <Angka label="Pagu" jumlah={baris.paguEfektif} />
        <Angka label="Sisa" jumlah={baris.sisa} />
        <Angka label="Direncanakan" jumlah={baris.rencana} />
        <Angka label="Komitmen" jumlah={baris.komitmen} />
        <Angka label="Realisasi" jumlah={baris.realisasi} />
        <Angka label="Beban atas pagu" jumlah={baris.beban} />
      </SimpleGrid>
      {baris.keterangan && <Text size="sm">{baris.keterangan}</Text>}
      <Program id={baris.id} />
      {deleting ? (
        <HapusAnggaran baris={baris} lain={lain} onBatal={() => { setDeleting(false) }} onSelesai={onClose} onGeser={() => { onGeser(baris) }} />
      ) : (
        <Group justify="space-between">
          <Button variant="subtle" color="red" leftSection={<IconTrash size={15} />} onClick={() => { setDeleting(true) }}>Hapus mata anggaran</Button>
          <Group gap="xs">
            <Button variant="default" leftSection={<IconArrowsExchange size={15} />} onClick={() => { onGeser(baris) }}>Geser</Button>
            <Button data-autofocus leftSection={<IconPencil size={15} />} onClick={() => { onUbah(baris) }}>Ubah</Button>
          </Group>
        </Group>
      )}
    </Stack>
  ) // prettier-ignore
}

function Angka({ label, jumlah }: { label: string; jumlah: number }) {
  return (
    <div>
      <Text size="xs" c="dimmed">{label}</Text>
      <Text size="sm" fw={600} className="angka" c={jumlah < 0 && label === 'Sisa' ? 'var(--mantine-color-error)' : undefined}>{rupiah(jumlah)}</Text>
    </div>
  ) // prettier-ignore
}

function Program({ id }: { id: string }) {
  const { data } = useRead(hr.anggaran.rincian, { id })
  const program = data?.baris.id === id ? data.program : []
  if (program.length === 0) return <Text size="sm" c="dimmed">Belum ada program yang dibiayai dari mata anggaran ini.</Text> // prettier-ignore
  return (
    <Table aria-label="Program yang dibiayai" style={{ tableLayout: 'fixed' }}>
      <Table.Thead>
        <Table.Tr><Table.Th>Program</Table.Th><Table.Th w={110} ta="right">Direncanakan</Table.Th><Table.Th w={110} ta="right">Komitmen</Table.Th><Table.Th w={110} ta="right">Realisasi</Table.Th><Table.Th w={120} ta="right">Beban</Table.Th></Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {program.map((one) => (
          <Table.Tr key={one.pelatihanId}>
            <Table.Td>
              <Group gap={6} wrap="nowrap">
                <Anchor component={Link} to={`/kompetensi/pelatihan/${one.pelatihanId}/biaya`} size="sm" truncate title={one.judul}>{one.judul}</Anchor>
                <span style={{ flexShrink: 0 }}>{one.tidakDihitung === null ? <StatusPelatihanTanda status={one.status} /> : <Badge variant="light" color="gray" tt="none">{one.tidakDihitung}</Badge>}</span>
              </Group>
            </Table.Td>
            <Table.Td ta="right" className="angka">{rupiah(one.rencana)}</Table.Td>
            <Table.Td ta="right" className="angka">{rupiah(one.komitmen)}</Table.Td>
            <Table.Td ta="right" className="angka">{rupiah(one.realisasi)}</Table.Td>
            <Table.Td ta="right" className="angka" fw={600}>{rupiah(one.beban)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  ) // prettier-ignore
}
