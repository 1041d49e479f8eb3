import { Button, Stack, Table, Text } from '@mantine/core'
import { HASIL_TINGKAT_LABEL, TINGKAT_LABEL } from '../../../domain/pelatihan/evaluasi'
import { EksporButton, type KolomEkspor } from '../../ui/ekspor-button'
import { Batang } from './batang'
import { angka, SATUAN_TINGKAT, type Evaluasi, type NilaiTingkat } from './jenis'
import { TandaTingkat } from './tanda'

const TANYA = { reaksi: 'Apakah peserta puas?', belajar: 'Apakah peserta bertambah tahu?', perilaku: 'Apakah cara kerjanya berubah?', dampak: 'Apakah hasil kerja kantor membaik?' } as const

/** Ends of the bar: points, or as far as the value and its threshold reach. */
const ujung = ({ tingkat, nilai, ambang }: NilaiTingkat, poin: number): readonly [number, number] => (tingkat === 'reaksi' || tingkat === 'perilaku' ? [1, poin] : [0, Math.max(10, ambang * 2, nilai ?? 0)])

const KOLOM: readonly KolomEkspor<NilaiTingkat>[] = [
  { judul: 'Tingkat', lebar: 16, nilai: ({ tingkat }) => TINGKAT_LABEL[tingkat] },
  { judul: 'Hasil', lebar: 18, nilai: ({ hasil }) => HASIL_TINGKAT_LABEL[hasil] },
  { judul: 'Nilai', lebar: 10, jenis: 'angka', nilai: ({ nilai }) => nilai },
  { judul: 'Ambang', lebar: 10, jenis: 'angka', nilai: ({ ambang }) => ambang },
  { judul: 'n', lebar: 8, jenis: 'angka', nilai: ({ n }) => n },
  { judul: 'Dari', lebar: 8, jenis: 'angka', nilai: ({ dari }) => dari },
  { judul: 'Keterangan', lebar: 90, nilai: ({ kalimat }) => kalimat },
]

/** The four levels: the bar, and beside it the same as figures and one sentence. */
export function BagianRingkasan({ data, ke }: { data: Evaluasi; ke: (bagian: string) => void }) {
  const belum = data.peserta.filter(({ status }) => status === 'calon' || status === 'diundang').length
  return (
    <Stack gap="xs">
      <Table aria-label="Empat tingkat evaluasi" layout="fixed" verticalSpacing={9}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={164}>Tingkat</Table.Th>
            <Table.Th w={158}>Hasil</Table.Th>
            <Table.Th w={136}>Nilai (garis: ambang)</Table.Th>
            <Table.Th w={64} ta="right">Nilai</Table.Th>
            <Table.Th w={76} ta="right">Ambang</Table.Th>
            <Table.Th w={90} ta="right">n dari</Table.Th>
            <Table.Th>Keterangan</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {data.tingkat.map((one, i) => {
            const [dari, sampai] = ujung(one, data.skala.length)
            return (
              <Table.Tr key={one.tingkat}>
                <Table.Td>
                  <Button variant="transparent" size="compact-sm" p={0} onClick={() => { ke(one.tingkat) }}>{i + 1}. {TINGKAT_LABEL[one.tingkat]}</Button>
                  <Text fz="xs" c="dimmed">{TANYA[one.tingkat]}</Text>
                </Table.Td>
                <Table.Td><TandaTingkat hasil={one.hasil} /></Table.Td>
                <Table.Td>
                  <Batang nilai={one.nilai} dari={dari} sampai={sampai} ambang={one.ambang} rupa={one.hasil === 'di_bawah' ? 'garis' : 'penuh'} />
                  <Text fz="xs" c="dimmed">{SATUAN_TINGKAT[one.tingkat]}</Text>
                </Table.Td>
                <Table.Td ta="right" className="angka" fw={700}>{angka(one.nilai)}</Table.Td>
                <Table.Td ta="right" className="angka">{angka(one.ambang)}</Table.Td>
                <Table.Td ta="right" className="angka">{one.n} dari {one.dari}</Table.Td>
                <Table.Td><Text fz="sm" style={{ overflowWrap: 'anywhere' }}>{one.kalimat}</Text></Table.Td>
              </Table.Tr>
            )
          })}
        </Table.Tbody>
      </Table>
      <div><EksporButton nama={`Evaluasi ${data.program.judul}`} judul={['EVALUASI PELATIHAN', data.program.judul]} kolom={KOLOM} baris={data.tingkat} /></div>
      <Text fz="xs" c="dimmed">
        Batang penuh: ambang tercapai. Batang bergaris: di bawah ambang. Satu tingkat di bawah ambang sudah menandai program untuk dirancang ulang.
        {data.ambangSendiri ? ' Program ini memakai ambangnya sendiri.' : ''}
      </Text>
      {belum > 0 && data.program.status === 'selesai' && <Text fz="sm">{belum} peserta belum ditetapkan selesai atau tidak. Tetapkan di tab Pelaksanaan supaya cek atasannya ikut diingatkan.</Text>}
    </Stack>
  ) // prettier-ignore
}
