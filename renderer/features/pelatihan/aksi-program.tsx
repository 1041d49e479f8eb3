import { Button, Checkbox, Group, Menu, Modal, NumberInput, Stack, Text, Textarea } from '@mantine/core'
import { IconChevronDown, IconCopy, IconTrash } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { STATUS_PELATIHAN_LABEL, statusLanjutan, type StatusPelatihan } from '../../../domain/pelatihan/pelatihan'
import { hr } from '../../ipc/client'
import { useChange } from '../../ipc/hooks'
import { useOfferCommands } from '../../shell/commands'
import { setTahunKompetensi } from '../../shell/tahun-kompetensi'
import { showUndo } from '../../ui/pesan-urung'
import { StatusPelatihanTanda } from '../../ui/status-pelatihan'
import { tanyaSetuju } from './tanya-setuju'
import type { ProgramLengkap } from './use-program'

/** What moving a programme on is called, by where it goes. */
const KERJA: Record<StatusPelatihan, string> = {
  usulan: 'Kembalikan menjadi usulan',
  disetujui: 'Setujui',
  berjalan: 'Mulai pelaksanaan',
  selesai: 'Tutup program…',
  ditunda: 'Tunda…',
  dibatalkan: 'Batalkan…',
}
const kerja = (dari: StatusPelatihan, ke: StatusPelatihan): string => (dari === 'selesai' ? 'Buka kembali' : dari === 'berjalan' && ke === 'disetujui' ? 'Belum berjalan: kembali disetujui' : KERJA[ke])

/** Where the programme stands and may go, its copy for another year, and its removal. */
export function AksiProgram({ data: { program } }: { data: ProgramLengkap }) {
  const { id, status, judul } = program
  const client = useQueryClient()
  const navigate = useNavigate()
  /** The dialogs of the menu come from an item that is gone: the keyboard goes back to its button. */
  const tombol = useRef<HTMLButtonElement>(null)
  const [alasan, setAlasan] = useState<StatusPelatihan | null>(null)
  const [ganda, setGanda] = useState(false)
  const ubah = useChange(hr.pelatihan.ubahStatus, {
    onError: ({ fields }, input) => {
      if (fields['setuju'] !== undefined) tanyaSetuju(fields['setuju'], () => { ubah.mutate({ ...input, setuju: true }) })
      return fields['setuju'] !== undefined
    },
  }) // prettier-ignore
  const hapus = useChange(hr.pelatihan.hapus, {
    onSuccess: () => {
      showUndo(`Program ${judul} dihapus.`, () => client.invalidateQueries())
      void navigate('/kompetensi')
    },
  })
  const choose = (ke: StatusPelatihan) => {
    if (ke === 'ditunda' || ke === 'dibatalkan') setAlasan(ke)
    // Closing says who finished: that is decided where the attendance is.
    else if (ke === 'selesai') void navigate(`/kompetensi/pelatihan/${id}/pelaksanaan`)
    else ubah.mutate({ id, status: ke, alasan: '' })
  }
  const kini = useRef(choose)
  useEffect(() => { kini.current = choose })
  useOfferCommands(useMemo(() => statusLanjutan(status).map((ke) => ({ label: `Status program: ${kerja(status, ke)}`, run: () => { kini.current(ke) } })), [status]))
  return (
    <>
      <Menu position="bottom-end" withinPortal={false} withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <Button variant="default" loading={ubah.isPending} rightSection={<IconChevronDown size={14} />} ref={tombol} aria-label={`Status ${STATUS_PELATIHAN_LABEL[status]}; ubah status`}><StatusPelatihanTanda status={status} /></Button>
        </Menu.Target>
        <Menu.Dropdown>
          {statusLanjutan(status).map((ke) => <Menu.Item key={ke} onClick={() => { choose(ke) }}>{kerja(status, ke)}</Menu.Item>)}
        </Menu.Dropdown>
      </Menu>
      <Button variant="default" leftSection={<IconCopy size={15} />} onClick={() => { setGanda(true) }}>Gandakan</Button>
      <Button variant="light" color="red" leftSection={<IconTrash size={15} />} loading={hapus.isPending} onClick={() => { hapus.mutate({ id }) }}>Hapus</Button>
      <Modal opened={alasan !== null} onClose={() => { setAlasan(null) }} onExitTransitionEnd={() => { tombol.current?.focus() }} title={alasan === 'ditunda' ? 'Tunda program ini' : 'Batalkan program ini'} transitionProps={{ duration: 0 }}>
        {alasan && <IsianAlasan id={id} status={alasan} onClose={() => { setAlasan(null) }} />}
      </Modal>
      <Modal opened={ganda} onClose={() => { setGanda(false) }} title="Gandakan ke tahun lain" transitionProps={{ duration: 0 }}>
        {ganda && <IsianGanda program={program} onClose={() => { setGanda(false) }} />}
      </Modal>
    </>
  ) // prettier-ignore
}

