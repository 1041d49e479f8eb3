import { Button, Group, Menu, Modal, Stack, Textarea } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { IconDots, IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'react-router'
import { KELUARGA_FORM_LABEL, PENDEKATAN_LABEL, type KeluargaForm, type Pendekatan } from '../../../domain/skp/skp'
import { LANGKAH_SKP_LABEL, type LangkahSkp } from '../../../domain/skp/status'
import type { SkpView } from '../../../preload/contract/skp-view.contract'
import { hr } from '../../ipc/client'
import { useChange } from '../../ipc/hooks'
import { TanggalInput } from '../../ui/tanggal-input'
import { GantiSkp } from './ganti-skp'
import { JadikanTemplat } from './jadikan-templat'
import { showUndo } from '../../ui/pesan-urung'

type Dialog = 'kembalikan' | 'setujui' | 'ganti' | 'templat' | null

/** The buttons of the SKP's chain and what else can be done with it. */
export function SkpLangkah({ skp, onOpen }: { skp: SkpView; onOpen: (skpId: string) => void }) {
  const [dialog, setDialog] = useState<Dialog>(null)
  const client = useQueryClient()
  const close = () => { setDialog(null) } // prettier-ignore
  const told = (message: string) => () => { close(); showUndo(message, () => client.invalidateQueries()) } // prettier-ignore
  const ajukan = useChange(hr.skp.ajukan, { onSuccess: told('SKP diajukan.') })
  const tutup = useChange(hr.skp.tutup, { onSuccess: told('SKP ditutup.') })
  const arsipkan = useChange(hr.skp.arsipkan, { onSuccess: told('SKP diarsipkan.') })
  const hapus = useChange(hr.skp.hapus, { onSuccess: told('SKP dipindahkan ke tempat sampah.') })
  const run: Record<LangkahSkp, () => void> = {
    ajukan: () => { ajukan.mutate({ skpId: skp.id }) },
    kembalikan: () => { setDialog('kembalikan') },
    setujui: () => { setDialog('setujui') },
    ganti: () => { setDialog('ganti') },
    tutup: () => { tutup.mutate({ skpId: skp.id }) },
    arsipkan: () => { arsipkan.mutate({ skpId: skp.id }) },
  } // prettier-ignore
  const canDelete = skp.status === 'draft' || skp.status === 'pengajuan'
  return (
    <Group gap={6} wrap="nowrap">
      <Button variant="default" component={Link} to={`/cetak?periode=tanpa-bulan&pegawai=${skp.pegawaiId}`} leftSection={<IconPrinter size={15} />}>Cetak</Button>
      {skp.langkah.map((langkah, index) => (
        <Button key={langkah} variant={index === skp.langkah.length - 1 && langkah !== 'tutup' ? 'filled' : 'default'} onClick={run[langkah]} loading={langkah === 'ajukan' && ajukan.isPending}>
          {LANGKAH_SKP_LABEL[langkah]}
        </Button>
      ))}
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" px={8} aria-label="Tindakan lain untuk SKP ini"><IconDots size={15} /></Button>
        </Menu.Target>
        <Menu.Dropdown>
          {skp.status === 'draft' && <BentukItems skp={skp} />}
          <Menu.Item onClick={() => { setDialog('templat') }}>Jadikan templat…</Menu.Item>
          {canDelete && <Menu.Item color="red" onClick={() => { hapus.mutate({ skpId: skp.id }) }}>Buang ke tempat sampah</Menu.Item>}
        </Menu.Dropdown>
      </Menu>
      {dialog === 'kembalikan' && <Kembalikan skpId={skp.id} onDone={told('SKP dikembalikan ke draf.')} onClose={close} />}
      {dialog === 'setujui' && <Setujui skp={skp} onDone={told('SKP disetujui.')} onClose={close} />}
      {dialog === 'ganti' && <GantiSkp skp={skp} onDone={(id) => { close(); onOpen(id) }} onClose={close} />}
      {dialog === 'templat' && <JadikanTemplat skp={skp} onClose={close} />}
    </Group>
  )
}

/** Which form the SKP is written on; only in draft. */
function BentukItems({ skp }: { skp: SkpView }) {
  const change = useChange(hr.skp.ubah)
  return (
    <>
      <Menu.Label>Pendekatan</Menu.Label>
      {(Object.keys(PENDEKATAN_LABEL) as Pendekatan[]).map((pendekatan) => (
        <Menu.Item key={pendekatan} fw={pendekatan === skp.pendekatan ? 700 : 400} onClick={() => { change.mutate({ skpId: skp.id, pendekatan }) }}>{PENDEKATAN_LABEL[pendekatan]}</Menu.Item>
      ))}
      <Menu.Label>Bentuk formulir</Menu.Label>
      {(Object.keys(KELUARGA_FORM_LABEL) as KeluargaForm[]).map((keluargaForm) => (
        <Menu.Item key={keluargaForm} fw={keluargaForm === skp.keluargaForm ? 700 : 400} onClick={() => { change.mutate({ skpId: skp.id, keluargaForm }) }}>{KELUARGA_FORM_LABEL[keluargaForm]}</Menu.Item>
      ))}
      <Menu.Divider />
    </>
  )
}

function Kembalikan({ skpId, onDone, onClose }: { skpId: string; onDone: () => void; onClose: () => void }) {
  const [catatan, setCatatan] = useState('')
  const change = useChange(hr.skp.kembalikan, { onSuccess: onDone })
  return (
    <Modal opened onClose={onClose} title="Kembalikan ke draf">
      <Stack>
        <Textarea data-autofocus label="Catatan untuk diperbaiki" required value={catatan} onChange={(event) => { setCatatan(event.currentTarget.value) }} />
        <Button disabled={catatan.trim() === ''} loading={change.isPending} onClick={() => { change.mutate({ skpId, catatan }) }}>Kembalikan</Button>
      </Stack>
    </Modal>
  )
}

function Setujui({ skp, onDone, onClose }: { skp: SkpView; onDone: () => void; onClose: () => void }) {
  const [tanggal, setTanggal] = useState<string | null>(new Date().toLocaleDateString('sv'))
  const change = useChange(hr.skp.setujui, { onSuccess: onDone })
  return (
    <Modal opened onClose={onClose} title="Setujui SKP">
      <Stack>
        <TanggalInput label="Tanggal penetapan" description="Dicetak di atas tanda tangan." value={tanggal} onChange={setTanggal} />
        <Button data-autofocus disabled={!tanggal} loading={change.isPending} onClick={() => { if (tanggal) change.mutate({ skpId: skp.id, tanggal }) }}>Setujui</Button>
      </Stack>
    </Modal>
  )
}
