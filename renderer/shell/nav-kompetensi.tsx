import { Button, Group, NumberInput } from '@mantine/core'
import { NavLink } from 'react-router'
import { setTahunKompetensi, useTahunKompetensi } from './tahun-kompetensi'

const HALAMAN = [
  { to: '/kompetensi', label: 'Rencana' },
  { to: '/kompetensi/kebutuhan', label: 'Kebutuhan' },
  { to: '/kompetensi/anggaran', label: 'Anggaran' },
  { to: '/kompetensi/mitra', label: 'Mitra' },
  { to: '/kompetensi/kalender', label: 'Kalender' },
  { to: '/kompetensi/jam', label: 'Jam pelatihan' },
  { to: '/kompetensi/evaluasi', label: 'Evaluasi' },
  { to: '/kompetensi/profil', label: 'Profil' },
  { to: '/kompetensi/dokumen', label: 'Dokumen' },
] as const

/** The screens of competency development, side by side, and the year they all speak of; `kini` is the one that is open. */
export function NavKompetensi({ kini }: { kini: (typeof HALAMAN)[number]['to'] }) {
  const tahun = useTahunKompetensi()
  return (
    <Group justify="space-between" wrap="nowrap">
      <Group component="nav" gap={4} aria-label="Bagian Kompetensi">
        {HALAMAN.map(({ to, label }) => (
          <Button key={to} component={NavLink} to={to} end size="compact-sm" variant={to === kini ? 'light' : 'subtle'} color={to === kini ? 'takar' : 'gray'} c={to === kini ? undefined : 'dimmed'}>
            {label}
          </Button>
        ))}
      </Group>
      <NumberInput
        aria-label="Tahun"
        prefix="Tahun "
        size="xs"
        w={120}
        min={2000}
        max={2100}
        allowDecimal={false}
        thousandSeparator=""
        value={tahun}
        onChange={(value) => { if (typeof value === 'number' && value >= 2000 && value <= 2100) setTahunKompetensi(value) }}
      />
    </Group>
  ) // prettier-ignore
}
