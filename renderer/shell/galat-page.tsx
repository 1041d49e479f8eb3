import { Button, Center, Group, Stack, Text, Title } from '@mantine/core'
import { isRouteErrorResponse, useNavigate, useRouteError } from 'react-router'

/** Shown when a screen does not exist or broke while drawing. What was saved is on disk whatever the screen does. */
export function GalatPage() {
  const error = useRouteError()
  const navigate = useNavigate()
  const missing = isRouteErrorResponse(error) && error.status === 404
  return (
    <Center h="100dvh" p="xl">
      <Stack maw={520} gap="sm">
        <Title order={1}>{missing ? 'Layar ini tidak ada' : 'Layar ini berhenti bekerja'}</Title>
        <Text>
          {missing
            ? 'Alamat layar yang diminta tidak dikenal Takar.'
            : 'Terjadi galat saat menampilkan layar. Isian yang bertanda tersimpan tetap aman di komputer ini.'}
        </Text>
        <Group>
          <Button
            autoFocus
            onClick={() => {
              void navigate('/')
            }}
          >
            Ke Beranda
          </Button>
          {!missing && (
            <Button
              variant="default"
              onClick={() => {
                location.reload()
              }}
            >
              Muat ulang
            </Button>
          )}
        </Group>
        {!missing && error instanceof Error && (
          <Text size="xs" c="dimmed">
            Keterangan untuk pembuat program: {error.message}
          </Text>
        )}
      </Stack>
    </Center>
  )
}
