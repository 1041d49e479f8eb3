import { Button, Group, NumberInput } from '@mantine/core'
import { useMemo } from 'react'
import { NavLink, useNavigate } from 'react-router'
import { useOfferCommands } from './commands'
import { HALAMAN_KOMPETENSI } from './halaman-kompetensi'
import { setTahunKompetensi, useTahunKompetensi } from './tahun-kompetensi'

type Kini = (typeof HALAMAN_KOMPETENSI)[number]['to']

/**
 * The screens of competency development, side by side, and the year they all speak of; `kini` is the one that is open.
 * `tanpaPindah`: Ctrl+Page Down belongs to tabs further in.
 */
export function NavKompetensi({ kini, tanpaPindah = false }: { kini: Kini; tanpaPindah?: boolean }) {
  const tahun = useTahunKompetensi()
  usePindahHalaman(kini, tanpaPindah)
  return (
    <Group justify="space-between" wrap="nowrap">
      <Group component="nav" gap={4} aria-label="Bagian Kompetensi">
        {HALAMAN_KOMPETENSI.map(({ to, label }) => (
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

/** To the screen beside this one and round again, as between the sheets of a workbook. */
function usePindahHalaman(kini: Kini, tanpa: boolean): void {
  const navigate = useNavigate()
  useOfferCommands(
    useMemo(() => {
      if (tanpa) return []
      const at = HALAMAN_KOMPETENSI.findIndex(({ to }) => to === kini)
      const beside = (step: number) => () => void navigate(HALAMAN_KOMPETENSI.at((at + step) % HALAMAN_KOMPETENSI.length)?.to ?? kini)
      return [
        { label: 'Bagian Kompetensi berikutnya', keys: 'Ctrl+PageDown', run: beside(1) },
        { label: 'Bagian Kompetensi sebelumnya', keys: 'Ctrl+PageUp', run: beside(-1) },
      ]
    }, [kini, tanpa, navigate]),
  )
}
