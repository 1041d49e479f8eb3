import { Alert, Badge, Box, Button, Group, Popover, Stack, Tabs, Text, Title } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck, IconInfoCircle } from '@tabler/icons-react'
import { useState } from 'react'
import { formatTanggal, isoDate } from '../../../domain/shared/iso-date'
import { formatRentang } from '../../../domain/skp/rentang'
import { KELUARGA_FORM_LABEL, PENDEKATAN_LABEL } from '../../../domain/skp/skp'
import { isEditable } from '../../../domain/skp/status'
import type { SkpView } from '../../../preload/contract/skp-view.contract'
import { hr } from '../../ipc/client'
import { useRead } from '../../ipc/hooks'
import { ErrorAlert } from '../../ui/error-alert'
import { HasilKerja } from './hasil-kerja'
import { IdentitasTab } from './identitas-tab'
import { LampiranTab } from './lampiran-tab'
import { PerilakuTab } from './perilaku-tab'
import classes from './skp.module.css'
import { SkpLangkah } from './skp-langkah'
import { StatusBadge } from './status-badge'

/** One SKP, written in place. */
export function SkpEditor({ skpId, onOpen }: { skpId: string; onOpen: (skpId: string) => void }) {
  const { data: skp, error } = useRead(hr.skp.satu, { skpId })
  const [tab, setTab] = useState<string | null>('hasil')
  if (error) return <ErrorAlert error={error} />
  if (!skp || skp.id !== skpId) return <Text c="dimmed" p="md">Membuka SKP…</Text> // prettier-ignore
  const editable = isEditable(skp.status) && skp.dihapusPada === null
  return (
    <div className={classes['editor']} key={skp.id}>
      <Kepala skp={skp} onOpen={onOpen} onTab={setTab} />
      <Tabs value={tab} onChange={setTab} keepMounted={false} style={{ display: 'flex', flexDirection: 'column', flex: 1, minHeight: 0 }}>
        <Tabs.List>
          <Tabs.Tab value="hasil">Hasil Kerja</Tabs.Tab>
          <Tabs.Tab value="perilaku">Perilaku Kerja</Tabs.Tab>
          <Tabs.Tab value="lampiran">Lampiran</Tabs.Tab>
          <Tabs.Tab value="identitas">Identitas dan Riwayat</Tabs.Tab>
        </Tabs.List>
        <Box style={{ flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column' }} pt={6}>
          {tab === 'hasil' && <HasilKerja skp={skp} editable={editable} />}
          {tab === 'perilaku' && <PerilakuTab skp={skp} editable={editable} />}
          {tab === 'lampiran' && <LampiranTab skp={skp} editable={editable} />}
          {tab === 'identitas' && <IdentitasTab skp={skp} editable={editable} onOpen={onOpen} />}
        </Box>
      </Tabs>
    </div>
  )
}

function Kepala({ skp, onOpen, onTab }: { skp: SkpView; onOpen: (skpId: string) => void; onTab: (tab: string) => void }) {
  return (
    <Stack gap={4} mb={4}>
      <Group justify="space-between" wrap="nowrap" align="flex-start" gap="xs">
        <Box style={{ minWidth: 0, flex: 1 }}>
          <Group gap={8} wrap="nowrap">
            <Title order={2} fz={16} lineClamp={1}>{skp.pegawai.nama}</Title>
            <StatusBadge status={skp.status} />
          </Group>
          <Text size="xs" c="dimmed" lineClamp={2}>
            {[
              `${skp.pegawai.jabatan}, ${skp.pegawai.unit}`,
              `penilai: ${skp.penilai?.nama ?? 'belum ditetapkan'}`,
              formatRentang(skp),
              PENDEKATAN_LABEL[skp.pendekatan],
              KELUARGA_FORM_LABEL[skp.keluargaForm],
              ...(skp.tanggalPenetapan ? [`ditetapkan ${formatTanggal(isoDate(skp.tanggalPenetapan))}`] : []),
            ].join(' · ')}
          </Text>
        </Box>
        <Group gap={6} wrap="nowrap" style={{ flexShrink: 0 }}>
          <Temuan skp={skp} onTab={onTab} />
          <SkpLangkah skp={skp} onOpen={onOpen} />
        </Group>
      </Group>
      {skp.catatanKembali && <Alert color="yellow" p="xs" icon={<IconInfoCircle size={16} />}>Dikembalikan dengan catatan: {skp.catatanKembali}</Alert>}
      {skp.alasanPerubahan && <Text size="xs">SKP pengganti. Alasan: {skp.alasanPerubahan}</Text>}
    </Stack>
  )
}

/** What is missing, one click from the place to repair it. */
function Temuan({ skp, onTab }: { skp: SkpView; onTab: (tab: string) => void }) {
  const blocks = skp.temuan.filter(({ berat }) => berat === 'halangan').length
  if (skp.temuan.length === 0)
    return <Badge variant="light" color="teal" c="var(--mantine-color-text)" tt="none" style={{ flexShrink: 0 }} leftSection={<IconCircleCheck size={13} />}>Lengkap</Badge> // prettier-ignore
  return (
    <Popover width={420} position="bottom-end" withArrow>
      <Popover.Target>
        <Button variant="light" color={blocks > 0 ? 'red' : 'yellow'} c="var(--mantine-color-text)" style={{ flexShrink: 0 }} leftSection={<IconAlertTriangle size={14} />}>
          {blocks > 0 ? `${blocks} harus dilengkapi` : `${skp.temuan.length} catatan`}
        </Button>
      </Popover.Target>
      <Popover.Dropdown mah={420} style={{ overflow: 'auto' }}>
        <Stack gap={6}>
          {skp.temuan.map(({ berat, bagian, teks }) => (
            <Group key={teks} gap={6} wrap="nowrap" align="flex-start">
              <Badge size="xs" tt="none" color={berat === 'halangan' ? 'red' : 'yellow'} variant="light" c="var(--mantine-color-text)" style={{ flexShrink: 0 }}>{berat === 'halangan' ? 'Wajib' : 'Saran'}</Badge>
              <Text component="button" type="button" size="sm" ta="left" style={{ background: 'none', border: 0, padding: 0, cursor: 'pointer', color: 'inherit' }} onClick={() => { onTab(bagian) }}>{teks}</Text>
            </Group>
          ))}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}
