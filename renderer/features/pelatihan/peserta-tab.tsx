import { Alert, Button, Group, Text } from '@mantine/core'
import { IconAlertTriangle, IconPlus, IconTrash } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { useNavigate } from 'react-router'
import { STATUS_PESERTA_LABEL } from '../../../domain/pelatihan/pelatihan'
import { AppError } from '../../../domain/shared/app-error'
import { hr } from '../../ipc/client'
import { useChange } from '../../ipc/hooks'
import { useOfferCommands } from '../../shell/commands'
import { DataTable, type DataColumn } from '../../ui/data-table'
import { EksporButton, type KolomEkspor } from '../../ui/ekspor-button'
import { EmptyState } from '../../ui/empty-state'
import { fokusDaftar } from '../../ui/fokus-daftar'
import { showUndo } from '../../ui/pesan-urung'
import { PesertaTerhapus } from './peserta-terhapus'
import { TambahPeserta } from './tambah-peserta'
import { useProgram, type ProgramLengkap } from './use-program'

type Peserta = ProgramLengkap['peserta'][number]
type Status = Parameters<typeof hr.pelatihan.statusPeserta>[0]['status']

const KOLOM: readonly DataColumn<Peserta>[] = [
  { key: 'nama', judul: 'Nama', lebar: 230, nilai: ({ nama }) => nama },
  { key: 'status', judul: 'Status', lebar: 110, nilai: ({ status }) => STATUS_PESERTA_LABEL[status] },
  { key: 'jam', judul: 'JP tahun ini', lebar: 210, nilai: ({ jam }) => jam, tampil: ({ jam, direncanakan }) => <span className="angka">{jam} berbukti, {direncanakan} direncanakan</span> },
  { key: 'kebutuhan', judul: 'Kebutuhan yang dijawab', lebar: 200, nilai: ({ kebutuhan }) => kebutuhan },
  { key: 'jabatan', judul: 'Jabatan', lebar: 220, nilai: ({ jabatan }) => jabatan },
  { key: 'unit', judul: 'Unit kerja', lebar: 180, nilai: ({ unit }) => unit },
  { key: 'nip', judul: 'NIP', lebar: 160, nilai: ({ nip }) => nip },
] // prettier-ignore
const KOLOM_EKSPOR: readonly KolomEkspor<Peserta>[] = [
  { judul: 'Nama', lebar: 34, nilai: ({ nama }) => nama },
  { judul: 'NIP', lebar: 22, nilai: ({ nip }) => nip },
  { judul: 'Pangkat', lebar: 24, nilai: ({ pangkat }) => pangkat },
  { judul: 'Jabatan', lebar: 36, nilai: ({ jabatan }) => jabatan },
  { judul: 'Unit kerja', lebar: 30, nilai: ({ unit }) => unit },
  { judul: 'Status', lebar: 16, nilai: ({ status }) => STATUS_PESERTA_LABEL[status] },
  { judul: 'JP Berbukti Tahun Ini', lebar: 14, jenis: 'angka', nilai: ({ jam }) => jam },
  { judul: 'JP Direncanakan', lebar: 14, jenis: 'angka', nilai: ({ direncanakan }) => direncanakan },
  { judul: 'Kebutuhan', lebar: 40, nilai: ({ kebutuhan }) => kebutuhan },
]

/** Who takes part: added many at once, taken out, invited or withdrawn. */
export function PesertaTab() {
  const { data } = useProgram()
  return data ? <Daftar key={data.program.id} data={data} /> : null
}

