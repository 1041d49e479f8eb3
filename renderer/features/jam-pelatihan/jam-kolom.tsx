import { Group, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { LAMPU_JAM_LABEL, PUTUSAN_JAM_LABEL, kalimatPutusan, mengapaJam, tidakAkanTercapai } from '../../../domain/kompetensi/meter-jam'
import { JENIS_PEGAWAI_LABEL } from '../../../domain/pegawai/pegawai'
import { kalimatDasar } from '../../../domain/penilaian/mengapa'
import type { hr } from '../../ipc/client'
import type { DataColumn } from '../../ui/data-table'
import type { KolomEkspor } from '../../ui/ekspor-button'
import { Mengapa } from '../../ui/mengapa'
import { LampuJamTanda, MeterJamBatang } from '../../ui/meter-jam'

export type JamTahun = Awaited<ReturnType<typeof hr.jam.tahun>>
export type BarisJam = JamTahun['orang'][number]

/** Hours in a narrow cell; nothing where there are none. */
const jam = (value: number) => (value === 0 ? <Text span inherit c="dimmed">–</Text> : <span className="angka">{value}</span>) // prettier-ignore
const URUT_LAMPU = { merah: 1, kuning: 2, hijau: 3 } as const

const TETAP: readonly DataColumn<BarisJam>[] = [
  { key: 'nama', judul: 'Nama', lebar: 174, nilai: ({ nama }) => nama },
  { key: 'unit', judul: 'Unit kerja', lebar: 142, nilai: ({ unit }) => unit },
  {
    key: 'jam', judul: 'JP berbukti', lebar: 130, nilai: ({ diakui }) => diakui,
    tampil: ({ diakui, terencana, minimal, lebih, maksimal }) => (
      <Group gap={4} wrap="nowrap">
        <div style={{ flex: 1, minWidth: 0 }}><MeterJamBatang diakui={diakui} terencana={terencana} minimal={minimal} /></div>
        {lebih > 0 && <IconAlertTriangle size={15} aria-label={`${lebih} JP di atas paling banyak ${maksimal ?? 0} JP`} />}
      </Group>
    ),
  },
  { key: 'tanpaBukti', judul: 'Tanpa bukti', lebar: 98, rata: 'right', nilai: ({ tanpaBukti }) => tanpaBukti, tampil: ({ tanpaBukti }) => jam(tanpaBukti) },
  { key: 'rencana', judul: 'Rencana', lebar: 76, rata: 'right', nilai: ({ terencana }) => terencana, tampil: ({ terencana }) => jam(terencana) },
  { key: 'kurang', judul: 'Kurang', lebar: 70, rata: 'right', nilai: ({ kurang }) => kurang, tampil: ({ kurang }) => jam(kurang) },
  { key: 'lampu', judul: 'Keadaan', lebar: 128, nilai: ({ lampu }) => (lampu ? URUT_LAMPU[lampu] : null), tampil: ({ lampu }) => <LampuJamTanda lampu={lampu} /> },
  { key: 'laju', judul: 'Laju Des.', lebar: 80, rata: 'right', nilai: ({ perkiraan }) => perkiraan, tampil: ({ perkiraan }) => (perkiraan === null ? '–' : jam(perkiraan)) },
] // prettier-ignore

/** The list's columns; "Mengapa?" speaks with the year's rule. */
export const kolomJam = ({ waktu, aturan }: Pick<JamTahun, 'waktu' | 'aturan'>): DataColumn<BarisJam>[] => [
  ...TETAP,
  {
    key: 'putusan', judul: 'Sampai Desember', lebar: 218, nilai: ({ putusan }) => PUTUSAN_JAM_LABEL[putusan],
    tampil: (row) => (
      <Group gap={6} wrap="nowrap" justify="space-between">
        <Text span inherit truncate fw={tidakAkanTercapai(row.putusan) ? 700 : 400} title={kalimatPutusan(row, row)}>{row.putusan === 'perlu_rencana' ? 'Perlu rencana' : PUTUSAN_JAM_LABEL[row.putusan]}</Text>
        <Mengapa dalamBaris judul={`Jam pelatihan ${row.nama} pada ${waktu.tahun}`} kalimat={[...mengapaJam(row, row, waktu), ...kalimatDasar(aturan)]} aturan={aturan} />
      </Group>
    ),
  },
] // prettier-ignore

export const KOLOM_EKSPOR_JAM: readonly KolomEkspor<BarisJam>[] = [
  { judul: 'Nama', lebar: 32, nilai: ({ nama }) => nama },
  { judul: 'NIP', lebar: 22, nilai: ({ nip }) => nip },
  { judul: 'Jabatan', lebar: 34, nilai: ({ jabatan }) => jabatan },
  { judul: 'Unit kerja', lebar: 28, nilai: ({ unit }) => unit },
  { judul: 'Jenis', lebar: 14, nilai: ({ jenis }) => JENIS_PEGAWAI_LABEL[jenis] },
  { judul: 'JP berbukti', lebar: 9, jenis: 'angka', nilai: ({ diakui }) => diakui },
  { judul: 'JP tanpa bukti', lebar: 9, jenis: 'angka', nilai: ({ tanpaBukti }) => tanpaBukti },
  { judul: 'JP direncanakan', lebar: 9, jenis: 'angka', nilai: ({ terencana }) => terencana },
  { judul: 'Minimal', lebar: 9, jenis: 'angka', nilai: ({ minimal }) => minimal },
  { judul: 'Kurang', lebar: 9, jenis: 'angka', nilai: ({ kurang }) => kurang },
  { judul: 'Keadaan', lebar: 14, nilai: ({ lampu }) => (lampu ? LAMPU_JAM_LABEL[lampu] : 'Tanpa angka') },
  { judul: 'Dengan laju sekarang sampai Desember', lebar: 14, jenis: 'angka', nilai: ({ perkiraan }) => perkiraan },
  { judul: 'Dengan rencana', lebar: 10, jenis: 'angka', nilai: ({ denganRencana }) => denganRencana },
  { judul: 'Perkiraan', lebar: 70, nilai: (row) => kalimatPutusan(row, row) },
]
