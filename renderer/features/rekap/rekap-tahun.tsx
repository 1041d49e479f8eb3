import { Table } from '@mantine/core'
import { PREDIKAT_URUT } from '../../../domain/penilaian/distribusi'
import { PREDIKAT_LABEL, type Predikat } from '../../../domain/penilaian/predikat'
import { namaBulan } from '../../../domain/shared/iso-date'
import { hr } from '../../ipc/client'
import { useRead } from '../../ipc/hooks'
import { EksporButton } from '../../ui/ekspor-button'

/** The year at a glance: people per predikat in each month. */
export function RekapTahun({ tahun, bulan }: { tahun: number; bulan: number }) {
  const rekap = useRead(hr.penilaian.rekapTahun, { tahun })
  return (
    <Table withTableBorder w="auto" fz="xs" className="angka" aria-label={`Predikat sepanjang ${tahun}`}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th py={2}>
            {tahun}{' '}
            <EksporButton
              ringkas={`Simpan rekap ${tahun} sebagai .xlsx`}
              nama={`Rekap Predikat ${tahun}`}
              judul={[`Jumlah pegawai menurut predikat sepanjang ${tahun}`]}
              baris={rekap.data?.length ? PREDIKAT_URUT : []}
              kolom={[
                { judul: 'Predikat', lebar: 20, nilai: (kelas) => PREDIKAT_LABEL[kelas] },
                ...(rekap.data ?? []).map((satu) => ({
                  judul: namaBulan(satu.bulan),
                  lebar: 11,
                  jenis: 'angka' as const,
                  nilai: (kelas: Predikat) => satu.jumlah[kelas],
                })),
              ]}
            />
          </Table.Th>
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
