import { Alert, Badge, Button, Checkbox, Group, Modal, ScrollArea, Stack, Table, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { formatTanggal, isIsoDate } from '../../../domain/shared/iso-date'
import { hr } from '../../ipc/client'
import { useChange, useRead } from '../../ipc/hooks'
import { EksporButton } from '../../ui/ekspor-button'
import { EmptyState } from '../../ui/empty-state'

type Usulan = Awaited<ReturnType<typeof hr.penilai.usulan>>[number]

/** What the posts of that day say about the whole office, doubtful ones first; nothing is changed before it is applied. */
export function UsulanModal({ tanggal, opened, onClose }: { tanggal: string; opened: boolean; onClose: () => void }) {
  return (
    <Modal opened={opened} onClose={onClose} size="90%" title="Usulan penilai menurut jabatan">
      {opened && <Isi tanggal={tanggal} onClose={onClose} />}
    </Modal>
  )
}

function Isi({ tanggal, onClose }: { tanggal: string; onClose: () => void }) {
  const { data } = useRead(hr.penilai.usulan, { tanggal })
  const [off, setOff] = useState<ReadonlySet<string>>(new Set())
  const terapkan = useChange(hr.penilai.terapkan, {
    onSuccess: ({ diterapkan }) => {
      notifications.show({ color: 'takar', message: `Penilai ${diterapkan} pegawai diterapkan. Urungkan dengan Ctrl+Z.` })
      onClose()
    },
  })
  if (!data) return null
  const changed = data.filter(({ berubah }) => berubah).sort((a, b) => Number(b.perluDicek !== null) - Number(a.perluDicek !== null))
  const stuck = data.filter(({ penilai }) => penilai === null)
  const chosen = changed.filter(({ pegawaiId }) => !off.has(pegawaiId))
  const toggle = (id: string) => {
    const next = new Set(off)
    if (!next.delete(id)) next.add(id)
    setOff(next)
  }
  return (
    <Stack gap="sm">
      {stuck.length > 0 && <Alert color="orange" title={`${stuck.length} pegawai belum dapat diusulkan`}>{stuck.slice(0, 5).map(({ nama, perluDicek }) => `${nama}: ${perluDicek ?? ''}`).join(' ')}</Alert>}
      {changed.length === 0 ? (
        <EmptyState title="Tidak ada yang perlu diubah">Penilai yang berlaku sudah sama dengan usulan menurut jabatan pada tanggal ini.</EmptyState>
      ) : (
        <>
          <Text size="sm">{changed.length} dari {data.length} pegawai berbeda dengan yang berlaku. Hilangkan tanda pada yang tidak ingin diterapkan; yang perlu dicek ada di atas.</Text>
          <ScrollArea h="52vh" type="auto">
            <Table stickyHeader highlightOnHover>
              <Table.Thead>
                <Table.Tr><Table.Th w={36}><span className="takar-tersembunyi">Pilih</span></Table.Th><Table.Th>Pegawai</Table.Th><Table.Th>Penilai yang diusulkan</Table.Th><Table.Th>Atasan penilai</Table.Th><Table.Th>Catatan</Table.Th></Table.Tr>
              </Table.Thead>
              <Table.Tbody>{changed.map((one) => <Baris key={one.pegawaiId} one={one} on={!off.has(one.pegawaiId)} onToggle={() => { toggle(one.pegawaiId) }} />)}</Table.Tbody>
            </Table>
          </ScrollArea>
        </>
      )}
      <Group justify="flex-end">
        <EksporButton
          nama="Usulan Penilai"
          judul={[`Usulan penilai menurut jabatan mulai ${isIsoDate(tanggal) ? formatTanggal(tanggal) : tanggal}`]}
          baris={data}
          kolom={[
            { judul: 'Nama', lebar: 34, nilai: ({ nama }) => nama },
            { judul: 'Jabatan', lebar: 40, nilai: ({ jabatan }) => jabatan },
            { judul: 'Unit Kerja', lebar: 30, nilai: ({ unit }) => unit },
            { judul: 'Penilai yang Diusulkan', lebar: 34, nilai: ({ penilai }) => penilai?.nama ?? null },
            { judul: 'Jabatan Penilai', lebar: 34, nilai: ({ penilai }) => penilai?.jabatan ?? null },
            { judul: 'Atasan Penilai', lebar: 34, nilai: ({ atasan }) => atasan?.nama ?? null },
            { judul: 'Berbeda dengan yang Berlaku', lebar: 14, nilai: ({ berubah }) => (berubah ? 'Ya' : 'Tidak') },
            { judul: 'Perlu Dicek', lebar: 50, nilai: ({ perluDicek }) => perluDicek },
          ]}
        />
        <Button variant="default" onClick={onClose}>Tutup</Button>
        <Button autoFocus data-autofocus={chosen.length > 0 || undefined} disabled={chosen.length === 0} loading={terapkan.isPending} onClick={() => { terapkan.mutate({ berlakuDari: tanggal, pegawaiIds: chosen.map(({ pegawaiId }) => pegawaiId) }) }}>
          Terapkan {chosen.length} usulan mulai {isIsoDate(tanggal) ? formatTanggal(tanggal) : ''}
        </Button>
      </Group>
    </Stack>
  ) // prettier-ignore
}

function Baris({ one, on, onToggle }: { one: Usulan; on: boolean; onToggle: () => void }) {
  const pihak = (who: Usulan['penilai']) => (who ? <>{who.nama}<Text size="xs" c="dimmed">{who.jabatan}</Text></> : '–') // prettier-ignore
  return (
    <Table.Tr>
      <Table.Td><Checkbox aria-label={`Terapkan untuk ${one.nama}`} checked={on} onChange={onToggle} /></Table.Td>
      <Table.Td>{one.nama}<Text size="xs" c="dimmed">{[one.jabatan, one.unit].filter(Boolean).join(' · ')}</Text></Table.Td>
      <Table.Td>{pihak(one.penilai)}</Table.Td>
      <Table.Td>{pihak(one.atasan)}</Table.Td>
      <Table.Td maw={280}>{one.perluDicek && <><Badge size="xs" color="orange" variant="light" tt="none">perlu dicek</Badge> <Text span size="xs">{one.perluDicek}</Text></>}</Table.Td>
    </Table.Tr>
  ) // prettier-ignore
}
