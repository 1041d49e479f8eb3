import { Alert, Anchor, Button, Text } from '@mantine/core'
import { IconAlertTriangle, IconArrowLeft } from '@tabler/icons-react'
import { useMemo } from 'react'
import { Link, NavLink, Outlet, useLocation, useNavigate } from 'react-router'
import { JENIS_PELATIHAN_LABEL } from '../../../domain/kompetensi/kompetensi'
import { ikutSerta } from '../../../domain/pelatihan/peserta'
import { useOfferCommands } from '../../shell/commands'
import { NavKompetensi } from '../../shell/nav-kompetensi'
import { ErrorAlert } from '../../ui/error-alert'
import { Page } from '../../ui/page'
import { rentangTanggal } from '../../ui/rentang-tanggal'
import { AksiProgram } from './aksi-program'
import classes from './pelatihan.module.css'
import { useProgram, type ProgramLengkap } from './use-program'

const TAB = [
  { to: '', label: 'Program' },
  { to: 'biaya', label: 'Biaya' },
  { to: 'peserta', label: 'Peserta' },
  { to: 'pelaksanaan', label: 'Pelaksanaan' },
  { to: 'evaluasi', label: 'Evaluasi' },
  { to: 'dokumen', label: 'Dokumen' },
] as const

const alamat = (id: string, to: string): string => `/kompetensi/pelatihan/${id}${to && `/${to}`}`

/** The tab beside the one that is open, and round again. */
function tabSebelah(id: string, pathname: string, step: number): string {
  const at = TAB.findIndex(({ to }) => pathname === alamat(id, to))
  return alamat(id, TAB.at((at + step) % TAB.length)?.to ?? '')
}

/** One programme: its tabs are routes of their own, so that each belongs to its feature. */
export function PelatihanPage() {
  const { id, data, error } = useProgram()
  const navigate = useNavigate()
  const { pathname } = useLocation()
  useOfferCommands(
    useMemo(
      () => [
        ...TAB.map(({ to, label }, i) => ({ label: `Program: ${label}`, keys: String(i + 1), run: () => void navigate(alamat(id, to)) })),
        { label: 'Bagian program berikutnya', keys: 'Ctrl+PageDown', run: () => void navigate(tabSebelah(id, pathname, 1)) },
        { label: 'Bagian program sebelumnya', keys: 'Ctrl+PageUp', run: () => void navigate(tabSebelah(id, pathname, -1)) },
        { label: 'Kembali ke rencana', keys: 'Alt+ArrowLeft', run: () => void navigate('/kompetensi') },
      ],
      [id, navigate, pathname],
    ),
  )
  return (
    <Page
      title={data?.program.judul ?? 'Program pelatihan'}
      hint={data && ringkasan(data)}
      actions={
        <>
          {data && <AksiProgram key={id} data={data} />}
          <Button variant="default" component={Link} to="/kompetensi" leftSection={<IconArrowLeft size={15} />}>Rencana</Button>
        </>
      }
    >
      <NavKompetensi kini="/kompetensi" tanpaPindah />
      <ErrorAlert error={error} />
      {data && (
        <>
          {data.peringatan.length > 0 && <Alert color="orange" p="xs" icon={<IconAlertTriangle size={16} />}>{data.peringatan.join(' ')}</Alert>}
          <KeluargaVersi data={data} />
          <nav className={classes['tab']} aria-label="Bagian program">
            {TAB.map(({ to, label }, i) => <NavLink key={to} to={alamat(id, to)} end title={`Tombol ${i + 1}`}>{label}</NavLink>)}
          </nav>
          <div className={classes['isi']} key={id}><Outlet /></div>
        </>
      )}
    </Page>
  ) // prettier-ignore
}

function ringkasan({ program: { jenis, jp, mulai, selesai, kuota, tahun, masukRencana, versi }, peserta }: ProgramLengkap): string {
  const seats = peserta.filter(ikutSerta).length
  return [
    `Tahun ${tahun}`, JENIS_PELATIHAN_LABEL[jenis], `${jp} JP`, rentangTanggal(mulai, selesai) ?? 'belum dijadwalkan',
    `${seats} peserta${kuota === null ? '' : ` dari kuota ${kuota}`}`, versi > 1 ? `versi ${versi}` : '', masukRencana ? '' : 'di luar rencana',
  ].filter(Boolean).join(' · ') // prettier-ignore
}

/** A redesigned programme and the one it came from, each a click away. */
function KeluargaVersi({ data: { versiDari, versiLanjutan } }: { data: ProgramLengkap }) {
  if (!versiDari && versiLanjutan.length === 0) return null
  return (
    <Text size="sm">
      {versiDari && <>Dirancang ulang dari <Anchor component={Link} fz="sm" to={`/kompetensi/pelatihan/${versiDari.id}`}>{versiDari.judul} ({versiDari.tahun})</Anchor>. </>}
      {versiLanjutan.map((one) => <span key={one.id}>Versi berikutnya: <Anchor component={Link} fz="sm" to={`/kompetensi/pelatihan/${one.id}`}>{one.judul} ({one.tahun})</Anchor>. </span>)}
    </Text>
  ) // prettier-ignore
}
