import { Button, Group } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconPackageExport, IconPlus } from '@tabler/icons-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { STATUS_NASKAH_LABEL, type StatusNaskah } from '../../../domain/naskah/naskah'
import { useOfferCommands } from '../../shell/commands'
import { NavSurat } from '../../shell/nav-surat'
import { DataTable } from '../../ui/data-table'
import { EksporButton } from '../../ui/ekspor-button'
import { EmptyState } from '../../ui/empty-state'
import { ErrorAlert } from '../../ui/error-alert'
import { Page } from '../../ui/page'
import { useAsal } from './kembali'
import { PaketTahun } from './paket-tahun'
import { SuratBaru } from './surat-baru'
import { KOLOM_EKSPOR_SURAT, KOLOM_SURAT } from './surat-kolom'
import { SuratSaringan } from './surat-saringan'
import { useArsip, type SaringanSurat } from './use-arsip'

const SEMUA: Omit<SaringanSurat, 'teks'> = { status: null, kode: null, pegawaiId: null, tahun: null, bulan: null }
const bacaStatus = (value: string | null): StatusNaskah | null => (value !== null && value in STATUS_NASKAH_LABEL ? (value as StatusNaskah) : null)

/** Who comes back from a letter finds the search as it was; who comes anew finds everything. */
let ditinggal = { teks: '', saringan: SEMUA }

/** Drafts and the archive in one list: searched to the words of the letter, filtered, opened. */
export function SuratPage() {
  const navigate = useNavigate()
  const [params] = useSearchParams()
  const { kembali } = useAsal()
  const [teks, setTeks] = useState(kembali === undefined ? '' : ditinggal.teks)
  const [rest, setRest] = useState(() => (kembali === undefined ? { ...SEMUA, status: bacaStatus(params.get('status')), pegawaiId: params.get('pegawai') } : ditinggal.saringan))
  useEffect(() => {
    ditinggal = { teks, saringan: rest }
  }, [teks, rest])
  const [dialog, setDialog] = useState<'baru' | 'paket' | null>(params.has('baru') ? 'baru' : null)
  const search = useRef<HTMLInputElement>(null)
  const [typed] = useDebouncedValue(teks, 200)
  const arsip = useArsip(useMemo(() => ({ ...rest, teks: typed.trim().slice(0, 200) }), [rest, typed]))
  const filtered = teks.trim() !== '' || Object.values(rest).some((value) => value !== null)
  useOfferCommands(
    useMemo(() => {
      const focusSearch = () => search.current?.select()
      return [
        { label: 'Surat baru', keys: 'Ctrl+N', run: () => { setDialog('baru') } },
        { label: 'Cari surat', keys: 'Ctrl+F', run: focusSearch },
        { label: 'Cari surat (tombol garis miring)', keys: '/', run: focusSearch },
        { label: 'Paket tahun: folder setiap pegawai', run: () => { setDialog('paket') } },
        { label: 'Buku agenda surat keluar', run: () => void navigate('/surat/agenda') },
        { label: 'Rangkaian: banyak surat sekaligus', run: () => void navigate('/surat/rangkaian') },
        { label: 'Templat surat', run: () => void navigate('/surat/templat') },
      ]
    }, [navigate]),
  ) // prettier-ignore
  const clear = () => {
    setTeks('')
    setRest(SEMUA)
  }
  const { baris, jumlah } = arsip
  const shown = baris.length < jumlah ? `${baris.length} dari ${jumlah} surat ditampilkan` : `${jumlah} surat`
  return (
    <Page
      title="Surat"
      hint={arsip.isLoading ? 'Konsep dan arsip naskah dinas' : shown}
      actions={
        <>
          <Button leftSection={<IconPlus size={15} />} onClick={() => { setDialog('baru') }}>Surat baru <kbd style={{ marginLeft: 6 }}>Ctrl N</kbd></Button>
          <Button variant="default" leftSection={<IconPackageExport size={15} />} onClick={() => { setDialog('paket') }}>Paket tahun</Button>
          <EksporButton nama="Daftar surat" judul={['DAFTAR SURAT']} kolom={KOLOM_EKSPOR_SURAT} baris={baris} />
        </>
      }
    >
      <NavSurat kini="/surat" />
      <SuratSaringan teks={teks} onTeks={setTeks} saringan={{ ...rest, teks }} onSaring={(part) => { setRest({ ...rest, ...part }) }} tahun={arsip.tahun} search={search} />
      <ErrorAlert error={arsip.error} />
      {!arsip.isLoading && (
        <DataTable
          label="Daftar surat"
          rows={baris}
          columns={KOLOM_SURAT}
          rowKey={({ id }) => id}
          startAt={kembali}
          rowHeight={typed.trim() === '' ? 32 : 50}
          onOpen={({ id }) => void navigate(`/surat/${id}`)}
          empty={
            filtered ? (
              <EmptyState title="Tidak ada surat yang cocok" action={<Button variant="default" onClick={clear}>Hapus pencarian dan saringan</Button>}>
                Setiap kata yang dicari harus ada. Coba kata yang lebih pendek atau awal katanya saja.
              </EmptyState>
            ) : (
              <EmptyState title="Belum ada surat" action={<Button onClick={() => { setDialog('baru') }}>Buat surat pertama</Button>}>
                Pilih jenis surat, lengkapi isiannya, lalu terbitkan. Nomor, tanggal, dan penanda tangan disiapkan Takar.
              </EmptyState>
            )
          }
        />
      )}
      {arsip.hasNextPage && (
        <Group justify="center"><Button variant="default" loading={arsip.isFetchingNextPage} onClick={() => void arsip.fetchNextPage()}>Tampilkan 500 berikutnya</Button></Group>
      )}
      <SuratBaru opened={dialog === 'baru'} onClose={() => { setDialog(null) }} pegawaiId={rest.pegawaiId} />
      <PaketTahun opened={dialog === 'paket'} onClose={() => { setDialog(null) }} />
    </Page>
  ) // prettier-ignore
}
