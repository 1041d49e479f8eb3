import { Button, Collapse, Group, SegmentedControl, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useCallback, useMemo, useRef, useState } from 'react'
import { useParams } from 'react-router'
import { hr } from '../../ipc/client'
import { useRead } from '../../ipc/hooks'
import { useOfferCommands } from '../../shell/commands'
import { ErrorAlert } from '../../ui/error-alert'
import warna from '../../ui/impor/warna.module.css'
import { BagianHari } from './bagian-hari'
import { KisiHadir } from './kisi-hadir'
import { StatusPelaksanaan } from './status-pelaksanaan'
import { TabelSertifikat } from './tabel-sertifikat'
import type { Papan } from './papan'

type Bagian = 'hari' | 'hadir' | 'sertifikat'

/** One programme as it runs: its days, who was there, closing it, and its certificates. */
export function PelaksanaanTab() {
  const { id = '' } = useParams()
  const { data: papan, error } = useRead(hr.pelaksanaan.papan, { pelatihanId: id })
  if (!papan) return <ErrorAlert error={error} />
  return <Isi key={id} papan={papan} />
}

const awal = ({ program, hari }: Papan): Bagian => (program.status === 'selesai' ? 'sertifikat' : hari.length > 0 ? 'hadir' : 'hari')

function Isi({ papan }: { papan: Papan }) {
  const [bagian, setBagian] = useState<Bagian>(() => awal(papan))
  const kotak = useRef<HTMLDivElement>(null)
  /** By key: the part opens and its first cell can be typed in at once. */
  const ke = useCallback((tujuan: Bagian) => {
    setBagian(tujuan)
    requestAnimationFrame(() => kotak.current?.querySelector<HTMLElement>('[data-sel][tabindex="0"], input[data-kolom]:enabled')?.focus())
  }, [])
  const { hari, peserta } = papan
  const ikut = peserta.filter(({ status }) => status !== 'batal')
  const selesai = peserta.filter(({ status }) => status === 'selesai')
  const bernomor = selesai.filter(({ noSertifikat }) => noSertifikat !== null)
  useOfferCommands(
    useMemo(
      () => [
        { label: 'Hari pelaksanaan', keys: 'F6', run: () => { ke('hari') } },
        { label: 'Kehadiran', keys: 'F7', run: () => { ke('hadir') } },
        { label: 'Sertifikat', keys: 'F8', run: () => { ke('sertifikat') } },
      ],
      [ke],
    ),
  ) // prettier-ignore
  return (
    <div ref={kotak} style={{ flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column', gap: 8 }}>
      <StatusPelaksanaan papan={papan} onTertutup={() => { setBagian('sertifikat') }} />
      <Bentrok papan={papan} />
      <Group justify="space-between">
        <SegmentedControl
          aria-label="Bagian pelaksanaan"
          value={bagian}
          onChange={(value) => { setBagian(value) }}
          data={[
            { value: 'hari', label: `Hari (${hari.length}) · F6` },
            { value: 'hadir', label: `Kehadiran (${ikut.length} peserta) · F7` },
            { value: 'sertifikat', label: `Sertifikat (${bernomor.length} dari ${selesai.length}) · F8` },
          ]}
        />
      </Group>
      {bagian === 'hari' ? <BagianHari papan={papan} /> : bagian === 'hadir' ? <KisiHadir papan={papan} onIsiHari={() => { setBagian('hari') }} /> : <TabelSertifikat papan={papan} />}
    </div>
  ) // prettier-ignore
}

function Bentrok({ papan: { bentrok, program } }: { papan: Papan }) {
  const [open, setOpen] = useState(false)
  if (bentrok.length === 0 || program.status === 'selesai') return null
  return (
    <div>
      <Group gap={6}>
        <IconAlertTriangle size={16} className={warna['ragu']} />
        <Text size="sm" fw={600}>{bentrok.length} bentrok dengan cuti, pelatihan lain, atau sesi bulanan.</Text>
        <Button size="compact-xs" variant="subtle" aria-expanded={open} onClick={() => { setOpen(!open) }}>{open ? 'Tutup' : 'Lihat'}</Button>
      </Group>
      <Collapse expanded={open} transitionDuration={0}>
        <div style={{ maxHeight: 130, overflow: 'auto', paddingLeft: 22 }}>{bentrok.map(({ kalimat }) => <Text key={kalimat} size="sm">{kalimat}</Text>)}</div>
      </Collapse>
    </div>
  ) // prettier-ignore
}
