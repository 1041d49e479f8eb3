import { Anchor, Badge, Group, Paper, Stack, Text } from '@mantine/core'
import { IconSchool } from '@tabler/icons-react'
import { Link } from 'react-router'
import { hr } from '../../ipc/client'
import { useRead } from '../../ipc/hooks'

/** What waits in competency development, one line each; nothing while nothing waits. */
export function KompetensiMenunggu() {
  const { data } = useRead(hr.pengingatKompetensi.daftar, undefined)
  if (!data || data.length === 0) return null
  return (
    <Paper withBorder px="md" py="xs" component="section" aria-label="Pengembangan kompetensi yang menunggu">
      <Group gap="sm" wrap="nowrap" align="flex-start">
        <IconSchool size={17} style={{ flexShrink: 0, marginTop: 2 }} />
        <Stack gap={2} miw={0}>
          <Text size="sm" fw={700}>Pengembangan kompetensi</Text>
          {data.map(({ jenis, kalimat, jumlah, lewat, ke }) => (
            <Group key={jenis} gap="xs" wrap="nowrap">
              <Anchor component={Link} to={ke} size="sm" truncate>{kalimat}</Anchor>
              {lewat > 0 && <Badge variant="light" color="red" tt="none" style={{ flexShrink: 0 }}>{lewat < jumlah ? `${lewat} lewat waktu` : 'Lewat waktu'}</Badge>}
            </Group>
          ))}
        </Stack>
      </Group>
    </Paper>
  ) // prettier-ignore
}
