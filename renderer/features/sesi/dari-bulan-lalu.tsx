import { Checkbox, Collapse, Text, UnstyledButton } from '@mantine/core'
import { IconChevronDown, IconChevronRight, IconHistory } from '@tabler/icons-react'
import { useState } from 'react'
import { judulBulan } from '../../../domain/sesi/bulan'
import type { Lembar } from '../../../preload/contract/sesi-view.contract'
import { hr } from '../../ipc/client'
import { useChange } from '../../ipc/hooks'
import classes from './sesi.module.css'

/** What earlier months left open for this person: feedback to follow up, and figures that never got their evidence. */
export function DariBulanLalu({ lembar }: { lembar: Lembar }) {
  const [buka, setBuka] = useState(false)
  const selesaikan = useChange(hr.penilaian.selesaikanUmpanBalik)
  const tanpaBukti = lembar.rhk.flatMap(({ indikator }) => indikator).filter(({ buktiTertinggal, bukti }) => buktiTertinggal && bukti.length === 0)
  const { umpanBalikTerbuka } = lembar
  if (umpanBalikTerbuka.length + tanpaBukti.length === 0) return null
  const ringkas = [
    umpanBalikTerbuka.length > 0 ? `${umpanBalikTerbuka.length} umpan balik belum ditindaklanjuti` : null,
    tanpaBukti.length > 0 ? `${tanpaBukti.length} indikator bulan lalu tanpa bukti` : null,
  ].filter((teks) => teks !== null)
  const Panah = buka ? IconChevronDown : IconChevronRight
  return (
    <div style={{ padding: '3px 14px 4px' }}>
      <UnstyledButton fz="xs" aria-expanded={buka} onClick={() => { setBuka(!buka) }} style={{ display: 'flex', gap: 5, alignItems: 'center' }}>
        <IconHistory size={14} />
        Dari bulan lalu: {ringkas.join(', ')} <Panah size={14} />
      </UnstyledButton>
      <Collapse expanded={buka} transitionDuration={0}>
        {umpanBalikTerbuka.map(({ id, teks, bulan, untuk }) => (
          <Checkbox
            key={id}
            mt={4}
            size="xs"
            checked={false}
            label={`${teks} (${untuk}, ${judulBulan(Number(bulan.slice(0, 4)), Number(bulan.slice(5)))})`}
            onChange={() => { selesaikan.mutate({ id, selesai: true }) }}
          />
        ))}
        {tanpaBukti.map(({ id, teks, bulanLalu }) => (
          <Text key={id} fz="xs" mt={3} className={classes['redup']}>
            Belum ada bukti: {teks} ({bulanLalu})
          </Text>
        ))}
      </Collapse>
    </div>
  )
}
