import { ActionIcon, Anchor, Button, Group, Modal, Stack, Table, Text, UnstyledButton } from '@mantine/core'
import { IconClipboardList, IconPaperclip, IconPencil, IconPlus, IconTrash } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'react-router'
import { terbukti } from '../../../domain/kompetensi/jam'
import { STATUS_SIASN_LABEL } from '../../../domain/kompetensi/kompetensi'
import { formatTanggal, isoDate } from '../../../domain/shared/iso-date'
import { hr } from '../../ipc/client'
import { useChange } from '../../ipc/hooks'
import { EksporButton, type KolomEkspor } from '../../ui/ekspor-button'
import { EmptyState } from '../../ui/empty-state'
import { LihatBerkas } from '../../ui/lihat-berkas'
import { showUndo } from '../../ui/pesan-urung'
import { RiwayatIsian } from './riwayat-isian'
import type { Kursus, Profil } from './ringkasan'

interface Props {
  profil: Profil
  /** What the form is open for: a new course, one that is changed, or nothing. */
  isian: Kursus | 'baru' | null
  onIsian: (isian: Kursus | 'baru' | null) => void
  onSiasn: () => void
}

/** Everything the person has learnt, newest first; courses of the history are added, changed and deleted here. */
export function RiwayatTab({ profil, isian, onIsian, onSiasn }: Props) {
  const client = useQueryClient()
  const [lihat, setLihat] = useState<Kursus | null>(null)
  const hapus = useChange(hr.profilKompetensi.hapusRiwayat, { onSuccess: () => { showUndo('Riwayat pelatihan dihapus.', () => client.invalidateQueries()) } }) // prettier-ignore
  const { riwayat, bentuk, orang } = profil
  const namaBentuk = new Map(bentuk.map(({ kode, nama }) => [kode, nama]))
  const tambah = <Button leftSection={<IconPlus size={15} />} onClick={() => { onIsian('baru') }}>Tambah pelatihan <kbd style={{ marginLeft: 6 }}>Ctrl Enter</kbd></Button> // prettier-ignore
  return (
    <Stack gap="xs">
      {riwayat.length === 0 ? (
        <EmptyState title="Belum ada riwayat pelatihan" action={tambah}>Program kantor yang selesai masuk sendiri ke sini. Pelatihan di luar kantor ditambahkan, atau diimpor dari SIASN.</EmptyState>
      ) : (
        <>
          <Group justify="flex-end" gap="xs">
            <Button variant="default" leftSection={<IconClipboardList size={15} />} onClick={onSiasn}>Entri SIASN</Button>
            <EksporButton nama={`Riwayat pelatihan ${orang.nama}`} judul={['RIWAYAT PELATIHAN', orang.nama]} kolom={kolomEkspor(namaBentuk)} baris={riwayat} />
            {tambah}
          </Group>
          <Table withTableBorder aria-label="Riwayat pelatihan">
            <Table.Thead>
              <Table.Tr>
                <Table.Th>Pelatihan</Table.Th><Table.Th w={190}>Bentuk</Table.Th><Table.Th w={130}>Selesai</Table.Th><Table.Th w={50} ta="right">JP</Table.Th>
                <Table.Th w={190}>Bukti</Table.Th><Table.Th w={130}>SIASN</Table.Th><Table.Th w={70}><span className="takar-tersembunyi">Tindakan</span></Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {riwayat.map((row) => (
                <Table.Tr key={row.id}>
                  <Table.Td>
                    {row.pelatihanId ? <Anchor component={Link} to={`/kompetensi/pelatihan/${row.pelatihanId}`} fz="sm">{row.nama}</Anchor> : row.nama}
                    <Text fz="xs" c="dimmed">{row.asal === 'program' ? 'Program kantor' : row.asal === 'duk' ? 'Dari daftar latihan jabatan (DUK)' : 'Riwayat'}{row.penyelenggara && ` · ${row.penyelenggara}`}</Text>
                  </Table.Td>
                  <Table.Td>{row.bentuk === null ? '–' : (namaBentuk.get(row.bentuk) ?? row.bentuk)}</Table.Td>
                  <Table.Td>{row.selesai ? formatTanggal(isoDate(row.selesai)) : (row.tahun ?? '–')}</Table.Td>
                  <Table.Td ta="right">{row.jp ?? '–'}</Table.Td>
                  <Table.Td>
                    {terbukti(row) ? row.noSertifikat : <Text span inherit fs="italic">tanpa bukti, tidak dihitung</Text>}
                    {row.berkasNama !== null && <UnstyledButton display="block" fz="xs" td="underline" onClick={() => { setLihat(row) }}><IconPaperclip size={12} /> {row.berkasNama}</UnstyledButton>}
                  </Table.Td>
                  <Table.Td>{row.siasnStatus === null ? '–' : STATUS_SIASN_LABEL[row.siasnStatus]}</Table.Td>
                  <Table.Td>
                    {row.asal === 'riwayat' && (
                      <Group gap={2} wrap="nowrap">
                        <ActionIcon aria-label={`Ubah ${row.nama}`} onClick={() => { onIsian(row) }}><IconPencil size={15} /></ActionIcon>
                        <ActionIcon color="red" aria-label={`Hapus ${row.nama}`} onClick={() => { hapus.mutate({ id: row.id }) }}><IconTrash size={15} /></ActionIcon>
                      </Group>
                    )}
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </>
      )}
      <Modal opened={isian !== null} onClose={() => { onIsian(null) }} title={isian === 'baru' ? `Tambah pelatihan ${orang.nama}` : 'Ubah pelatihan'} size="lg" transitionProps={{ duration: 0 }}>
        {isian !== null && <RiwayatIsian pegawaiId={orang.pegawaiId} row={isian === 'baru' ? null : isian} bentuk={bentuk} onClose={() => { onIsian(null) }} />}
      </Modal>
      <LihatBerkas buka={hr.profilKompetensi.bukaSertifikat} id={lihat?.id ?? null} judul={`Sertifikat ${lihat?.nama ?? ''}`} onTutup={() => { setLihat(null) }} />
    </Stack>
  ) // prettier-ignore
}

const kolomEkspor = (namaBentuk: ReadonlyMap<string, string>): KolomEkspor<Kursus>[] => [
  { judul: 'Pelatihan', lebar: 48, nilai: ({ nama }) => nama },
  { judul: 'Bentuk', lebar: 26, nilai: ({ bentuk }) => (bentuk === null ? null : (namaBentuk.get(bentuk) ?? bentuk)) },
  { judul: 'Penyelenggara', lebar: 28, nilai: ({ penyelenggara }) => penyelenggara },
  { judul: 'Mulai', lebar: 13, jenis: 'tanggal', nilai: ({ mulai }) => mulai },
  { judul: 'Selesai', lebar: 13, jenis: 'tanggal', nilai: ({ selesai }) => selesai },
  { judul: 'Tahun', lebar: 8, jenis: 'angka', nilai: ({ tahun }) => tahun },
  { judul: 'JP', lebar: 8, jenis: 'angka', nilai: ({ jp }) => jp },
  { judul: 'Nomor sertifikat', lebar: 26, nilai: ({ noSertifikat }) => noSertifikat ?? 'tanpa bukti' },
  { judul: 'SIASN', lebar: 16, nilai: ({ siasnStatus }) => siasnStatus && STATUS_SIASN_LABEL[siasnStatus] },
]
