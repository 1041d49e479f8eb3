import { Button, Group } from '@mantine/core'
import { NavLink } from 'react-router'

const HALAMAN = [
  { to: '/surat', label: 'Semua surat' },
  { to: '/surat/agenda', label: 'Buku agenda' },
  { to: '/surat/rangkaian', label: 'Rangkaian' },
  { to: '/surat/templat', label: 'Templat' },
] as const

/** The screens of official papers, side by side; `kini` is the one that is open. */
export function NavSurat({ kini }: { kini: (typeof HALAMAN)[number]['to'] }) {
  return (
    <Group component="nav" gap={4} aria-label="Bagian Surat">
      {HALAMAN.map(({ to, label }) => (
        <Button key={to} component={NavLink} to={to} end size="compact-sm" variant={to === kini ? 'light' : 'subtle'} color={to === kini ? 'takar' : 'gray'} c={to === kini ? undefined : 'dimmed'}>
          {label}
        </Button>
      ))}
    </Group>
  )
}
