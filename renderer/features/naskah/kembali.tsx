import { Button } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { useMemo } from 'react'
import { Link, useNavigate } from 'react-router'
import { useOfferCommands } from '../../shell/commands'

/** Back to the list, by button and by Alt+←. */
export function KembaliKeSurat({ ke = '/surat', label = 'Daftar surat' }: { ke?: string; label?: string }) {
  const navigate = useNavigate()
  useOfferCommands(useMemo(() => [{ label: `Kembali ke ${label.toLowerCase()}`, keys: 'Alt+ArrowLeft', run: () => void navigate(ke) }], [navigate, ke, label]))
  return (
    <Button variant="default" component={Link} to={ke} leftSection={<IconArrowLeft size={15} />}>
      {label}
    </Button>
  )
}
