import { Anchor, Group, Stack, Text, Title } from '@mantine/core'
import { Link } from 'react-router'
import { JENIS_KOMPETENSI_LABEL } from '../../../domain/kompetensi/kompetensi'
import { PrioritasAngka, StatusKebutuhanBadge } from './kolom-kebutuhan'
import type { Kebutuhan } from './kata'
import classes from './kebutuhan.module.css'

/** Why this need has its priority: each reason with its points, and what was decided. */
export function MengapaKebutuhan({ row }: { row: Kebutuhan | undefined }) {
  return (
    <section className={classes['mengapa']} aria-label="Alasan kebutuhan">
      <div className={classes['gulung']} tabIndex={0} role="group" aria-label="Isi alasan kebutuhan">
        {row ? <Isi row={row} /> : <Text size="sm" c="dimmed" p="sm">Pilih satu kebutuhan untuk melihat alasannya.</Text>}
      </div>
    </section>
  ) // prettier-ignore
}

function Isi({ row }: { row: Kebutuhan }) {
  return (
    <div className={classes['isiMengapa']}>
      <Stack gap={8}>
        <div>
          <Title order={2} fz="md" style={{ overflowWrap: 'anywhere' }}>{row.kompetensi}</Title>
          <Text size="xs" c="dimmed">{JENIS_KOMPETENSI_LABEL[row.jenis]}</Text>
        </div>
        <div>
          <Text size="sm" fw={600}><Anchor component={Link} to={`/kompetensi/profil/${row.pegawaiId}`} inherit>{row.nama}</Anchor></Text>
          <Text size="xs" c="dimmed">{[row.jabatan, row.unit].filter(Boolean).join(' · ')}</Text>
        </div>
        <Group gap="xs"><StatusKebutuhanBadge status={row.status} /><Text size="sm">Prioritas</Text><PrioritasAngka row={row} /><Text size="sm" c="dimmed">dari 5</Text></Group>
        {row.alasanPutusan && <Text size="sm">Alasan putusan: {row.alasanPutusan}</Text>}
        {row.usulBentuk && <Text size="sm">Bentuk yang diusulkan: {row.usulBentuk}</Text>}
        {row.pelatihan && <Text size="sm">Dijawab program <Anchor component={Link} to={`/kompetensi/pelatihan/${row.pelatihan.id}`} inherit>{row.pelatihan.judul}</Anchor></Text>}
      </Stack>
      <ul className={classes['alasan']}>
        {row.alasan.map(({ kalimat, poin }, at) => (
          <li key={at}>
            <Text size="sm" component="span">{kalimat}</Text>
            <Text size="sm" component="span" className="angka" ta="right">{poin === 0 ? '–' : `+${poin}`}</Text>
          </li>
        ))}
        <li><Text size="sm" component="span" fw={700}>Jumlah poin</Text><Text size="sm" component="span" fw={700} className="angka" ta="right">{row.poin}</Text></li>
      </ul>
    </div>
  ) // prettier-ignore
}
