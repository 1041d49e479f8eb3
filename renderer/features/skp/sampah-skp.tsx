import { Button, Group, Modal, Table, Text } from '@mantine/core'
import { formatRentang } from '../../../domain/skp/rentang'
import { hr } from '../../ipc/client'
import { useChange, useRead } from '../../ipc/hooks'
import { EksporButton, tanggalSetempat } from '../../ui/ekspor-button'

/** The bin of SKP, with the way back. */
export function SampahSkp({ onClose }: { onClose: () => void }) {
  const { data } = useRead(hr.skp.sampah, undefined)
  const restore = useChange(hr.skp.pulihkan)
  return (
    <Modal opened onClose={onClose} title="Tempat sampah SKP" size="lg">
      {data?.length === 0 && <Text size="sm" c="dimmed">Tempat sampah kosong.</Text>}
      <Table>
        <Table.Tbody>
          {(data ?? []).map((one) => (
            <Table.Tr key={one.skpId}>
              <Table.Td>{one.nama}<Text size="xs" c="dimmed">{formatRentang(one)}</Text></Table.Td>
              <Table.Td w={110}><Button variant="default" onClick={() => { restore.mutate({ skpId: one.skpId }) }}>Pulihkan</Button></Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {data && data.length > 0 && (
        <Group justify="flex-end" mt="sm">
          <EksporButton
            nama="Tempat Sampah SKP"
            judul={['SKP di Tempat Sampah']}
            baris={data}
            kolom={[
              { judul: 'Nama', lebar: 34, nilai: ({ nama }) => nama },
              { judul: 'NIP', lebar: 22, nilai: ({ nip }) => nip },
              { judul: 'Tahun', lebar: 8, jenis: 'angka', nilai: ({ tahun }) => tahun },
              { judul: 'Mulai', lebar: 13, jenis: 'tanggal', nilai: ({ mulai }) => mulai },
              { judul: 'Selesai', lebar: 13, jenis: 'tanggal', nilai: ({ selesai }) => selesai },
              { judul: 'Dibuang', lebar: 13, jenis: 'tanggal', nilai: ({ dihapusPada }) => tanggalSetempat(dihapusPada) },
            ]}
          />
        </Group>
      )}
    </Modal>
  )
}
