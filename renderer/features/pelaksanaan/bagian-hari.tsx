import { ActionIcon, Button, Checkbox, Group, Table, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconCalendarPlus, IconTrash } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useRef, useState } from 'react'
import { luarJadwal } from '../../../domain/pelatihan/hari'
import { hr } from '../../ipc/client'
import { useChange } from '../../ipc/hooks'
import { useOfferCommands } from '../../shell/commands'
import { EksporButton } from '../../ui/ekspor-button'
import { EmptyState } from '../../ui/empty-state'
import warna from '../../ui/impor/warna.module.css'
import { showUndo } from '../../ui/pesan-urung'
import { TanggalInput } from '../../ui/tanggal-input'
import { HariDiLuar } from './hari-di-luar'
import { hariTanggal } from './kalender-data'
import { terbuka, type Hari, type Papan } from './papan'
import { SelKetik } from './sel-ketik'

/** The days of the programme: filled from its dates, then times and subjects typed in. */
export function BagianHari({ papan }: { papan: Papan }) {
  const { hari, program } = papan
  const [akhirPekan, setAkhirPekan] = useState(false)
  const isi = useChange(hr.pelaksanaan.hariIsi, { onSuccess: ({ ditambah }) => { notifications.show({ message: ditambah > 0 ? `${ditambah} hari ditambahkan.` : 'Semua hari sudah ada dalam daftar.' }) } }) // prettier-ignore
  const open = terbuka(papan)
  const boleh = open && program.mulai !== null
  const isikan = () => { isi.mutate({ pelatihanId: program.id, akhirPekan }) }
  const kini = useRef(isikan)
  useEffect(() => { kini.current = isikan })
  useOfferCommands(useMemo(() => (boleh ? [{ label: 'Isi hari pelaksanaan dari tanggal program', keys: 'F9', run: () => { kini.current() } }] : []), [boleh])) // prettier-ignore
  const fill = (
    <Group gap="sm">
      <Button disabled={!boleh} rightSection={<kbd aria-hidden>F9</kbd>} leftSection={<IconCalendarPlus size={15} />} loading={isi.isPending} onClick={isikan}>Isi dari tanggal program</Button>
      <Checkbox label="Termasuk Sabtu dan Minggu" checked={akhirPekan} onChange={(event) => { setAkhirPekan(event.currentTarget.checked) }} />
    </Group>
  ) // prettier-ignore
  return (
    <div style={{ flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column', gap: 8 }}>
      <Group justify="space-between">
        {open && hari.length > 0 ? fill : <span />}
        <Group gap="xs" align="flex-start">
          {boleh && <TambahHari papan={papan} />}
          <EksporButton nama={`Hari pelaksanaan ${program.judul}`} judul={[program.judul.toUpperCase(), 'HARI PELAKSANAAN']} baris={hari} kolom={[
            { judul: 'Tanggal', lebar: 14, jenis: 'tanggal', nilai: ({ tanggal }) => tanggal },
            { judul: 'Mulai', lebar: 10, nilai: ({ jamMulai }) => jamMulai },
            { judul: 'Selesai', lebar: 10, nilai: ({ jamSelesai }) => jamSelesai },
            { judul: 'Materi', lebar: 60, nilai: ({ materi }) => materi },
          ]} />
        </Group>
      </Group>
      <HariDiLuar papan={papan} />
      {hari.length === 0 ? (
        <EmptyState title="Belum ada hari pelaksanaan" action={boleh ? fill : undefined}>
          {program.mulai === null ? 'Isi tanggal mulai dan selesai di tab Program; harinya lalu dapat diisi sekaligus.' : 'Hari-harinya diisi sekaligus dari tanggal program, lalu jam dan materinya diketik. Belajar mandiri tidak memerlukan hari.'}
        </EmptyState>
      ) : (
        <div style={{ flex: 1, minHeight: 0, overflow: 'auto' }}>
          <Table aria-label="Hari pelaksanaan" stickyHeader>
            <Table.Thead>
              <Table.Tr><Table.Th w={40}>No.</Table.Th><Table.Th w={220}>Hari</Table.Th><Table.Th w={100}>Mulai</Table.Th><Table.Th w={100}>Selesai</Table.Th><Table.Th>Materi</Table.Th><Table.Th w={44}><span className="takar-tersembunyi">Hapus</span></Table.Th></Table.Tr>
            </Table.Thead>
            <Table.Tbody>{hari.map((one, i) => <BarisHari key={one.id} hari={one} nomor={i + 1} papan={papan} />)}</Table.Tbody>
          </Table>
        </div>
      )}
      {open && hari.length > 1 && <Text size="sm" c="dimmed">Enter ke hari berikutnya; Ctrl+D pada jam menyamakan hari-hari di bawahnya.</Text>}
    </div>
  ) // prettier-ignore
}

function TambahHari({ papan: { program } }: { papan: Papan }) {
  const [galat, setGalat] = useState<string | null>(null)
  const tambah = useChange(hr.pelaksanaan.hariTambah, {
    onSuccess: () => { setGalat(null) },
    onError: ({ fields }) => {
      setGalat(fields['tanggal'] ?? null)
      return 'tanggal' in fields
    },
  }) // prettier-ignore
  const outside = (day: string) => program.mulai !== null && (day < program.mulai || day > (program.selesai ?? program.mulai))
  return <TanggalInput aria-label="Tambah satu hari" placeholder="Tambah satu hari" w={190} value={null} excludeDate={outside} error={galat} onChange={(tanggal) => { if (tanggal) tambah.mutate({ pelatihanId: program.id, tanggal }) }} /> // prettier-ignore
}

/** After a day is gone the keyboard stands in the one that took its place, or in the last. */
const keHari = (nomor: number) => setTimeout(() => { const cells = document.querySelectorAll<HTMLElement>('input[data-kolom="jamMulai"]'); (cells[nomor - 1] ?? cells[cells.length - 1])?.focus() }, 150) // prettier-ignore

type Medan = 'jamMulai' | 'jamSelesai' | 'materi'

function BarisHari({ hari, nomor, papan }: { hari: Hari; nomor: number; papan: Papan }) {
  const client = useQueryClient()
  const ubah = useChange(hr.pelaksanaan.hariUbah, { onError: () => true })
  const hapus = useChange(hr.pelaksanaan.hariHapus, { onSuccess: () => { keHari(nomor); showUndo('Hari itu dihapus beserta kehadirannya.', () => client.invalidateQueries()) } }) // prettier-ignore
  const { id, tanggal } = hari
  const open = terbuka(papan)
  const outside = luarJadwal(papan.program, tanggal)
  const jam = (medan: 'jamMulai' | 'jamSelesai', label: string) => ({ ...sel(medan, label), onKeBawah: (teks: string) => ubah.mutateAsync({ id, [medan]: teks === '' ? null : teks, keBawah: true }) })
  const sel = (medan: Medan, label: string) => ({
    label: `${label}, ${hariTanggal(tanggal)}`, nilai: hari[medan] ?? '', kolom: medan, disabled: !open,
    onSimpan: (teks: string) => ubah.mutateAsync({ id, [medan]: teks === '' ? null : teks }),
  }) // prettier-ignore
  return (
    <Table.Tr>
      <Table.Td>{nomor}</Table.Td>
      <Table.Td>
        {hariTanggal(tanggal)}
        {outside !== null && <Text size="xs" className={warna['ragu']}>{outside}</Text>}
      </Table.Td>
      <Table.Td><SelKetik {...jam('jamMulai', 'Jam mulai')} placeholder="08.00" /></Table.Td>
      <Table.Td><SelKetik {...jam('jamSelesai', 'Jam selesai')} placeholder="16.00" /></Table.Td>
      <Table.Td><SelKetik {...sel('materi', 'Materi')} /></Table.Td>
      <Table.Td>{open && <ActionIcon color="gray" aria-label={`Hapus ${hariTanggal(tanggal)}`} loading={hapus.isPending} onClick={() => { hapus.mutate({ id }) }}><IconTrash size={15} /></ActionIcon>}</Table.Td>
    </Table.Tr>
  ) // prettier-ignore
}
