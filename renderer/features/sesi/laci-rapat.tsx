import { Drawer, Tabs } from '@mantine/core'
import { judulBulan } from '../../../domain/sesi/bulan'
import type { Papan } from '../../../preload/contract/sesi-view.contract'
import { TabAgenda } from './tab-agenda'
import { TabHadir } from './tab-hadir'
import { TabKecuali } from './tab-kecuali'
import { TabKeputusan } from './tab-keputusan'

interface LaciRapatProps {
  papan: Papan
  locked: boolean
  onTutup: () => void
  onPilih: (pegawaiId: string) => void
}

/** F6: the meeting of the month. */
export function LaciRapat({ papan, locked, onTutup, onPilih }: LaciRapatProps) {
  const { periode, orang, keputusan, keputusanTerbuka } = papan
  const dikecualikan = orang.filter(({ pengecualian }) => pengecualian)
  const hadir = orang.filter(({ hadir }) => hadir !== null).length
  return (
    <Drawer opened onClose={onTutup} title={<b>Rapat {judulBulan(periode.tahun, periode.bulan)}</b>} size={640} transitionProps={{ duration: 0 }}>
      <Tabs defaultValue="agenda" keepMounted={false}>
        <Tabs.List mb="sm">
          <Tabs.Tab value="agenda" data-autofocus>Agenda dan notulen</Tabs.Tab>
          <Tabs.Tab value="hadir">Daftar hadir {hadir}/{orang.length}</Tabs.Tab>
          <Tabs.Tab value="keputusan">Keputusan {keputusan.length + keputusanTerbuka.length}</Tabs.Tab>
          <Tabs.Tab value="kecuali">Dikecualikan {dikecualikan.length}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="agenda"><TabAgenda papan={papan} locked={locked} /></Tabs.Panel>
        <Tabs.Panel value="hadir"><TabHadir papan={papan} locked={locked} /></Tabs.Panel>
        <Tabs.Panel value="keputusan"><TabKeputusan papan={papan} locked={locked} /></Tabs.Panel>
        <Tabs.Panel value="kecuali"><TabKecuali papan={papan} locked={locked} onPilih={onPilih} /></Tabs.Panel>
      </Tabs>
    </Drawer>
  )
}
