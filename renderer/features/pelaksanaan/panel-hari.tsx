import { ActionIcon, Anchor, Box, Button, Group, Stack, Text, Title } from '@mantine/core'
import { IconAlertTriangle, IconPencil, IconTrash } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { Link } from 'react-router'
import { JENIS_CUTI_LABEL } from '../../../domain/pelatihan/cuti'
import { sebutRentang } from '../../../domain/pelatihan/hari'
import { judulBulan } from '../../../domain/sesi/bulan'
import { hr } from '../../ipc/client'
import { useChange } from '../../ipc/hooks'
import { showUndo } from '../../ui/pesan-urung'
import { StatusPelatihanTanda } from '../../ui/status-pelatihan'
import { hariTanggal, isiHari, type Cuti, type Kalender } from './kalender-data'
import warna from '../../ui/impor/warna.module.css'

interface Props {
  data: Kalender
  tahun: number
  bulan: number
  tanggal: string
  onCatat: () => void
  onUbah: (cuti: Cuti) => void
}

/** Beside the month: the chosen day in full, then all clashes and all programmes of the month. */
export function PanelHari({ data, tahun, bulan, tanggal, onCatat, onUbah }: Props) {
  const { program, sesi, cuti } = isiHari(data, tanggal)
  const kosong = program.length + sesi.length + cuti.length === 0
  return (
    <Box component="section" aria-label="Rincian hari" id="rincian-hari" tabIndex={-1} w={340} style={{ flexShrink: 0, overflow: 'auto', outline: 'none' }}>
      <Stack gap="md" pr={6}>
        <div>
          <Group justify="space-between" wrap="nowrap" mb={4}>
            <Title order={2}>{hariTanggal(tanggal)}</Title>
            <Button size="compact-xs" variant="light" onClick={onCatat}>Catat cuti</Button>
          </Group>
          {kosong && <Text size="sm" c="dimmed">Tidak ada program, sesi, atau cuti pada hari ini.</Text>}
          {sesi.map(({ judul, waktu, tempat }) => (
            <Butir key={judul} judul={<Anchor component={Link} to="/sesi" size="sm" fw={600}>{judul}</Anchor>} rincian={[waktu && `pukul ${waktu.replace(':', '.')}`, tempat].filter(Boolean).join(' · ')} />
          ))}
          {program.map((one) => <Program key={one.id} program={one} />)}
          {cuti.map((one) => <BarisCuti key={one.id} cuti={one} onUbah={() => { onUbah(one) }} />)}
        </div>
        <Bentrok data={data} tahun={tahun} bulan={bulan} />
        <div>
          <Title order={3}>Program {judulBulan(tahun, bulan)}</Title>
          {data.program.length === 0 && <Text size="sm" c="dimmed">Belum ada program pada bulan ini. Tanggalnya diisi di tab Program setiap pelatihan.</Text>}
          {data.program.map((one) => <Program key={one.id} program={one} />)}
        </div>
        {data.tanpaTanggal.length > 0 && (
          <div>
            <Title order={3}>Belum dijadwalkan, tahun {tahun}</Title>
            {data.tanpaTanggal.map((one) => <Program key={one.id} program={one} />)}
          </div>
        )}
      </Stack>
    </Box>
  ) // prettier-ignore
}

function Butir({ judul, rincian }: { judul: React.ReactNode; rincian: React.ReactNode }) {
  return (
    <Box py={3}>
      <Text component="div" size="sm" style={{ overflowWrap: 'anywhere' }}>{judul}</Text>
      <Text component="div" size="xs" c="dimmed">{rincian}</Text>
    </Box>
  ) // prettier-ignore
}

function Program({ program: { id, judul, status, mulai, selesai, tempat, peserta } }: { program: Kalender['program'][number] }) {
  const rincian = [mulai && sebutRentang(mulai, selesai ?? mulai), peserta > 0 && `${peserta} peserta`, tempat].filter(Boolean).join(' · ')
  return <Butir judul={<Anchor component={Link} to={`/kompetensi/pelatihan/${id}/pelaksanaan`} size="sm" fw={600}>{judul}</Anchor>} rincian={<><StatusPelatihanTanda status={status} /> {rincian && `· ${rincian}`}</>} /> // prettier-ignore
}

function BarisCuti({ cuti, onUbah }: { cuti: Cuti; onUbah: () => void }) {
  const client = useQueryClient()
  const hapus = useChange(hr.pelaksanaan.cutiHapus, { onSuccess: () => { showUndo(`Cuti ${cuti.nama} dihapus.`, () => client.invalidateQueries()) } }) // prettier-ignore
  const { nama, jenis, mulai, selesai, keterangan } = cuti
  return (
    <Group gap={2} wrap="nowrap" align="flex-start">
      <Box flex={1} miw={0}><Butir judul={<b>{nama}</b>} rincian={[JENIS_CUTI_LABEL[jenis], sebutRentang(mulai, selesai), keterangan].filter(Boolean).join(' · ')} /></Box>
      <ActionIcon aria-label={`Ubah cuti ${nama}`} onClick={onUbah}><IconPencil size={15} /></ActionIcon>
      <ActionIcon color="gray" aria-label={`Hapus cuti ${nama}`} loading={hapus.isPending} onClick={() => { hapus.mutate({ id: cuti.id }) }}><IconTrash size={15} /></ActionIcon>
    </Group>
  ) // prettier-ignore
}

function Bentrok({ data, tahun, bulan }: Pick<Props, 'data' | 'tahun' | 'bulan'>) {
  if (data.bentrok.length === 0) return null
  const judul = new Map(data.program.map((one) => [one.id, one.judul]))
  return (
    <div role="note" aria-label="Bentrok">
      <Group gap={6} mb={2}>
        <IconAlertTriangle size={16} className={warna['salah']} />
        <Title order={3}>{data.bentrok.length} bentrok pada {judulBulan(tahun, bulan)}</Title>
      </Group>
      {[...Map.groupBy(data.bentrok, ({ pelatihanId }) => pelatihanId)].map(([id, list]) => (
        <Box key={id} py={3}>
          <Text component="div" size="sm" style={{ overflowWrap: 'anywhere' }}><Anchor component={Link} to={`/kompetensi/pelatihan/${id}/pelaksanaan`} size="sm" fw={600}>{judul.get(id)}</Anchor></Text>
          {list.map(({ kalimat }) => <Text key={kalimat} size="sm">{kalimat}</Text>)}
        </Box>
      ))}
    </div>
  ) // prettier-ignore
}
