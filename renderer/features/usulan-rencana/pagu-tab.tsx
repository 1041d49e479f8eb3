import { Box, Group, Loader, Stack, Table, Text } from '@mantine/core'
import { rupiah } from '../../../domain/anggaran/anggaran'
import { EmptyState } from '../../ui/empty-state'
import { ErrorAlert } from '../../ui/error-alert'
import { kataPerubahan } from './kata'
import type { BarisUsulan, Usulan, useTelusur } from './use-usulan'
import classes from './usulan.module.css'

/** What is bound, what the proposal takes, what is left; drawn and in numbers beside it. */
function Batang({ baris: { nama, efektif, terikat, dipakai, sisa } }: { baris: BarisUsulan }) {
  const seluruh = Math.max(1, efektif, terikat + dipakai)
  const persen = (rupiah: number) => `${(100 * rupiah) / seluruh}%`
  return (
    <div className={classes['batang']} role="img" aria-label={`${nama}: terikat ${rupiah(terikat)}, usulan ${rupiah(dipakai)}, sisa ${rupiah(sisa)}`}>
      {terikat > 0 && <div className={classes['terikat']} style={{ width: persen(terikat) }} />}
      {dipakai > 0 && <div className={classes['dipakai']} style={{ width: persen(dipakai) }} />}
    </div>
  )
}

const Contoh = ({ rupa, kata }: { rupa: string; kata: string }) => (
  <Group gap={6}>
    <span className={`${classes['contoh'] ?? ''} ${classes[rupa] ?? ''}`} />
    <Text size="xs">{kata}</Text>
  </Group>
)

/** Each line's money, and what the next ten million on it would buy. */
export function PaguTab({ usulan: { baris, tanpaBaris }, telusur }: { usulan: Usulan; telusur: ReturnType<typeof useTelusur> }) {
  if (baris.length === 0)
    return (
      <EmptyState title="Belum ada mata anggaran tahun ini">
        Tanpa mata anggaran, biaya tidak dibatasi pagu. Catat pagunya pada bagian Anggaran, lalu sebut mata anggaran itu pada biaya tiap program.
      </EmptyState>
    )
  const jumlah = telusur.data?.jumlah ?? 10_000_000
  return (
    <Stack gap="xs" style={{ flex: 1, minHeight: 0 }}>
      <ErrorAlert error={telusur.error} />
      <Group gap="md">
        <Contoh rupa="terikat" kata="Terikat di luar pilihan" />
        <Contoh rupa="dipakai" kata="Dipakai usulan" />
        <Contoh rupa="sisa" kata="Sisa" />
        {telusur.berjalan && (
          <Group gap={6} role="status" ml="auto">
            <Loader size={14} />
            <Text size="sm">
              Menghitung pengandaian{telusur.langkah.total > 0 ? ` ${telusur.langkah.done + 1} dari ${telusur.langkah.total}` : ''}…
            </Text>
          </Group>
        )}
      </Group>
      <Box style={{ overflow: 'auto', minHeight: 0 }}>
        <Table aria-label="Pagu tiap mata anggaran" style={{ tableLayout: 'fixed', minWidth: 960 }} verticalSpacing={6}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th w={196}>Mata anggaran</Table.Th>
              <Table.Th w={112} ta="right">Pagu</Table.Th>
              <Table.Th w={106} ta="right">Terikat</Table.Th>
              <Table.Th w={106} ta="right">Usulan</Table.Th>
              <Table.Th w={106} ta="right">Sisa</Table.Th>
              <Table.Th w={120}>Pemakaian</Table.Th>
              <Table.Th>{`Yang dapat dibeli ${rupiah(jumlah)} berikutnya`}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {baris.map((one) => (
              <Table.Tr key={one.id}>
                <Table.Td style={{ overflowWrap: 'anywhere' }}>{one.nama}</Table.Td>
                {[one.efektif, one.terikat, one.dipakai, one.sisa].map((value, i) => (
                  <Table.Td key={i} ta="right" className="angka" {...(i === 3 && value < 0 ? { c: 'red', fw: 700 } : {})}>
                    {rupiah(value)}
                  </Table.Td>
                ))}
                <Table.Td><Batang baris={one} /></Table.Td>
                <Table.Td style={{ overflowWrap: 'anywhere' }}>{kataBerikut(telusur.data, one.id)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Box>
      {tanpaBaris > 0 && <Text size="sm">{`Di luar mata anggaran mana pun: ${rupiah(tanpaBaris)}. Sebut mata anggarannya pada biaya program supaya pagunya ikut dijaga.`}</Text>}
    </Stack>
  ) // prettier-ignore
}

export function kataBerikut(telusur: ReturnType<typeof useTelusur>['data'], anggaranId: string): string {
  const one = telusur?.tambahan.find((row) => row.anggaranId === anggaranId)
  if (!one) return '…'
  if (!one.hasil) return 'Tidak dapat dihitung.'
  return `${kataPerubahan(one.hasil)}${one.pasti ? '' : ' (perkiraan)'}`
}
