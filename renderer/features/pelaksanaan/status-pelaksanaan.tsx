import { Button, Checkbox, Group, Modal, Stack, Table, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconChecks, IconLockOpen, IconPlayerPlay } from '@tabler/icons-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { sebutRentang } from '../../../domain/pelatihan/hari'
import { hr } from '../../ipc/client'
import { useChange } from '../../ipc/hooks'
import { useOfferCommands } from '../../shell/commands'
import { StatusPelatihanTanda } from '../../ui/status-pelatihan'
import type { Papan } from './papan'

const TOMBOL = <kbd aria-hidden>Ctrl Enter</kbd>

/** Where the programme stands, and the one step that comes next. */
export function StatusPelaksanaan({ papan, onTertutup }: { papan: Papan; onTertutup: () => void }) {
  const [menutup, setMenutup] = useState(false)
  const mulai = useChange(hr.pelaksanaan.mulai)
  const buka = useChange(hr.pelaksanaan.bukaKembali)
  const { program } = papan
  const { id: pelatihanId, status, mulai: dari, selesai, jp, tempat } = program
  const langkah = { disetujui: () => { mulai.mutate({ pelatihanId }) }, berjalan: () => { setMenutup(true) } }
  const kini = useRef(langkah)
  useEffect(() => { kini.current = langkah })
  useOfferCommands(useMemo(() => (status === 'disetujui' || status === 'berjalan' ? [{ label: status === 'disetujui' ? 'Mulai pelaksanaan' : 'Tutup program', keys: 'Ctrl+Enter', run: () => { kini.current[status]() } }] : []), [status])) // prettier-ignore
  return (
    <Group justify="space-between" wrap="nowrap">
      <Group gap="xs" wrap="nowrap" miw={0}>
        <StatusPelatihanTanda status={status} />
        <Text size="sm" truncate title={tempat ?? undefined}>{[dari ? sebutRentang(dari, selesai ?? dari) : 'Belum dijadwalkan', `${jp} JP`, tempat].filter(Boolean).join(' · ')}</Text>
      </Group>
      {status === 'disetujui' && <Button leftSection={<IconPlayerPlay size={15} />} loading={mulai.isPending} rightSection={TOMBOL} onClick={langkah.disetujui}>Mulai pelaksanaan</Button>}
      {status === 'berjalan' && <Button leftSection={<IconChecks size={15} />} rightSection={TOMBOL} onClick={langkah.berjalan}>Tutup program…</Button>}
      {status === 'selesai' && <Button variant="default" leftSection={<IconLockOpen size={15} />} loading={buka.isPending} onClick={() => { buka.mutate({ pelatihanId }) }}>Buka kembali</Button>}
      {(status === 'usulan' || status === 'ditunda') && <Text size="sm" c="dimmed">Setujui dahulu programnya dengan tombol status di atas.</Text>}
      <Modal opened={menutup} onClose={() => { setMenutup(false) }} title="Tutup program pelatihan" size={620} transitionProps={{ duration: 0 }}>
        {menutup && <Penutupan papan={papan} onSelesai={() => { setMenutup(false); onTertutup() }} onBatal={() => { setMenutup(false) }} />}
      </Modal>
    </Group>
  ) // prettier-ignore
}

/** What is missing, or who finished: proposed by attendance, decided by the clerk. */
function Penutupan({ papan, onSelesai, onBatal }: { papan: Papan; onSelesai: () => void; onBatal: () => void }) {
  const { kekurangan, program, hadirMinPersen } = papan
  const peserta = papan.peserta.filter(({ status }) => status !== 'batal')
  const [selesai, setSelesai] = useState<ReadonlySet<string>>(() => new Set(peserta.filter(({ usulSelesai }) => usulSelesai).map(({ id }) => id)))
  const tutup = useChange(hr.pelaksanaan.tutup, {
    onSuccess: ({ selesai: ya, tidak }) => {
      notifications.show({ message: `Program ditutup: ${ya} peserta selesai, ${tidak} tidak selesai. Jam dihitung sesudah nomor sertifikatnya diisi.` })
      onSelesai()
    },
  })
  const flip = (id: string) => {
    const next = new Set(selesai)
    if (!next.delete(id)) next.add(id)
    setSelesai(next)
  }
  if (kekurangan.length > 0)
    return (
      <Stack gap="xs">
        <Text size="sm">Program belum dapat ditutup karena:</Text>
        <ul style={{ margin: 0, paddingLeft: 20 }}>{kekurangan.map((kalimat) => <li key={kalimat}><Text size="sm">{kalimat}</Text></li>)}</ul>
        <Group justify="flex-end"><Button data-autofocus onClick={onBatal}>Lengkapi dahulu</Button></Group>
      </Stack>
    ) // prettier-ignore
  return (
    <Stack gap="xs">
      <Text size="sm">
        {papan.hari.length > 0 ? `Diusulkan selesai: hadir paling sedikit ${hadirMinPersen}% dari ${papan.hari.length} hari.` : 'Program ini tanpa hari pertemuan, jadi semua peserta diusulkan selesai.'} Ubah tandanya bila perlu. Yang selesai diakui {program.jp} JP kecuali jamnya sudah diisi.
      </Text>
      <div style={{ maxHeight: 360, overflow: 'auto' }}>
        <Table aria-label="Peserta yang selesai">
          <Table.Thead><Table.Tr><Table.Th>Peserta</Table.Th><Table.Th w={170}>Kehadiran</Table.Th><Table.Th w={90}>Selesai</Table.Th></Table.Tr></Table.Thead>
          <Table.Tbody>
            {peserta.map(({ id, nama, kehadiran: { hadir, hari, persen } }) => (
              <Table.Tr key={id}>
                <Table.Td style={{ overflowWrap: 'anywhere' }}>{nama}</Table.Td>
                <Table.Td className="angka">{hari === 0 ? '–' : `${hadir} dari ${hari} hari (${persen}%)`}</Table.Td>
                <Table.Td><Checkbox aria-label={`${nama} selesai`} checked={selesai.has(id)} onChange={() => { flip(id) }} /></Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
      <Group justify="flex-end">
        <Button variant="default" onClick={onBatal}>Batal</Button>
        <Button data-autofocus loading={tutup.isPending} onClick={() => { tutup.mutate({ pelatihanId: program.id, selesai: [...selesai] }) }}>
          Tutup: {selesai.size} selesai, {peserta.length - selesai.size} tidak
        </Button>
      </Group>
    </Stack>
  ) // prettier-ignore
}
