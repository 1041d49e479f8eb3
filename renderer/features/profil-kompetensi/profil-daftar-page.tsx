import { Button, Group, Select, Text } from '@mantine/core'
import { IconClipboardList, IconFileImport } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { formatTanggal, isoDate } from '../../../domain/shared/iso-date'
import { hr } from '../../ipc/client'
import { useRead } from '../../ipc/hooks'
import { useOfferCommands } from '../../shell/commands'
import { NavKompetensi } from '../../shell/nav-kompetensi'
import { useTahunKompetensi } from '../../shell/tahun-kompetensi'
import { DataTable } from '../../ui/data-table'
import { EksporButton } from '../../ui/ekspor-button'
import { EmptyState } from '../../ui/empty-state'
import { ErrorAlert } from '../../ui/error-alert'
import { Page } from '../../ui/page'
import { useSaringOrang } from '../../ui/saring-orang'
import { EntriSiasn } from './entri-siasn'
import { KOLOM_EKSPOR_PROFIL, KOLOM_PROFIL, type BarisProfil } from './profil-kolom'

const TIDAK_ADA: readonly BarisProfil[] = []
const PILIHAN = [
  { value: 'senjang', label: 'Di bawah standar jabatan' },
  { value: 'tanpa_standar', label: 'Jabatan belum punya standar' },
  { value: 'siasn', label: 'Belum tercatat di SIASN' },
  { value: 'belum_lengkap', label: 'Data IP ASN belum lengkap' },
]
const cocokPilihan = (row: BarisProfil, pilihan: string | null) =>
  pilihan === 'senjang' ? (row.kesenjangan ?? 0) > 0 : pilihan === 'tanpa_standar' ? row.kesenjangan === null : pilihan === 'siasn' ? row.belumSiasn > 0 : pilihan === 'belum_lengkap' ? !row.lengkap : true

/** Everyone's competency profile at a glance; one is opened with Enter. */
export function ProfilDaftarPage() {
  const tahun = useTahunKompetensi()
  const navigate = useNavigate()
  const { data, error } = useRead(hr.profilKompetensi.daftar, { tahun })
  const saring = useSaringOrang(data?.orang ?? TIDAK_ADA)
  const [pilihan, setPilihan] = useState<string | null>(null)
  const [kategori, setKategori] = useState<string | null>(null)
  const [entri, setEntri] = useState(false)
  const daftarKategori = useMemo(() => [...new Set((data?.orang ?? []).toSorted((a, b) => b.ipAsn10 - a.ipAsn10).map((row) => row.kategori))], [data])
  const rows = useMemo(() => saring.tampil.filter((row) => cocokPilihan(row, pilihan) && (!kategori || row.kategori === kategori)), [saring.tampil, pilihan, kategori])
  useOfferCommands(useMemo(() => [{ label: 'Entri SIASN: pelatihan yang belum tercatat', keys: 'Ctrl+E', run: () => { setEntri(true) } }], [])) // prettier-ignore
  const filtered = saring.aktif || pilihan !== null || kategori !== null
  const clear = () => {
    saring.hapus()
    setPilihan(null)
    setKategori(null)
  }
  const pada = data && formatTanggal(isoDate(data.waktu.pada))
  return (
    <Page
      title="Profil kompetensi"
      hint={data && `Keadaan ${pada ?? ''} · ${rows.length} dari ${data.orang.length} pegawai`}
      actions={
        <>
          <Button variant="default" component={Link} to="/kompetensi/impor" leftSection={<IconFileImport size={15} />}>Impor riwayat</Button>
          <Button variant="default" leftSection={<IconClipboardList size={15} />} onClick={() => { setEntri(true) }}>Entri SIASN <kbd style={{ marginLeft: 6 }}>Ctrl E</kbd></Button>
          <EksporButton nama={`Profil kompetensi ${tahun}`} judul={[`PROFIL KOMPETENSI PEGAWAI TAHUN ${tahun}`, `Keadaan ${pada ?? ''}; IP ASN adalah perkiraan`]} kolom={KOLOM_EKSPOR_PROFIL} baris={rows} />
        </>
      }
    >
      <NavKompetensi kini="/kompetensi/profil" />
      <ErrorAlert error={error} />
      {data?.orang.length !== 0 && <Group gap="xs" wrap="nowrap">
        {saring.medan}
        <Select aria-label="Saring menurut keadaan profil" placeholder="Semua keadaan" clearable w={220} data={PILIHAN} value={pilihan} onChange={setPilihan} />
        <Select aria-label="Saring menurut kategori IP ASN" placeholder="Semua kategori" clearable w={160} data={daftarKategori} value={kategori} onChange={setKategori} />
      </Group>}
      {data && (
        <DataTable
          label="Profil kompetensi pegawai"
          rows={rows}
          columns={KOLOM_PROFIL}
          rowKey={({ pegawaiId }) => pegawaiId}
          onOpen={({ pegawaiId }) => void navigate(`/kompetensi/profil/${pegawaiId}`)}
          empty={
            filtered ? (
              <EmptyState title="Tidak ada yang cocok" action={<Button variant="default" onClick={clear}>Hapus saringan</Button>}>Kosongkan pencarian dan saringan untuk melihat semua pegawai.</EmptyState>
            ) : (
              <EmptyState title="Belum ada pegawai" action={<Button component={Link} to="/pegawai">Buka daftar pegawai</Button>}>Profil dibuat sendiri untuk setiap pegawai aktif: standar jabatan, bukti, riwayat pelatihan, dan perkiraan IP ASN.</EmptyState>
            )
          }
        />
      )}
      {rows.some(({ lengkap }) => !lengkap) && <Text fz="xs" c="dimmed">* Pendidikan, jabatan, atau predikat belum ada, jadi perkiraannya terlalu rendah. Buka profilnya untuk melihat yang kurang.</Text>}
      <EntriSiasn opened={entri} pegawaiId={null} sebutan="seluruh kantor" onClose={() => { setEntri(false) }} />
    </Page>
  ) // prettier-ignore
}
