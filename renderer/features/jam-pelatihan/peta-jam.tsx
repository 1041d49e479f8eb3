import { Group, Table, Text } from '@mantine/core'
import { bacaJamBulan, type JamPerBulan } from '../../../domain/kompetensi/jam-bulan'
import { TINGKAT_PANAS_LABEL, tingkatPanas } from '../../../domain/kompetensi/rekap-jam'
import { namaBulan } from '../../../domain/shared/iso-date'
import { DataTable, type DataColumn } from '../../ui/data-table'
import type { KolomEkspor } from '../../ui/ekspor-button'
import type { BarisJam } from './jam-kolom'
import { SelPanas } from './peta-sel'
import classes from './peta.module.css'

export type BarisPeta = Omit<BarisJam, 'bulan'> & { bulan: JamPerBulan }
/** A row with its months read from their text. */
export const barisPeta = (row: BarisJam): BarisPeta => ({ ...row, bulan: bacaJamBulan(row.bulan) })

const BULAN = Array.from({ length: 12 }, (_, i) => ({ i, nama: namaBulan(i + 1), singkat: namaBulan(i + 1).slice(0, 3) }))
const di = (values: readonly number[], i: number) => values[i] ?? 0
/** 1.752 as Indonesians write it. */
const angka = (value: number) => value.toLocaleString('id-ID')
const isi = ({ bulan }: BarisPeta, i: number) => ({ diakui: di(bulan.diakui, i), tanpaBukti: di(bulan.tanpaBukti, i), terencana: di(bulan.terencana, i) })

const KOLOM_PETA: readonly DataColumn<BarisPeta>[] = [
  { key: 'nama', judul: 'Nama', lebar: 190, nilai: ({ nama }) => nama },
  ...BULAN.map(({ i, nama, singkat }): DataColumn<BarisPeta> => ({
    key: `b${i}`, judul: singkat, lebar: 63, rata: 'center',
    nilai: (row) => di(row.bulan.diakui, i),
    tampil: (row) => <SelPanas sebutan={`${row.nama}, ${nama}`} {...isi(row, i)} />,
  })),
  { key: 'tanpa', judul: 'Tanpa tgl.', lebar: 92, rata: 'center', nilai: ({ tanpaTanggal }) => tanpaTanggal, tampil: ({ nama, tanpaTanggal }) => <SelPanas sebutan={`${nama}, belum dijadwalkan`} diakui={0} terencana={tanpaTanggal} /> },
  { key: 'jumlah', judul: 'Jumlah', lebar: 78, rata: 'right', nilai: ({ diakui }) => diakui, tampil: ({ diakui }) => <b className="angka">{diakui}</b> },
] // prettier-ignore

/** The heat map's own table: counted, without proof and planned hours of each month side by side. */
export const KOLOM_EKSPOR_PETA: readonly KolomEkspor<BarisPeta>[] = [
  { judul: 'Nama', lebar: 32, nilai: ({ nama }) => nama },
  { judul: 'NIP', lebar: 22, nilai: ({ nip }) => nip },
  { judul: 'Unit kerja', lebar: 26, nilai: ({ unit }) => unit },
  ...BULAN.map(({ i, nama }): KolomEkspor<BarisPeta> => ({ judul: nama, lebar: 10, jenis: 'angka', nilai: (row) => di(row.bulan.diakui, i) })),
  { judul: 'Jumlah berbukti', lebar: 10, jenis: 'angka', nilai: ({ diakui }) => diakui },
  ...BULAN.map(({ i, nama, singkat }): KolomEkspor<BarisPeta> => ({ judul: `Tanpa bukti ${nama.length > 8 ? singkat : nama}`, lebar: 10, jenis: 'angka', nilai: (row) => di(row.bulan.tanpaBukti, i) })),
  { judul: 'Jumlah tanpa bukti', lebar: 10, jenis: 'angka', nilai: ({ tanpaBukti }) => tanpaBukti },
  ...BULAN.map(({ i, nama, singkat }): KolomEkspor<BarisPeta> => ({ judul: `Rencana ${nama.length > 8 ? singkat : nama}`, lebar: 10, jenis: 'angka', nilai: (row) => di(row.bulan.terencana, i) })),
  { judul: 'Rencana belum dijadwalkan', lebar: 12, jenis: 'angka', nilai: ({ tanpaTanggal }) => tanpaTanggal },
]

