import { Button, Checkbox, Group, Select, TextInput } from '@mantine/core'
import { IconPlus, IconSearch } from '@tabler/icons-react'
import { useMemo, useRef, useState } from 'react'
import { useSearchParams } from 'react-router'
import { JENIS_MITRA_LABEL, KEADAAN_MOU_LABEL, type KeadaanMou } from '../../../domain/pelatihan/mitra'
import { hr } from '../../ipc/client'
import { useChange, useRead } from '../../ipc/hooks'
import { useOfferCommands } from '../../shell/commands'
import { NavKompetensi } from '../../shell/nav-kompetensi'
import { DataTable } from '../../ui/data-table'
import { EksporButton } from '../../ui/ekspor-button'
import { EmptyState } from '../../ui/empty-state'
import { ErrorAlert } from '../../ui/error-alert'
import { Page } from '../../ui/page'
import { pilihanDari } from '../../ui/pilihan'
import { EKSPOR_MITRA, saringMitra, type BarisMitra, type SaringanMitra } from './baris-mitra'
import { IsianMitra } from './isian-mitra'
import { KOLOM_MITRA, kolomSampah } from './kolom-mitra'

const SEMUA: SaringanMitra = { teks: '', jenis: null, mou: null }
const bacaMou = (value: string | null): KeadaanMou | null => (value !== null && value in KEADAAN_MOU_LABEL ? (value as KeadaanMou) : null)
const hitung = (baris: readonly BarisMitra[], keadaan: KeadaanMou) => baris.filter(({ keadaanMou }) => keadaanMou === keadaan).length

function ringkasan(baris: readonly BarisMitra[]): string {
  const mentor = baris.filter(({ jenis }) => jenis === 'mentor').length
  const [segera, berakhir] = [hitung(baris, 'segera'), hitung(baris, 'berakhir')]
  return [`${baris.length - mentor} mitra, ${mentor} mentor internal`, segera > 0 && `${segera} kerja sama segera berakhir`, berakhir > 0 && `${berakhir} sudah berakhir`].filter(Boolean).join(' · ')
}

/** Who can help to train people: institutions with their agreements, and mentors of the office. */
export function MitraPage() {
  const [params] = useSearchParams()
  const [saringan, setSaringan] = useState<SaringanMitra>(() => ({ ...SEMUA, mou: bacaMou(params.get('mou')) }))
  const [sampah, setSampah] = useState(false)
  const [terbuka, setTerbuka] = useState<BarisMitra | null | undefined>(undefined)
  const search = useRef<HTMLInputElement>(null)
  const { data, error } = useRead(hr.mitra.daftar, { sampah })
  const { mutate: pulihkan } = useChange(hr.mitra.pulihkan)
  const kolom = useMemo(() => (sampah ? kolomSampah((id) => { pulihkan({ id }) }) : KOLOM_MITRA), [sampah, pulihkan]) // prettier-ignore
  const rows = useMemo(() => saringMitra(data ?? [], saringan), [data, saringan])
  const saring = (part: Partial<SaringanMitra>) => { setSaringan({ ...saringan, ...part }) } // prettier-ignore
  const baru = () => { setTerbuka(null) } // prettier-ignore
  useOfferCommands(
    useMemo(
      () => [
        { label: 'Tambah mitra atau mentor', keys: 'Ctrl+N', run: () => { setTerbuka(null) } },
        { label: 'Cari mitra', keys: 'Ctrl+F', run: () => search.current?.select() },
        { label: 'Cari mitra (tombol garis miring)', keys: '/', run: () => search.current?.select() },
      ],
      [],
    ),
  ) // prettier-ignore
  const kosong = sampah ? (
    <EmptyState title="Tidak ada mitra yang dihapus">Mitra yang dihapus menunggu di sini dan dapat dipulihkan.</EmptyState>
  ) : data?.length === 0 ? (
    <EmptyState title="Belum ada mitra" action={<Button onClick={baru}>Tambah mitra atau mentor</Button>}>
      Catat lembaga yang dapat melatih (BPSDM, perguruan tinggi, dan lainnya) dengan MoU dan kuotanya, serta pegawai yang dapat menjadi mentor. Takar mengingatkan sebelum kerja samanya berakhir.
    </EmptyState>
  ) : (
    <EmptyState title="Tidak ada mitra yang cocok" action={<Button variant="default" onClick={() => { setSaringan(SEMUA) }}>Hapus pencarian dan saringan</Button>} />
  ) // prettier-ignore
  return (
    <Page
      title="Mitra dan mentor"
      hint={data && !sampah && data.length > 0 ? ringkasan(data) : 'Lembaga yang dapat melatih, dan mentor dari kantor sendiri'}
      actions={
        <>
          <Button leftSection={<IconPlus size={15} />} onClick={baru}>Tambah <kbd style={{ marginLeft: 6 }}>Ctrl N</kbd></Button>
          <EksporButton nama="Mitra pengembangan kompetensi" judul={['MITRA DAN MENTOR PENGEMBANGAN KOMPETENSI']} kolom={EKSPOR_MITRA} baris={rows} />
        </>
      }
    >
      <NavKompetensi kini="/kompetensi/mitra" />
      <Group gap="xs">
        <TextInput
          ref={search} flex={1} miw={170} aria-label="Cari mitra" placeholder="Cari nama, layanan, atau narahubung" leftSection={<IconSearch size={15} />} rightSection={<kbd>/</kbd>}
          value={saringan.teks}
          onChange={(event) => { saring({ teks: event.currentTarget.value }) }}
          onKeyDown={(event) => {
            if (event.key === 'ArrowDown') document.querySelector<HTMLElement>('[role="grid"] [data-row]')?.focus()
            else if (event.key === 'Escape' && saringan.teks !== '') saring({ teks: '' })
            else return
            event.preventDefault()
          }}
        />
        <Select aria-label="Saring menurut jenis" placeholder="Semua jenis" clearable w={160} data={pilihanDari(JENIS_MITRA_LABEL)} value={saringan.jenis} onChange={(jenis) => { saring({ jenis }) }} />
        <Select aria-label="Saring menurut MoU" placeholder="Semua keadaan MoU" clearable w={170} data={pilihanDari(KEADAAN_MOU_LABEL)} value={saringan.mou} onChange={(mou) => { saring({ mou }) }} />
        <Checkbox label="Yang dihapus" checked={sampah} onChange={(event) => { setSampah(event.currentTarget.checked) }} />
      </Group>
      <ErrorAlert error={error} />
      {data && <DataTable label={sampah ? 'Mitra yang dihapus' : 'Mitra dan mentor'} rows={rows} columns={kolom} rowKey={({ id }) => id} onOpen={(row) => { if (!sampah) setTerbuka(row) }} empty={kosong} />}
      <IsianMitra baris={terbuka} onClose={() => { setTerbuka(undefined) }} />
    </Page>
  ) // prettier-ignore
}
