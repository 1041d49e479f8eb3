import { Box, Button, Group, Select, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconFileSpreadsheet, IconPrinter } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { useNavigate } from 'react-router'
import { PREDIKAT_LABEL, RATING_LABEL } from '../../../domain/penilaian/predikat'
import { judulBulan } from '../../../domain/sesi/bulan'
import type { Rekap } from '../../../preload/contract/penilaian.contract'
import { hr } from '../../ipc/client'
import { showError, useRead } from '../../ipc/hooks'
import { useOfferCommands } from '../../shell/commands'
import { DataTable, type DataColumn } from '../../ui/data-table'
import { EmptyState } from '../../ui/empty-state'
import { ErrorAlert } from '../../ui/error-alert'
import { Page } from '../../ui/page'
import { PredikatBadge } from '../../ui/predikat-badge'
import { GrafikPredikat } from '../../ui/grafik-predikat'
import { RekapTahun } from './rekap-tahun'

type Baris = Rekap['kelompok'][number]['pegawai'][number] & { unit: string }

const KOLOM: DataColumn<Baris>[] = [
  { key: 'nama', judul: 'Nama', lebar: 180, nilai: ({ nama }) => nama },
  { key: 'nip', judul: 'NIP', lebar: 168, nilai: ({ nip }) => nip },
  { key: 'jabatan', judul: 'Jabatan', lebar: 140, nilai: ({ jabatan }) => jabatan },
  { key: 'unit', judul: 'Unit', lebar: 110, nilai: ({ unit }) => unit },
  { key: 'penilai', judul: 'Pejabat penilai', lebar: 124, nilai: ({ penilai }) => penilai },
  { key: 'hasil', judul: 'Hasil kerja', lebar: 140, nilai: ({ hasil }) => hasil && RATING_LABEL[hasil] },
  { key: 'perilaku', judul: 'Perilaku kerja', lebar: 140, nilai: ({ perilaku }) => perilaku && RATING_LABEL[perilaku] },
  { key: 'predikat', judul: 'Predikat', lebar: 116, nilai: ({ predikat }) => predikat && PREDIKAT_LABEL[predikat], tampil: ({ predikat }) => <PredikatBadge predikat={predikat} size="xs" /> },
  { key: 'keterangan', judul: 'Keterangan', lebar: 200, nilai: ({ keterangan }) => keterangan },
]

/** The month's recap for the office or one unit, on screen and as a spreadsheet; the year's counts beside it. */
export function RekapPage() {
  const daftar = useRead(hr.sesi.daftar, undefined)
  const [periodeId, setPeriodeId] = useState<string | null>(null)
  const periode = daftar.data?.find(({ id }) => id === periodeId) ?? daftar.data?.[0]
  if (daftar.error) return <ErrorAlert error={daftar.error} />
  if (!daftar.data) return null
  if (!periode)
    return (
      <Page title="Rekap">
        <EmptyState title="Belum ada bulan yang dibuka">Buka bulan pertama di layar Sesi Bulanan (Alt+2), lalu kembali ke sini.</EmptyState>
      </Page>
    )
  return (
    <RekapBulan
      key={periode.id}
      periode={periode}
      pilih={
        <Select aria-label="Bulan" w={170} allowDeselect={false} value={periode.id} onChange={setPeriodeId} data={daftar.data.map(({ id, tahun, bulan }) => ({ value: id, label: judulBulan(tahun, bulan) }))} />
      }
    />
  )
}

function RekapBulan({ periode: { id, tahun, bulan }, pilih }: { periode: { id: string; tahun: number; bulan: number }; pilih: React.ReactNode }) {
  const navigate = useNavigate()
  const [unitId, setUnitId] = useState<string | null>(null)
  const rekap = useRead(hr.penilaian.rekap, { tahun, bulan, unitId })
  const baris = useMemo(() => (rekap.data?.kelompok ?? []).flatMap(({ unit, pegawai }) => pegawai.map((satu) => ({ unit, ...satu }))), [rekap.data])
  const perintah = useMemo(() => {
    const ekspor = () =>
      void hr.penilaian
        .eksporRekap({ tahun, bulan, unitId })
        .then((file) => { if (file) notifications.show({ title: 'Rekap disimpan', message: file }) })
        .catch(showError)
    return [{ label: 'Simpan rekap sebagai .xlsx', keys: 'F10', run: ekspor }]
  }, [tahun, bulan, unitId])
  useOfferCommands(perintah)
  return (
    <Page
      title="Rekap"
      hint={`Predikat kinerja pegawai, ${judulBulan(tahun, bulan)}`}
      actions={
        <>
          {pilih}
          <Select aria-label="Unit" w={200} placeholder="Semua unit" clearable value={unitId} onChange={setUnitId} data={(rekap.data?.unit ?? []).map((unit) => ({ value: unit.id, label: unit.nama }))} />
          <Button variant="default" leftSection={<IconPrinter size={15} />} onClick={() => void navigate(`/cetak?periode=${id}`)}>Cetak</Button>
          <Button leftSection={<IconFileSpreadsheet size={15} />} rightSection={<kbd>F10</kbd>} onClick={perintah[0]?.run}>Simpan .xlsx</Button>
        </>
      }
    >
      <ErrorAlert error={rekap.error} />
      <Group gap="lg" align="flex-start" wrap="nowrap">
        <RekapTahun tahun={tahun} bulan={bulan} />
        <Box flex={1} maw={420}>
          {rekap.data && <GrafikPredikat jumlah={rekap.data.jumlah} tinggi={76} />}
          <Text fz="sm" mt={6}>
          {baris.filter(({ predikat }) => predikat !== null).length} dari {baris.length} pegawai sudah punya predikat;{' '}
          {baris.filter(({ keterangan }) => keterangan !== null).length} dikecualikan.
          </Text>
        </Box>
      </Group>
      <DataTable label="Rekap predikat" rows={baris} columns={KOLOM} rowKey={({ pegawaiId }) => pegawaiId} onOpen={({ pegawaiId }) => void navigate(`/sesi/${tahun}/${bulan}?pegawai=${pegawaiId}`)} empty={<EmptyState title="Belum ada pegawai">Impor pegawai atau pilih unit lain.</EmptyState>} />
    </Page>
  )
}
