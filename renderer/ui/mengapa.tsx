import { Alert, List, Popover, Text, UnstyledButton } from '@mantine/core'

interface MengapaProps {
  /** The question the words answer, e.g. "Mengapa predikatnya Baik?". */
  judul: string
  kalimat: readonly string[]
  aturan: { terverifikasi: boolean; sumber: string | null }
  posisi?: 'left-start' | 'bottom-end' | 'bottom-start'
  /** In a row of a table: reached by the table's own key instead of Tab. */
  dalamBaris?: boolean
}

/** "Mengapa?" beside a computed value: its inputs, its rule, and whether someone compared that rule with its text. */
export function Mengapa({ judul, kalimat, aturan, posisi = 'left-start', dalamBaris = false }: MengapaProps) {
  return (
    <Popover width={380} position={posisi} withArrow shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <UnstyledButton data-mengapa tabIndex={dalamBaris ? -1 : 0} fz="xs" td="underline">
          Mengapa?
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown tabIndex={-1}>
        <Text fw={700} fz="sm" mb={6}>
          {judul}
        </Text>
        <List size="sm" spacing={4}>
          {kalimat.map((satu) => (
            <List.Item key={satu}>{satu}</List.Item>
          ))}
        </List>
        {aturan.sumber && (
          <Alert mt="sm" p="xs" color={aturan.terverifikasi ? 'teal' : 'yellow'} title={aturan.terverifikasi ? 'Sudah dicocokkan' : 'Belum dicocokkan'}>
            <Text fz="xs">{aturan.sumber}</Text>
          </Alert>
        )}
      </Popover.Dropdown>
    </Popover>
  )
}
