import { Alert, Box, Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { KurangEkspor, type Catatan } from './kurang-ekspor'

/** Which papers of the choice lack something, before they are made. */
export function Periksa({ catatan, lewat }: { catatan: readonly Catatan[]; lewat: number }) {
  const [open, setOpen] = useState(false)
  return (
    <Alert color="yellow" styles={{ label: { color: 'var(--mantine-color-text)' } }} mb="xs" p="xs" title={`${catatan.length} formulir perlu dilihat${lewat > 0 ? `, ${lewat} di antaranya tidak dicetak` : ''}`}>
      <Group gap="xs">
        <Button
          variant="subtle"
          size="compact-xs"
          onClick={() => {
            setOpen(!open)
          }}
        >
          {open ? 'Tutup daftar' : 'Lihat daftar'}
        </Button>
        <KurangEkspor judul="Formulir yang Perlu Dilihat" catatan={catatan} />
      </Group>
      {open && (
        <Box mah={180} style={{ overflowY: 'auto', overflowWrap: 'anywhere' }} role="region" tabIndex={0} aria-label="Formulir yang perlu dilihat">
          {catatan.map((row) => (
            <Text key={row.nama} size="xs">
              <b>{row.nama}</b>: {row.pesan.join(' ')}
            </Text>
          ))}
        </Box>
      )}
    </Alert>
  )
}