function IsianAlasan({ id, status, onClose }: { id: string; status: StatusPelatihan; onClose: () => void }) {
  const [alasan, setAlasan] = useState('')
  const [galat, setGalat] = useState('')
  const ubah = useChange(hr.pelatihan.ubahStatus, {
    onSuccess: onClose,
    onError: ({ fields }) => {
      setGalat(fields['alasan'] ?? '')
      return fields['alasan'] !== undefined
    },
  })
  return (
    <form onSubmit={(event) => { event.preventDefault(); ubah.mutate({ id, status, alasan }) }}>
      <Stack gap="xs">
        <Textarea data-autofocus withAsterisk label="Alasan" description="Disimpan dalam catatan program bersama tanggalnya" error={galat} value={alasan} onChange={(event) => { setAlasan(event.currentTarget.value) }} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>Kembali</Button>
          <Button type="submit" color={status === 'dibatalkan' ? 'red' : undefined} loading={ubah.isPending}>{status === 'ditunda' ? 'Tunda program' : 'Batalkan program'}</Button>
        </Group>
      </Stack>
    </form>
  ) // prettier-ignore
}

function IsianGanda({ program, onClose }: { program: ProgramLengkap['program']; onClose: () => void }) {
  const navigate = useNavigate()
  const [tahun, setTahun] = useState<number | string>(program.tahun + 1)
  const [peserta, setPeserta] = useState(false)
  const [galat, setGalat] = useState('')
  const gandakan = useChange(hr.pelatihan.gandakan, {
    onSuccess: ({ id }) => {
      setTahunKompetensi(Number(tahun))
      onClose()
      void navigate(`/kompetensi/pelatihan/${id}`)
    },
    onError: ({ fields }, input) => {
      setGalat(fields['tahun'] ?? '')
      if (fields['setuju'] !== undefined) tanyaSetuju(fields['setuju'], () => { gandakan.mutate({ ...input, setuju: true }) })
      return fields['tahun'] !== undefined || fields['setuju'] !== undefined
    },
  })
  return (
    <form onSubmit={(event) => { event.preventDefault(); gandakan.mutate({ id: program.id, tahun: Number(tahun), peserta }) }}>
      <Stack gap="xs">
        <Text size="sm">Isi dan rencana biayanya disalin sebagai usulan. Tanggalnya sama, mata anggarannya yang berkode sama pada tahun itu.</Text>
        <NumberInput data-autofocus label="Ke tahun" hideControls allowDecimal={false} thousandSeparator="" error={galat} value={tahun} onChange={setTahun} />
        <Checkbox label="Sertakan pesertanya sebagai calon" checked={peserta} onChange={(event) => { setPeserta(event.currentTarget.checked) }} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>Batal</Button>
          <Button type="submit" loading={gandakan.isPending}>Gandakan</Button>
        </Group>
      </Stack>
    </form>
  ) // prettier-ignore
}
