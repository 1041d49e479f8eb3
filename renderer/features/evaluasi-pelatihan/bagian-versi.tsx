import { Anchor, Group, Paper, Stack, Table, Text } from '@mantine/core'
import { Link } from 'react-router'
import { TINGKAT_LABEL } from '../../../domain/pelatihan/evaluasi'
import { EksporButton, type KolomEkspor } from '../../ui/ekspor-button'
import { EmptyState } from '../../ui/empty-state'
import { StatusPelatihanTanda } from '../../ui/status-pelatihan'
import { angka, type Evaluasi } from './jenis'
import { TandaTingkat } from './tanda'

type Versi = Evaluasi['versi'][number]
interface BedaBaris {
  versi: Versi
  beda: Versi['beda'][number]
}
const EKSPOR: readonly KolomEkspor<BedaBaris>[] = [
  { judul: 'Versi', lebar: 8, jenis: 'angka', nilai: ({ versi }) => versi.versi },
  { judul: 'Tahun', lebar: 8, jenis: 'angka', nilai: ({ versi }) => versi.tahun },
  { judul: 'Butir', lebar: 28, nilai: ({ beda }) => beda.butir },
  { judul: 'Sebelumnya', lebar: 40, nilai: ({ beda }) => beda.dari },
  { judul: 'Menjadi', lebar: 40, nilai: ({ beda }) => beda.ke },
  { judul: 'Alasan', lebar: 50, nilai: ({ versi }) => versi.alasan },
]

/** The chain of versions, newest first: why each was made, what it changed, and how it came out. */
export function BagianVersi({ data }: { data: Evaluasi }) {
  if (data.versi.length === 0) return <EmptyState title="Program ini baru satu versi">Bila dirancang ulang, versi berikutnya tertaut ke sini dengan alasan dan apa saja yang berubah.</EmptyState>
  const beda = data.versi.flatMap((versi) => versi.beda.map((satu) => ({ versi, beda: satu })))
  return (
    <Stack gap="sm" maw={980}>
      <div><EksporButton nama={`Versi ${data.program.judul}`} judul={['PERUBAHAN ANTARVERSI', data.program.judul]} kolom={EKSPOR} baris={beda} /></div>
      {data.versi.toReversed().map((versi) => <Satu key={versi.id} versi={versi} kini={versi.id === data.program.id} />)}
    </Stack>
  ) // prettier-ignore
}

function Satu({ versi, kini }: { versi: Versi; kini: boolean }) {
  return (
    <Paper withBorder p="sm" component="section" aria-label={`Versi ${versi.versi}`}>
      <Group gap="xs">
        <Text fw={700}>Versi {versi.versi}, {versi.tahun}</Text>
        <StatusPelatihanTanda status={versi.status} />
        {kini ? <Text fz="sm" c="dimmed">yang sedang dibuka</Text> : <Anchor component={Link} fz="sm" to={`/kompetensi/pelatihan/${versi.id}/evaluasi?bagian=versi`}>Buka versi ini</Anchor>}
      </Group>
      {versi.alasan !== null && <Teks label="Alasan" teks={versi.alasan} />}
      {versi.perubahan !== null && <Teks label="Yang diubah" teks={versi.perubahan} />}
      {versi.menjawab.length > 0 && <Teks label={`Menjawab ${versi.menjawab.length} masukan`} teks={versi.menjawab.map((teks) => `“${teks}”`).join('\n')} />}
      <Group gap="lg" mt={4}>
        {versi.tingkat.filter(({ hasil }) => hasil !== 'belum_ada').map((one) => <TandaTingkat key={one.tingkat} hasil={one.hasil} nilai={`${TINGKAT_LABEL[one.tingkat]} ${angka(one.nilai)}${one.tingkat === 'dampak' && one.nilai !== null ? '%' : ''} (n = ${one.n})`} />)}
      </Group>
      {versi.beda.length > 0 && (
        <Table mt={6} aria-label={`Perubahan versi ${versi.versi}`} layout="fixed">
          <Table.Thead><Table.Tr><Table.Th w={190}>Butir</Table.Th><Table.Th>Sebelumnya</Table.Th><Table.Th>Menjadi</Table.Th></Table.Tr></Table.Thead>
          <Table.Tbody>
            {versi.beda.map(({ butir, dari, ke }) => <Table.Tr key={butir}><Table.Td>{butir}</Table.Td><Table.Td style={{ overflowWrap: 'anywhere' }}>{dari}</Table.Td><Table.Td fw={600} style={{ overflowWrap: 'anywhere' }}>{ke}</Table.Td></Table.Tr>)}
          </Table.Tbody>
        </Table>
      )}
    </Paper>
  ) // prettier-ignore
}

const Teks = ({ label, teks }: { label: string; teks: string }) => (
  <Text fz="sm" mt={4} style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}><b>{label}:</b> {teks}</Text>
) // prettier-ignore
