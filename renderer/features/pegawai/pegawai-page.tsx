import { Badge, Button, Group, Tabs, Text } from '@mantine/core'
import { IconArrowLeft, IconSchool, IconTrash } from '@tabler/icons-react'
import { useMemo } from 'react'
import { Link, useNavigate, useParams } from 'react-router'
import { JENIS_PEGAWAI_LABEL, STATUS_PEGAWAI_LABEL } from '../../../domain/pegawai/pegawai'
import { hr } from '../../ipc/client'
import { useChange, useRead } from '../../ipc/hooks'
import { useOfferCommands } from '../../shell/commands'
import { ErrorAlert } from '../../ui/error-alert'
import { Page } from '../../ui/page'
import { DataDiri } from './data-diri'
import { RiwayatJabatan } from './riwayat-jabatan'
import { RiwayatLatihan } from './riwayat-latihan'
import { RiwayatPangkat } from './riwayat-pangkat'
import { RiwayatPenilai } from './riwayat-penilai'
import { RiwayatPerubahan } from './riwayat-perubahan'
import { useHapusPegawai } from './use-hapus-pegawai'

/** One person: every field saved as it is left, the histories, and who changed what. */
export function PegawaiPage() {
  const { id = '' } = useParams()
  const navigate = useNavigate()
  const { data, error } = useRead(hr.pegawai.get, { id })
  const hapus = useHapusPegawai(() => void navigate('/pegawai'))
  const pulihkan = useChange(hr.pegawai.pulihkan)
  useOfferCommands(useMemo(() => [{ label: 'Kembali ke daftar pegawai', keys: 'Alt+ArrowLeft', run: () => void navigate('/pegawai') }], [navigate]))
  if (!data || data.id !== id) return <Page title="Pegawai"><ErrorAlert error={error} /></Page> // prettier-ignore
  const { kini, namaLengkap: pemilik } = data
  return (
    <Page
      title={pemilik}
      hint={[kini.pangkat, kini.jabatan, kini.unit].filter(Boolean).join(' · ') || 'Belum ada pangkat dan jabatan'}
      actions={
        <>
          <Badge variant="light" tt="none" color={kini.status === 'aktif' ? 'takar' : 'gray'}>{JENIS_PEGAWAI_LABEL[kini.jenis]} · {STATUS_PEGAWAI_LABEL[kini.status]}</Badge>
          <Button variant="default" component={Link} to={`/kompetensi/profil/${id}`} leftSection={<IconSchool size={15} />}>Profil kompetensi</Button>
          {data.dihapusPada === null ? (
            <Button variant="light" color="red" leftSection={<IconTrash size={15} />} onClick={() => { hapus([id]) }}>Hapus</Button>
          ) : (
            <Button onClick={() => { pulihkan.mutate({ ids: [id] }) }}>Pulihkan</Button>
          )}
          <Button variant="default" component={Link} to="/pegawai" leftSection={<IconArrowLeft size={15} />}>Daftar</Button>
        </>
      }
    >
      {data.dihapusPada !== null && <Text size="sm" c="red">Pegawai ini ada di tempat sampah.</Text>}
      <Tabs defaultValue="data" key={id} keepMounted={false} style={{ display: 'flex', flexDirection: 'column', minHeight: 0, flex: 1 }}>
        <Tabs.List>
          <Tabs.Tab value="data">Data diri</Tabs.Tab>
          <Tabs.Tab value="pangkat">Pangkat <Jumlah n={data.pangkat.length} /></Tabs.Tab>
          <Tabs.Tab value="jabatan">Jabatan <Jumlah n={data.jabatan.length} /></Tabs.Tab>
          <Tabs.Tab value="latihan">Latihan jabatan <Jumlah n={data.latihan.length} /></Tabs.Tab>
          <Tabs.Tab value="penilai">Penilai <Jumlah n={data.penilai.length} /></Tabs.Tab>
          <Tabs.Tab value="riwayat">Riwayat perubahan</Tabs.Tab>
        </Tabs.List>
        <Group tabIndex={0} style={{ flex: 1, minHeight: 0, overflow: 'auto' }} align="flex-start" pt="sm">
          <Tabs.Panel value="data" w="100%"><DataDiri key={id} detail={data} /></Tabs.Panel>
          <Tabs.Panel value="pangkat" w="100%"><RiwayatPangkat pegawaiId={id} pemilik={pemilik} rows={data.pangkat} /></Tabs.Panel>
          <Tabs.Panel value="jabatan" w="100%"><RiwayatJabatan pegawaiId={id} pemilik={pemilik} rows={data.jabatan} /></Tabs.Panel>
          <Tabs.Panel value="latihan" w="100%"><RiwayatLatihan pegawaiId={id} pemilik={pemilik} rows={data.latihan} /></Tabs.Panel>
          <Tabs.Panel value="penilai" w="100%"><RiwayatPenilai pemilik={pemilik} rows={data.penilai} /></Tabs.Panel>
          <Tabs.Panel value="riwayat" w="100%"><RiwayatPerubahan id={id} pemilik={pemilik} /></Tabs.Panel>
        </Group>
      </Tabs>
    </Page>
  ) // prettier-ignore
}

const Jumlah = ({ n }: { n: number }) => (n > 0 ? <Text span size="xs" c="dimmed">({n})</Text> : null) // prettier-ignore
