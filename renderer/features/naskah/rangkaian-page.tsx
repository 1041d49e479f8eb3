import { Button, Group, Menu, Modal, Stack, Text } from '@mantine/core'
import { IconChevronDown, IconDownload, IconPlayerStop, IconRosetteDiscountCheck } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import { hr } from '../../ipc/client'
import { useChange, useRead } from '../../ipc/hooks'
import { useOfferCommands } from '../../shell/commands'
import { DataTable } from '../../ui/data-table'
import { EksporButton } from '../../ui/ekspor-button'
import { ErrorAlert } from '../../ui/error-alert'
import { Page } from '../../ui/page'
import { Kemajuan } from './kemajuan'
import { Kembali, useAsal } from './kembali'
import { useKerja } from './kerja'
import { HasilSimpan, HasilTerbit } from './rangkaian-hasil'
import { KOLOM_EKSPOR_ANGGOTA, kolomAnggota } from './rangkaian-kolom'

type Rangkaian = Awaited<ReturnType<typeof hr.rangkaian.get>>

/** One run: its drafts with what each lacks, issued in one go, then saved behind a cover list. */
export function RangkaianPage() {
  const { id = '' } = useParams()
  const { data, error } = useRead(hr.rangkaian.get, { id })
  if (!data || data.id !== id || error)
    return (
      <Page title="Rangkaian surat" actions={<Kembali ke="/surat/rangkaian" label="Daftar rangkaian" />}>
        <ErrorAlert error={error} />
      </Page>
    )
  return <Isi key={id} rangkaian={data} />
}

