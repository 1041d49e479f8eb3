import { ActionIcon, Badge, Button, Group, Menu, Title } from '@mantine/core'
import { IconChevronLeft, IconChevronRight, IconDots } from '@tabler/icons-react'
import { useNavigate } from 'react-router'
import type { Lembar } from '../../../preload/contract/sesi-view.contract'
import { hr } from '../../ipc/client'
import { useChange } from '../../ipc/hooks'
import { EmptyState } from '../../ui/empty-state'
import gayaLembar from './lembar.module.css'
import classes from './sesi.module.css'

interface KepalaLembarProps {
  lembar: Lembar
  periodeId: string
  locked: boolean
  onGeser: (langkah: 1 | -1) => void
  onKecuali: () => void
}

/** Who this is, the way to the neighbours, and what else can be done for this person. */
export function KepalaLembar({ lembar, periodeId, locked, onGeser, onKecuali }: KepalaLembarProps) {
  const navigate = useNavigate()
  const batal = useChange(hr.penilaian.batalKecualikan)
  const { nama, jabatan, pangkat, nip, penilai, pegawaiId, pengecualian } = lembar
  return (
    <header className={gayaLembar['kepala']}>
      <Group gap={6} wrap="nowrap" align="flex-start">
        <div className={classes['lentur']}>
          <Title order={2} fz={16} lh={1.25} style={{ overflowWrap: 'anywhere' }}>
            {nama}
          </Title>
          <div className={`${classes['kecil']} ${classes['redup']}`}>{[jabatan, pangkat].filter(Boolean).join(' · ')}</div>
          <div className={`${classes['kecil']} ${classes['redup']} ${classes['satuBaris']}`} title={penilai ?? ''}>
            {[nip && `NIP ${nip}`, penilai ? `dinilai oleh ${penilai}` : 'belum ada pejabat penilai'].filter(Boolean).join(' · ')}
          </div>
        </div>
        {pengecualian && <Badge color="gray" variant="light" tt="none">Dikecualikan</Badge>}
        <ActionIcon aria-label="Pegawai sebelumnya" title="Pegawai sebelumnya (Alt+↑)" onClick={() => { onGeser(-1) }}>
          <IconChevronLeft size={17} />
        </ActionIcon>
        <ActionIcon aria-label="Pegawai berikutnya" title="Pegawai berikutnya (Ctrl+Enter)" onClick={() => { onGeser(1) }}>
          <IconChevronRight size={17} />
        </ActionIcon>
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon aria-label={`Tindakan lain untuk ${nama}`}>
              <IconDots size={17} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            {pengecualian ? (
              <Menu.Item disabled={locked} onClick={() => { batal.mutate({ periodeId, pegawaiId }) }}>Batalkan pengecualian</Menu.Item>
            ) : (
              <Menu.Item disabled={locked} onClick={onKecuali}>Kecualikan bulan ini…</Menu.Item>
            )}
            <Menu.Item onClick={() => void navigate(`/skp?pegawai=${pegawaiId}`)}>Buka SKP</Menu.Item>
            <Menu.Item onClick={() => void navigate(`/cetak?periode=${periodeId}&pegawai=${pegawaiId}`)}>Cetak formulir pegawai ini</Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </Group>
    </header>
  )
}

/** Why there is nothing to fill in, and where to mend it. */
export function TanpaSkp({ alasan, pegawaiId }: { alasan: string; pegawaiId: string }) {
  const navigate = useNavigate()
  return (
    <EmptyState title="Belum ada yang dapat diisi" action={<Button onClick={() => void navigate(`/skp?pegawai=${pegawaiId}`)}>Buka SKP pegawai ini</Button>}>
      {alasan}
    </EmptyState>
  )
}
