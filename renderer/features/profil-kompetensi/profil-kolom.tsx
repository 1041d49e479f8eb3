import { Group, Text } from '@mantine/core'
import { tulisPoin } from '../../../domain/kompetensi/ip-asn'
import { LAMPU_JAM_LABEL } from '../../../domain/kompetensi/meter-jam'
import { JENIS_PEGAWAI_LABEL } from '../../../domain/pegawai/pegawai'
import type { hr } from '../../ipc/client'
import type { DataColumn } from '../../ui/data-table'
import type { KolomEkspor } from '../../ui/ekspor-button'
import { LampuJamTanda, MeterJamBatang } from '../../ui/meter-jam'

export type BarisProfil = Awaited<ReturnType<typeof hr.profilKompetensi.daftar>>['orang'][number]
const URUT_LAMPU = { merah: 1, kuning: 2, hijau: 3 } as const
const kesenjangan = ({ kesenjangan: n }: BarisProfil) => (n === null ? 'tanpa standar' : n === 0 ? 'sesuai standar' : `${n} kompetensi`)

export const KOLOM_PROFIL: readonly DataColumn<BarisProfil>[] = [
  { key: 'nama', judul: 'Nama', lebar: 180, nilai: ({ nama }) => nama },
  { key: 'jabatan', judul: 'Jabatan', lebar: 170, nilai: ({ jabatan }) => jabatan || null },
  { key: 'unit', judul: 'Unit kerja', lebar: 140, nilai: ({ unit }) => unit },
  { key: 'jam', judul: 'JP berbukti', lebar: 120, nilai: ({ diakui }) => diakui, tampil: ({ diakui, minimal }) => <MeterJamBatang diakui={diakui} minimal={minimal} /> },
  { key: 'lampu', judul: 'Keadaan', lebar: 128, nilai: ({ lampu }) => (lampu ? URUT_LAMPU[lampu] : null), tampil: ({ lampu }) => <LampuJamTanda lampu={lampu} /> },
  { key: 'kesenjangan', judul: 'Kesenjangan', lebar: 118, nilai: (row) => row.kesenjangan, tampil: (row) => <Text span inherit fw={row.kesenjangan ? 700 : 400} {...(row.kesenjangan === null ? { c: 'dimmed' } : {})}>{kesenjangan(row)}</Text> },
  {
    key: 'ipAsn', judul: 'IP ASN (perkiraan)', lebar: 168, nilai: ({ ipAsn10 }) => ipAsn10,
    tampil: ({ ipAsn10, kategori, lengkap }) => (
      <Group gap={5} wrap="nowrap">
        <b className="angka">{tulisPoin(ipAsn10)}</b> {kategori}
        {!lengkap && <Text span inherit c="dimmed" title="Sebagian datanya belum ada, jadi perkiraannya terlalu rendah.">*</Text>}
      </Group>
    ),
  },
  { key: 'siasn', judul: 'SIASN', lebar: 76, rata: 'right', nilai: ({ belumSiasn }) => belumSiasn, tampil: ({ belumSiasn }) => <span title={`${belumSiasn} pelatihan belum tercatat di SIASN`}>{belumSiasn === 0 ? '–' : `${belumSiasn} belum`}</span> },
] // prettier-ignore

export const KOLOM_EKSPOR_PROFIL: readonly KolomEkspor<BarisProfil>[] = [
  { judul: 'Nama', lebar: 32, nilai: ({ nama }) => nama },
  { judul: 'NIP', lebar: 22, nilai: ({ nip }) => nip },
  { judul: 'Jabatan', lebar: 34, nilai: ({ jabatan }) => jabatan },
  { judul: 'Unit kerja', lebar: 28, nilai: ({ unit }) => unit },
  { judul: 'Jenis', lebar: 14, nilai: ({ jenis }) => JENIS_PEGAWAI_LABEL[jenis] },
  { judul: 'JP berbukti', lebar: 9, jenis: 'angka', nilai: ({ diakui }) => diakui },
  { judul: 'Minimal', lebar: 9, jenis: 'angka', nilai: ({ minimal }) => minimal },
  { judul: 'Keadaan', lebar: 14, nilai: ({ lampu }) => (lampu ? LAMPU_JAM_LABEL[lampu] : 'Tanpa angka') },
  { judul: 'Kompetensi di bawah standar', lebar: 14, nilai: kesenjangan },
  { judul: 'IP ASN (perkiraan)', lebar: 11, jenis: 'angka', nilai: ({ ipAsn10 }) => ipAsn10 / 10 },
  { judul: 'Kategori', lebar: 16, nilai: ({ kategori }) => kategori },
  { judul: 'Data lengkap', lebar: 10, nilai: ({ lengkap }) => (lengkap ? 'ya' : 'belum') },
  { judul: 'Belum tercatat di SIASN', lebar: 12, jenis: 'angka', nilai: ({ belumSiasn }) => belumSiasn },
]
