import { Badge, Button, Group, Menu, Select, Text, Tooltip, UnstyledButton } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { IconDots, IconLayoutSidebar, IconTemplate } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { STATUS_SKP_LABEL } from '../../../domain/skp/skp'
import type { PapanPegawai } from '../../../preload/contract/skp-view.contract'
import { hr } from '../../ipc/client'
import { useRead } from '../../ipc/hooks'
import { useOfferCommands } from '../../shell/commands'
import { EksporButton } from '../../ui/ekspor-button'
import { EmptyState } from '../../ui/empty-state'
import { ErrorAlert } from '../../ui/error-alert'
import { Page } from '../../ui/page'
import { BeriTemplat } from './beri-templat'
import { BuatSkp } from './buat-skp'
import { ProsesBanyak } from './proses-banyak'
import { SampahSkp } from './sampah-skp'
import { SkpDaftar, type Saringan } from './skp-daftar'
import { SkpEditor } from './skp-editor'
import classes from './skp.module.css'

type Dialog = 'beri' | 'proses' | 'sampah' | null
const THIS_YEAR = new Date().getFullYear()

/** The SKP of a year: people left, the chosen person's SKP right. */
export function SkpPage() {
  const [params, setParams] = useSearchParams()
  const tahun = Number(params.get('tahun')) || THIS_YEAR
  const { data, error } = useRead(hr.skp.papan, { tahun })
  const [dialog, setDialog] = useState<Dialog>(null)
  const [saringan, setSaringan] = useState<Saringan>('semua')
  const narrow = useMediaQuery('(max-width: 1180px)', false)
  const [listWanted, setListWanted] = useState<boolean | null>(null)
  const navigate = useNavigate()
  const go = (next: Record<string, string | null>) => {
    setParams((before) => {
      for (const [key, value] of Object.entries(next)) {
        if (value === null) before.delete(key)
        else before.set(key, value)
      }
      return before
    })
  }
  useOfferCommands(useMemo(() => [
    { label: 'Tampilkan atau sembunyikan daftar pegawai', keys: 'Ctrl+B', run: () => { setListWanted((shown) => !(shown ?? !narrow)) } },
    { label: 'Beri SKP dari templat', run: () => { setDialog('beri') } },
    { label: 'Proses banyak SKP', run: () => { setDialog('proses') } },
    { label: 'Templat SKP', run: () => void navigate('/skp/templat') },
    { label: 'Tempat sampah SKP', run: () => { setDialog('sampah') } },
  ], [navigate, narrow])) // prettier-ignore
  const rows = data?.pegawai ?? []
  const skpId = params.get('skp')
  const chosen = rows.find((row) => (skpId ? row.skp.some(({ id }) => id === skpId) : row.pegawaiId === params.get('pegawai'))) ?? null
  const list = !chosen || !skpId || (listWanted ?? !narrow)
  const pick = (row: PapanPegawai) => { go({ pegawai: row.pegawaiId, skp: row.skp.at(-1)?.id ?? null }) } // prettier-ignore
  const open = (id: string) => { go({ skp: id }) } // prettier-ignore
  const close = () => { setDialog(null) } // prettier-ignore
  return (
    <Page title="SKP" hint={data && <Ringkasan jumlah={data.jumlah} onPick={setSaringan} />} actions={<><EksporSkp tahun={tahun} rows={rows} /><Tindakan onList={chosen && skpId ? () => { setListWanted(!list) } : undefined} tahun={tahun} onTahun={(year) => { setParams({ tahun: year }) }} onDialog={setDialog} onTemplat={() => void navigate('/skp/templat')} /></>}>
      <ErrorAlert error={error} />
      {data && rows.length === 0 && (
        <EmptyState title="Belum ada pegawai" action={<Button onClick={() => void navigate('/pegawai')}>Buka Pegawai</Button>}>
          Impor atau tambahkan pegawai dahulu, lalu kembali ke sini untuk memberi SKP dari templat jabatan.
        </EmptyState>
      )}
      {rows.length > 0 && (
        <div className={classes['dua']} data-sempit={list ? undefined : true}>
          {list && <SkpDaftar rows={rows} aktif={chosen?.pegawaiId ?? null} saringan={saringan} onSaringan={setSaringan} onPick={pick} />}
          <div className={classes['editor']}>
            {skpId && chosen ? <SkpEditor key={skpId} skpId={skpId} onOpen={open} /> : <BelumAda chosen={chosen} tahun={tahun} semuaKosong={data?.jumlah.tanpa === rows.length} onOpen={open} onBeri={() => { setDialog('beri') }} />}
          </div>
        </div>
      )}
      {dialog === 'beri' && <BeriTemplat tahun={tahun} rows={rows} onClose={close} />}
      {dialog === 'proses' && <ProsesBanyak rows={rows} onClose={close} />}
      {dialog === 'sampah' && <SampahSkp onClose={close} />}
    </Page>
  )
}

