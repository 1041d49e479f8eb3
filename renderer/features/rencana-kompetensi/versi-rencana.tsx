import { Drawer, Group, SegmentedControl, Select, Stack, Table, Text } from '@mantine/core'
import { useState } from 'react'
import { rupiah } from '../../../domain/anggaran/anggaran'
import { JALUR_LABEL, JENIS_PELATIHAN_LABEL } from '../../../domain/kompetensi/kompetensi'
import { KURIKULUM_LABEL } from '../../../domain/pelatihan/pelatihan'
import { formatTanggal, isIsoDate } from '../../../domain/shared/iso-date'
import { hr } from '../../ipc/client'
import { useRead } from '../../ipc/hooks'
import { EksporButton, type KolomEkspor } from '../../ui/ekspor-button'
import { EmptyState } from '../../ui/empty-state'
import { ErrorAlert } from '../../ui/error-alert'
import { rentangTanggal } from '../../ui/rentang-tanggal'

type Versi = Awaited<ReturnType<typeof hr.rencana.daftarVersi>>[number]
type Beda = Awaited<ReturnType<typeof hr.rencana.beda>>
const KERJA = 'kerja'
const tanggal = (day: string) => (isIsoDate(day) ? formatTanggal(day) : day)

/** Approved versions, what each held, and what changed from one to another or since. */
export function VersiRencana({ opened, tahun, onClose }: { opened: boolean; tahun: number; onClose: () => void }) {
  return (
    <Drawer opened={opened} onClose={onClose} size="min(900px, 92vw)" title={<b>Versi dan perubahan rencana tahun {tahun}</b>} transitionProps={{ duration: 0 }}>
      {opened && <Isi tahun={tahun} />}
    </Drawer>
  )
}

