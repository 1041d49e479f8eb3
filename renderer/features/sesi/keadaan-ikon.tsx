import { IconAlertCircle, IconCircle, IconCircleCheck, IconCircleHalf2, IconCircleMinus, type IconProps } from '@tabler/icons-react'
import type { ComponentType } from 'react'
import { KEADAAN_LABEL, type Keadaan } from '../../../domain/sesi/keadaan'
import classes from './sesi.module.css'

const IKON: Record<Keadaan, ComponentType<IconProps>> = {
  tanpa_skp: IconAlertCircle,
  belum_diisi: IconCircle,
  terisi: IconCircleHalf2,
  dinilai: IconCircleCheck,
  dikecualikan: IconCircleMinus,
}
const WARNA: Record<Keadaan, string> = {
  tanpa_skp: 'light-dark(var(--mantine-color-red-8), var(--mantine-color-red-4))',
  belum_diisi: 'light-dark(var(--mantine-color-gray-6), var(--mantine-color-dark-2))',
  terisi: 'light-dark(var(--mantine-color-blue-7), var(--mantine-color-blue-4))',
  dinilai: 'light-dark(var(--mantine-color-takar-7), var(--mantine-color-takar-4))',
  dikecualikan: 'light-dark(var(--mantine-color-gray-6), var(--mantine-color-dark-2))',
}

/** A state as shape and colour; its words always stand beside it. */
export function KeadaanIkon({ keadaan, size = 16 }: { keadaan: Keadaan; size?: number }) {
  const Ikon = IKON[keadaan]
  return <Ikon size={size} className={classes['ikon'] ?? ''} style={{ color: WARNA[keadaan] }} role="img" aria-label={KEADAAN_LABEL[keadaan]} />
}
