import { Button, Checkbox, Group, Modal, Stack, Text, Textarea } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconCopy } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { KOLOM_SIASN, tanggalSiasn, teksSiasn } from '../../../domain/kompetensi/entri-siasn'
import { JENIS_PELATIHAN_LABEL, STATUS_SIASN_LABEL, type StatusSiasn } from '../../../domain/kompetensi/kompetensi'
import { hr } from '../../ipc/client'
import { useChange, useRead } from '../../ipc/hooks'
import { DataTable, type DataColumn } from '../../ui/data-table'
import { EksporButton, type KolomEkspor } from '../../ui/ekspor-button'
import { EmptyState } from '../../ui/empty-state'
import { ErrorAlert } from '../../ui/error-alert'

type Entri = Awaited<ReturnType<typeof hr.profilKompetensi.entriSiasn>>[number]

const KOLOM: readonly DataColumn<Entri>[] = [
  { key: 'pegawai', judul: 'Pegawai', lebar: 180, nilai: ({ pegawai }) => pegawai },
  { key: 'nama', judul: 'Pelatihan', lebar: 250, nilai: ({ nama }) => nama },
  { key: 'jenis', judul: 'Jenis', lebar: 130, nilai: ({ jenis }) => JENIS_PELATIHAN_LABEL[jenis] },
  { key: 'selesai', judul: 'Selesai', lebar: 92, nilai: ({ selesai }) => selesai, tampil: ({ selesai }) => <span className="angka">{tanggalSiasn(selesai)}</span> },
  { key: 'jp', judul: 'JP', lebar: 48, rata: 'right', nilai: ({ jp }) => jp },
  { key: 'sertifikat', judul: 'Nomor sertifikat', lebar: 150, nilai: ({ noSertifikat }) => noSertifikat, tampil: ({ noSertifikat }) => noSertifikat ?? <Text span inherit fs="italic">belum ada</Text> },
  { key: 'status', judul: 'Status', lebar: 120, nilai: ({ siasnStatus }) => STATUS_SIASN_LABEL[siasnStatus] },
] // prettier-ignore
const EKSPOR: readonly KolomEkspor<Entri>[] = KOLOM_SIASN.map(({ judul, lebar, angka, nilai }) => ({ judul, lebar, jenis: angka ? 'angka' : 'teks', nilai }))
const TIDAK_ADA: readonly Entri[] = []

interface Props {
  opened: boolean
  /** Null: everyone. */
  pegawaiId: string | null
  sebutan: string
  onClose: () => void
}

/** Courses to be typed into SIASN: saved or copied with its field names, then marked as proposed or recorded. */
export function EntriSiasn({ opened, sebutan, onClose, pegawaiId }: Props) {
  return (
    <Modal opened={opened} onClose={onClose} size={1040} title={`Entri SIASN: ${sebutan}`} transitionProps={{ duration: 0 }}>
      {opened && <Isi pegawaiId={pegawaiId} sebutan={sebutan} />}
    </Modal>
  )
}

function Isi({ pegawaiId, sebutan }: Pick<Props, 'pegawaiId' | 'sebutan'>) {
  const [semua, setSemua] = useState(false)
  const [dipilih, setDipilih] = useState<ReadonlySet<string>>(new Set())
  const [teks, setTeks] = useState<string | null>(null)
  const { data, error } = useRead(hr.profilKompetensi.entriSiasn, { pegawaiId, semua })
  const rows = data ?? TIDAK_ADA
  const terpilih = useMemo(() => rows.filter(({ id }) => dipilih.has(id)), [rows, dipilih])
  const pakai = terpilih.length > 0 ? terpilih : rows
  const atur = useChange(hr.profilKompetensi.aturSiasn, { onSuccess: (_, { kursus, status }) => { setDipilih(new Set()); notifications.show({ message: `${kursus.length} pelatihan ditandai: ${STATUS_SIASN_LABEL[status]}.` }) } }) // prettier-ignore
  const tandai = (status: StatusSiasn) => { atur.mutate({ kursus: terpilih.map(({ asal, id }) => ({ asal, id })), status }) } // prettier-ignore
  const salin = async () => {
    const isi = teksSiasn(pakai)
    try {
      await navigator.clipboard.writeText(isi)
      notifications.show({ message: `${pakai.length} pelatihan disalin. Tempel di Excel atau di mana pun dengan Ctrl+V.` })
    } catch {
      setTeks(isi)
    }
  }
  return (
    <Stack gap="xs">
      <Text size="sm" c="dimmed">
        Takar tidak mengisi SIASN. Ketik atau tempel dari daftar ini, lalu tandai yang sudah. Kolomnya bernama seperti isian SIASN; kode jenisDiklatId dipilih di sana.
      </Text>
      <Group justify="space-between">
        <Checkbox data-autofocus label="Sertakan yang sudah tercatat" checked={semua} onChange={(event) => { setSemua(event.currentTarget.checked) }} />
        <Group gap="xs">
          <Text size="sm">{terpilih.length > 0 ? `${terpilih.length} dari ${rows.length} dipilih` : `${rows.length} pelatihan`}</Text>
          <Button variant="default" leftSection={<IconCopy size={15} />} disabled={rows.length === 0} onClick={() => void salin()}>Salin teks</Button>
          <EksporButton nama={`Entri SIASN ${sebutan}`} judul={[]} kolom={EKSPOR} baris={pakai} />
        </Group>
      </Group>
      <ErrorAlert error={error} />
      {teks !== null && <Textarea label="Teks untuk disalin" description="Tekan Ctrl+A lalu Ctrl+C di kotak ini." readOnly autosize={false} rows={6} value={teks} />}
      {data && (
        <div style={{ height: rows.length === 0 ? undefined : 'min(400px, 48vh)', display: 'flex' }}>
          <DataTable
            label="Pelatihan untuk SIASN"
            rows={rows}
            columns={KOLOM}
            rowKey={({ id }) => id}
            selected={dipilih}
            onSelect={setDipilih}
            empty={<div style={{ flex: 1 }}><EmptyState title="Tidak ada yang perlu dicatat di SIASN">Pelatihan yang selesai muncul di sini sampai ditandai sudah tercatat.</EmptyState></div>}
          />
        </div>
      )}
      <Group justify="flex-end" gap="xs">
        <Text size="sm" c="dimmed" mr="auto">Spasi memilih baris yang disorot. Tanpa pilihan, semua baris disalin dan disimpan.</Text>
        <Button variant="default" disabled={terpilih.length === 0} onClick={() => { tandai('belum') }}>Tandai belum</Button>
        <Button variant="default" disabled={terpilih.length === 0} onClick={() => { tandai('diusulkan') }}>Tandai diusulkan</Button>
        <Button disabled={terpilih.length === 0} loading={atur.isPending} onClick={() => { tandai('tercatat') }}>Tandai tercatat</Button>
      </Group>
    </Stack>
  ) // prettier-ignore
}
