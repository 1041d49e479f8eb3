import { Group, UnstyledButton } from '@mantine/core'
import { STATUS_PELATIHAN_LABEL, type StatusPelatihan } from '../../../domain/pelatihan/pelatihan'
import { StatusPelatihanTanda } from '../../ui/status-pelatihan'
import classes from './linimasa.module.css'
import type { Program } from './susun-linimasa'

interface Props {
  program: readonly Program[]
  dipilih: ReadonlySet<StatusPelatihan>
  onChange: (dipilih: ReadonlySet<StatusPelatihan>) => void
}

/** The legend of the timeline, which filters too: each status with its pattern and how many there are. None chosen: all. */
export function SaringStatus({ program, dipilih, onChange }: Props) {
  const toggle = (status: StatusPelatihan) => {
    const next = new Set(dipilih)
    if (!next.delete(status)) next.add(status)
    onChange(next)
  }
  return (
    <Group gap={6} role="group" aria-label="Saring menurut status">
      {(Object.keys(STATUS_PELATIHAN_LABEL) as StatusPelatihan[]).map((status) => {
        const count = program.filter((one) => one.status === status).length
        if (count === 0 && !dipilih.has(status)) return null
        return (
          <UnstyledButton key={status} className={classes['saring'] ?? ''} aria-pressed={dipilih.has(status)} onClick={() => { toggle(status) }}>
            <StatusPelatihanTanda status={status} /> <span className="angka">{count}</span>
          </UnstyledButton>
        )
      })}
    </Group>
  ) // prettier-ignore
}
