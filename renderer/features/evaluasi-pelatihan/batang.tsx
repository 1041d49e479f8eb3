import { Table } from '@mantine/core'
import { angka, type RataPertanyaan } from './jenis'
import classes from './evaluasi.module.css'

interface BatangProps {
  nilai: number | null
  /** Ends of the scale. */
  dari: number
  sampai: number
  ambang?: number
  /** penuh: reached; garis: below; kosong: the value before, to be compared with. */
  rupa: 'penuh' | 'garis' | 'kosong'
}

/** One value on its scale: full where the threshold is reached, hatched below it (so that a grey print tells it); the upright line is the threshold. Its numbers stand beside it. */
export function Batang({ nilai, dari, sampai, ambang, rupa }: BatangProps) {
  const letak = (satu: number) => `${Math.min(100, Math.max(0, ((satu - dari) / (sampai - dari)) * 100))}%`
  return (
    <div className={classes['batang']} aria-hidden>
      {nilai !== null && <div className={`${classes['isi']} ${classes[rupa]}`} style={{ width: letak(nilai) }} />}
      {ambang !== undefined && <div className={classes['ambang']} style={{ left: letak(ambang) }} title={`Ambang ${angka(ambang)}`} />}
    </div>
  )
}

/** Before (ring) and after (dot) on a scale of 0 to 100. */
export function SebelumSesudah({ pra, pasca }: { pra: number | null; pasca: number | null }) {
  return (
    <div className={classes['batang']} aria-hidden>
      {pra !== null && pasca !== null && <div className={classes['tali']} style={{ left: `${Math.min(pra, pasca)}%`, width: `${Math.abs(pasca - pra)}%` }} />}
      {pra !== null && <div className={classes['titik']} style={{ left: `${pra}%` }} />}
      {pasca !== null && <div className={`${classes['titik']} ${classes['isiTitik']}`} style={{ left: `${pasca}%` }} />}
    </div>
  )
}

/** Questions with their mean as a bar, its n and how many gave each point. */
export function TabelPertanyaan({ label, rows, skala, ambang }: { label: string; rows: readonly RataPertanyaan[]; skala: readonly string[]; ambang: number }) {
  return (
    <Table aria-label={label} layout="fixed" withRowBorders={false}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Pertanyaan</Table.Th>
          <Table.Th w="22%">Rata-rata (garis: ambang {angka(ambang)})</Table.Th>
          <Table.Th w={52} ta="right">Nilai</Table.Th>
          <Table.Th w={44} ta="right">n</Table.Th>
          {skala.map((kata, i) => <Table.Th key={kata} w={32} ta="right" title={kata}>{i + 1}</Table.Th>)}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map(({ kode, teks, rata, n, sebaran }, i) => (
          <Table.Tr key={kode}>
            <Table.Td>{i + 1}. {teks}</Table.Td>
            <Table.Td><Batang nilai={rata} dari={1} sampai={skala.length} ambang={ambang} rupa={rata !== null && rata < ambang ? 'garis' : 'penuh'} /></Table.Td>
            <Table.Td ta="right" className="angka" fw={700}>{angka(rata)}</Table.Td>
            <Table.Td ta="right" className="angka">{n}</Table.Td>
            {sebaran.map((jumlah, poin) => <Table.Td key={poin} ta="right" className="angka" c={jumlah === 0 ? 'dimmed' : undefined}>{jumlah}</Table.Td>)}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  ) // prettier-ignore
}
