import { IconAlertTriangleFilled, IconCircleCheckFilled, IconMinus, IconSquareXFilled } from '@tabler/icons-react'
import { LAMPU_JAM_LABEL } from '../../domain/kompetensi/meter-jam'
import type { LampuJam } from '../../domain/kompetensi/jam'
import classes from './meter-jam.module.css'

const RUPA = {
  hijau: { Ikon: IconCircleCheckFilled, warna: 'light-dark(var(--mantine-color-green-8), var(--mantine-color-green-4))' },
  kuning: { Ikon: IconAlertTriangleFilled, warna: 'light-dark(var(--mantine-color-yellow-8), var(--mantine-color-yellow-4))' },
  merah: { Ikon: IconSquareXFilled, warna: 'light-dark(var(--mantine-color-red-8), var(--mantine-color-red-4))' },
} as const

/** The traffic light: a shape of its own and a word for each, never colour alone. Null: no number is set. */
export function LampuJamTanda({ lampu }: { lampu: LampuJam | null }) {
  if (lampu === null)
    return (
      <span className={classes['lampu']}>
        <IconMinus size={15} aria-hidden /> Tanpa angka
      </span>
    )
  const { Ikon, warna } = RUPA[lampu]
  return (
    <span className={classes['lampu']}>
      <Ikon size={16} aria-hidden style={{ color: warna, flexShrink: 0 }} /> {LAMPU_JAM_LABEL[lampu]}
    </span>
  )
}

interface MeterProps {
  diakui: number
  terencana?: number
  minimal: number | null
  besar?: boolean
}

/** Counted hours as a filled bar, planned ones striped behind them, and a line where the minimum is; the number stands at the right. */
export function MeterJamBatang({ diakui, terencana = 0, minimal, besar = false }: MeterProps) {
  const ujung = Math.max(minimal ?? 0, diakui + terencana, 1)
  const persen = (jam: number) => `${(jam / ujung) * 100}%`
  const ucapan = `${diakui} JP berbukti${terencana > 0 ? `, ${terencana} JP direncanakan` : ''}${minimal === null ? '' : `, minimal ${minimal} JP`}`
  return (
    <div className={classes['meter']}>
      <div className={`${classes['rel'] ?? ''} ${besar ? (classes['besar'] ?? '') : ''}`} role="img" aria-label={ucapan}>
        <div className={classes['isi']} style={{ width: persen(diakui) }} />
        {terencana > 0 && <div className={classes['rencana']} style={{ left: persen(diakui), width: persen(terencana) }} />}
        {minimal !== null && minimal < ujung && <div className={classes['batas']} style={{ left: persen(minimal) }} />}
      </div>
      <b className="angka" style={{ minWidth: besar ? undefined : 24, textAlign: 'right' }}>
        {diakui}
      </b>
    </div>
  )
}
