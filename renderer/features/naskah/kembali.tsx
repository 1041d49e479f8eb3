import { Button } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { useMemo } from 'react'
import { Link, useLocation, useNavigate } from 'react-router'
import { useOfferCommands } from '../../shell/commands'

/** Where a letter was opened from, carried by the navigation. */
export interface Asal {
  /** The run whose list it was opened from. */
  rangkaianId?: string
  /** The screen outside the letters that it was opened from. */
  asal?: { ke: string; label: string }
  /** Made a moment ago. */
  baru?: boolean
  /** Back in a list: it opens where it was left, at this row. */
  kembali?: string
}
export const useAsal = (): Asal => (useLocation().state ?? {}) as Asal

/** Back to the list the letter was opened from, at its line; by button and by Alt+←. */
export function KembaliKeDaftar({ naskahId }: { naskahId: string }) {
  const { rangkaianId, asal } = useAsal()
  if (asal) return <Kembali ke={asal.ke} label={asal.label} naskahId={naskahId} />
  return rangkaianId === undefined ? <Kembali ke="/surat" label="Daftar surat" naskahId={naskahId} /> : <Kembali ke={`/surat/rangkaian/${rangkaianId}`} label="Rangkaian" naskahId={naskahId} />
}

/** Back to another screen, by button and by Alt+←. */
export function Kembali({ ke, label, naskahId }: { ke: string; label: string; naskahId?: string }) {
  const navigate = useNavigate()
  const state: Asal = useMemo(() => (naskahId === undefined ? {} : { kembali: naskahId }), [naskahId])
  useOfferCommands(useMemo(() => [{ label: `Kembali ke ${label.toLowerCase()}`, keys: 'Alt+ArrowLeft', run: () => void navigate(ke, { state }) }], [navigate, ke, label, state]))
  return (
    <Button variant="default" component={Link} to={ke} state={state} leftSection={<IconArrowLeft size={15} />}>
      {label}
    </Button>
  )
}
