import { Alert, Box, Button, Group, Loader, Stepper, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { ReactNode } from 'react'

const STEP_CLASSES = { content: 'takar-tersembunyi' }

interface Props {
  label: readonly string[]
  langkah: number
  /** Which steps a click may go to, and what it does; left out: none. */
  keLangkah?: { boleh: (langkah: number) => boolean; pergi: (langkah: number) => void }
  sibuk: { label: string } | null
  galat: Error | null
  onBatal: () => void
  /** The present step; the file being read stands in its place during the first one. */
  children: ReactNode
}

/** What every import has around its step: where it stands, what went wrong, and reading that can be stopped. */
export function BingkaiImpor({ label, langkah, keLangkah, sibuk, galat, onBatal, children }: Props) {
  return (
    <>
      <Stepper active={langkah} size="sm" iconSize={26} classNames={STEP_CLASSES} {...(keLangkah ? { onStepClick: keLangkah.pergi } : {})}>
        {label.map((one, step) => <Stepper.Step key={one} label={one} allowStepSelect={keLangkah?.boleh(step) ?? false} />)}
      </Stepper>
      {galat && <Alert color="red" p="xs" icon={<IconAlertTriangle size={16} />} title="Belum berhasil" role="alert">{galat.message}</Alert>}
      <Box style={{ flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column', gap: 10 }}>
        {sibuk && langkah === 0 ? (
          <Group justify="center" py={80}>
            <Loader size="sm" />
            <Text>{sibuk.label}</Text>
            <Button variant="default" onClick={onBatal}>Batalkan</Button>
          </Group>
        ) : children}
      </Box>
    </>
  ) // prettier-ignore
}
