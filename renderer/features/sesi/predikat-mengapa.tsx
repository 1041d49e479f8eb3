import { Alert, List, Popover, Text, UnstyledButton } from '@mantine/core'
import type { Lembar } from '../../../preload/contract/sesi-view.contract'
import { PREDIKAT_LABEL } from '../../../domain/penilaian/predikat'
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
          <Popover width={360} position="left-start" withArrow shadow="md" trapFocus returnFocus>
            <Popover.Target>
              <UnstyledButton display="block" ml="auto" mt={2} fz="xs" td="underline">
                Mengapa?
              </UnstyledButton>
            </Popover.Target>
            <Popover.Dropdown>
              <Text fw={700} fz="sm" mb={6}>
                Mengapa predikatnya {penilaian.predikat ? PREDIKAT_LABEL[penilaian.predikat] : ''}?
              </Text>
              <List size="sm" spacing={4}>
                {mengapa.kalimat.map((kalimat) => (
                  <List.Item key={kalimat}>{kalimat}</List.Item>
                ))}
              </List>
              {mengapa.aturan.sumber && (
                <Alert mt="sm" p="xs" color={mengapa.aturan.terverifikasi ? 'teal' : 'yellow'} title={mengapa.aturan.terverifikasi ? 'Sudah dicocokkan' : 'Belum dicocokkan'}>
                  <Text fz="xs">{mengapa.aturan.sumber}</Text>
                </Alert>
              )}
            </Popover.Dropdown>
          </Popover>
        )}
      </div>
    </div>
  )
}