function Isi({ rangkaian }: { rangkaian: Rangkaian }) {
  const navigate = useNavigate()
  const { kembali } = useAsal()
  const { id, nama, anggota, terbit, jumlah, status } = rangkaian
  const [asking, setAsking] = useState<'terbit' | 'hentikan' | null>(null)
  const penerbitan = useKerja(`rangkaian-terbit-${id}`, hr.rangkaian.terbitkan, hr.rangkaian.batal)
  const penyimpanan = useKerja(`rangkaian-simpan-${id}`, hr.rangkaian.simpan, hr.rangkaian.batal)
  const hentikan = useChange(hr.rangkaian.hentikan, { onSuccess: () => { setAsking(null) } })
  const drafts = anggota.filter((one) => one.status === 'konsep')
  const ready = drafts.filter(({ kekurangan }) => kekurangan === '').length
  const busy = penerbitan.berjalan || penyimpanan.berjalan
  useOfferCommands(useMemo(() => [{ label: 'Terbitkan semua', keys: 'Ctrl+Enter', run: () => { (document.getElementById('ya-terbitkan') ?? document.getElementById('terbitkan-semua'))?.click() } }, { label: 'Simpan PDF', keys: 'Ctrl+S', run: () => { document.getElementById('simpan-rangkaian')?.click() } }], [])) // prettier-ignore
  return (
    <Page
      title={nama}
      hint={`${terbit} dari ${jumlah} naskah sudah terbit${drafts.length > ready ? ` · ${drafts.length - ready} belum lengkap` : ''}`}
      actions={
        <>
          {status === 'berjalan' && <Button id="terbitkan-semua" leftSection={<IconRosetteDiscountCheck size={15} />} disabled={ready === 0 || busy} onClick={() => { setAsking('terbit') }}>Terbitkan {terbit > 0 ? `${ready} sisanya` : `semua (${ready})`} <kbd style={{ marginLeft: 6 }}>Ctrl Enter</kbd></Button>}
          <MenuSimpan disabled={terbit === 0 || busy} utama={status !== 'berjalan'} onPilih={(keluaran) => { penyimpanan.mulai({ id, keluaran }) }} />
          {status === 'berjalan' && <Button variant="default" leftSection={<IconPlayerStop size={15} />} disabled={busy} onClick={() => { setAsking('hentikan') }}>Hentikan…</Button>}
          <EksporButton nama={`Rangkaian ${nama}`.slice(0, 100)} judul={[nama]} kolom={KOLOM_EKSPOR_ANGGOTA} baris={anggota} />
          <Kembali ke="/surat/rangkaian" label="Daftar rangkaian" />
        </>
      }
    >
      {penerbitan.berjalan && penerbitan.job && <Kemajuan judul="Menerbitkan naskah" job={penerbitan.job} onBatal={penerbitan.batal} keterangan="Berhenti di antara dua naskah; yang sudah terbit tetap terbit. Layar lain boleh dipakai." />}
      {penerbitan.job?.hasil && <HasilTerbit hasil={penerbitan.job.hasil} onTutup={penerbitan.tutup} />}
      {penyimpanan.berjalan && penyimpanan.job && <Kemajuan judul="Menyimpan berkas" job={penyimpanan.job} onBatal={penyimpanan.batal} keterangan="Layar lain boleh dipakai." />}
      {penyimpanan.job?.hasil && <HasilSimpan hasil={penyimpanan.job.hasil} jobId={penyimpanan.job.jobId} onTutup={penyimpanan.tutup} />}
      <DataTable label="Naskah dalam rangkaian" rows={anggota} columns={kolomAnggota(anggota)} rowKey={({ naskahId }) => naskahId} onOpen={({ naskahId }) => void navigate(`/surat/${naskahId}`, { state: { rangkaianId: id } })} startAt={kembali} />
      <Modal opened={asking === 'terbit'} onClose={() => { setAsking(null) }} title="Terbitkan semua?" transitionProps={{ duration: 0 }}>
        <Tanya
          teks={`${ready} naskah diberi nomor berurutan dan diterbitkan.${drafts.length > ready ? ` ${drafts.length - ready} yang belum lengkap dilewati dan tetap menjadi konsep.` : ''} Naskah yang sudah terbit tidak dapat diubah lagi.`}
          label="Ya, terbitkan" id="ya-terbitkan" onTutup={() => { setAsking(null) }}
          onYa={() => {
            setAsking(null)
            penerbitan.mulai({ id })
          }}
        />
      </Modal>
      <Modal opened={asking === 'hentikan'} onClose={() => { setAsking(null) }} title="Hentikan rangkaian ini?" transitionProps={{ duration: 0 }}>
        <Tanya teks={`${drafts.length} konsep yang belum terbit dihapus; ${terbit} naskah yang sudah terbit tetap tersimpan.`} label="Hentikan" id="ya-hentikan" onTutup={() => { setAsking(null) }} onYa={() => { hentikan.mutate({ id }) }} />
      </Modal>
    </Page>
  ) // prettier-ignore
}

function Tanya({ teks, label, id, onYa, onTutup }: { teks: string; label: string; id: string; onYa: () => void; onTutup: () => void }) {
  return (
    <Stack gap="sm">
      <Text size="sm">{teks}</Text>
      <Group justify="flex-end">
        <Button variant="default" onClick={onTutup}>Tidak</Button>
        <Button id={id} data-autofocus onClick={onYa}>{label}</Button>
      </Group>
    </Stack>
  ) // prettier-ignore
}

function MenuSimpan({ disabled, utama, onPilih }: { disabled: boolean; /** The next thing to do once all are issued. */ utama: boolean; onPilih: (keluaran: 'gabung' | 'berkas') => void }) {
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target><Button id="simpan-rangkaian" variant={utama ? 'filled' : 'default'} disabled={disabled} leftSection={<IconDownload size={15} />} rightSection={<IconChevronDown size={13} />}>Simpan PDF <kbd style={{ marginLeft: 6 }}>Ctrl S</kbd></Button></Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => { onPilih('gabung') }}>Satu PDF gabungan, dengan daftar paraf di depan</Menu.Item>
        <Menu.Item onClick={() => { onPilih('berkas') }}>Satu berkas per naskah, dalam folder bertanggal</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  ) // prettier-ignore
}
