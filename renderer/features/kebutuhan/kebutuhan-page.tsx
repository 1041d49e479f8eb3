import { Button, Group } from '@mantine/core'
import { IconPlus, IconRefresh, IconStairs } from '@tabler/icons-react'
import { useNavigate } from 'react-router'
import { hr } from '../../ipc/client'
import { useRead } from '../../ipc/hooks'
import { NavKompetensi } from '../../shell/nav-kompetensi'
import { DataTable } from '../../ui/data-table'
import { EksporButton } from '../../ui/ekspor-button'
import { EmptyState } from '../../ui/empty-state'
import { ErrorAlert } from '../../ui/error-alert'
import { Page } from '../../ui/page'
import { BilahTindakan } from './bilah-tindakan'
import { DaftarInduk } from './daftar-induk'
import { DialogGabung } from './dialog-gabung'
import { DialogPrioritas } from './dialog-prioritas'
import { DialogTolak } from './dialog-tolak'
import { DialogUsul } from './dialog-usul'
import { ringkasJumlah } from './kata'
import { KOLOM_EKSPOR_KEBUTUHAN, kolomKebutuhan } from './kolom-kebutuhan'
import classes from './kebutuhan.module.css'
import { MengapaKebutuhan } from './mengapa-kebutuhan'
import { SaringanKebutuhan } from './saringan-kebutuhan'
import { TANPA_SARINGAN, useKebutuhan } from './use-kebutuhan'
import { useTindakan } from './use-tindakan'

/** Needs for competency development of a year: gathered, weighed with visible reasons, decided, made into programmes. */
export function KebutuhanPage() {
  const navigate = useNavigate()
  const daftar = useKebutuhan()
  const { tahun, saringan, cara, pilih, atur, induk, baris, tanda, aktif, sasaran } = daftar
  const tindakan = useTindakan(daftar)
  const { aksi, dialog, selesai, sibuk } = tindakan
  const tersaring = JSON.stringify(saringan) !== JSON.stringify(TANPA_SARINGAN)
  const tutup = () => { aksi.buka(null) }
  return (
    <Page
      title="Kebutuhan kompetensi"
      hint={induk && induk.jumlah.semua > 0 ? `${induk.jumlah.semua.toLocaleString('id-ID')} kebutuhan dari ${induk.orang.length} pegawai: ${ringkasJumlah(induk.jumlah)}.` : 'Analisis kebutuhan pengembangan kompetensi (AKPK)'}
      actions={
        <>
          <Button leftSection={<IconRefresh size={15} />} rightSection={<kbd>F9</kbd>} loading={sibuk} onClick={aksi.kumpulkan}>Kumpulkan kebutuhan</Button>
          <Button variant="default" leftSection={<IconPlus size={15} />} rightSection={<kbd>Ctrl N</kbd>} onClick={() => { aksi.buka('usul') }}>Catat usulan</Button>
          <Button variant="default" leftSection={<IconStairs size={15} />} onClick={() => void navigate('/kompetensi/standar')}>Standar jabatan</Button>
          <EksporButton nama={`Kebutuhan kompetensi ${tahun}`} judul={[`KEBUTUHAN PENGEMBANGAN KOMPETENSI TAHUN ${tahun}`]} kolom={KOLOM_EKSPOR_KEBUTUHAN} baris={baris} />
        </>
      }
    >
      <NavKompetensi kini="/kompetensi/kebutuhan" />
      <ErrorAlert error={daftar.error} />
      {induk && (induk.jumlah.semua > 0 || tersaring) && (
        <>
          <SaringanKebutuhan saringan={saringan} onSaring={(next) => { atur({ saringan: next }) }} />
          <div className={classes['ruang']}>
            <DaftarInduk kelompok={induk.kelompok} orang={induk.orang} jumlah={induk.jumlah} cara={cara} pilih={pilih} onCara={(next) => { atur({ cara: next, pilih: null }) }} onPilih={(next) => { atur({ pilih: next }) }} />
            <div className={classes['tengah']}>
              <BilahTindakan tahun={tahun} bertanda={daftar.bertanda.length} sasaran={sasaran} tindakan={tindakan} />
              <DataTable
                label="Daftar kebutuhan" rows={baris} columns={kolomKebutuhan(cara, pilih)} rowKey={({ id }) => id} selected={tanda} onSelect={daftar.setTanda} onActive={({ id }) => { daftar.setAktifId(id) }}
                empty={<EmptyState title="Tidak ada kebutuhan yang cocok" action={<Button variant="default" onClick={() => { atur({ saringan: TANPA_SARINGAN, pilih: null }) }}>Hapus saringan</Button>}>Ubah saringan di atas untuk melihat kebutuhan lain.</EmptyState>}
              />
            </div>
            <MengapaKebutuhan row={aktif} />
          </div>
        </>
      )}
      {induk && induk.jumlah.semua === 0 && !tersaring && <Kosong tahun={tahun} sibuk={sibuk} onKumpulkan={aksi.kumpulkan} onUsul={() => { aksi.buka('usul') }} />}
      <DialogTolak opened={dialog === 'tolak'} onClose={tutup} rows={sasaran} onSelesai={selesai} />
      <DialogPrioritas opened={dialog === 'prioritas'} onClose={tutup} rows={sasaran} onSelesai={selesai} />
      <DialogGabung opened={dialog === 'gabung'} onClose={tutup} tahun={tahun} rows={sasaran} onSelesai={selesai} />
      <DialogUsul opened={dialog === 'usul'} onClose={tutup} tahun={tahun} onSelesai={selesai} />
    </Page>
  )
} // prettier-ignore

/** Nothing yet: gather, or first write the standards that gaps are measured against. */
function Kosong({ tahun, sibuk, onKumpulkan, onUsul }: { tahun: number; sibuk: boolean; onKumpulkan: () => void; onUsul: () => void }) {
  const navigate = useNavigate()
  const { data } = useRead(hr.kebutuhan.acuan, { tahun })
  const standar = data && data.pegawai > 0 ? `${data.berstandar} dari ${data.pegawai} pegawai memegang jabatan yang sudah punya standar kompetensi. ` : ''
  return (
    <EmptyState
      title={`Belum ada kebutuhan pada tahun ${tahun}`}
      action={
        <Group gap="xs">
          <Button loading={sibuk} onClick={onKumpulkan}>Kumpulkan kebutuhan</Button>
          <Button variant="default" onClick={() => void navigate('/kompetensi/standar')}>Isi standar jabatan</Button>
          <Button variant="default" onClick={onUsul}>Catat usulan</Button>
        </Group>
      }
    >
      {standar}Takar mengumpulkan kesenjangan terhadap standar jabatan, penilaian yang rendah, dan rencana perbaikan. Catat dahulu bukti kompetensi di layar standar jabatan supaya yang sudah dikuasai tidak ikut terkumpul.
    </EmptyState>
  ) // prettier-ignore
}
