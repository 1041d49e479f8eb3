import { Button, Group, Select, Text, TextInput } from '@mantine/core'
import { IconFileSpreadsheet, IconPlus, IconSearch, IconSortDescending, IconTrash, IconUpload } from '@tabler/icons-react'
import { useMemo, useRef, useState } from 'react'
import { Link, useNavigate, useSearchParams } from 'react-router'
import { cocok } from '../../../domain/pegawai/cari'
import { STATUS_PEGAWAI_LABEL } from '../../../domain/pegawai/pegawai'
import { hr } from '../../ipc/client'
import { useRead } from '../../ipc/hooks'
import { useOfferCommands } from '../../shell/commands'
import { DataTable } from '../../ui/data-table'
import { EmptyState } from '../../ui/empty-state'
import { ErrorAlert } from '../../ui/error-alert'
import { Page } from '../../ui/page'
import { pilihanDari } from '../../ui/pilihan'
import { KOLOM_PEGAWAI } from './pegawai-kolom'
import { TambahPegawai } from './tambah-pegawai'
import { useEkspor } from './use-ekspor'
import { useHapusPegawai } from './use-hapus-pegawai'
import { useUnitOptions } from './use-unit-options'

/** Everyone of the office: searched, filtered, opened, ticked. */
export function PegawaiListPage() {
  const navigate = useNavigate()
  const [cari, setCari] = useState('')
  const [unitId, setUnitId] = useState<string | null>(null)
  const [status, setStatus] = useState<string | null>('aktif')
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const [params] = useSearchParams()
  const [adding, setAdding] = useState(params.has('tambah'))
  const search = useRef<HTMLInputElement>(null)
  const { data, error, isLoading } = useRead(hr.pegawai.list, {})
  const units = useUnitOptions()
  const rows = useMemo(
    () => (data ?? []).filter((row) => (!unitId || row.unitId === unitId) && (!status || row.status === status) && cocok(cari, [row.nama, row.nip, row.jabatan])),
    [data, cari, unitId, status],
  ) // prettier-ignore
  const ekspor = useEkspor()
  const hapus = useHapusPegawai(() => {
    setSelected(new Set())
  })
  useOfferCommands(
    useMemo(() => {
      const focusSearch = () => search.current?.select()
      return [
        { label: 'Cari pegawai', keys: 'Ctrl+F', run: focusSearch },
        { label: 'Cari pegawai (tombol garis miring)', keys: '/', run: focusSearch },
        { label: 'Tambah pegawai', keys: 'Ctrl+Enter', run: () => { setAdding(true) } },
      ]
    }, []),
  ) // prettier-ignore
  const total = data?.length ?? 0
  return (
    <Page
      title="Pegawai"
      hint={total === 0 ? 'Data seluruh pegawai kantor' : `${rows.length} dari ${total} pegawai`}
      actions={
        <>
          <Button leftSection={<IconPlus size={15} />} onClick={() => { setAdding(true) }}>Tambah <kbd style={{ marginLeft: 6 }}>Ctrl Enter</kbd></Button>
          <Button variant="default" component={Link} to="/pegawai/impor" leftSection={<IconUpload size={15} />}>Impor</Button>
          <Button variant="default" component={Link} to="/pegawai/duk" leftSection={<IconSortDescending size={15} />}>DUK</Button>
          <Button variant="default" disabled={rows.length === 0} loading={ekspor.busy} leftSection={<IconFileSpreadsheet size={15} />} onClick={() => { ekspor.daftar(rows.map(({ id }) => id)) }}>Simpan .xlsx</Button>
          <Button variant="default" component={Link} to="/pegawai/sampah" leftSection={<IconTrash size={15} />}>Tempat sampah</Button>
        </>
      }
    >
      <Group gap="xs" wrap="nowrap">
        <TextInput ref={search} flex={1} aria-label="Cari nama, NIP, atau jabatan" placeholder="Cari nama, NIP, atau jabatan" leftSection={<IconSearch size={15} />} rightSection={<kbd>/</kbd>} value={cari} onChange={(event) => { setCari(event.currentTarget.value) }} />
        <Select aria-label="Saring menurut unit" placeholder="Semua unit" clearable w={260} data={units} value={unitId} onChange={setUnitId} />
        <Select aria-label="Saring menurut status" placeholder="Semua status" clearable w={170} data={pilihanDari(STATUS_PEGAWAI_LABEL)} value={status} onChange={setStatus} />
        {selected.size > 0 && (
          <>
            <Text size="sm" style={{ whiteSpace: 'nowrap' }}>{selected.size} dipilih</Text>
            <Button color="red" variant="light" onClick={() => { hapus([...selected]) }}>Hapus</Button>
          </>
        )}
      </Group>
      <ErrorAlert error={error} />
      {!isLoading && (
        <DataTable
          label="Daftar pegawai"
          rows={rows}
          columns={KOLOM_PEGAWAI}
          rowKey={({ id }) => id}
          onOpen={({ id }) => void navigate(`/pegawai/${id}`)}
          selected={selected}
          onSelect={setSelected}
          empty={
            total === 0 ? (
              <EmptyState title="Belum ada pegawai" action={<Group><Button component={Link} to="/pegawai/impor">Impor dari Excel</Button><Button variant="default" onClick={() => { setAdding(true) }}>Ketik sendiri</Button></Group>}>
                Ambil dari berkas DUK atau unduhan SIASN (.xlsx, .csv), tempel dari Excel, atau ketik satu per satu.
              </EmptyState>
            ) : (
              <EmptyState title="Tidak ada yang cocok" action={<Button variant="default" onClick={() => { setCari(''); setUnitId(null); setStatus(null) }}>Hapus saringan</Button>}>
                Periksa ejaan, atau kosongkan pencarian dan saringan.
              </EmptyState>
            )
          }
        />
      )}
      <TambahPegawai opened={adding} onClose={() => { setAdding(false) }} />
    </Page>
  ) // prettier-ignore
}
