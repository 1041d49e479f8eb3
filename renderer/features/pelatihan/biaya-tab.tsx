import { Button, Group, Stack, Table, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { DASAR_BIAYA_LABEL, KOMPONEN_BIAYA_LABEL } from '../../../domain/anggaran/anggaran'
import { sebutanMata } from '../../../domain/anggaran/beban-mata'
import { ikutSerta } from '../../../domain/pelatihan/peserta'
import { hr } from '../../ipc/client'
import { useChange } from '../../ipc/hooks'
import { useOfferCommands } from '../../shell/commands'
import { EksporButton, type KolomEkspor } from '../../ui/ekspor-button'
import { EmptyState } from '../../ui/empty-state'
import { showUndo } from '../../ui/pesan-urung'
import { ButirBiaya, tanpaRp, type Butir } from './butir-biaya'
import { MataTabel } from './mata-tabel'
import { useProgram, type ProgramLengkap } from './use-program'

/** What the programme costs, item by item, and the budget lines that pay. */
export function BiayaTab() {
  const { data } = useProgram()
  return data ? <Kisi key={data.program.id} data={data} /> : null
}

/** After a row is gone the keyboard stands in the one that took its place. */
const keBaris = (baris: number) => setTimeout(() => (document.querySelector<HTMLElement>(`[data-sel="rencana-${baris}"]`) ?? document.getElementById('tambah-butir'))?.focus(), 150)

const sum = (rows: readonly Butir[], of: (row: Butir) => number) => rows.reduce((total, row) => total + of(row), 0)

function Kisi({ data }: { data: ProgramLengkap }) {
  const { program, biaya, anggaran, peserta } = data
  const client = useQueryClient()
  const [baru, setBaru] = useState<string | null>(null)
  const { mutate: tambah, isPending } = useChange(hr.pelatihan.tambahBiaya, { onSuccess: ({ id }) => { setBaru(id) } }) // prettier-ignore
  const { mutate: hapus } = useChange(hr.pelatihan.hapusBiaya, { onSuccess: () => { showUndo('Butir biaya dihapus.', () => client.invalidateQueries()) } }) // prettier-ignore
  const last = biaya.at(-1)?.anggaranId ?? (anggaran.length === 1 ? anggaran[0]?.id : null) ?? null
  const add = useMemo(() => () => { tambah({ pelatihanId: program.id, komponen: 'konsumsi', anggaranId: last }) }, [tambah, program.id, last]) // prettier-ignore
  useOfferCommands(useMemo(() => [{ label: 'Tambah butir biaya', keys: 'Ctrl+N', run: add }], [add]))
  const seats = peserta.filter(ikutSerta).length
  if (biaya.length === 0)
    return (
      <EmptyState title="Belum ada butir biaya" action={<Button id="tambah-butir" leftSection={<IconPlus size={15} />} loading={isPending} onClick={add}>Tambah butir biaya</Button>}>
        Program tanpa butir biaya dihitung tanpa biaya, misalnya belajar mandiri, pembelajaran daring, atau pendampingan mentor internal. Tambahkan butir bila ada yang harus dibayar.
      </EmptyState>
    ) // prettier-ignore
  return (
    <Stack gap="sm" py="xs">
      <Group justify="space-between">
        <Text size="sm" c="dimmed">Dalam rupiah. Butir per peserta dikalikan {seats} peserta. Enter ke butir di bawahnya, Esc mengembalikan isian.</Text>
        <Group gap="xs">
          <Button leftSection={<IconPlus size={15} />} loading={isPending} onClick={add}>Tambah butir <kbd style={{ marginLeft: 6 }}>Ctrl N</kbd></Button>
          <EksporButton nama={`Biaya ${program.judul}`.slice(0, 100)} judul={['RINCIAN BIAYA', program.judul]} kolom={kolomEkspor(anggaran)} baris={biaya} />
        </Group>
      </Group>
      <div style={{ overflowX: 'auto', flexShrink: 0, position: 'relative' }}>
        <Table aria-label="Butir biaya" layout="fixed" miw={920} horizontalSpacing={4}>
          <colgroup>{['17.5%', '14%', '12%', '10%', '9%', '9.5%', '9.5%', '18.5%', '36px'].map((width, i) => <col key={i} style={{ width }} />)}</colgroup>
          <Table.Thead>
            <Table.Tr><Table.Th>Komponen</Table.Th><Table.Th>Uraian</Table.Th><Table.Th>Dasar</Table.Th><Table.Th ta="right">Rencana</Table.Th><Table.Th ta="right">Jumlah</Table.Th><Table.Th ta="right">Komitmen</Table.Th><Table.Th ta="right">Realisasi</Table.Th><Table.Th pl="sm">Mata anggaran</Table.Th><Table.Th><span className="takar-tersembunyi">Hapus</span></Table.Th></Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {biaya.map((butir, i) => <ButirBiaya key={butir.id} butir={butir} baris={i} anggaran={anggaran} baru={butir.id === baru} onHapus={() => { hapus({ id: butir.id }, { onSuccess: () => { keBaris(Math.min(i, biaya.length - 2)) } }) }} />)}
          </Table.Tbody>
          <Table.Tfoot>
            <Table.Tr>
              <Table.Th colSpan={4}>Jumlah</Table.Th>
              <Table.Th ta="right" className="angka">{tanpaRp(sum(biaya, ({ jumlah }) => jumlah))}</Table.Th>
              <Table.Th ta="right" className="angka">{tanpaRp(sum(biaya, ({ komitmen }) => komitmen))}</Table.Th>
              <Table.Th ta="right" className="angka">{tanpaRp(sum(biaya, ({ realisasi }) => realisasi))}</Table.Th>
              <Table.Td colSpan={2} />
            </Table.Tr>
          </Table.Tfoot>
        </Table>
      </div>
      <MataTabel biaya={biaya} anggaran={anggaran} />
    </Stack>
  ) // prettier-ignore
}

const kolomEkspor = (anggaran: ProgramLengkap['anggaran']): readonly KolomEkspor<Butir>[] => {
  const names = new Map(anggaran.map((one) => [one.id, sebutanMata(one)]))
  return [
    { judul: 'Komponen', lebar: 26, nilai: ({ komponen }) => KOMPONEN_BIAYA_LABEL[komponen] },
    { judul: 'Uraian', lebar: 40, nilai: ({ uraian }) => uraian },
    { judul: 'Dasar', lebar: 14, nilai: ({ dasar }) => DASAR_BIAYA_LABEL[dasar] },
    { judul: 'Rencana (Rp)', lebar: 16, jenis: 'angka', nilai: ({ rencana }) => rencana },
    { judul: 'Jumlah (Rp)', lebar: 16, jenis: 'angka', nilai: ({ jumlah }) => jumlah },
    { judul: 'Komitmen (Rp)', lebar: 16, jenis: 'angka', nilai: ({ komitmen }) => komitmen },
    { judul: 'Realisasi (Rp)', lebar: 16, jenis: 'angka', nilai: ({ realisasi }) => realisasi },
    { judul: 'Mata Anggaran', lebar: 46, nilai: ({ anggaranId }) => (anggaranId === null ? null : (names.get(anggaranId) ?? null)) },
  ]
}
