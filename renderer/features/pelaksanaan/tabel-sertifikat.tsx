import { Button, Group, Table, Text } from '@mantine/core'
import { IconNumbers } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { Link } from 'react-router'
import { bacaJam } from '../../../domain/impor-kompetensi/nilai'
import { STATUS_PESERTA_LABEL } from '../../../domain/pelatihan/pelatihan'
import { AppError } from '../../../domain/shared/app-error'
import { parseTanggal } from '../../../domain/shared/iso-date'
import { hr } from '../../ipc/client'
import { useChange } from '../../ipc/hooks'
import { useOfferCommands } from '../../shell/commands'
import { EksporButton, type KolomEkspor } from '../../ui/ekspor-button'
import { EmptyState } from '../../ui/empty-state'
import warna from '../../ui/impor/warna.module.css'
import { LihatBerkas } from '../../ui/lihat-berkas'
import { BerkasSertifikat } from './berkas-sertifikat'
import { IsiNomor } from './isi-nomor'
import type { Papan, Peserta } from './papan'
import { SelKetik } from './sel-ketik'

const KOLOM = ['jpDiakui', 'noSertifikat', 'tanggalSertifikat'] as const
type Kolom = (typeof KOLOM)[number]
type Isi = Parameters<typeof hr.pelaksanaan.sertifikatSimpan>[0]['isi'][number]

const tanggalTeks = (tanggal: string | null): string => (tanggal ?? '').split('-').reverse().join('-')
const salah = (kolom: Kolom, kalimat: string) => new AppError('INVALID_INPUT', kalimat, { [kolom]: kalimat })

/** Typed text as the cell's value. Throws the sentence to show below the cell. */
function baca(pesertaId: string, kolom: Kolom, teks: string): Isi {
  if (kolom === 'noSertifikat') return { pesertaId, noSertifikat: teks || null }
  if (kolom === 'jpDiakui') {
    const jam = teks === '' ? null : bacaJam(teks)
    if (jam === null && teks !== '') throw salah(kolom, 'Tulis jam dengan angka bulat.')
    return { pesertaId, jpDiakui: jam }
  }
  const day = teks === '' ? null : parseTanggal(teks)
  if (day === null && teks !== '') throw salah(kolom, 'Tulis misalnya 5-6-2026.')
  return { pesertaId, tanggalSertifikat: day }
}

/** Certificates of those who finished, typed like a spreadsheet: hours, number, date, file. */
export function TabelSertifikat({ papan }: { papan: Papan }) {
  const { program } = papan
  const [nomor, setNomor] = useState(false)
  useOfferCommands(useMemo(() => [{ label: 'Isi nomor sertifikat berurutan', keys: 'F9', run: () => { setNomor(true) } }], []))
  const [lihat, setLihat] = useState<Peserta | null>(null)
  const rows = papan.peserta.filter(({ status, noSertifikat, berkasNama }) => status === 'selesai' || noSertifikat !== null || berkasNama !== null)
  if (rows.length === 0)
    return (
      <EmptyState title="Belum ada peserta yang selesai" action={<Button component={Link} variant="default" to={`/kompetensi/impor?pelatihan=${program.id}`}>Impor dari daftar penyelenggara</Button>}>
        Sertifikat diisi sesudah program ditutup dan peserta yang selesai ditetapkan. Nomor dari penyelenggara dapat diimpor dari daftarnya.
      </EmptyState>
    ) // prettier-ignore
  return (
    <>
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm" c="dimmed">Jam pelatihan dihitung bila nomor sertifikatnya terisi. Sel dari Excel (jam, nomor, tanggal) dapat ditempel.</Text>
        <Group gap="xs" wrap="nowrap">
          <Button variant="default" leftSection={<IconNumbers size={15} />} rightSection={<kbd aria-hidden>F9</kbd>} onClick={() => { setNomor(true) }}>Isi nomor berurutan…</Button>
          <EksporButton nama={`Sertifikat ${program.judul}`} judul={[program.judul.toUpperCase(), 'SERTIFIKAT PESERTA']} kolom={EKSPOR} baris={rows} />
        </Group>
      </Group>
      <div style={{ flex: 1, minHeight: 0, overflow: 'auto' }}>
        <Table aria-label="Sertifikat peserta" stickyHeader layout="fixed" style={{ minWidth: 820 }}>
          <Table.Thead>
            <Table.Tr><Table.Th>Peserta</Table.Th><Table.Th w={150}>Jam diakui (JP)</Table.Th><Table.Th w={220}>Nomor sertifikat</Table.Th><Table.Th w={140}>Tanggal</Table.Th><Table.Th w={190}>Berkas</Table.Th></Table.Tr>
          </Table.Thead>
          <Table.Tbody>{rows.map((one, at) => <Baris key={one.id} peserta={one} papan={papan} rows={rows} at={at} onLihat={() => { setLihat(one) }} />)}</Table.Tbody>
        </Table>
      </div>
      <IsiNomor papan={papan} opened={nomor} onTutup={() => { setNomor(false) }} />
      <LihatBerkas buka={hr.pelaksanaan.sertifikatBuka} id={lihat?.id ?? null} judul={`Sertifikat ${lihat?.nama ?? ''}`} onTutup={() => { setLihat(null) }} />
    </>
  ) // prettier-ignore
}

