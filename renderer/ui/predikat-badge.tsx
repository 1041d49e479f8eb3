import { Badge } from '@mantine/core'
import { PREDIKAT_LABEL, type Predikat } from '../../domain/penilaian/predikat'

const COLOR: Record<Predikat, string> = { sangat_baik: 'teal', baik: 'green', butuh_perbaikan: 'yellow', kurang: 'orange', sangat_kurang: 'red' }

/** A predikat in its colour, always with its words (never colour alone). */
export function PredikatBadge({ predikat, size = 'sm' }: { predikat: Predikat | null; size?: 'xs' | 'sm' | 'lg' }) {
  return predikat ? (
    <Badge color={COLOR[predikat]} variant="light" size={size} c="var(--mantine-color-text)" tt="none">
      {PREDIKAT_LABEL[predikat]}
    </Badge>
  ) : (
    <Badge color="gray" variant="outline" size={size} tt="none">
      Belum ada
    </Badge>
  )
}
