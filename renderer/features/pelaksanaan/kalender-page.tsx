import { ActionIcon, Button, Group, Title } from '@mantine/core'
import { IconChevronLeft, IconChevronRight, IconPlus } from '@tabler/icons-react'
import { useEffect, useMemo, useState } from 'react'
import { geserBulan, hariBulan, judulBulan } from '../../../domain/sesi/bulan'
import { hr } from '../../ipc/client'
import { useRead } from '../../ipc/hooks'
import { useOfferCommands } from '../../shell/commands'
import { NavKompetensi } from '../../shell/nav-kompetensi'
import { setTahunKompetensi, useTahunKompetensi } from '../../shell/tahun-kompetensi'
import { EksporButton } from '../../ui/ekspor-button'
import { ErrorAlert } from '../../ui/error-alert'
import { Page } from '../../ui/page'
import { FormCuti, type IsianCuti } from './form-cuti'
import { barisKalender, KOLOM_KALENDER } from './kalender-ekspor'
import { KisiBulan } from './kisi-bulan'
import { PanelHari } from './panel-hari'

const hariIni = () => new Date().toLocaleDateString('sv-SE')
/** The month that was last looked at. */
let bulanTerakhir = Number(hariIni().slice(5, 7))

/** Programmes, monthly sessions and leave of a month, with what clashes. */
export function KalenderPage() {
  const tahun = useTahunKompetensi()
  const [bulan, setBulan] = useState(bulanTerakhir)
  const [hari, setHari] = useState(hariIni)
  const [isian, setIsian] = useState<IsianCuti | null>(null)
  const { data, error } = useRead(hr.pelaksanaan.kalender, { tahun, bulan })
  useEffect(() => {
    bulanTerakhir = bulan
  }, [bulan])
  const awal = hariBulan(tahun, bulan).mulai
  // The year may have been changed above: the day follows into the month that is shown.
  const terpilih = hari.startsWith(awal.slice(0, 7)) ? hari : awal
  const pilih = (tanggal: string) => {
    setHari(tanggal)
    setBulan(Number(tanggal.slice(5, 7)))
    setTahunKompetensi(Number(tanggal.slice(0, 4)))
  }
  const geser = (langkah: number) => {
    const next = geserBulan(tahun, bulan, langkah)
    pilih(hariBulan(next.tahun, next.bulan).mulai)
  }
  useOfferCommands(useMemo(() => [{ label: 'Catat cuti atau dinas luar', keys: 'Ctrl+N', run: () => { document.getElementById('catat-cuti')?.click() } }], [])) // prettier-ignore
  return (
    <Page
      title="Kalender pelatihan"
      hint="Panah memilih hari, Page Up dan Page Down mengganti bulan, Enter membaca rinciannya."
      actions={
        <>
          <Button id="catat-cuti" leftSection={<IconPlus size={15} />} onClick={() => { setIsian({ baru: terpilih }) }}>Catat cuti <kbd style={{ marginLeft: 6 }}>Ctrl N</kbd></Button>
          <EksporButton nama={`Kalender pelatihan ${judulBulan(tahun, bulan)}`} judul={[`KALENDER PELATIHAN ${judulBulan(tahun, bulan).toUpperCase()}`]} kolom={KOLOM_KALENDER} baris={data ? barisKalender(data) : []} />
        </>
      }
    >
      <NavKompetensi kini="/kompetensi/kalender" />
      <ErrorAlert error={error} />
      <Group gap="md" align="stretch" wrap="nowrap" style={{ flex: 1, minHeight: 0 }}>
        <div style={{ flex: 1, minWidth: 0, minHeight: 0, display: 'flex', flexDirection: 'column' }}>
          <Group gap="xs" mb={4}>
            <ActionIcon variant="default" aria-label="Bulan sebelumnya" onClick={() => { geser(-1) }}><IconChevronLeft size={16} /></ActionIcon>
            <Title order={2} w={170} ta="center" aria-live="polite">{judulBulan(tahun, bulan)}</Title>
            <ActionIcon variant="default" aria-label="Bulan berikutnya" onClick={() => { geser(1) }}><IconChevronRight size={16} /></ActionIcon>
            <Button variant="default" size="compact-sm" onClick={() => { pilih(hariIni()) }}>Hari ini</Button>
          </Group>
          <KisiBulan data={data} tahun={tahun} bulan={bulan} terpilih={terpilih} hariIni={hariIni()} onPilih={pilih} onBuka={() => { document.getElementById('rincian-hari')?.focus() }} />
        </div>
        {data && <PanelHari data={data} tahun={tahun} bulan={bulan} tanggal={terpilih} onCatat={() => { setIsian({ baru: terpilih }) }} onUbah={(cuti) => { setIsian({ cuti }) }} />}
      </Group>
      <FormCuti isian={isian} onTutup={() => { setIsian(null) }} />
    </Page>
  ) // prettier-ignore
}