interface BarisProps {
  peserta: Peserta
  papan: Papan
  rows: readonly Peserta[]
  at: number
  onLihat: () => void
}

function Baris({ peserta, papan: { program }, rows, at, onLihat }: BarisProps) {
  const simpan = useChange(hr.pelaksanaan.sertifikatSimpan, { onError: () => true })
  const [galat, setGalat] = useState<string | null>(null)
  const { id, nama, nip, status, jpDiakui, noSertifikat, tanggalSertifikat, janggal, nomorGanda } = peserta
  const tempel = async (kolom: Kolom, block: readonly (readonly string[])[]) => {
    try {
      const first = KOLOM.indexOf(kolom)
      const isi = block.flatMap((cells, down) => {
        const orang = rows[at + down]
        const parts = orang ? cells.flatMap((text, right) => { const name = KOLOM[first + right]; return name ? [baca(orang.id, name, text)] : [] }) : [] // prettier-ignore
        return parts.length > 0 ? [Object.assign({}, ...parts) as Isi] : []
      })
      if (isi.length > 0) await simpan.mutateAsync({ pelatihanId: program.id, isi })
      setGalat(null)
    } catch (error) {
      setGalat(`Tempelan belum disimpan: ${error instanceof AppError ? (Object.values(error.fields)[0] ?? error.message) : ''}`)
    }
  }
  const sel = (kolom: Kolom, label: string, nilai: string) => ({
    label: `${label}, ${nama}`, kolom, nilai,
    onSimpan: async (teks: string) => simpan.mutateAsync({ pelatihanId: program.id, isi: [baca(id, kolom, teks)] }),
    onTempel: (block: readonly (readonly string[])[]) => void tempel(kolom, block),
  }) // prettier-ignore
  return (
    <Table.Tr style={{ verticalAlign: 'top' }}>
      <Table.Td style={{ overflowWrap: 'anywhere' }}>
        <Text size="sm">{at + 1}. {nama}</Text>
        <Text size="xs" c="dimmed">{[nip, status !== 'selesai' && STATUS_PESERTA_LABEL[status]].filter(Boolean).join(' · ')}</Text>
        {galat && <Text size="xs" className={warna['salah']}>{galat}</Text>}
      </Table.Td>
      <Table.Td>
        <SelKetik {...sel('jpDiakui', 'Jam diakui', jpDiakui === null ? '' : String(jpDiakui))} placeholder={String(program.jp)} />
        {janggal && <Text size="xs" className={warna['ragu']}>{janggal}</Text>}
      </Table.Td>
      <Table.Td>
        <SelKetik {...sel('noSertifikat', 'Nomor sertifikat', noSertifikat ?? '')} />
        {nomorGanda && <Text size="xs" className={warna['ragu']}>{nomorGanda}</Text>}
      </Table.Td>
      <Table.Td><SelKetik {...sel('tanggalSertifikat', 'Tanggal sertifikat', tanggalTeks(tanggalSertifikat))} placeholder="tgl-bln-tahun" /></Table.Td>
      <Table.Td><BerkasSertifikat peserta={peserta} onLihat={onLihat} /></Table.Td>
    </Table.Tr>
  ) // prettier-ignore
}

const EKSPOR: readonly KolomEkspor<Peserta>[] = [
  { judul: 'Nama', lebar: 34, nilai: ({ nama }) => nama },
  { judul: 'NIP', lebar: 22, nilai: ({ nip }) => nip },
  { judul: 'Jabatan', lebar: 34, nilai: ({ jabatan }) => jabatan },
  { judul: 'Unit kerja', lebar: 28, nilai: ({ unit }) => unit },
  { judul: 'Status', lebar: 14, nilai: ({ status }) => STATUS_PESERTA_LABEL[status] },
  { judul: 'Jam diakui', lebar: 11, jenis: 'angka', nilai: ({ jpDiakui }) => jpDiakui },
  { judul: 'Nomor sertifikat', lebar: 30, nilai: ({ noSertifikat }) => noSertifikat },
  { judul: 'Tanggal sertifikat', lebar: 14, jenis: 'tanggal', nilai: ({ tanggalSertifikat }) => tanggalSertifikat },
  { judul: 'Berkas', lebar: 30, nilai: ({ berkasNama }) => berkasNama },
]
