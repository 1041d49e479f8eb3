import { Alert, Button, Group, SegmentedControl, Text, TextInput } from '@mantine/core'
import { IconAlertTriangle, IconHistory, IconPlus, IconRosetteDiscountCheck, IconSparkles, IconUser } from '@tabler/icons-react'
import { useMemo, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { rupiah } from '../../../domain/anggaran/anggaran'
import { cocok } from '../../../domain/pegawai/cari'
import type { StatusPelatihan } from '../../../domain/pelatihan/pelatihan'
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
import { rentangTanggal } from '../../ui/rentang-tanggal'
import { Linimasa } from './linimasa'
import { ProgramBaru } from './program-baru'
import { RencanaOrang } from './rencana-orang'
import { KOLOM_EKSPOR_RENCANA, KOLOM_RENCANA } from './rencana-kolom'
import { SaringStatus } from './saring-status'
import { SetujuiRencana } from './setujui-rencana'
import type { Rencana } from './susun-linimasa'
import { VersiRencana } from './versi-rencana'

type Tampilan = 'keduanya' | 'linimasa' | 'tabel'
type Dialog = 'baru' | 'setujui' | 'versi' | 'orang'
/** Kept while the program is open. */
let tampilanTerakhir: Tampilan = 'keduanya'

/** The year's plan: its programmes over twelve months, the same as a table, and its approval. */
export function RencanaPage() {
  const tahun = useTahunKompetensi()
  const navigate = useNavigate()
  const { data, error } = useRead(hr.rencana.get, { tahun })
  const [dialog, setDialog] = useState<Dialog | null>(null)
  const [tampilan, setTampilan] = useState(tampilanTerakhir)
  const [status, setStatus] = useState<ReadonlySet<StatusPelatihan>>(new Set())
  const [cari, setCari] = useState('')
  const search = useRef<HTMLInputElement>(null)
  const rencana = data?.tahun === tahun ? data : undefined
  const shown = useMemo(() => (rencana?.program ?? []).filter((one) => (status.size === 0 || status.has(one.status)) && cocok(cari, [one.judul, one.penyelenggara, one.mitra, one.bentuk])), [rencana, status, cari])
  useOfferCommands(
    useMemo(
      () => [
        { label: 'Program pelatihan baru', keys: 'Ctrl+N', run: () => { setDialog('baru') } },
        { label: 'Cari program', keys: 'Ctrl+F', run: () => search.current?.select() },
        { label: 'Setujui rencana', keys: 'Ctrl+Enter', run: () => { setDialog('setujui') } },
        { label: 'Versi dan perubahan rencana', keys: 'F4', run: () => { setDialog('versi') } },
        { label: 'Rencana pegawai', keys: 'F6', run: () => { setDialog('orang') } },
        { label: 'Usulan terbaik menurut pagu', run: () => void navigate('/kompetensi/usulan') },
      ],
      [navigate],
    ),
  ) // prettier-ignore
  const close = () => { setDialog(null) } // prettier-ignore
  const empty = rencana?.program.length === 0
  const clear = () => {
    setStatus(new Set())
    setCari('')
  }
  return (
    <Page
      title="Rencana kompetensi"
      actions={
        <>
          <Button leftSection={<IconPlus size={15} />} onClick={() => { setDialog('baru') }}>Program baru <kbd style={{ marginLeft: 6 }}>Ctrl N</kbd></Button>
          <Button variant="default" leftSection={<IconSparkles size={15} />} onClick={() => void navigate('/kompetensi/usulan')}>Usulan terbaik</Button>
          <Button variant="default" leftSection={<IconRosetteDiscountCheck size={15} />} disabled={!rencana || rencana.total.program === 0} onClick={() => { setDialog('setujui') }}>Setujui rencana</Button>
          <Button variant="default" leftSection={<IconHistory size={15} />} onClick={() => { setDialog('versi') }}>Versi</Button>
          <EksporButton nama={`Rencana kompetensi ${tahun}`} judul={[`RENCANA PENGEMBANGAN KOMPETENSI TAHUN ${tahun}`]} kolom={KOLOM_EKSPOR_RENCANA} baris={shown} />
        </>
      }
    >
      <NavKompetensi kini="/kompetensi" />
      <Group justify="space-between" gap="xs">
        <Text size="sm" c="dimmed" style={{ flex: '1 1 420px' }}>{rencana && !empty ? ringkasan(rencana) : 'Program pelatihan setahun, biayanya, dan pesertanya.'}</Text>
        <Button variant="subtle" size="compact-sm" leftSection={<IconUser size={15} />} onClick={() => { setDialog('orang') }}>Rencana pegawai</Button>
      </Group>
      <ErrorAlert error={error} />
      {rencana && rencana.peringatan.length > 0 && <Peringatan kalimat={rencana.peringatan} />}
      {rencana && !empty && (
        <Group justify="space-between" gap="xs">
          <SaringStatus program={rencana.program} dipilih={status} onChange={setStatus} />
          <Group gap="xs">
            <TextInput ref={search} aria-label="Cari program" placeholder="Cari program (Ctrl+F)" w={160} value={cari} onChange={(event) => { setCari(event.currentTarget.value) }} />
            <SegmentedControl aria-label="Tampilan" value={tampilan} onChange={(value) => { tampilanTerakhir = value; setTampilan(value) }} data={[{ value: 'keduanya', label: 'Keduanya' }, { value: 'linimasa', label: 'Linimasa' }, { value: 'tabel', label: 'Tabel' }]} />
          </Group>
        </Group>
      )}
      {empty && (
        <EmptyState title={`Belum ada program pada tahun ${tahun}`} action={<Group gap="xs"><Button onClick={() => { setDialog('baru') }}>Buat program pertama</Button><Button variant="default" onClick={() => void navigate('/kompetensi/kebutuhan')}>Mulai dari kebutuhan</Button></Group>}>
          Program dapat dibuat langsung, atau dari kebutuhan pegawai dengan dua klik. Biaya, peserta, dan jadwalnya diisi di halaman program.
        </EmptyState>
      )}
      {rencana && !empty && shown.length === 0 && <EmptyState title="Tidak ada program yang cocok" action={<Button variant="default" onClick={clear}>Hapus pencarian dan saringan</Button>} />}
      {shown.length > 0 && (
        <>
          {tampilan !== 'tabel' && <div style={{ display: 'flex', flexDirection: 'column', minHeight: 0, flex: '1 1 0', maxHeight: 'max-content' }}><Linimasa key={tahun} tahun={tahun} program={shown} /></div>}
          {tampilan !== 'linimasa' && <DataTable label={`Program tahun ${tahun}`} rows={shown} columns={KOLOM_RENCANA} rowKey={({ id }) => id} onOpen={({ id }) => void navigate(`/kompetensi/pelatihan/${id}`)} />}
        </>
      )}
      <ProgramBaru opened={dialog === 'baru'} tahun={tahun} onClose={close} />
      {rencana && <SetujuiRencana opened={dialog === 'setujui'} rencana={rencana} onClose={close} />}
      <RencanaOrang opened={dialog === 'orang'} tahun={tahun} onClose={close} />
      <VersiRencana opened={dialog === 'versi'} tahun={tahun} onClose={close} />
    </Page>
  ) // prettier-ignore
}

/** What the plan adds up to, and how it stands to its last approved version. */
function ringkasan({ total, versi, berubah, program }: Rencana): string {
  const luar = program.length - total.program
  const isi = `${total.program} program${luar > 0 ? ` (${luar} di luar rencana)` : ''} · ${total.orang} pegawai · ${total.jamOrang.toLocaleString('id-ID')} JP seluruh peserta · ${rupiah(total.biaya)}`
  if (!versi) return `${isi}. Belum pernah disetujui.`
  return `${isi}. Versi ${versi.versi} disetujui ${rentangTanggal(versi.disetujuiPada, null) ?? ''}${berubah > 0 ? `; ${berubah} program berubah sesudahnya` : ''}.`
}

/** Most sentences shown at once; the rest is counted. */
const TAMPIL = 2

function Peringatan({ kalimat }: { kalimat: readonly string[] }) {
  const rest = kalimat.length - TAMPIL
  return (
    <Alert color="orange" p="xs" icon={<IconAlertTriangle size={16} />}>
      {kalimat.slice(0, TAMPIL).join(' ')}
      {rest > 0 && ` Dan ${rest} lainnya; lihat layar Anggaran dan kolom Peserta.`}
    </Alert>
  )
}
