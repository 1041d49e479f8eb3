import { Table, Text } from '@mantine/core'
import { rupiah } from '../../../domain/anggaran/anggaran'
import { sebutanMata } from '../../../domain/anggaran/beban-mata'
import type { Butir } from './butir-biaya'
import type { ProgramLengkap } from './use-program'

/** Each line of the programme: what this programme weighs on it, what all do, and what is left. */
export function MataTabel({ biaya, anggaran }: { biaya: readonly Butir[]; anggaran: ProgramLengkap['anggaran'] }) {
  const own = (id: string | null) => biaya.filter(({ anggaranId }) => anggaranId === id)
  const weight = (rows: readonly Butir[]) => rows.reduce((total, { beban }) => total + beban, 0)
  const lines = anggaran.filter(({ id }) => own(id).length > 0)
  const without = weight(own(null))
  return (
    <Table aria-label="Beban mata anggaran" maw={900}>
      <Table.Thead><Table.Tr><Table.Th>Mata anggaran</Table.Th><Table.Th ta="right">Program ini</Table.Th><Table.Th ta="right">Seluruh program</Table.Th><Table.Th ta="right">Pagu</Table.Th><Table.Th ta="right">Sisa</Table.Th></Table.Tr></Table.Thead>
      <Table.Tbody>
        {lines.map((one) => (
          <Table.Tr key={one.id}>
            <Table.Td style={{ overflowWrap: 'anywhere' }}>{sebutanMata(one)}</Table.Td>
            <Table.Td ta="right" className="angka">{rupiah(weight(own(one.id)))}</Table.Td>
            <Table.Td ta="right" className="angka">{rupiah(one.beban)}</Table.Td>
            <Table.Td ta="right" className="angka">{rupiah(one.pagu)}</Table.Td>
            <Table.Td ta="right" className="angka" fw={one.beban > one.pagu ? 700 : 400}>{one.beban > one.pagu ? `⚠ lebih ${rupiah(one.beban - one.pagu)}` : rupiah(one.pagu - one.beban)}</Table.Td>
          </Table.Tr>
        ))}
        {without > 0 && (
          <Table.Tr><Table.Td><Text span size="sm" fw={600}>⚠ Belum ditentukan mata anggarannya</Text></Table.Td><Table.Td ta="right" className="angka">{rupiah(without)}</Table.Td><Table.Td /><Table.Td /><Table.Td /></Table.Tr>
        )}
        {anggaran.length === 0 && <Table.Tr><Table.Td colSpan={5}>Belum ada mata anggaran tahun ini. Tambahkan di layar Anggaran, lalu pilih pada butirnya.</Table.Td></Table.Tr>}
      </Table.Tbody>
    </Table>
  ) // prettier-ignore
}
