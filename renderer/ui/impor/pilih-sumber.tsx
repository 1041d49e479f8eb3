import { Button, Group, Paper, Stack, Text, Textarea, Title } from '@mantine/core'
import { IconFileSpreadsheet } from '@tabler/icons-react'
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import { useOfferCommands } from '../../shell/commands'

interface Props {
  /** What the command that opens the dialog is called. */
  perintah: string
  onPilih: () => void
  onTempel: (teks: string) => void
  /** What the file must hold, and what else can be done here. */
  children: ReactNode
}

/** The first step of an import: a file, or cells pasted from a spreadsheet. */
export function PilihSumber({ perintah, onPilih, onTempel, children }: Props) {
  const [teks, setTeks] = useState('')
  const pick = useRef<HTMLButtonElement>(null)
  const paste = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    pick.current?.focus()
  }, [])
  useOfferCommands(
    useMemo(
      () => [
        { label: perintah, keys: 'Ctrl+O', run: () => pick.current?.click() },
        { label: 'Baca sel yang ditempel', keys: 'Ctrl+Enter', run: () => paste.current?.click() },
      ],
      [perintah],
    ),
  )
  return (
    <Group align="stretch" gap="md" wrap="nowrap">
      <Paper withBorder p="lg" style={{ flex: 1 }}>
        <Stack align="flex-start" gap="sm">
          <Title order={2}>Dari berkas</Title>
          <Button ref={pick} size="md" leftSection={<IconFileSpreadsheet size={20} />} onClick={onPilih}>
            Pilih berkas… (Ctrl+O)
          </Button>
          {children}
        </Stack>
      </Paper>
      <Paper withBorder p="lg" style={{ flex: 1 }}>
        <Stack gap="sm">
          <Title order={2}>Tempel dari Excel</Title>
          <Text size="sm">Salin sel beserta baris judulnya di lembar kerja (Ctrl+C), lalu tempel di bawah ini.</Text>
          <Textarea
            aria-label="Sel yang disalin dari lembar kerja"
            placeholder="Tempel di sini (Ctrl+V)"
            value={teks}
            onChange={(event) => {
              setTeks(event.currentTarget.value)
            }}
            autosize={false}
            rows={5}
            styles={{ input: { fontFamily: 'monospace', whiteSpace: 'pre', overflow: 'auto' } }}
          />
          <Group>
            <Button ref={paste} variant="light" disabled={teks.trim() === ''} onClick={() => { onTempel(teks) }}>
              Baca sel (Ctrl+Enter)
            </Button>
          </Group>
        </Stack>
      </Paper>
    </Group>
  ) // prettier-ignore
}
