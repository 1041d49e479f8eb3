import { Alert, Button, Checkbox, Group, SegmentedControl, Text, TextInput } from '@mantine/core'
import { IconClockExclamation, IconSearch } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { hr } from '../../ipc/client'
import { useRead } from '../../ipc/hooks'
import { useOfferCommands } from '../../shell/commands'
import { NavKompetensi } from '../../shell/nav-kompetensi'
import { useTahunKompetensi } from '../../shell/tahun-kompetensi'
import { DataTable } from '../../ui/data-table'
import { EksporButton } from '../../ui/ekspor-button'
import { EmptyState } from '../../ui/empty-state'
import { ErrorAlert } from '../../ui/error-alert'
import { Page } from '../../ui/page'
import { CekDialog, type Sasaran } from './cek-dialog'
import { EKSPOR_CEK, EKSPOR_PROGRAM, KOLOM_CEK, KOLOM_PROGRAM } from './evaluasi-kolom'
import { alamat, type Cek, type Ringkas } from './jenis'
import { MasukanDaftar } from './masukan-daftar'

/** Whether the year's finished programmes helped, the superiors' checks that are due, and what people wrote. */
export function EvaluasiPage() {
  const tahun = useTahunKompetensi()
  const [params, setParams] = useSearchParams()
  const lihat = params.get('lihat') ?? 'program'
  const [sasaran, setSasaran] = useState<Sasaran | null>(null)
  const navigate = useNavigate()
  const program = useRead(hr.evaluasiPelatihan.ringkas, { tahun })
  const cek = useRead(hr.evaluasiPelatihan.cekJatuhTempo, undefined)
  const masukan = useRead(hr.evaluasiPelatihan.masukan, { tahun })
  const perlu = useMemo(() => cek.data ?? [], [cek.data])
  const terbuka = sasaran !== null
  useOfferCommands(
    useMemo(() => {
      const [pertama] = perlu
      // In the dialog the same keys keep the check.
      return pertama && !terbuka ? [{ label: 'Isi cek atasan yang jatuh tempo', keys: 'Ctrl+Enter', run: () => { setSasaran(pertama) } }] : []
    }, [perlu, terbuka]),
  ) // prettier-ignore
  const berikutnya = () => {
    const at = perlu.findIndex(({ pesertaId }) => pesertaId === sasaran?.pesertaId)
    setSasaran(perlu[at + 1] ?? null)
  }
  return (
    <Page title="Evaluasi pelatihan" hint="Manfaat program yang selesai: reaksi peserta, pembelajaran, perilaku kerja, dan hasil">
      <NavKompetensi kini="/kompetensi/evaluasi" />
      {lihat !== 'cek' && perlu.length > 0 && <JatuhTempo perlu={perlu} onIsi={() => { setSasaran(perlu[0] ?? null) }} onLihat={() => { setParams({ lihat: 'cek' }) }} />}
      <Group justify="space-between">
        <SegmentedControl
          aria-label="Yang ditampilkan"
          value={lihat}
          onChange={(value) => { setParams(value === 'program' ? {} : { lihat: value }) }}
          data={[
            { value: 'program', label: `Program selesai (${program.data?.length ?? 0})` },
            { value: 'cek', label: `Cek atasan (${perlu.length})` },
            { value: 'masukan', label: `Masukan (${masukan.data?.length ?? 0})` },
          ]}
        />
        {lihat === 'cek' && <EksporButton nama="Cek atasan jatuh tempo" judul={['CEK ATASAN YANG JATUH TEMPO']} kolom={EKSPOR_CEK} baris={perlu} />}
      </Group>
      <ErrorAlert error={program.error ?? cek.error ?? masukan.error} />
      {lihat === 'program' && program.data && <DaftarProgram rows={program.data} tahun={tahun} />}
      {lihat === 'cek' && cek.data && (
        <DataTable label="Cek atasan yang jatuh tempo" rows={perlu} columns={KOLOM_CEK} rowKey={({ pesertaId }) => pesertaId} onOpen={setSasaran} empty={<EmptyState title="Tidak ada cek atasan yang jatuh tempo">Satu sampai tiga bulan sesudah sebuah program selesai, cek atasan untuk pesertanya muncul di sini dengan sendirinya.</EmptyState>} />
      )}
      {lihat === 'masukan' && masukan.data && <MasukanDaftar rows={masukan.data} nama={`Tahun ${tahun}`} dari={null} onBuka={(id) => void navigate(alamat(id, 'masukan'))} />}
      <CekDialog sasaran={sasaran} onClose={() => { setSasaran(null) }} onTersimpan={berikutnya} />
    </Page>
  ) // prettier-ignore
}

