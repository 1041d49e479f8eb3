import { Button, Group, SegmentedControl, Select } from '@mantine/core'
import { useMemo, useState } from 'react'
import { IconFileImport } from '@tabler/icons-react'
import { Link, useNavigate } from 'react-router'
import { LAMPU_JAM_LABEL, PUTUSAN_JAM_LABEL, tidakAkanTercapai } from '../../../domain/kompetensi/meter-jam'
import { rekapJam } from '../../../domain/kompetensi/rekap-jam'
import { formatTanggal, isoDate } from '../../../domain/shared/iso-date'
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
import { useSaringOrang } from '../../ui/saring-orang'
import { KOLOM_EKSPOR_JAM, kolomJam, type BarisJam } from './jam-kolom'
import { barisPeta, KOLOM_EKSPOR_PETA, PetaJam } from './peta-jam'
import { RekapKantor } from './rekap-kantor'

const RUPA = [{ value: 'daftar', label: 'Daftar' }, { value: 'peta', label: 'Peta bulan' }] // prettier-ignore
const LAMPU = [...Object.entries(LAMPU_JAM_LABEL).map(([value, label]) => ({ value, label })), { value: 'tanpa', label: 'Tanpa angka' }]
const LAJU = 'laju'
const PUTUSAN = [{ value: LAJU, label: 'Tidak akan tercapai dengan laju sekarang' }, ...Object.entries(PUTUSAN_JAM_LABEL).filter(([value]) => value !== 'tidak_akan').map(([value, label]) => ({ value, label })), { value: 'tidak_akan', label: 'Tidak akan tercapai walau dengan rencana' }] // prettier-ignore
const TIDAK_ADA: readonly BarisJam[] = []

/** "Mengapa?" of the row that has the keyboard; brought into sight first, for what is out of sight shows no words. */
function bukaMengapa() {
  const button = document.activeElement?.closest('[data-row]')?.querySelector<HTMLElement>('[data-mengapa]')
  button?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  button?.click()
}

/** Everyone's hours against the year's number, as a list with lights or as a heat map by month. */
export function JamPage() {
  const tahun = useTahunKompetensi()
  const navigate = useNavigate()
  const { data, error } = useRead(hr.jam.tahun, { tahun })
  const [rupa, setRupa] = useState('daftar')
  const [lampu, setLampu] = useState<string | null>(null)
  const [putusan, setPutusan] = useState<string | null>(null)
  const saring = useSaringOrang(data?.orang ?? TIDAK_ADA)
  const rows = useMemo(
    () => saring.tampil.filter((row) => (!lampu || (row.lampu ?? 'tanpa') === lampu) && (!putusan || (putusan === LAJU ? tidakAkanTercapai(row.putusan) : row.putusan === putusan))),
    [saring.tampil, lampu, putusan],
  )
  const peta = useMemo(() => (rupa === 'peta' ? rows.map(barisPeta) : []), [rupa, rows])
  const columns = useMemo(() => (data ? kolomJam(data) : []), [data])
  useOfferCommands(
    useMemo(
      () => [
        { label: 'Daftar jam pelatihan', keys: '1', run: () => { setRupa('daftar') } },
        { label: 'Peta jam per bulan', keys: '2', run: () => { setRupa('peta') } },
        { label: 'Hanya yang tidak akan tercapai dengan laju sekarang', keys: 'T', run: () => { setPutusan((now) => (now === LAJU ? null : LAJU)) } },
        { label: 'Mengapa? Penjelasan baris yang disorot', keys: 'M', run: bukaMengapa },
      ],
      [],
    ),
  ) // prettier-ignore
  const filtered = saring.aktif || lampu !== null || putusan !== null
  const clear = () => {
    saring.hapus()
    setLampu(null)
    setPutusan(null)
  }
  const open = ({ pegawaiId }: Pick<BarisJam, 'pegawaiId'>) => void navigate(`/kompetensi/profil/${pegawaiId}`)
  const empty = filtered ? (
    <EmptyState title="Tidak ada yang cocok" action={<Button variant="default" onClick={clear}>Hapus saringan</Button>}>Kosongkan pencarian dan saringan untuk melihat semua pegawai.</EmptyState>
  ) : (
    <EmptyState title="Belum ada pegawai" action={<Button component={Link} to="/pegawai">Buka daftar pegawai</Button>}>Jam pelatihan ditampilkan untuk setiap pegawai aktif. Isi dahulu data pegawainya.</EmptyState>
  ) // prettier-ignore
  const judul = [`JAM PELATIHAN PEGAWAI TAHUN ${tahun}`, ...(data ? [`Keadaan ${formatTanggal(isoDate(data.waktu.pada))}`] : [])]
  return (
    <Page
      title="Jam pelatihan"
      hint={data && `Keadaan ${formatTanggal(isoDate(data.waktu.pada))} · ${rows.length} dari ${data.orang.length} pegawai`}
      actions={
        <>
          <Button variant="default" component={Link} to="/kompetensi/impor" leftSection={<IconFileImport size={15} />}>Impor riwayat</Button>
          <SegmentedControl aria-label="Tampilan" data={RUPA} value={rupa} onChange={setRupa} />
          {rupa === 'peta' ? <EksporButton key="peta" nama={`Peta jam pelatihan ${tahun}`} judul={judul} kolom={KOLOM_EKSPOR_PETA} baris={peta} /> : <EksporButton key="daftar" nama={`Jam pelatihan ${tahun}`} judul={judul} kolom={KOLOM_EKSPOR_JAM} baris={rows} />}
        </>
      }
    >
      <NavKompetensi kini="/kompetensi/jam" />
      <ErrorAlert error={error} />
      {data && data.orang.length > 0 && <RekapKantor rekap={filtered ? rekapJam(rows) : data.kantor} sebutan={filtered ? 'Yang tampak' : 'Seluruh kantor'} />}
      {data?.orang.length !== 0 && <Group gap="xs" wrap="nowrap">
        {saring.medan}
        <Select aria-label="Saring menurut keadaan" placeholder="Semua keadaan" clearable w={150} data={LAMPU} value={lampu} onChange={setLampu} />
        <Select aria-label="Saring menurut perkiraan" placeholder="Semua perkiraan" clearable w={270} data={PUTUSAN} value={putusan} onChange={setPutusan} />
      </Group>}
      {data && (rupa === 'peta' ? <PetaJam orang={peta} onOpen={open} empty={empty} /> : <DataTable label="Jam pelatihan pegawai" rows={rows} columns={columns} rowKey={({ pegawaiId }) => pegawaiId} onOpen={open} empty={empty} />)}
    </Page>
  ) // prettier-ignore
}
