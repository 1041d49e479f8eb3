import { Button, Drawer, Group, Select, Stack, Table, Text } from '@mantine/core'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { STATUS_KEBUTUHAN_LABEL } from '../../../domain/kompetensi/kebutuhan'
import { JENIS_KOMPETENSI_LABEL } from '../../../domain/kompetensi/kompetensi'
import { sebutTahunJam, STATUS_PELATIHAN_LABEL, STATUS_PESERTA_LABEL } from '../../../domain/pelatihan/pelatihan'
import { hr } from '../../ipc/client'
import { useRead } from '../../ipc/hooks'
import { EksporButton, type KolomEkspor } from '../../ui/ekspor-button'
import { ErrorAlert } from '../../ui/error-alert'
import { StatusPelatihanTanda } from '../../ui/status-pelatihan'
import { rentangTanggal } from '../../ui/rentang-tanggal'

type Rencana = Awaited<ReturnType<typeof hr.rencana.orang>>
type Program = Rencana['program'][number]

const kolom = (tahun: number): readonly KolomEkspor<Program>[] => [
  { judul: 'Program', lebar: 50, nilai: ({ judul }) => judul },
  { judul: 'Bentuk', lebar: 30, nilai: ({ bentuk }) => bentuk },
  { judul: 'Mulai', lebar: 14, jenis: 'tanggal', nilai: ({ mulai }) => mulai },
  { judul: 'Selesai', lebar: 14, jenis: 'tanggal', nilai: ({ selesai }) => selesai },
  { judul: 'JP', lebar: 8, jenis: 'angka', nilai: ({ jp }) => jp },
  { judul: 'Status Program', lebar: 16, nilai: ({ status }) => STATUS_PELATIHAN_LABEL[status] },
  { judul: 'Status Peserta', lebar: 16, nilai: ({ statusPeserta }) => STATUS_PESERTA_LABEL[statusPeserta] },
  { judul: 'Nomor Sertifikat', lebar: 28, nilai: ({ noSertifikat }) => noSertifikat },
  { judul: 'Keterangan', lebar: 30, nilai: (row) => sebutTahunJam(row, tahun) },
]

/** One person's plan of the year: programmes, needs, and the hours against what the year asks. */
export function RencanaOrang({ opened, tahun, onClose }: { opened: boolean; tahun: number; onClose: () => void }) {
  return (
    <Drawer opened={opened} onClose={onClose} size="min(820px, 92vw)" title={<b>Rencana pegawai tahun {tahun}</b>} transitionProps={{ duration: 0 }}>
      {opened && <Pilih tahun={tahun} />}
    </Drawer>
  )
}

function Pilih({ tahun }: { tahun: number }) {
  const [id, setId] = useState<string | null>(null)
  const { data: orang } = useRead(hr.pegawai.list, {})
  return (
    <Stack gap="sm">
      <Select data-autofocus label="Pegawai" placeholder="Ketik nama atau jabatan" data={(orang ?? []).map(({ id: value, nama, jabatan }) => ({ value, label: jabatan ? `${nama} – ${jabatan}` : nama }))} value={id} onChange={setId} limit={60} />
      {id ? <Isi tahun={tahun} pegawaiId={id} /> : <Text size="sm" c="dimmed">Pilih pegawai untuk melihat program, kebutuhan, dan jam pelatihannya tahun ini.</Text>}
    </Stack>
  ) // prettier-ignore
}

function Isi({ tahun, pegawaiId }: { tahun: number; pegawaiId: string }) {
  const navigate = useNavigate()
  const { data, error } = useRead(hr.rencana.orang, { tahun, pegawaiId })
  if (!data) return <ErrorAlert error={error} />
  return (
    <Stack gap="sm">
      <Text size="sm">{kalimatJam(data.jam)}</Text>
      <Group gap="xs">
        <Button variant="default" onClick={() => void navigate(`/kompetensi/profil/${pegawaiId}`)}>Buka profil kompetensi</Button>
        <EksporButton nama={`Rencana ${data.orang.nama} ${tahun}`} judul={[`RENCANA PENGEMBANGAN KOMPETENSI TAHUN ${tahun}`, data.orang.nama]} kolom={kolom(tahun)} baris={data.program} />
      </Group>
      <Table aria-label="Program">
        <Table.Thead><Table.Tr><Table.Th>Program</Table.Th><Table.Th>Waktu</Table.Th><Table.Th ta="right">JP</Table.Th><Table.Th>Status</Table.Th></Table.Tr></Table.Thead>
        <Table.Tbody>
          {data.program.length === 0 && <Table.Tr><Table.Td colSpan={4}>Belum menjadi peserta program mana pun tahun ini.</Table.Td></Table.Tr>}
          {data.program.map((one) => (
            <Table.Tr key={one.id}>
              <Table.Td style={{ overflowWrap: 'anywhere' }}>{one.judul}</Table.Td>
              <Table.Td>{rentangTanggal(one.mulai, one.selesai) ?? 'Belum dijadwalkan'}<Text size="xs" c="dimmed">{sebutTahunJam(one, tahun)}</Text></Table.Td>
              <Table.Td ta="right" className="angka">{one.jp}</Table.Td>
              <Table.Td><StatusPelatihanTanda status={one.status} /><Text size="xs" c="dimmed">{one.dalamRencana ? '' : 'Di luar rencana · '}{STATUS_PESERTA_LABEL[one.statusPeserta]}</Text></Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Table aria-label="Kebutuhan">
        <Table.Thead><Table.Tr><Table.Th>Kebutuhan</Table.Th><Table.Th>Jenis</Table.Th><Table.Th>Putusan</Table.Th><Table.Th>Dijawab program</Table.Th></Table.Tr></Table.Thead>
        <Table.Tbody>
          {data.kebutuhan.length === 0 && <Table.Tr><Table.Td colSpan={4}>Belum ada kebutuhan yang tercatat tahun ini.</Table.Td></Table.Tr>}
          {data.kebutuhan.map((one) => (
            <Table.Tr key={one.id}>
              <Table.Td style={{ overflowWrap: 'anywhere' }}>{one.kompetensi}</Table.Td>
              <Table.Td>{JENIS_KOMPETENSI_LABEL[one.jenis]}</Table.Td>
              <Table.Td>{STATUS_KEBUTUHAN_LABEL[one.status]}</Table.Td>
              <Table.Td style={{ overflowWrap: 'anywhere' }}>{one.pelatihan ?? '–'}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Stack>
  ) // prettier-ignore
}

/** Hours in one sentence: counted, waiting for proof, planned, and what is missing then. */
function kalimatJam({ minimal, diakui, tanpaBukti, direncanakan, kurang }: Rencana['jam']): string {
  const asked = minimal === null ? 'Tidak ada jumlah JP minimal bagi pegawai ini.' : `Minimal ${minimal} JP setahun.`
  const unproven = tanpaBukti > 0 ? ` ${tanpaBukti} JP menunggu sertifikat.` : ''
  const rest = minimal === null ? '' : kurang > 0 ? ` Bila semua rencana terlaksana, masih kurang ${kurang} JP.` : ' Cukup bila semua rencana terlaksana.'
  return `${asked} Sudah berbukti ${diakui} JP, direncanakan ${direncanakan} JP.${unproven}${rest}`
}