/** The board as a spreadsheet: one row a person and SKP. */
function EksporSkp({ tahun, rows }: { tahun: number; rows: readonly PapanPegawai[] }) {
  const lines = rows.flatMap((row) => (row.skp.length > 0 ? row.skp : [null]).map((skp) => ({ row, skp })))
  return (
    <EksporButton
      nama={`SKP ${tahun}`}
      judul={[`Daftar SKP tahun ${tahun}`]}
      baris={lines}
      kolom={[
        { judul: 'Nama', lebar: 34, nilai: ({ row }) => row.nama },
        { judul: 'NIP', lebar: 22, nilai: ({ row }) => row.nip },
        { judul: 'Jabatan', lebar: 40, nilai: ({ row, skp }) => skp?.jabatan ?? row.jabatan },
        { judul: 'Unit Kerja', lebar: 30, nilai: ({ row }) => row.unit },
        { judul: 'Pejabat Penilai', lebar: 34, nilai: ({ row }) => row.penilai },
        { judul: 'Mulai', lebar: 13, jenis: 'tanggal', nilai: ({ skp }) => skp?.mulai ?? null },
        { judul: 'Selesai', lebar: 13, jenis: 'tanggal', nilai: ({ skp }) => skp?.selesai ?? null },
        { judul: 'Keadaan', lebar: 14, nilai: ({ skp }) => (skp ? STATUS_SKP_LABEL[skp.status] : 'Belum ada') },
        { judul: 'Hasil Kerja', lebar: 10, jenis: 'angka', nilai: ({ skp }) => skp?.rhk ?? null },
        { judul: 'Indikator', lebar: 10, jenis: 'angka', nilai: ({ skp }) => skp?.indikator ?? null },
      ]}
    />
  )
}

function BelumAda({ chosen, tahun, semuaKosong, onOpen, onBeri }: { chosen: PapanPegawai | null; tahun: number; semuaKosong: boolean; onOpen: (id: string) => void; onBeri: () => void }) {
  const [making, setMaking] = useState(false)
  if (!chosen)
    return semuaKosong ? (
      <EmptyState title={`Belum ada SKP tahun ${tahun}`} action={<Button leftSection={<IconTemplate size={15} />} onClick={onBeri}>Beri SKP dari templat</Button>}>
        Takar memilihkan templat menurut jabatan, memperlihatkan dahulu siapa mendapat apa, lalu membuat semuanya sekaligus.
      </EmptyState>
    ) : (
      <EmptyState title="Pilih pegawai di sebelah kiri">SKP-nya terbuka di sini dan dapat langsung diubah.</EmptyState>
    )
  return (
    <>
      <EmptyState title={`${chosen.nama} belum mempunyai SKP ${tahun}`} action={<Button onClick={() => { setMaking(true) }}>Buat SKP</Button>}>
        Dari templat jabatan, salinan tahun lalu, salinan rekan, atau kosong.
      </EmptyState>
      {making && <BuatSkp pegawaiId={chosen.pegawaiId} nama={chosen.nama} tahun={tahun} onMade={(id) => { setMaking(false); onOpen(id) }} onClose={() => { setMaking(false) }} />}
    </>
  )
}

type Jumlah = Record<'pegawai' | 'tanpa' | 'draft' | 'pengajuan' | 'persetujuan' | 'ditutup' | 'arsip', number>

function Ringkasan({ jumlah, onPick }: { jumlah: Jumlah; onPick: (saringan: Saringan) => void }) {
  const parts = [['tanpa', 'belum ada', 'red'], ['draft', STATUS_SKP_LABEL.draft.toLowerCase(), 'gray'], ['pengajuan', 'diajukan', 'yellow'], ['persetujuan', 'disetujui', 'teal'], ['ditutup', 'ditutup', 'blue']] as const // prettier-ignore
  return (
    <Group gap={6} component="span">
      <Text span size="sm">{jumlah.pegawai} pegawai:</Text>
      {parts.filter(([key]) => jumlah[key] > 0).map(([key, label, color]) => (
        <UnstyledButton key={key} onClick={() => { onPick(key) }} title={`Tampilkan yang ${label}`}>
          <Badge size="sm" tt="none" variant="light" c="var(--mantine-color-text)" color={color} style={{ cursor: 'pointer' }}>{jumlah[key]} {label}</Badge>
        </UnstyledButton>
      ))}
    </Group>
  )
}

function Tindakan({ onList, tahun, onTahun, onDialog, onTemplat }: { onList: (() => void) | undefined; tahun: number; onTahun: (tahun: string) => void; onDialog: (dialog: Dialog) => void; onTemplat: () => void }) {
  const years = [...new Set([THIS_YEAR + 1, THIS_YEAR, THIS_YEAR - 1, THIS_YEAR - 2, tahun])].sort((a, b) => b - a).map(String)
  return (
    <>
      {onList && <Tooltip label="Tampilkan atau sembunyikan daftar pegawai (Ctrl+B)"><Button variant="default" px={8} aria-label="Tampilkan atau sembunyikan daftar pegawai" onClick={onList}><IconLayoutSidebar size={15} /></Button></Tooltip>}
      <Select w={88} aria-label="Tahun SKP" data={years} value={String(tahun)} allowDeselect={false} searchable={false} onChange={(value) => { if (value) onTahun(value) }} />
      <Button leftSection={<IconTemplate size={15} />} onClick={() => { onDialog('beri') }}>Beri SKP dari templat</Button>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" px={8} aria-label="Tindakan lain"><IconDots size={15} /></Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => { onDialog('proses') }}>Proses banyak SKP…</Menu.Item>
          <Menu.Item onClick={onTemplat}>Templat SKP</Menu.Item>
          <Menu.Item onClick={() => { onDialog('sampah') }}>Tempat sampah SKP</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </>
  )
}