/** Brought up by itself: how many checks are due, whose comes first, and the way to it. */
function JatuhTempo({ perlu, onIsi, onLihat }: { perlu: readonly Cek[]; onIsi: () => void; onLihat: () => void }) {
  const terlambat = perlu.filter(({ keadaan }) => keadaan === 'terlambat').length
  const nama = perlu.slice(0, 3).map((one) => one.nama)
  return (
    <Alert color="orange" py={6} icon={<IconClockExclamation size={18} />}>
      <Group justify="space-between" wrap="nowrap" gap="sm">
        <Text fz="sm" miw={0} lineClamp={2}>
          <b>{perlu.length} cek atasan jatuh tempo{terlambat === 0 ? '' : terlambat === perlu.length ? ' dan terlambat' : `, ${terlambat} di antaranya terlambat`}.</b> {nama.join(', ')}
          {perlu.length > nama.length ? ` dan ${perlu.length - nama.length} orang lain` : ''}
        </Text>
        <Group gap="xs" wrap="nowrap">
          <Button variant="default" onClick={onLihat}>Lihat daftarnya</Button>
          <Button onClick={onIsi}>Isi sekarang <kbd style={{ marginLeft: 6 }}>Ctrl Enter</kbd></Button>
        </Group>
      </Group>
    </Alert>
  ) // prettier-ignore
}

function DaftarProgram({ rows, tahun }: { rows: readonly Ringkas[]; tahun: number }) {
  const navigate = useNavigate()
  const [teks, setTeks] = useState('')
  const [hanya, setHanya] = useState(false)
  const tampil = useMemo(() => {
    const cari = teks.trim().toLocaleLowerCase('id')
    return rows.filter((row) => (!hanya || (row.rancangUlang && !row.berikut)) && `${row.judul} ${row.penyelenggara ?? ''}`.toLocaleLowerCase('id').includes(cari))
  }, [rows, teks, hanya])
  const tandai = rows.filter((row) => row.rancangUlang && !row.berikut).length
  if (rows.length === 0)
    return <EmptyState title={`Belum ada program tahun ${tahun} yang selesai`} action={<Button variant="default" onClick={() => void navigate('/kompetensi/kalender')}>Buka kalender pelatihan</Button>}>Program masuk ke sini begitu statusnya Selesai. Lalu ketik lembar reaksi pesertanya, nilai tesnya, dan cek atasannya.</EmptyState>
  return (
    <>
      <Group gap="md">
        <TextInput flex={1} maw={420} aria-label="Cari program" placeholder="Cari nama program atau penyelenggara" leftSection={<IconSearch size={15} />} value={teks} onChange={(event) => { setTeks(event.currentTarget.value) }} />
        <Checkbox label={`Hanya yang perlu dirancang ulang (${tandai})`} checked={hanya} onChange={(event) => { setHanya(event.currentTarget.checked) }} />
        <Group flex={1} justify="flex-end"><EksporButton nama={`Evaluasi pelatihan ${tahun}`} judul={[`EVALUASI PELATIHAN TAHUN ${tahun}`, 'Perubahan sesudah pelatihan belum tentu karena pelatihan.']} kolom={EKSPOR_PROGRAM} baris={tampil} /></Group>
      </Group>
      <DataTable label="Evaluasi program" rows={tampil} columns={KOLOM_PROGRAM} rowKey={({ id }) => id} onOpen={({ id }) => void navigate(alamat(id))} empty={<EmptyState title="Tidak ada program yang cocok">Hapus sebagian kata pencarian atau lepas centangnya.</EmptyState>} />
    </>
  ) // prettier-ignore
}
