import { Box, Group, Image, Paper, Stack, Text } from '@mantine/core'

/** The letterhead as it will be printed: always dark on white, as paper is. */
export function KopPratinjau({ kop, logo }: { kop: readonly string[]; logo: string | null }) {
  const [induk, kantor, ...alamat] = kop
  return (
    <Paper withBorder p="md" bg="white" c="black" role="img" aria-label={`Kop surat: ${kop.join(', ') || 'belum diisi'}`}>
      <Group wrap="nowrap" gap="sm" justify="center" mih={72}>
        {logo && <Image src={logo} alt="" w={54} h={62} fit="contain" />}
        <Stack gap={0} align="center" style={{ flex: 1 }}>
          <Text size="sm" ta="center" tt="uppercase">{induk ?? 'Pemerintah Kabupaten …'}</Text>
          <Text size="lg" fw={700} ta="center" tt="uppercase">{kantor ?? 'Kecamatan …'}</Text>
          {alamat.map((line) => <Text key={line} size="xs" ta="center">{line}</Text>)}
        </Stack>
        {logo && <Box w={54} />}
      </Group>
      <Box mt={6} style={{ borderTop: '2px solid currentColor', borderBottom: '1px solid currentColor', height: 4 }} />
    </Paper>
  ) // prettier-ignore
}
