import { Button, SegmentedControl } from '@mantine/core'
import { IconFileSpreadsheet, IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { findGolongan } from '../../../domain/pegawai/pangkat'
import { formatNip } from '../../../domain/shared/nip'
import { hr } from '../../ipc/client'
import { useRead } from '../../ipc/hooks'
import { DataTable, type DataColumn } from '../../ui/data-table'
import { EmptyState } from '../../ui/empty-state'
import { ErrorAlert } from '../../ui/error-alert'
import { Page } from '../../ui/page'
import { TanggalInput } from '../../ui/tanggal-input'
import { useEkspor } from './use-ekspor'

type DukBaris = Awaited<ReturnType<typeof hr.pegawai.duk>>['pns'][number]
/** dd-mm-yyyy, as in the paper's narrow columns. */
const tanggal = (text: string | null) => text?.split('-').toReversed().join('-') ?? '–'
const mk = ({ mkTahun, mkBulan }: DukBaris) => (mkTahun === null ? null : mkTahun * 12 + (mkBulan ?? 0))

const KOLOM: readonly DataColumn<DukBaris>[] = [
  { key: 'nama', judul: 'Nama', lebar: 220, nilai: ({ nama }) => nama },
  { key: 'nomor', judul: 'No.', lebar: 48, nilai: ({ nomor }) => nomor, rata: 'right' },
  { key: 'nip', judul: 'NIP', lebar: 172, nilai: ({ nip }) => nip, tampil: ({ nip }) => <span className="angka">{nip === null ? '–' : formatNip(nip)}</span> },
  { key: 'gol', judul: 'Gol.', lebar: 56, nilai: ({ golongan }) => (golongan === null ? null : (findGolongan(golongan)?.urutan ?? 0)), tampil: ({ golongan }) => golongan ?? '–' },
  { key: 'tmtGol', judul: 'TMT gol.', lebar: 92, nilai: ({ tmtGolongan }) => tmtGolongan, tampil: ({ tmtGolongan }) => tanggal(tmtGolongan) },
  { key: 'jabatan', judul: 'Jabatan', lebar: 230, nilai: ({ jabatan }) => jabatan || null },
  { key: 'eselon', judul: 'Eselon', lebar: 66, nilai: ({ eselon }) => eselon },
  { key: 'tmtJab', judul: 'TMT jabatan', lebar: 96, nilai: ({ tmtJabatan }) => tmtJabatan, tampil: ({ tmtJabatan }) => tanggal(tmtJabatan) },
  { key: 'mk', judul: 'Masa kerja', lebar: 96, nilai: mk, tampil: (row) => (row.mkTahun === null ? '–' : `${row.mkTahun} th ${row.mkBulan ?? 0} bl`) },
  { key: 'latihan', judul: 'Latihan jabatan', lebar: 140, nilai: ({ latihan }) => latihan },
  { key: 'pendidikan', judul: 'Pendidikan', lebar: 92, nilai: ({ pendidikan }) => pendidikan },
  { key: 'usia', judul: 'Usia', lebar: 56, nilai: ({ usia }) => usia, rata: 'right' },
]

/** The list of ranks as of a day, in the order of PP 15/1979; PPPK stand apart. */
export function DukListPage() {
  const navigate = useNavigate()
  const { data: keadaan } = useRead(hr.kantor.keadaan, undefined)
  const [chosen, setChosen] = useState<string | null>(null)
  const [jenis, setJenis] = useState<'pns' | 'pppk'>('pns')
  const hari = chosen ?? (keadaan ? `${keadaan.hariIni.slice(0, 4)}-12-31` : '')
  const { data, error } = useRead(hr.pegawai.duk, { tanggal: hari }, { enabled: hari !== '' })
  const ekspor = useEkspor()
  const rows = data?.[jenis] ?? []
  return (
    <Page
      title="Daftar Urut Kepangkatan"
      hint="Urutan menurut PP 15/1979, dari pangkat tertinggi"
      actions={
        <>
          <TanggalInput aria-label="Keadaan per tanggal" w={140} clearable={false} value={hari || null} onChange={setChosen} />
          <SegmentedControl aria-label="Jenis pegawai" value={jenis} onChange={(value) => { setJenis(value === 'pppk' ? 'pppk' : 'pns') }} data={[{ value: 'pns', label: `PNS (${data?.pns.length ?? 0})` }, { value: 'pppk', label: `PPPK (${data?.pppk.length ?? 0})` }]} />
          <Button loading={ekspor.busy} disabled={hari === ''} leftSection={<IconFileSpreadsheet size={15} />} onClick={() => { ekspor.duk(hari) }}>Simpan .xlsx</Button>
          <Button variant="default" component={Link} to="/cetak/duk" leftSection={<IconPrinter size={15} />}>Cetak</Button>
        </>
      }
    >
      <ErrorAlert error={error} />
      {data && (
        <DataTable
          key={jenis}
          label="Daftar urut kepangkatan"
          rows={rows}
          columns={KOLOM}
          rowKey={({ pegawaiId }) => pegawaiId}
          onOpen={({ pegawaiId }) => void navigate(`/pegawai/${pegawaiId}`)}
          empty={<EmptyState title={jenis === 'pns' ? 'Belum ada PNS' : 'Belum ada PPPK'} action={<Button component={Link} to="/pegawai">Buka daftar pegawai</Button>}>Isi data pegawai dahulu; urutannya disusun sendiri.</EmptyState>}
        />
      )}
    </Page>
  ) // prettier-ignore
}
