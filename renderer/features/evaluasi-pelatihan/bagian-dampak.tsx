import { Alert, Button, Group, Stack, Table, Text, UnstyledButton } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { ARAH_DAMPAK_LABEL, HASIL_TINGKAT_LABEL } from '../../../domain/pelatihan/evaluasi'
import { useOfferCommands } from '../../shell/commands'
import { EksporButton, type KolomEkspor } from '../../ui/ekspor-button'
import { EmptyState } from '../../ui/empty-state'
import { Batang } from './batang'
import { DampakDialog } from './dampak-dialog'
import { angka, tanggalPendek, type DampakBaris, type Evaluasi } from './jenis'
import { TandaTingkat } from './tanda'

const EKSPOR: readonly KolomEkspor<DampakBaris>[] = [
  { judul: 'Indikator', lebar: 50, nilai: ({ nama }) => nama },
  { judul: 'Dari SKP', lebar: 28, nilai: ({ milik }) => milik },
  { judul: 'Satuan', lebar: 12, nilai: ({ satuan }) => satuan },
  { judul: 'Arah', lebar: 26, nilai: ({ arah }) => ARAH_DAMPAK_LABEL[arah] },
  { judul: 'Sebelum', lebar: 11, jenis: 'angka', nilai: ({ sebelum }) => sebelum },
  { judul: 'Tanggal sebelum', lebar: 15, jenis: 'tanggal', nilai: ({ tanggalSebelum }) => tanggalSebelum },
  { judul: 'Sesudah', lebar: 11, jenis: 'angka', nilai: ({ sesudah }) => sesudah },
  { judul: 'Tanggal sesudah', lebar: 15, jenis: 'tanggal', nilai: ({ tanggalSesudah }) => tanggalSesudah },
  { judul: 'Perbaikan (%)', lebar: 13, jenis: 'angka', nilai: ({ persen }) => persen },
  { judul: 'Hasil', lebar: 18, nilai: ({ hasil }) => HASIL_TINGKAT_LABEL[hasil] },
  { judul: 'Keterangan', lebar: 50, nilai: ({ keterangan }) => keterangan },
]

/** Level 4: indicators before and after, each with its two bars and its figures. */
export function BagianDampak({ data }: { data: Evaluasi }) {
  const [buka, setBuka] = useState<{ baris: DampakBaris | null } | null>(null)
  const tingkat = data.tingkat.find((one) => one.tingkat === 'dampak')
  const boleh = data.halangan.dampak === null
  useOfferCommands(useMemo(() => (boleh ? [{ label: 'Tambah indikator hasil', keys: 'Ctrl+N', run: () => { setBuka({ baris: null }) } }] : []), [boleh])) // prettier-ignore
  const tambah = <Button leftSection={<IconPlus size={15} />} disabled={!boleh} onClick={() => { setBuka({ baris: null }) }}>Tambah indikator <kbd style={{ marginLeft: 6 }}>Ctrl N</kbd></Button> // prettier-ignore
  return (
    <Stack gap="xs">
      {data.halangan.dampak !== null && <Alert color="gray">{data.halangan.dampak}</Alert>}
      {data.dampak.length === 0 ? (
        <EmptyState title="Belum ada indikator yang dibandingkan" action={tambah}>Pilih ukuran yang seharusnya membaik, misalnya waktu layanan atau jumlah pengaduan. Nilainya sebelum dan sesudah pelatihan dapat diambil dari realisasi SKP peserta.</EmptyState>
      ) : (
        <>
          <Group justify="space-between" wrap="nowrap">
            <Text fz="sm" style={{ overflowWrap: 'anywhere' }}>{tingkat?.kalimat}</Text>
            <Group gap="xs" wrap="nowrap" style={{ flexShrink: 0 }}>
              <EksporButton nama={`Hasil ${data.program.judul}`} judul={['INDIKATOR SEBELUM DAN SESUDAH PELATIHAN', data.program.judul, 'Perubahan ini belum tentu karena pelatihan.']} kolom={EKSPOR} baris={data.dampak} />
              {tambah}
            </Group>
          </Group>
          <TabelDampak rows={data.dampak} onBuka={(baris) => { if (boleh) setBuka({ baris }) }} />
        </>
      )}
      <DampakDialog buka={buka} onClose={() => { setBuka(null) }} data={data} />
    </Stack>
  ) // prettier-ignore
}

function TabelDampak({ rows, onBuka }: { rows: readonly DampakBaris[]; onBuka: (baris: DampakBaris) => void }) {
  return (
    <Table aria-label="Indikator sebelum dan sesudah" layout="fixed">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Indikator</Table.Th>
          <Table.Th w={124}>Sebelum</Table.Th>
          <Table.Th w={124}>Sesudah</Table.Th>
          <Table.Th w={150}>Atas sebelum, bawah sesudah</Table.Th>
          <Table.Th w={90} ta="right">Perbaikan</Table.Th>
          <Table.Th w={158}>Hasil</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map((row) => {
          const puncak = Math.max(Math.abs(row.sebelum ?? 0), Math.abs(row.sesudah ?? 0), 1e-9)
          return (
            <Table.Tr key={row.id}>
              <Table.Td>
                <UnstyledButton fz="sm" fw={600} c="var(--mantine-color-anchor)" style={{ overflowWrap: 'anywhere' }} onClick={() => { onBuka(row) }}>{row.nama}</UnstyledButton>
                <Text fz="xs" c="dimmed">{ARAH_DAMPAK_LABEL[row.arah]}{row.milik === null ? '' : ` · SKP ${row.milik}`}</Text>
                {row.keterangan !== null && <Text fz="xs" c="dimmed" lineClamp={2}>{row.keterangan}</Text>}
              </Table.Td>
              <Table.Td><Nilai nilai={row.sebelum} satuan={row.satuan} tanggal={row.tanggalSebelum} /></Table.Td>
              <Table.Td><Nilai nilai={row.sesudah} satuan={row.satuan} tanggal={row.tanggalSesudah} /></Table.Td>
              <Table.Td>
                <Stack gap={2}>
                  <Batang nilai={row.sebelum === null ? null : Math.abs(row.sebelum)} dari={0} sampai={puncak} rupa="kosong" />
                  <Batang nilai={row.sesudah === null ? null : Math.abs(row.sesudah)} dari={0} sampai={puncak} rupa={row.hasil === 'di_bawah' ? 'garis' : 'penuh'} />
                </Stack>
              </Table.Td>
              <Table.Td ta="right" className="angka">{row.persen === null ? '–' : `${angka(row.persen)}%`}</Table.Td>
              <Table.Td><TandaTingkat hasil={row.hasil} /></Table.Td>
            </Table.Tr>
          )
        })}
      </Table.Tbody>
    </Table>
  ) // prettier-ignore
}

const Nilai = ({ nilai, satuan, tanggal }: { nilai: number | null; satuan: string | null; tanggal: string | null }) => (
  <>
    <Text fz="sm" fw={600} className="angka">{angka(nilai)} {nilai === null ? '' : satuan}</Text>
    <Text fz="xs" c="dimmed">{tanggalPendek(tanggal)}</Text>
  </>
) // prettier-ignore
