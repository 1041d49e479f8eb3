import { Button, Select, Text } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react'
import { CAPAIAN_LABEL, type Capaian } from '../../../domain/penilaian/predikat'
import type { PopulasiPapan } from '../../../preload/contract/sesi-view.contract'
import { hr } from '../../ipc/client'
import { useChange } from '../../ipc/hooks'
import { GrafikMini } from '../../ui/grafik-predikat'
import classes from './sesi.module.css'

export const PILIHAN_CAPAIAN = Object.entries(CAPAIAN_LABEL).map(([value, label]) => ({ value, label }))

const JINGGA = 'light-dark(var(--mantine-color-orange-8), var(--mantine-color-orange-4))'

interface BilahOrganisasiProps {
  periodeId: string
  populasi: readonly PopulasiPapan[]
  terpilih: PopulasiPapan | undefined
  locked: boolean
  onPilih: (unitId: string) => void
  onRinci: () => void
}

/** Above the people: the organisation's achievement, and how the predikat stand against its pattern at this moment. */
export function BilahOrganisasi({ periodeId, populasi, terpilih, locked, onPilih, onRinci }: BilahOrganisasiProps) {
  const tetapkan = useChange(hr.penilaian.tetapkanCapaian)
  if (!terpilih)
    return (
      <div className={classes['bilah']}>
        <Text fz="sm">Belum ada unit kecamatan. Buat unitnya di layar Unit dan Penilai agar capaian organisasi dapat ditetapkan.</Text>
      </div>
    )
  const { unitId, capaian, dasar, ditetapkanOleh, jumlah, n, dinilai } = terpilih
  return (
    <section className={classes['bilah']} aria-label="Capaian organisasi dan pola distribusi">
      {populasi.length > 1 && (
        <Select
          aria-label="Populasi"
          w={170}
          allowDeselect={false}
          data={populasi.map((satu) => ({ value: satu.unitId, label: satu.nama }))}
          value={unitId}
          onChange={(value) => { if (value) onPilih(value) }}
        />
      )}
      <Text fz="sm" className={classes['lebarSaja']} style={{ whiteSpace: 'nowrap' }}>
        Capaian organisasi
      </Text>
      <Select
        aria-label="Capaian kinerja organisasi"
        w={150}
        placeholder="Pilih capaian"
        searchable={false}
        clearable={false}
        disabled={locked}
        data={PILIHAN_CAPAIAN}
        value={capaian}
        onChange={(value) => { tetapkan.mutate({ periodeId, unitId, capaian: value as Capaian | null, dasar, ditetapkanOleh }) }}
        data-testid="capaian"
      />
      <GrafikMini jumlah={jumlah} />
      <Text fz="xs" className={`${classes['redup']} angka`} style={{ whiteSpace: 'nowrap' }}>
        {dinilai} dari {n}
      </Text>
      <span className={classes['lentur']} />
      <StatusPola populasi={terpilih} onRinci={onRinci} />
    </section>
  )
}

function StatusPola({ populasi: { capaian, pelanggaran, alasan, peringatanKepala, dinilai }, onRinci }: { populasi: PopulasiPapan; onRinci: () => void }) {
  const catatan = pelanggaran.length + (peringatanKepala ? 1 : 0)
  const teks = !capaian
    ? 'Tetapkan capaian dahulu'
    : dinilai === 0
      ? 'Pola dihitung begitu ada rating'
      : catatan === 0
        ? 'Sesuai pola'
        : `${catatan} catatan pola${alasan ? ', alasan ditulis' : ''}`
  const sesuai = capaian !== null && catatan === 0 && dinilai > 0
  return (
    <Button
      variant={catatan > 0 && !alasan ? 'default' : 'subtle'}
      leftSection={sesuai ? <IconCircleCheck size={15} /> : catatan > 0 ? <IconAlertTriangle size={15} color={JINGGA} /> : undefined}
      rightSection={<kbd>F4</kbd>}
      onClick={onRinci}
      data-testid="status-pola"
    >
      {teks}
    </Button>
  )
}
