import { Alert, Button, Group, SegmentedControl, Stack, Tooltip } from '@mantine/core'
import { IconAlertTriangle, IconRefresh } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { useNavigate, useParams, useSearchParams } from 'react-router'
import { hr } from '../../ipc/client'
import { useRead } from '../../ipc/hooks'
import { useOfferCommands } from '../../shell/commands'
import { ErrorAlert } from '../../ui/error-alert'
import { AmbangDialog } from './ambang-dialog'
import { BagianDampak } from './bagian-dampak'
import { BagianPerilaku } from './bagian-perilaku'
import { BagianReaksi } from './bagian-reaksi'
import { BagianRingkasan } from './bagian-ringkasan'
import { BagianTes } from './bagian-tes'
import { BagianVersi } from './bagian-versi'
import classes from './evaluasi.module.css'
import { alamat, type Evaluasi } from './jenis'
import { MasukanDaftar } from './masukan-daftar'
import { RancangUlangDialog } from './rancang-ulang-dialog'

const BAGIAN = ['ringkasan', 'reaksi', 'belajar', 'perilaku', 'dampak', 'masukan', 'versi'] as const
type Bagian = (typeof BAGIAN)[number]

/** One programme's evaluation: a tab of its page; the programme's id is in the address, and so is the part that is open. */
export function EvaluasiTab() {
  const { id = '' } = useParams()
  const { data, error } = useRead(hr.evaluasiPelatihan.satu, { pelatihanId: id })
  if (data?.program.id !== id) return <ErrorAlert error={error} />
  return <Isi key={id} data={data} />
}

function Isi({ data }: { data: Evaluasi }) {
  const navigate = useNavigate()
  const [params, setParams] = useSearchParams()
  const [ambang, setAmbang] = useState(false)
  const [rancang, setRancang] = useState(false)
  const bagian: Bagian = BAGIAN.find((one) => one === params.get('bagian')) ?? 'ringkasan'
  const ke = (tujuan: string) => { setParams(tujuan === 'ringkasan' ? {} : { bagian: tujuan }, { replace: true }) }
  const { halangan, berikut } = data
  const boleh = halangan.rancangUlang === null
  useOfferCommands(
    useMemo(
      () => [
        ...BAGIAN.map((one) => ({ label: `Evaluasi: ${NAMA[one]}`, run: () => { setParams(one === 'ringkasan' ? {} : { bagian: one }, { replace: true }) } })),
        { label: 'Atur ambang evaluasi', run: () => { setAmbang(true) } },
        ...(boleh ? [{ label: 'Rancang ulang program', run: () => { setRancang(true) } }] : []),
      ],
      [setParams, boleh],
    ),
  )
  return (
    <Stack gap="xs" flex={1} mih={0}>
      <Group justify="space-between" gap="xs">
        <SegmentedControl
          aria-label="Bagian evaluasi" value={bagian} onChange={ke}
          data={BAGIAN.map((one) => ({ value: one, label: one === 'masukan' ? `Masukan (${data.masukan.length})` : NAMA[one] }))}
        />
        <Group gap="xs">
          <Button variant="default" onClick={() => { setAmbang(true) }}>Ambang</Button>
          {berikut ? (
            <Button variant="default" onClick={() => void navigate(alamat(berikut.id, 'versi'))}>Buka versi {berikut.versi}</Button>
          ) : (
            <Tooltip label={halangan.rancangUlang} disabled={boleh} multiline w={320}>
              <Button leftSection={<IconRefresh size={15} />} variant={data.rancangUlang ? 'filled' : 'default'} data-disabled={!boleh || undefined} aria-disabled={!boleh} onClick={() => { if (boleh) setRancang(true) }}>Rancang ulang</Button>
            </Tooltip>
          )}
        </Group>
      </Group>
      {data.alasan !== null && !berikut && (
        <Alert color="orange" py={6} icon={<IconAlertTriangle size={18} />}>
          <b>Ditandai rancang ulang.</b> {data.alasan} {bagian === 'masukan' ? '' : 'Baca masukan peserta dan atasan, lalu rancang versi berikutnya.'}
        </Alert>
      )}
      <div className={classes['bagian']}>
        <BagianTerbuka bagian={bagian} data={data} ke={ke} />
      </div>
      <AmbangDialog opened={ambang} onClose={() => { setAmbang(false) }} data={data} />
      <RancangUlangDialog opened={rancang} onClose={() => { setRancang(false) }} data={data} />
    </Stack>
  )
} // prettier-ignore

const NAMA: Record<Bagian, string> = { ringkasan: 'Ringkasan', reaksi: 'Reaksi', belajar: 'Pembelajaran', perilaku: 'Perilaku', dampak: 'Hasil', masukan: 'Masukan', versi: 'Versi' }

function BagianTerbuka({ bagian, data, ke }: { bagian: Bagian; data: Evaluasi; ke: (bagian: string) => void }) {
  switch (bagian) {
    case 'ringkasan':
      return <BagianRingkasan data={data} ke={ke} />
    case 'reaksi':
      return <BagianReaksi data={data} />
    case 'belajar':
      return <BagianTes data={data} />
    case 'perilaku':
      return <BagianPerilaku data={data} />
    case 'dampak':
      return <BagianDampak data={data} />
    case 'masukan':
      return <MasukanDaftar rows={data.masukan} nama={data.program.judul} dari={{ lembar: data.lembar.length, cek: data.peserta.filter(({ cek }) => cek !== null).length }} />
    case 'versi':
      return <BagianVersi data={data} />
  }
}
