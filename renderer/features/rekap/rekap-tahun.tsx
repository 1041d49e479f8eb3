import { Table } from '@mantine/core'
import { PREDIKAT_URUT } from '../../../domain/penilaian/distribusi'
import { PREDIKAT_LABEL } from '../../../domain/penilaian/predikat'
import { namaBulan } from '../../../domain/shared/iso-date'
import { hr } from '../../ipc/client'
import { useRead } from '../../ipc/hooks'

/** The year at a glance: people per predikat in each month. */
export function RekapTahun({ tahun, bulan }: { tahun: number; bulan: number }) {
  const rekap = useRead(hr.penilaian.rekapTahun, { tahun })
  return (
    <Table withTableBorder w="auto" fz="xs" className="angka" aria-label={`Predikat sepanjang ${tahun}`}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{tahun}</Table.Th>
          {rekap.data?.map((satu) => (
            <Table.Th key={satu.bulan} ta="right" {...(satu.bulan === bulan ? { 'aria-current': true, td: 'underline' } : {})}>
              {namaBulan(satu.bulan).slice(0, 3)}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {PREDIKAT_URUT.map((kelas) => (
          <Table.Tr key={kelas}>
            <Table.Th scope="row">{PREDIKAT_LABEL[kelas]}</Table.Th>
            {rekap.data?.map((satu) => (
              <Table.Td key={satu.bulan} ta="right">
                {satu.jumlah[kelas] || ''}
              </Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}
