import { Alert, Button, Checkbox, Group, Modal, Stack, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { ikutSerta, lewatKuota } from '../../../domain/pelatihan/peserta'
import { hr } from '../../ipc/client'
import { useChange, useRead } from '../../ipc/hooks'
import { DaftarPegawai } from '../../ui/daftar-pegawai'
import { ErrorAlert } from '../../ui/error-alert'
import { fokusDaftar } from '../../ui/fokus-daftar'
import type { ProgramLengkap } from './use-program'

interface Props {
  opened: boolean
  program: ProgramLengkap['program']
  peserta: ProgramLengkap['peserta']
  onClose: () => void
}

/** Staff to be added, each with the hours of the year and the needs; over the quota is said before and asked. */
export function TambahPeserta({ opened, onClose, ...rest }: Props) {
  return (
    <Modal onExitTransitionEnd={fokusDaftar} opened={opened} onClose={onClose} title="Tambah peserta" size={760} transitionProps={{ duration: 0 }}>
      {opened && <Pilih {...rest} onClose={onClose} />}
    </Modal>
  )
}

function Pilih({ program, peserta, onClose }: Omit<Props, 'opened'>) {
  const { data, error } = useRead(hr.pelatihan.calon, { id: program.id })
  const [dipilih, setDipilih] = useState<readonly string[]>([])
  const [kurang, setKurang] = useState(false)
  const [butuh, setButuh] = useState(false)
  const [fields, setFields] = useState<Record<string, string>>({})
  const orang = useMemo(() => (data ?? []).filter(({ sudah }) => !sudah).map((one) => ({ ...one, unit: one.unit ?? '–' })), [data])
  const shown = useMemo(() => orang.filter((one) => (!kurang || one.kurang > 0) && (!butuh || one.kebutuhan.length > 0)), [orang, kurang, butuh])
  const tambah = useChange(hr.pelatihan.tambahPeserta, {
    onSuccess: onClose,
    onError: (failed) => {
      setFields(failed.fields)
      return Object.keys(failed.fields).length > 0
    },
  })
  /** The list speaks of those it shows; whoever was ticked under another filter stays ticked. */
  const choose = (ids: readonly string[]) => {
    const visible = new Set(shown.map(({ id }) => id))
    setFields({})
    setDipilih([...dipilih.filter((id) => !visible.has(id)), ...ids])
  }
  const terisi = peserta.filter(ikutSerta).length
  const lewat = fields['setuju'] ?? lewatKuota(program.kuota, terisi + dipilih.length)
  const tersembunyi = dipilih.filter((id) => !shown.some((one) => one.id === id)).length
  const simpan = () => { if (dipilih.length > 0 && !tambah.isPending) tambah.mutate({ pelatihanId: program.id, pegawaiIds: [...dipilih], setuju: Boolean(lewat) }) }
  return (
    <Stack gap="xs" onKeyDown={(event) => { if (event.ctrlKey && event.key === 'Enter') simpan() }}>
      <ErrorAlert error={error} />
      <Group gap="md">
        <Checkbox label="Hanya yang jamnya masih kurang" checked={kurang} onChange={(event) => { setKurang(event.currentTarget.checked) }} />
        <Checkbox label="Hanya yang punya kebutuhan" checked={butuh} onChange={(event) => { setButuh(event.currentTarget.checked) }} />
      </Group>
      <div style={{ display: 'flex', height: 'min(56vh, 480px)', minHeight: 240 }}>
        {data && <DaftarPegawai fokus orang={shown} dipilih={dipilih} onChange={choose} tanda={(one) => <Tanda jam={one.jam} direncanakan={one.direncanakan} kurang={one.kurang} kebutuhan={one.kebutuhan} />} />}
      </div>
      {fields['pegawaiIds'] && <Alert color="red" p="xs">{fields['pegawaiIds']}</Alert>}
      {lewat && <Alert color="orange" p="xs" icon={<IconAlertTriangle size={16} />}>{lewat}</Alert>}
      <Group justify="space-between">
        <Text size="sm">
          {terisi} peserta{program.kuota === null ? '' : ` dari kuota ${program.kuota}`}; {dipilih.length} akan ditambahkan{tersembunyi > 0 ? ` (${tersembunyi} tidak tampak karena saringan)` : ''}.
        </Text>
        <Group gap="xs">
          <Button variant="default" onClick={onClose}>Batal</Button>
          <Button disabled={dipilih.length === 0} loading={tambah.isPending} rightSection={<kbd aria-hidden>Ctrl Enter</kbd>} onClick={simpan}>
            {lewat ? 'Tetap tambahkan' : 'Tambahkan'}
          </Button>
        </Group>
      </Group>
    </Stack>
  ) // prettier-ignore
}

function Tanda({ jam, direncanakan, kurang, kebutuhan }: { jam: number; direncanakan: number; kurang: number; kebutuhan: readonly string[] }) {
  return (
    <div style={{ width: 240, flexShrink: 0, textAlign: 'right' }}>
      <Text size="xs" className="angka">{jam} JP berbukti{direncanakan > 0 ? `, ${direncanakan} direncanakan` : ''}{kurang > 0 ? `, kurang ${kurang}` : ''}</Text>
      <Text size="xs" c="dimmed" truncate title={kebutuhan.join(', ')}>{kebutuhan.length > 0 ? `Butuh: ${kebutuhan.join(', ')}` : ''}</Text>
    </div>
  ) // prettier-ignore
}
