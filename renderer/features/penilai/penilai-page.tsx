import { Tabs } from '@mantine/core'
import { hr } from '../../ipc/client'
import { useRead } from '../../ipc/hooks'
import { Page } from '../../ui/page'
import { PejabatLuarTab } from './pejabat-luar-tab'
import { PenilaiTab } from './penilai-tab'
import { UnitTab } from './unit-tab'

const FILL = { display: 'flex', flexDirection: 'column', flex: 1, minHeight: 0 } as const

/** Units, who appraises whom, and the officials outside the office. */
export function PenilaiPage() {
  const { data } = useRead(hr.kantor.keadaan, undefined)
  if (!data) return null
  return (
    <Page title="Unit dan Penilai" hint="Siapa menilai siapa, sejak kapan; diusulkan dari jabatan dan unit kerja">
      <Tabs defaultValue="penilai" keepMounted={false} style={FILL}>
        <Tabs.List>
          <Tabs.Tab value="penilai">Penilai</Tabs.Tab>
          <Tabs.Tab value="unit">Unit kerja</Tabs.Tab>
          <Tabs.Tab value="luar">Pejabat luar</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="penilai" style={FILL}><PenilaiTab hariIni={data.hariIni} /></Tabs.Panel>
        <Tabs.Panel value="unit" style={{ flex: 1, minHeight: 0, overflow: 'auto' }}><UnitTab /></Tabs.Panel>
        <Tabs.Panel value="luar" style={{ flex: 1, minHeight: 0, overflow: 'auto' }}><PejabatLuarTab /></Tabs.Panel>
      </Tabs>
    </Page>
  ) // prettier-ignore
}
