import { Menu, Text, UnstyledButton } from '@mantine/core'
import { JENIS_RHK_LABEL, KLASIFIKASI_RHK_LABEL, type KlasifikasiRhk } from '../../../domain/skp/skp'
import type { RhkView, SkpView } from '../../../preload/contract/skp-view.contract'
import { hr } from '../../ipc/client'
import { useChange } from '../../ipc/hooks'
import { AutoText } from '../../ui/auto-text'
import { SelIndikator, TanpaIndikator } from './baris-indikator'
import type { AksiBaris, BentukTabel } from './bentuk-tabel'
import { PilihPimpinan } from './pilih-pimpinan'
import classes from './skp.module.css'

interface Props {
  rhk: RhkView
  nomor: number
  bentuk: BentukTabel
  aksi: AksiBaris
  pimpinan: SkpView['rhkPimpinan']
}

/** One result over the rows of its indicators, as the printed form shows it. */
export function BarisRhk({ rhk, nomor, bentuk, aksi, pimpinan }: Props) {
  const change = useChange(hr.skp.ubahRhk)
  const span = Math.max(1, rhk.indikator.length)
  const nama = `${JENIS_RHK_LABEL[rhk.jenis]} ${nomor}`
  const head = (
    <>
      <td rowSpan={span} data-kol="rhk-nomor">
        <MenuRhk rhk={rhk} nomor={nomor} bentuk={bentuk} aksi={aksi} />
      </td>
      {bentuk.pimpinan && (
        <td rowSpan={span} className={classes['sel']} data-kol="rhk-pimpinan">
          <PilihPimpinan rhk={rhk} pilihan={pimpinan} editable={bentuk.editable} />
        </td>
      )}
      <td rowSpan={span} className={classes['sel']} data-kol="rhk" data-baris={rhk.id}>
        <AutoText aria-label={`Rencana hasil kerja ${nama}`} multiline variant="unstyled" readOnly={!bentuk.editable} placeholder={bentuk.editable ? 'Tulis hasilnya, misalnya "Terselesaikannya …"' : ''} value={rhk.teks} onSave={(teks) => change.mutateAsync({ rhkId: rhk.id, teks })} />
        {rhk.jenis === 'tambahan' && <Penugasan rhk={rhk} editable={bentuk.editable} nama={nama} />}
      </td>
    </>
  )
  if (rhk.indikator.length === 0)
    return (
      <tr data-rhk={rhk.id}>
        {head}
        <TanpaIndikator bentuk={bentuk} onAdd={() => { aksi.tambahIndikatorPada(rhk.id) }} />
      </tr>
    )
  return rhk.indikator.map((one, index) => (
    <tr key={one.id} data-rhk={rhk.id} data-indikator={one.id} data-baris={one.id}>
      {index === 0 && head}
      <SelIndikator one={one} bentuk={bentuk} aksi={aksi} label={`${nama} indikator ${index + 1}`} />
    </tr>
  ))
}

function Penugasan({ rhk, editable, nama }: { rhk: RhkView; editable: boolean; nama: string }) {
  const change = useChange(hr.skp.ubahRhk)
  return (
    <>
      <Text fz={11.5} c="dimmed" px={6}>
        Penugasan dari
      </Text>
      <AutoText aria-label={`Penugasan dari, ${nama}`} multiline variant="unstyled" readOnly={!editable} placeholder={editable ? 'misalnya Camat' : ''} value={rhk.penugasanDari ?? ''} onSave={(penugasanDari) => change.mutateAsync({ rhkId: rhk.id, penugasanDari })} />
    </>
  )
}

function MenuRhk({ rhk, nomor, bentuk, aksi }: Omit<Props, 'pimpinan'>) {
  const change = useChange(hr.skp.ubahRhk)
  if (!bentuk.editable) return <Text ta="center" fz={13} py={4}>{nomor}</Text> // prettier-ignore
  const other = rhk.jenis === 'utama' ? 'tambahan' : 'utama'
  const setKlasifikasi = (klasifikasi: KlasifikasiRhk) => { change.mutate({ rhkId: rhk.id, klasifikasi }) } // prettier-ignore
  return (
    <Menu position="bottom-start" withinPortal>
      <Menu.Target>
        <UnstyledButton className={classes['pimpinan']} ta="center" aria-label={`Hasil kerja ${JENIS_RHK_LABEL[rhk.jenis]} ${nomor}, tindakan`}>
          {nomor}
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item rightSection={<kbd>Ctrl+Enter</kbd>} onClick={() => { aksi.tambahIndikatorPada(rhk.id) }}>Tambah indikator</Menu.Item>
        <Menu.Item rightSection={<kbd>Alt+↑</kbd>} onClick={() => { aksi.pindahRhk(rhk.id, -1) }}>Naikkan</Menu.Item>
        <Menu.Item rightSection={<kbd>Alt+↓</kbd>} onClick={() => { aksi.pindahRhk(rhk.id, 1) }}>Turunkan</Menu.Item>
        <Menu.Item onClick={() => { change.mutate({ rhkId: rhk.id, jenis: other }) }}>Pindahkan ke {JENIS_RHK_LABEL[other].toUpperCase()}</Menu.Item>
        <Menu.Label>Klasifikasi</Menu.Label>
        {(Object.keys(KLASIFIKASI_RHK_LABEL) as KlasifikasiRhk[]).map((kode) => (
          <Menu.Item key={kode} fw={kode === rhk.klasifikasi ? 700 : 400} onClick={() => { setKlasifikasi(kode) }}>
            {KLASIFIKASI_RHK_LABEL[kode]}
            {kode === rhk.klasifikasi ? ' (dipakai)' : ''}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item color="red" rightSection={<kbd>Del</kbd>} onClick={() => { aksi.hapusRhk(rhk.id) }}>Hapus hasil kerja</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