function Isi({ tahun }: { tahun: number }) {
  const { data, error } = useRead(hr.rencana.daftarVersi, { tahun })
  const [lihat, setLihat] = useState<'perubahan' | 'isi'>('perubahan')
  const [newest] = data ?? []
  if (!data) return <ErrorAlert error={error} />
  if (!newest) return <EmptyState title="Belum ada versi yang disetujui">Setujui rencana dari layar Rencana. Isinya dibekukan sebagai versi 1, dan setiap perubahan sesudahnya dapat dilihat di sini.</EmptyState>
  return (
    <Stack gap="sm">
      <Table aria-label="Versi rencana">
        <Table.Thead><Table.Tr><Table.Th>Versi</Table.Th><Table.Th>Disetujui</Table.Th><Table.Th>Dasar atau alasan</Table.Th><Table.Th ta="right">Program</Table.Th><Table.Th ta="right">Biaya</Table.Th></Table.Tr></Table.Thead>
        <Table.Tbody>
          {data.map((one) => (
            <Table.Tr key={one.id}>
              <Table.Td>{one.versi}</Table.Td>
              <Table.Td>{tanggal(one.disetujuiPada)}<br />{one.disetujuiOleh}{one.nomor && <><br />{one.nomor}</>}</Table.Td>
              <Table.Td style={{ overflowWrap: 'anywhere' }}>{one.alasan}</Table.Td>
              <Table.Td ta="right" className="angka">{one.total.program}</Table.Td>
              <Table.Td ta="right" className="angka">{rupiah(one.total.biaya)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <SegmentedControl aria-label="Yang dilihat" style={{ alignSelf: 'flex-start' }} value={lihat} onChange={setLihat} data={[{ value: 'perubahan', label: 'Perubahan' }, { value: 'isi', label: 'Isi versi' }]} />
      {lihat === 'perubahan' ? <Perubahan tahun={tahun} versi={data} terbaru={newest} /> : <IsiVersi versi={data} terbaru={newest} />}
    </Stack>
  ) // prettier-ignore
}

interface Bagian {
  tahun: number
  versi: readonly Versi[]
  terbaru: Versi
}
const pilihan = (versi: readonly Versi[]) => versi.map((one) => ({ value: one.id, label: `Versi ${one.versi} (${tanggal(one.disetujuiPada)})` }))

function Perubahan({ tahun, versi, terbaru }: Bagian) {
  const [dariId, setDari] = useState(terbaru.id)
  const [ke, setKe] = useState(KERJA)
  const { data, error } = useRead(hr.rencana.beda, { dariId, keId: ke === KERJA ? null : ke })
  const baris = data ? barisBeda(data) : []
  return (
    <Stack gap="xs">
      <Group gap="xs" align="flex-end">
        <Select label="Dari" w={230} allowDeselect={false} data={pilihan(versi)} value={dariId} onChange={(value) => { if (value) setDari(value) }} />
        <Select label="Ke" w={230} allowDeselect={false} data={[{ value: KERJA, label: 'Rencana kerja sekarang' }, ...pilihan(versi)]} value={ke} onChange={(value) => { if (value) setKe(value) }} />
        <EksporButton nama={`Perubahan rencana ${tahun}`} judul={[`PERUBAHAN RENCANA PENGEMBANGAN KOMPETENSI TAHUN ${tahun}`]} kolom={KOLOM_BEDA} baris={baris} />
      </Group>
      <ErrorAlert error={error} />
      {data && baris.length === 0 && <Text size="sm">Tidak ada perbedaan.</Text>}
      {baris.length > 0 && (
        <Table aria-label="Perubahan">
          <Table.Thead><Table.Tr><Table.Th>Program</Table.Th><Table.Th>Yang berubah</Table.Th><Table.Th>Dari</Table.Th><Table.Th>Menjadi</Table.Th></Table.Tr></Table.Thead>
          <Table.Tbody>
            {baris.map((one, i) => (
              <Table.Tr key={`${one.id}-${one.medan}`}>
                <Table.Td w="32%" style={{ overflowWrap: 'anywhere' }} fw={600}>{baris[i - 1]?.id === one.id ? '' : one.program}</Table.Td>
                <Table.Td>{one.medan}</Table.Td>
                <Table.Td style={{ overflowWrap: 'anywhere' }}>{one.dari}</Table.Td>
                <Table.Td style={{ overflowWrap: 'anywhere' }}>{one.ke}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Stack>
  ) // prettier-ignore
}

interface BarisBeda {
  id: string
  program: string
  medan: string
  dari: string
  ke: string
}
/** Everything that differs as one list: programmes first, then the sums. */
const barisBeda = ({ tambah, hapus, ubah, total }: Beda): BarisBeda[] => [
  ...tambah.map(({ id, judul }) => ({ id, program: judul, medan: 'Masuk rencana', dari: '–', ke: 'ditambahkan' })),
  ...hapus.map(({ id, judul }) => ({ id, program: judul, medan: 'Keluar dari rencana', dari: 'ada', ke: '–' })),
  ...ubah.flatMap(({ id, judul, perubahan }) => perubahan.map((one) => ({ id, program: judul, ...one }))),
  ...total.map((one) => ({ id: 'total', program: 'Jumlah rencana', ...one })),
]
const KOLOM_BEDA: readonly KolomEkspor<BarisBeda>[] = [
  { judul: 'Program', lebar: 50, nilai: ({ program }) => program },
  { judul: 'Yang Berubah', lebar: 24, nilai: ({ medan }) => medan },
  { judul: 'Dari', lebar: 44, nilai: ({ dari }) => dari },
  { judul: 'Menjadi', lebar: 44, nilai: ({ ke }) => ke },
]

type ProgramVersi = Awaited<ReturnType<typeof hr.rencana.versi>>['isi']['program'][number]
const biaya = ({ biaya: items }: ProgramVersi) => items.reduce((sum, { jumlah }) => sum + jumlah, 0)
const KOLOM_ISI: readonly KolomEkspor<ProgramVersi>[] = [
  { judul: 'Program', lebar: 50, nilai: ({ judul }) => judul },
  { judul: 'Jenis', lebar: 18, nilai: ({ jenis }) => JENIS_PELATIHAN_LABEL[jenis] },
  { judul: 'Jalur', lebar: 14, nilai: ({ jalur }) => JALUR_LABEL[jalur] },
  { judul: 'Bentuk', lebar: 30, nilai: ({ bentuk }) => bentuk },
  { judul: 'Mulai', lebar: 14, jenis: 'tanggal', nilai: ({ mulai }) => mulai },
  { judul: 'Selesai', lebar: 14, jenis: 'tanggal', nilai: ({ selesai }) => selesai },
  { judul: 'Penyelenggara', lebar: 36, nilai: ({ penyelenggara, mitra }) => penyelenggara ?? mitra },
  { judul: 'Kesesuaian Kurikulum', lebar: 20, nilai: ({ kurikulum }) => KURIKULUM_LABEL[kurikulum] },
  { judul: 'JP', lebar: 8, jenis: 'angka', nilai: ({ jp }) => jp },
  { judul: 'Peserta', lebar: 60, nilai: ({ peserta }) => peserta.map(({ nama }) => nama).join('; ') },
  { judul: 'Biaya (Rp)', lebar: 18, jenis: 'angka', nilai: biaya },
  { judul: 'Mata Anggaran', lebar: 46, nilai: ({ biaya: items }) => [...new Set(items.flatMap(({ anggaran }) => anggaran ?? []))].join('; ') || null },
]

function IsiVersi({ versi, terbaru }: Omit<Bagian, 'tahun'>) {
  const [id, setId] = useState(terbaru.id)
  const { data, error } = useRead(hr.rencana.versi, { id })
  return (
    <Stack gap="xs">
      <Group gap="xs" align="flex-end">
        <Select label="Versi" w={230} allowDeselect={false} data={pilihan(versi)} value={id} onChange={(value) => { if (value) setId(value) }} />
        {data && <EksporButton nama={`Rencana ${data.isi.tahun} versi ${data.versi}`} judul={[`RENCANA PENGEMBANGAN KOMPETENSI TAHUN ${data.isi.tahun}`, `Versi ${data.versi}, disetujui ${tanggal(data.disetujuiPada)} oleh ${data.disetujuiOleh}`]} kolom={KOLOM_ISI} baris={data.isi.program} />}
      </Group>
      <ErrorAlert error={error} />
      {data && (
        <Table aria-label={`Isi versi ${data.versi}`}>
          <Table.Thead><Table.Tr><Table.Th>Program</Table.Th><Table.Th>Waktu</Table.Th><Table.Th ta="right">JP</Table.Th><Table.Th ta="right">Peserta</Table.Th><Table.Th ta="right">Biaya</Table.Th></Table.Tr></Table.Thead>
          <Table.Tbody>
            {data.isi.program.map((one) => (
              <Table.Tr key={one.id}>
                <Table.Td style={{ overflowWrap: 'anywhere' }}>{one.judul}</Table.Td>
                <Table.Td>{rentangTanggal(one.mulai, one.selesai) ?? 'Belum dijadwalkan'}</Table.Td>
                <Table.Td ta="right" className="angka">{one.jp}</Table.Td>
                <Table.Td ta="right" className="angka">{one.peserta.length}</Table.Td>
                <Table.Td ta="right" className="angka">{rupiah(biaya(one))}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Stack>
  ) // prettier-ignore
}
