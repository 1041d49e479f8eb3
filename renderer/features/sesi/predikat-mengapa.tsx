import { Text } from '@mantine/core'
import type { Lembar } from '../../../preload/contract/sesi-view.contract'
import { PREDIKAT_LABEL } from '../../../domain/penilaian/predikat'
import { Mengapa } from '../../ui/mengapa'
import { PredikatBadge } from '../../ui/predikat-badge'
import gayaPanel from './panel.module.css'
import classes from './sesi.module.css'

/** The predikat as it arises, and on demand why it is that one. */
export function PredikatMengapa({ penilaian, mengapa }: Pick<Lembar, 'penilaian' | 'mengapa'>) {
  return (
    <div className={gayaPanel['predikat']} aria-live="polite" data-testid="predikat">
      <div>
        <Text fz="xs" fw={700}>
          Predikat kinerja
        </Text>
        {penilaian.predikatBulanLalu && (
          <Text fz="xs" className={classes['redup']}>
            Bulan lalu: {PREDIKAT_LABEL[penilaian.predikatBulanLalu]}
          </Text>
        )}
      </div>
      <div style={{ textAlign: 'right' }}>
        <PredikatBadge predikat={penilaian.predikat} size="lg" />
        {mengapa && (
          <div style={{ marginTop: 2 }}>
            <Mengapa judul={`Mengapa predikatnya ${penilaian.predikat ? PREDIKAT_LABEL[penilaian.predikat] : ''}?`} kalimat={mengapa.kalimat} aturan={mengapa.aturan} />
          </div>
        )}
      </div>
    </div>
  )
}
