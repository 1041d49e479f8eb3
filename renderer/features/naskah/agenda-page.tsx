import { Button, Checkbox, Group, Select } from '@mantine/core'
import { IconPlus, IconPrinter } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { useNavigate } from 'react-router'
import { hr } from '../../ipc/client'
import { useRead } from '../../ipc/hooks'
import { useOfferCommands } from '../../shell/commands'
import { NavSurat } from '../../shell/nav-surat'
import { DataTable } from '../../ui/data-table'
import { EksporButton } from '../../ui/ekspor-button'
import { EmptyState } from '../../ui/empty-state'
import { ErrorAlert } from '../../ui/error-alert'
import { Page } from '../../ui/page'
import { barisAgenda, bukuAgenda, perluDilihat, ringkasanAgenda, tempatAgenda, type BarisAgenda } from './agenda-baris'
import { AgendaCatat, type Catatan } from './agenda-catat'
import { AgendaCetak } from './agenda-cetak'
import { kolomAgenda, KOLOM_EKSPOR_AGENDA } from './agenda-kolom'

const TAHUN_INI = new Date().getFullYear()
const kunci = (row: BarisAgenda) => (row.jenis === 'catatan' ? row.catatan.id : `celah-${row.buku}-${tempatAgenda(row)}`)

/** The book of outgoing letters of a year, with what is missing in it and what is there twice. */
export function AgendaPage() {
  const navigate = useNavigate()
  const [tahun, setTahun] = useState(TAHUN_INI)
  const [buku, setBuku] = useState<string | null>(null)
  const [catatan, setCatatan] = useState<Catatan | null>(null)
  const [printing, setPrinting] = useState(false)
  const { data, error } = useRead(hr.agenda.daftar, { tahun, buku })
  const rows = useMemo(() => (data ? barisAgenda(data) : []), [data])
  const janggal = useMemo(() => rows.filter(perluDilihat), [rows])
  const [hanya, setHanya] = useState(false)
  const known = data?.buku ?? []
  const baru = (given: { buku: string | null; urut: number | null }): Catatan => ({ baris: null, tahun, buku: given.buku ?? (known.includes('umum') ? 'umum' : (known[0] ?? 'umum')), urut: given.urut })
  useOfferCommands(
    useMemo(
      () => [
        { label: 'Catat surat dari luar Takar', keys: 'Ctrl+N', run: () => { document.getElementById('catat-surat')?.click() } },
        { label: 'Cetak buku agenda', keys: 'Ctrl+P', run: () => { setPrinting(true) } },
      ],
      [],
    ),
  ) // prettier-ignore
  const open = (row: BarisAgenda) => {
    if (row.jenis === 'celah') setCatatan(baru({ buku: row.buku, urut: row.dari }))
    else if (row.catatan.naskahId !== null) void navigate(`/surat/${row.catatan.naskahId}`)
    else setCatatan({ baris: row.catatan })
  }
  return (
    <Page
      title="Buku agenda surat keluar"
      hint={data ? `${ringkasanAgenda(data)}.` : 'Semua nomor yang dipakai dalam setahun'}
      actions={
        <>
          <Button id="catat-surat" leftSection={<IconPlus size={15} />} onClick={() => { setCatatan(baru({ buku, urut: null })) }}>Catat surat dari luar <kbd style={{ marginLeft: 6 }}>Ctrl N</kbd></Button>
          <Button variant="default" leftSection={<IconPrinter size={15} />} disabled={rows.length === 0} onClick={() => { setPrinting(true) }}>Cetak</Button>
          <EksporButton nama={`Buku agenda ${tahun}`} judul={[`BUKU AGENDA SURAT KELUAR TAHUN ${tahun}`]} kolom={KOLOM_EKSPOR_AGENDA} baris={rows} />
        </>
      }
    >
      <Group justify="space-between">
        <NavSurat kini="/surat/agenda" />
        <Group gap="xs">
          {janggal.length > 0 && <Checkbox mr="xs" label="Hanya yang terlewat atau ganda" checked={hanya} onChange={(event) => { setHanya(event.currentTarget.checked) }} />}
          <Select aria-label="Tahun" w={92} allowDeselect={false} data={[...new Set([TAHUN_INI, tahun, ...(data?.tahun ?? [])])].sort((a, b) => b - a).map(String)} value={String(tahun)} onChange={(value) => { if (value) setTahun(Number(value)) }} />
          <Select aria-label="Buku nomor" placeholder="Semua buku" clearable w={170} data={known} value={buku} onChange={setBuku} />
        </Group>
      </Group>
      <ErrorAlert error={error} />
      {data && (
        <DataTable
          label="Buku agenda"
          rows={hanya && janggal.length > 0 ? janggal : rows}
          columns={kolomAgenda(new Set(rows.map(bukuAgenda)).size > 1)}
          rowKey={kunci}
          onOpen={open}
          empty={
            <EmptyState title={`Belum ada nomor pada tahun ${tahun}`} action={<Button onClick={() => { setCatatan(baru({ buku, urut: null })) }}>Catat surat dari luar Takar</Button>}>
              Nomor surat yang terbit dari Takar masuk sendiri ke buku ini. Surat yang dibuat di luar Takar dicatat di sini supaya nomornya tidak terpakai dua kali.
            </EmptyState>
          }
        />
      )}
      <AgendaCatat catatan={catatan} buku={known} onClose={() => { setCatatan(null) }} />
      <AgendaCetak opened={printing} onClose={() => { setPrinting(false) }} pilihan={{ tahun, buku }} />
    </Page>
  ) // prettier-ignore
}