function Daftar({ data: { program, peserta } }: { data: ProgramLengkap }) {
  const client = useQueryClient()
  const navigate = useNavigate()
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const [adding, setAdding] = useState(false)
  const [tanya, setTanya] = useState<{ ids: string[]; status: Status; kalimat: string } | null>(null)
  const ids = peserta.map(({ id }) => id).filter((id) => ticked.has(id))
  const { mutate: hapus } = useChange(hr.pelatihan.hapusPeserta, {
    onSuccess: (_none, input) => {
      setTicked(new Set())
      fokusDaftar()
      showUndo(`${input.ids.length} peserta dihapus dari program.`, () => client.invalidateQueries())
    },
  })
  const status = useChange(hr.pelatihan.statusPeserta, {
    onSuccess: () => {
      setTicked(new Set())
      setTanya(null)
      fokusDaftar()
    },
    onError: ({ fields }) => fields['setuju'] !== undefined,
  })
  const setStatus = (input: { ids: string[]; status: Status; setuju?: boolean }) => {
    status.mutate(input, {
      onError: (error) => {
        const kalimat = error instanceof AppError ? error.fields['setuju'] : undefined
        setTanya(kalimat === undefined ? null : { ids: input.ids, status: input.status, kalimat })
      },
    })
  }
  useOfferCommands(
    useMemo(
      () => [
        { label: 'Tambah peserta', keys: 'Ctrl+N', run: () => { setAdding(true) } },
        { label: 'Hapus peserta yang dipilih', keys: 'Delete', run: () => { document.getElementById('hapus-peserta')?.click() } },
      ],
      [],
    ),
  ) // prettier-ignore
  return (
    <div style={{ display: 'flex', flexDirection: 'column', gap: 8, flex: 1, minHeight: 0, paddingTop: 8 }}>
      <Group justify="space-between">
        <Group gap="xs">
          <Button leftSection={<IconPlus size={15} />} onClick={() => { setAdding(true) }}>Tambah peserta <kbd style={{ marginLeft: 6 }}>Ctrl N</kbd></Button>
          {ids.length > 0 && (
            <>
              <Text size="sm">{ids.length} dipilih:</Text>
              <Button variant="default" onClick={() => { setStatus({ ids, status: 'diundang' }) }}>Diundang</Button>
              <Button variant="default" onClick={() => { setStatus({ ids, status: 'calon' }) }}>Calon</Button>
              <Button variant="default" onClick={() => { setStatus({ ids, status: 'batal' }) }}>Batal ikut</Button>
              <Button id="hapus-peserta" variant="light" color="red" leftSection={<IconTrash size={15} />} onClick={() => { hapus({ ids }) }}>Hapus</Button>
            </>
          )}
        </Group>
        <EksporButton nama={`Peserta ${program.judul}`.slice(0, 100)} judul={['DAFTAR PESERTA', program.judul]} kolom={KOLOM_EKSPOR} baris={peserta} />
      </Group>
      <PesertaTerhapus peserta={peserta} onKosongkan={(hilang) => { setStatus({ ids: hilang, status: 'batal' }) }} />
      {tanya && (
        <Alert color="orange" p="xs" icon={<IconAlertTriangle size={16} />} title="Status belum diubah">
          <Group justify="space-between"><Text size="sm">{tanya.kalimat}</Text><Group gap="xs"><Button variant="default" onClick={() => { setTanya(null) }}>Batal</Button><Button onClick={() => { setStatus({ ids: tanya.ids, status: tanya.status, setuju: true }) }}>Tetap ubah</Button></Group></Group>
        </Alert>
      )}
      <DataTable
        label="Peserta" rows={peserta} columns={KOLOM} rowKey={({ id }) => id} selected={ticked} onSelect={setTicked} onOpen={({ pegawaiId }) => void navigate(`/kompetensi/profil/${pegawaiId}`)}
        empty={
          <EmptyState title="Belum ada peserta" action={<Button onClick={() => { setAdding(true) }}>Tambah peserta</Button>}>
            Pilih pegawai menurut unit, kekurangan jamnya, atau kebutuhannya. Peserta juga masuk sendiri bila program dibuat dari layar Kebutuhan.
          </EmptyState>
        }
      />
      <TambahPeserta opened={adding} program={program} peserta={peserta} onClose={() => { setAdding(false) }} />
    </div>
  ) // prettier-ignore
}
