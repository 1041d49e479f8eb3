import { ActionIcon, Anchor, Badge, Button, Checkbox, Group, Menu, Table, Text, TextInput } from '@mantine/core'
import { IconDots, IconDownload, IconPlus, IconUpload } from '@tabler/icons-react'
import { useMemo, useRef, useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { KELUARGA_NASKAH_LABEL } from '../../../domain/naskah/templat'
import { hr } from '../../ipc/client'
import { useChange, useRead } from '../../ipc/hooks'
import { useOfferCommands } from '../../shell/commands'
import { ErrorAlert } from '../../ui/error-alert'
import { AmbilBerkas, KembaliBaku, SimpanBerkas } from './dialog-templat'
import type { TemplatRingkas } from './jenis'
import { adaSimpanan } from './templat-baru'
import classes from './templat-naskah.module.css'

const ASAL = { baku: 'Baku', baku_diubah: 'Baku, diubah kantor', kantor: 'Buatan kantor' } as const
type Dialog = { jenis: 'baku'; templat: TemplatRingkas } | { jenis: 'simpan'; kode: string[] } | { jenis: 'ambil' } | null

/** Every kind of paper with where it comes from and how often it was used. */
export function DaftarTemplat() {
  const { data = [], error } = useRead(hr.templatNaskah.daftar, undefined)
  const [cari, setCari] = useState('')
  const [pilih, setPilih] = useState<ReadonlySet<string>>(new Set())
  const [dialog, setDialog] = useState<Dialog>(null)
  const close = () => { setDialog(null) } // prettier-ignore
  const navigate = useNavigate()
  const search = useRef<HTMLInputElement>(null)
  useOfferCommands(
    useMemo(
      () => [
        { label: 'Templat baru', keys: 'Ctrl+N', run: () => void navigate('/surat/templat-baru') },
        { label: 'Cari templat (tombol garis miring)', keys: '/', run: () => { search.current?.focus() } },
      ],
      [navigate],
    ),
  ) // prettier-ignore
  const shown = data.toSorted((a, b) => a.nama.localeCompare(b.nama, 'id')).filter(({ nama, keluarga }) => `${nama} ${KELUARGA_NASKAH_LABEL[keluarga]}`.toLowerCase().includes(cari.toLowerCase()))
  const chosen = data.filter(({ kode }) => pilih.has(kode)).map(({ kode }) => kode)
  const flip = (kode: string) => {
    const next = new Set(pilih)
    if (!next.delete(kode)) next.add(kode)
    setPilih(next)
  }
  return (
    <>
      <ErrorAlert error={error} />
      <Group justify="space-between" mb={6}>
        <TextInput ref={search} w={280} rightSection={<kbd>/</kbd>} aria-label="Cari templat" placeholder="Cari nama atau bentuk naskah" value={cari} onChange={(event) => { setCari(event.currentTarget.value) }} />
        <Group gap="xs">
          <Button variant="default" leftSection={<IconDownload size={15} />} onClick={() => { setDialog({ jenis: 'ambil' }) }}>Ambil dari berkas</Button>
          <Button variant="default" leftSection={<IconUpload size={15} />} disabled={data.length === 0} onClick={() => { setDialog({ jenis: 'simpan', kode: chosen.length > 0 ? chosen : data.map(({ kode }) => kode) }) }}>{chosen.length > 0 ? `Simpan ${chosen.length} templat ke berkas` : 'Simpan ke berkas'}</Button>
          <Button leftSection={<IconPlus size={15} />} component={Link} to="/surat/templat-baru">Templat baru <kbd style={{ marginLeft: 6 }}>Ctrl N</kbd></Button>
        </Group>
      </Group>
      <div className={classes['gulir']} tabIndex={0} role="region" aria-label="Daftar templat">
        <Table withTableBorder stickyHeader highlightOnHover>
          <Table.Thead>
            <Table.Tr><Table.Th w={34}><span className="takar-tersembunyi">Pilih</span></Table.Th><Table.Th>Nama</Table.Th><Table.Th>Bentuk</Table.Th><Table.Th>Asal</Table.Th><Table.Th ta="right">Versi</Table.Th><Table.Th ta="right">Dipakai</Table.Th><Table.Th w={44}><span className="takar-tersembunyi">Tindakan</span></Table.Th></Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {shown.map((one) => <Baris key={one.kode} templat={one} dipilih={pilih.has(one.kode)} onPilih={() => { flip(one.kode) }} onDialog={setDialog} />)}
          </Table.Tbody>
        </Table>
        {shown.length === 0 && !error && <Text size="sm" c="dimmed" p="md" ta="center">Tidak ada templat dengan kata itu.</Text>}
      </div>
      <KembaliBaku templat={dialog?.jenis === 'baku' ? dialog.templat : null} onTutup={close} />
      <SimpanBerkas kode={dialog?.jenis === 'simpan' ? dialog.kode : null} onTutup={close} />
      <AmbilBerkas buka={dialog?.jenis === 'ambil'} onTutup={close} />
    </>
  ) // prettier-ignore
}

function Baris({ templat, dipilih, onPilih, onDialog }: { templat: TemplatRingkas; dipilih: boolean; onPilih: () => void; onDialog: (dialog: Dialog) => void }) {
  const { kode, nama, keluarga, versi, asal, aktif, dipakai } = templat
  return (
    <Table.Tr>
      <Table.Td><Checkbox aria-label={`Pilih ${nama}`} checked={dipilih} onChange={onPilih} /></Table.Td>
      <Table.Td>
        <Group gap={6}>
          <Anchor component={Link} to={`/surat/templat/${kode}`} fz="sm" fw={600} c="var(--mantine-color-text)">{nama}</Anchor>
          {!aktif && <Badge size="sm" tt="none" variant="light" color="gray" c="var(--mantine-color-text)">Disembunyikan</Badge>}
          {adaSimpanan(kode) && <Badge size="sm" tt="none" variant="light" color="yellow" c="var(--mantine-color-text)">Belum disimpan</Badge>}
        </Group>
      </Table.Td>
      <Table.Td>{KELUARGA_NASKAH_LABEL[keluarga]}</Table.Td>
      <Table.Td>{ASAL[asal]}</Table.Td>
      <Table.Td ta="right" className="angka">{versi}</Table.Td>
      <Table.Td ta="right" className="angka">{dipakai === 0 ? '–' : `${dipakai} kali`}</Table.Td>
      <Table.Td><MenuBaris templat={templat} onDialog={onDialog} /></Table.Td>
    </Table.Tr>
  ) // prettier-ignore
}

function MenuBaris({ templat, onDialog }: { templat: TemplatRingkas; onDialog: (dialog: Dialog) => void }) {
  const { kode, nama, asal, aktif } = templat
  const navigate = useNavigate()
  const show = useChange(hr.templatNaskah.aturAktif)
  return (
    <Menu position="bottom-end" transitionProps={{ duration: 0 }}>
      <Menu.Target><ActionIcon aria-label={`Tindakan untuk ${nama}`}><IconDots size={16} /></ActionIcon></Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => void navigate(`/surat/templat/${kode}`)}>Ubah</Menu.Item>
        <Menu.Item onClick={() => void navigate(`/surat/templat-baru?dari=${kode}`)}>Buat templat baru dari ini</Menu.Item>
        {asal === 'baku_diubah' && <Menu.Item onClick={() => { onDialog({ jenis: 'baku', templat }) }}>Kembalikan ke bentuk baku…</Menu.Item>}
        <Menu.Item onClick={() => { show.mutate({ kode, aktif: !aktif }) }}>{aktif ? 'Sembunyikan dari naskah baru' : 'Tampilkan lagi'}</Menu.Item>
        <Menu.Item onClick={() => { onDialog({ jenis: 'simpan', kode: [kode] }) }}>Simpan ke berkas…</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  ) // prettier-ignore
}
