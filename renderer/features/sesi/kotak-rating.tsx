import { Text, UnstyledButton, VisuallyHidden } from '@mantine/core'
import { useId, type KeyboardEvent } from 'react'
import { RATING_LABEL, type Rating } from '../../../domain/penilaian/predikat'
import gayaPanel from './panel.module.css'

const PILIHAN = Object.keys(RATING_LABEL) as Rating[]
const SINGKAT: Record<Rating, string> = { di_atas: 'Di Atas', sesuai: 'Sesuai', di_bawah: 'Di Bawah' }

interface KotakRatingProps {
  label: string
  /** Whose rating it is, for those who hear the screen, where the label alone does not say so. */
  nama?: string
  /** Which stop of the sheet this is. */
  sel: string
  value: Rating | null
  locked: boolean
  onRate: (rating: Rating | null) => void
  /** Called after a digit, to walk on. */
  onLanjut: (box: HTMLElement) => void
}

/** Three bands: 1, 2 and 3 rate and walk on (the codes of SIASN), arrows only change, Delete clears. */
export function KotakRating({ label, nama, sel, value, locked, onRate, onLanjut }: KotakRatingProps) {
  const id = useId()
  const rate = (rating: Rating | null) => {
    if (!locked) onRate(rating)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const digit = PILIHAN[Number(event.key) - 1]
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (digit) {
      rate(digit)
      onLanjut(event.currentTarget)
    } else if (step) rate(PILIHAN[(PILIHAN.indexOf(value ?? 'sesuai') + (value ? step : 0) + 3) % 3] ?? null)
    else if (event.key === 'Delete' || event.key === 'Backspace') rate(null)
    else return
    event.preventDefault()
  }
  return (
    <div>
      <Text id={`${id}-label`} fz="xs" fw={700} mb={2}>
        {label}
        {nama && <VisuallyHidden> {nama}</VisuallyHidden>}
      </Text>
      <div
        role="radiogroup"
        aria-labelledby={`${id}-label`}
        aria-activedescendant={value ? `${id}-${value}` : undefined}
        tabIndex={0}
        className={gayaPanel['pilihan']}
        data-sel={sel}
        data-wajib=""
        data-terisi={value ? 'ya' : 'belum'}
        data-testid={`rating-${sel}`}
        onKeyDown={onKeyDown}
      >
        {PILIHAN.map((rating, index) => (
          <UnstyledButton
            key={rating}
            id={`${id}-${rating}`}
            role="radio"
            tabIndex={-1}
            aria-checked={value === rating}
            aria-disabled={locked}
            aria-label={RATING_LABEL[rating]}
            title={RATING_LABEL[rating]}
            className={gayaPanel['tombolRating']}
            onClick={() => {
              rate(rating)
            }}
          >
            <kbd>{index + 1}</kbd>
            <span>{SINGKAT[rating]}</span>
          </UnstyledButton>
        ))}
      </div>
    </div>
  )
}
