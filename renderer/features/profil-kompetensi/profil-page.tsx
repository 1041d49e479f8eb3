import { Badge, Box, Button, Tabs, Text } from '@mantine/core'
import { IconArrowLeft, IconUser } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { Link, useNavigate, useParams } from 'react-router'
import { JENIS_PEGAWAI_LABEL, STATUS_PEGAWAI_LABEL } from '../../../domain/pegawai/pegawai'
import { hr } from '../../ipc/client'
import { useRead } from '../../ipc/hooks'
import { useOfferCommands } from '../../shell/commands'
import { NavKompetensi } from '../../shell/nav-kompetensi'
import { useTahunKompetensi } from '../../shell/tahun-kompetensi'
import { ErrorAlert } from '../../ui/error-alert'
import { Page } from '../../ui/page'
import { EntriSiasn } from './entri-siasn'
import { HukumanTab } from './hukuman-tab'
import { IpAsnTab } from './ip-asn-tab'
import { RencanaTab } from './rencana-tab'
import { Ringkasan, type Kursus } from './ringkasan'
import { RiwayatTab } from './riwayat-tab'
import { StandarTab } from './standar-tab'

const TAB = [
  { value: 'standar', label: 'Standar dan bukti' },
  { value: 'riwayat', label: 'Riwayat pelatihan' },
  { value: 'ip-asn', label: 'IP ASN (perkiraan)' },
  { value: 'rencana', label: 'Rencana tahun ini' },
  { value: 'hukuman', label: 'Disiplin' },
] as const

/** One person: standard against proof, history, hours, estimated IP ASN and the year's plan. */
export function ProfilPage() {
  const { id = '' } = useParams()
  const navigate = useNavigate()
  const tahun = useTahunKompetensi()
  const { data, error } = useRead(hr.profilKompetensi.satu, { pegawaiId: id, tahun })
  const [tab, setTab] = useState<string>('standar')
  const [isian, setIsian] = useState<Kursus | 'baru' | null>(null)
  const [siasn, setSiasn] = useState(false)
  useOfferCommands(
    useMemo(
      () => [
        ...TAB.map(({ value, label }, i) => ({ label, keys: String(i + 1), run: () => { setTab(value) } })),
        { label: 'Tambah pelatihan ke riwayat', keys: 'Ctrl+Enter', run: () => { setTab('riwayat'); setIsian('baru') } },
        { label: 'Entri SIASN pegawai ini', keys: 'Ctrl+E', run: () => { setSiasn(true) } },
        { label: 'Kembali ke daftar profil', keys: 'Alt+ArrowLeft', run: () => void navigate('/kompetensi/profil') },
      ],
      [navigate],
    ),
  ) // prettier-ignore
  if (!data || data.orang.pegawaiId !== id) return <Page title="Profil kompetensi"><NavKompetensi kini="/kompetensi/profil" /><ErrorAlert error={error} /></Page> // prettier-ignore
  const { orang, riwayat, rencana, hukuman } = data
  const jumlah: Record<string, number> = { riwayat: riwayat.length, rencana: rencana.length, hukuman: hukuman.length }
  return (
    <Page
      title={orang.nama}
      hint={[orang.pangkat, orang.jabatan, orang.unit].filter(Boolean).join(' · ') || 'Belum ada pangkat dan jabatan'}
      actions={
        <>
          <Badge variant="light" tt="none" color={orang.status === 'aktif' ? 'takar' : 'gray'}>{JENIS_PEGAWAI_LABEL[orang.jenis]} · {STATUS_PEGAWAI_LABEL[orang.status]}</Badge>
          <Button variant="default" component={Link} to={`/pegawai/${id}`} leftSection={<IconUser size={15} />}>Data pegawai</Button>
          <Button variant="default" component={Link} to="/kompetensi/profil" leftSection={<IconArrowLeft size={15} />}>Daftar</Button>
        </>
      }
    >
      <NavKompetensi kini="/kompetensi/profil" />
      {orang.diSampah && <Text size="sm" c="red">Pegawai ini ada di tempat sampah.</Text>}
      <Ringkasan profil={data} />
      <Tabs value={tab} onChange={(value) => { setTab(value ?? 'standar') }} keepMounted={false} style={{ display: 'flex', flexDirection: 'column', minHeight: 0, flex: 1 }}>
        <Tabs.List>
          {TAB.map(({ value, label }, i) => (
            <Tabs.Tab key={value} value={value} rightSection={<kbd>{i + 1}</kbd>}>{value === 'rencana' ? `Rencana ${tahun}` : label}{jumlah[value] ? ` (${jumlah[value]})` : ''}</Tabs.Tab>
          ))}
        </Tabs.List>
        <Box tabIndex={0} pt="sm" aria-label="Isi profil" role="region" style={{ flex: 1, minHeight: 0, overflow: 'auto' }}>
          <Tabs.Panel value="standar"><StandarTab profil={data} /></Tabs.Panel>
          <Tabs.Panel value="riwayat"><RiwayatTab profil={data} isian={isian} onIsian={setIsian} onSiasn={() => { setSiasn(true) }} /></Tabs.Panel>
          <Tabs.Panel value="ip-asn"><IpAsnTab profil={data} /></Tabs.Panel>
          <Tabs.Panel value="rencana"><RencanaTab profil={data} /></Tabs.Panel>
          <Tabs.Panel value="hukuman"><HukumanTab profil={data} /></Tabs.Panel>
        </Box>
      </Tabs>
      <EntriSiasn opened={siasn} pegawaiId={id} sebutan={orang.nama} onClose={() => { setSiasn(false) }} />
    </Page>
  ) // prettier-ignore
}
