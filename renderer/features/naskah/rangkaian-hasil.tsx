import { Alert, Button, Group, ScrollArea, Text } from '@mantine/core'
import { IconCircleCheck, IconFolderOpen } from '@tabler/icons-react'
import { hr } from '../../ipc/client'
import { showError } from '../../ipc/hooks'

type Terbit = Awaited<ReturnType<typeof hr.rangkaian.terbitkan>>
type Simpan = NonNullable<Awaited<ReturnType<typeof hr.rangkaian.simpan>>>
const HITAM = { message: { color: 'var(--mantine-color-text)' } }

/** What a run issued, and what it left with the reason. */
export function HasilTerbit({ hasil: { terbit, lewat }, onTutup }: { hasil: Terbit; onTutup: () => void }) {
  return (
    <Alert color={lewat.length > 0 ? 'yellow' : 'takar'} icon={<IconCircleCheck size={17} />} title={`${terbit} naskah terbit${lewat.length > 0 ? `, ${lewat.length} dilewati` : ''}`} styles={HITAM} withCloseButton closeButtonLabel="Tutup" onClose={onTutup}>
      {lewat.length > 0 && (
        <ScrollArea.Autosize mah={140} viewportProps={{ tabIndex: 0 }}>{lewat.map(({ nama, pesan }, i) => <Text key={i} size="sm"><b>{nama}</b>: {pesan}</Text>)}</ScrollArea.Autosize>
      )}
    </Alert>
  ) // prettier-ignore
}

/** Where the files are. */
export function HasilSimpan({ hasil: { tempat, berkas, halaman }, jobId, onTutup }: { hasil: Simpan; jobId: string; onTutup: () => void }) {
  return (
    <Alert color="takar" icon={<IconCircleCheck size={17} />} title={`${berkas} berkas, ${halaman} halaman disimpan`} styles={HITAM} withCloseButton closeButtonLabel="Tutup" onClose={onTutup}>
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm" style={{ overflowWrap: 'anywhere' }}>{tempat}</Text>
        <Button style={{ flexShrink: 0 }} leftSection={<IconFolderOpen size={15} />} onClick={() => void hr.rangkaian.buka({ jobId }).catch(showError)}>Buka untuk dicetak</Button>
      </Group>
    </Alert>
  ) // prettier-ignore
}
