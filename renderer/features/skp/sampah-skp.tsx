import { Button, Modal, Table, Text } from '@mantine/core'
import { formatRentang } from '../../../domain/skp/rentang'
import { hr } from '../../ipc/client'
import { useChange, useRead } from '../../ipc/hooks'

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
    </Modal>
  )
}
