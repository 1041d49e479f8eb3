import { Button, Text } from '@mantine/core'
import { useEffect, useState } from 'react'
import { Link } from 'react-router'
import { hr } from '../../ipc/client'
import { useChange, useRead } from '../../ipc/hooks'
import { DataTable } from '../../ui/data-table'
import { EksporButton, tanggalSetempat } from '../../ui/ekspor-button'
import { EmptyState } from '../../ui/empty-state'
import { ErrorAlert } from '../../ui/error-alert'
import { Page } from '../../ui/page'
import { KOLOM_SAMPAH } from './pegawai-kolom'

/** The bin: people who were deleted in the last 30 days, to be brought back. Opening it lets go of older ones. */
export function SampahPage() {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const { data = [], error } = useRead(hr.pegawai.list, { sampah: true })
  const { mutate: clean, data: cleaned } = useChange(hr.pegawai.bersihkanSampah)
  const restore = useChange(hr.pegawai.pulihkan, {
    onSuccess: () => {
      setSelected(new Set())
    },
  })
  useEffect(() => {
    clean(undefined)
  }, [clean])
  return (
    <Page
      title="Tempat sampah"
      hint={`Pegawai yang dihapus disimpan ${cleaned ? `${cleaned.hari} hari` : 'beberapa waktu'}, lalu hilang selamanya. Yang sudah tercatat pada SKP atau penilaian tetap disimpan.`}
      actions={
        <>
          <Button disabled={selected.size === 0} loading={restore.isPending} onClick={() => { restore.mutate({ ids: [...selected] }) }}>
            Pulihkan {selected.size > 0 ? selected.size : ''}
          </Button>
          <EksporButton
            nama="Tempat Sampah Pegawai"
            judul={['Pegawai di Tempat Sampah']}
            baris={data}
            kolom={[
              { judul: 'Nama', lebar: 34, nilai: ({ nama }) => nama },
              { judul: 'NIP', lebar: 22, nilai: ({ nip }) => nip },
              { judul: 'Jabatan', lebar: 40, nilai: ({ jabatan }) => jabatan || null },
              { judul: 'Unit Kerja', lebar: 30, nilai: ({ unit }) => unit },
              { judul: 'Dihapus', lebar: 13, jenis: 'tanggal', nilai: ({ dihapusPada }) => tanggalSetempat(dihapusPada) },
            ]}
          />
          <Button variant="default" component={Link} to="/pegawai">Kembali ke daftar</Button>
        </>
      }
    >
      <ErrorAlert error={error} />
      {cleaned && cleaned.dihapus > 0 && <Text size="sm" c="dimmed">{cleaned.dihapus} pegawai yang sudah lewat masa simpan baru saja dihapus.</Text>}
      <DataTable
        label="Tempat sampah"
        rows={data}
        columns={KOLOM_SAMPAH}
        rowKey={({ id }) => id}
        selected={selected}
        onSelect={setSelected}
        empty={<EmptyState title="Tempat sampah kosong" action={<Button variant="default" component={Link} to="/pegawai">Kembali ke daftar</Button>}>Pegawai yang dihapus akan muncul di sini.</EmptyState>}
      />
    </Page>
  ) // prettier-ignore
}