/** Hours as a heat map, person by month, under the sums of every month. */
export function PetaJam({ orang, onOpen, empty }: { orang: readonly BarisPeta[]; onOpen: (row: BarisPeta) => void; empty: React.ReactNode }) {
  return (
    <>
      {orang.length > 0 && <JumlahBulan orang={orang} />}
      <DataTable label="Peta jam pelatihan per bulan" rows={orang} columns={KOLOM_PETA} rowKey={({ pegawaiId }) => pegawaiId} onOpen={onOpen} empty={empty} />
    </>
  )
}

/** What the cells mean, and the months of everyone in sight together. */
function JumlahBulan({ orang }: { orang: readonly BarisPeta[] }) {
  const jumlah = BULAN.map(({ i }) => orang.reduce((sum, row) => sum + di(row.bulan.diakui, i), 0))
  const rencana = BULAN.map(({ i }) => orang.reduce((sum, row) => sum + di(row.bulan.terencana, i), 0))
  return (
    <Group align="center" gap="md" wrap="nowrap">
      <Table withTableBorder w="auto" fz="xs" className="angka" aria-label="Jumlah JP per bulan">
        <Table.Thead>
          <Table.Tr>
            <Table.Th py={2}>JP {orang.length} pegawai</Table.Th>
            {BULAN.map(({ singkat, nama }) => <Table.Th key={nama} ta="right" py={2} px={6}>{singkat}</Table.Th>)}
            <Table.Th ta="right" py={2} px={6}>Tanpa tgl.</Table.Th>
            <Table.Th ta="right" py={2}>Jumlah</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          <Jumlah judul="Berbukti" nilai={[...jumlah, 0]} />
          <Jumlah judul="Direncanakan" nilai={[...rencana, orang.reduce((sum, row) => sum + row.tanpaTanggal, 0)]} />
        </Table.Tbody>
      </Table>
      <Keterangan />
    </Group>
  ) // prettier-ignore
}

const Jumlah = ({ judul, nilai }: { judul: string; nilai: readonly number[] }) => (
  <Table.Tr>
    <Table.Th scope="row" py={2}>{judul}</Table.Th>
    {nilai.map((satu, i) => <Table.Td key={BULAN[i]?.nama ?? ''} ta="right" py={2} px={6}>{satu === 0 ? '·' : angka(satu)}</Table.Td>)}
    <Table.Td ta="right" py={2} fw={700}>{angka(nilai.reduce((a, b) => a + b, 0))}</Table.Td>
  </Table.Tr>
) // prettier-ignore

function Keterangan() {
  return (
    <Group gap={6} role="group" aria-label="Keterangan peta" style={{ flex: 1, minWidth: 0 }}>
      <span className={classes['keterangan']}>
        JP berbukti:
        {TINGKAT_PANAS_LABEL.map((label, i) => (
          <span key={label} className={`${classes['sel'] ?? ''} ${classes['contoh'] ?? ''} ${classes[`t${tingkatPanas([0, 1, 5, 10, 20][i] ?? 0)}`] ?? ''}`}>{label}</span>
        ))}
      </span>
      <span className={classes['keterangan']}><span className={classes['tanpaBukti']}>(8)</span> tanpa bukti</span>
      <span className={classes['keterangan']}><span className={classes['rencana']}>+8</span> direncanakan</span>
      <Text fz="xs" c="dimmed">Bulan menurut hari terakhir pelatihan.</Text>
    </Group>
  ) // prettier-ignore
}
