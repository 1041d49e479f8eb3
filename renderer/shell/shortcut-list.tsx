import { Modal, Table } from '@mantine/core'
import { useCommands } from './commands'
import { shownKey } from './keys'
import { MENU, tombolMenu } from './menu'

const GENERAL: readonly (readonly [string, string])[] = [
  ['Ctrl+K', 'Cari nama, NIP, layar, atau perintah'],
  ['F1', 'Daftar tombol ini'],
  ['Ctrl+Z', 'Urungkan perubahan terakhir'],
  ['Ctrl+Y', 'Ulangi yang diurungkan'],
  ['Esc', 'Tutup atau batal'],
  ...MENU.map(({ label }, index) => [`Alt+${tombolMenu(index)}`, `Buka ${label}`] as const),
]

/** F1: the keys that work here. */
export function ShortcutList({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const commands = useCommands()
  const here = commands.filter(({ keys }) => keys !== undefined)
  return (
    <Modal opened={opened} onClose={onClose} title="Daftar tombol" size="lg">
      {here.length > 0 && <KeyTable title="Di layar ini" rows={here.map(({ keys, label }) => [keys ?? '', label])} />}
      <KeyTable title="Di semua layar" rows={GENERAL} />
    </Modal>
  )
}

function KeyTable({ title, rows }: { title: string; rows: readonly (readonly [string, string])[] }) {
  return (
    <Table mb="md">
      <Table.Thead>
        <Table.Tr>
          <Table.Th w={140}>Tombol</Table.Th>
          <Table.Th>{title}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map(([keys, label]) => (
          <Table.Tr key={keys + label}>
            <Table.Td>
              <kbd>{shownKey(keys)}</kbd>
            </Table.Td>
            <Table.Td>{label}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}
