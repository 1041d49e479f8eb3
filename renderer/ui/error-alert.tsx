import { Alert } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'

/** A failed read or form, in the words main sent. */
export function ErrorAlert({ error }: { error: Error | null }) {
  return error ? (
    <Alert color="red" icon={<IconAlertTriangle size={16} />} title="Belum berhasil">
      {error.message}
    </Alert>
  ) : null
}
