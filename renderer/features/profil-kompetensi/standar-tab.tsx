import { Button, Group, Stack, Table, Text } from '@mantine/core'
import { Link } from 'react-router'
import { JENIS_KOMPETENSI_LABEL, TINGKAT_TERTINGGI } from '../../../domain/kompetensi/kompetensi'
import { formatTanggal, isoDate } from '../../../domain/shared/iso-date'
import { EksporButton, type KolomEkspor } from '../../ui/ekspor-button'
import { EmptyState } from '../../ui/empty-state'
import type { Profil } from './ringkasan'
import classes from './profil.module.css'

type Baris = Profil['standar'][number]

const EKSPOR: readonly KolomEkspor<Baris>[] = [
  { judul: 'Jenis', lebar: 18, nilai: ({ jenis }) => JENIS_KOMPETENSI_LABEL[jenis] },
  { judul: 'Kompetensi', lebar: 44, nilai: ({ kompetensi }) => kompetensi },
  { judul: 'Standar', lebar: 9, jenis: 'angka', nilai: ({ standar }) => standar },
  { judul: 'Bukti', lebar: 9, jenis: 'angka', nilai: ({ bukti }) => bukti },
  { judul: 'Kurang', lebar: 9, jenis: 'angka', nilai: ({ kurang }) => kurang },
  { judul: 'Tanggal bukti', lebar: 13, jenis: 'tanggal', nilai: ({ tanggal }) => tanggal },
  { judul: 'Dasar', lebar: 40, nilai: ({ dasar }) => dasar },
]

/** The post's standard against the newest proof: steps and numbers in one table. */
export function StandarTab({ profil: { standar, orang } }: { profil: Profil }) {
  if (standar.length === 0)
    return (
      <EmptyState title="Belum ada standar untuk jabatan ini" action={<Button component={Link} to="/kompetensi/standar">Isi standar kompetensi</Button>}>
        {orang.jabatan ? `Standar jabatan “${orang.jabatan}” diisi sekali, lalu berlaku bagi semua pemegangnya.` : 'Pegawai ini belum punya jabatan. Isi riwayat jabatannya pada data pegawai.'}
      </EmptyState>
    ) // prettier-ignore
  return (
    <Stack gap="xs">
      <Group justify="space-between">
        <Group gap="lg" fz="xs" component="div">
          <Contoh gaya={classes['terisi'] ?? ''}>dibuktikan</Contoh>
          <Contoh gaya={classes['kurang'] ?? ''}>kurang dari standar</Contoh>
          <Contoh gaya={classes['batas'] ?? ''}>garis tebal: batas standar</Contoh>
        </Group>
        <Group gap="xs">
          <Button variant="default" component={Link} to="/kompetensi/standar">Standar dan bukti</Button>
          <EksporButton nama={`Standar dan bukti ${orang.nama}`} judul={['STANDAR KOMPETENSI DAN BUKTI', orang.nama, orang.jabatan]} kolom={EKSPOR} baris={standar} />
        </Group>
      </Group>
      <Table withTableBorder aria-label="Standar kompetensi dan bukti">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Kompetensi</Table.Th><Table.Th w={130}>Jenis</Table.Th><Table.Th w={170}>Tingkat 1 sampai {TINGKAT_TERTINGGI}</Table.Th>
            <Table.Th w={70} ta="right">Standar</Table.Th><Table.Th w={60} ta="right">Bukti</Table.Th><Table.Th w={64} ta="right">Kurang</Table.Th><Table.Th w={260}>Bukti terakhir</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {standar.map((row) => (
            <Table.Tr key={`${row.jenis} ${row.kompetensi}`}>
              <Table.Td fw={row.kurang > 0 ? 700 : 400}>{row.kompetensi}</Table.Td>
              <Table.Td>{JENIS_KOMPETENSI_LABEL[row.jenis]}</Table.Td>
              <Table.Td><Tangga {...row} /></Table.Td>
              <Table.Td ta="right">{row.standar}</Table.Td>
              <Table.Td ta="right">{row.bukti ?? '–'}</Table.Td>
              <Table.Td ta="right">{row.kurang === 0 ? '–' : <b>{row.kurang}</b>}</Table.Td>
              <Table.Td>{row.tanggal === null ? <Text span inherit c="dimmed">belum ada bukti</Text> : `${formatTanggal(isoDate(row.tanggal))}${row.dasar ? ` · ${row.dasar}` : ''}`}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Stack>
  ) // prettier-ignore
}

const Contoh = ({ gaya, children }: { gaya: string; children: string }) => (
  <Group gap={6} component="span"><span className={`${classes['anak'] ?? ''} ${gaya}`} style={{ width: 22 }} /> {children}</Group>
) // prettier-ignore

function Tangga({ kompetensi, standar, bukti, kurang }: Baris) {
  return (
    <div className={classes['tangga']} role="img" aria-label={`${kompetensi}: standar ${standar}, bukti ${bukti ?? 'belum ada'}${kurang > 0 ? `, kurang ${kurang}` : ''}`}>
      {Array.from({ length: TINGKAT_TERTINGGI }, (_, i) => i + 1).map((step) => (
        <span key={step} className={[classes['anak'], step <= (bukti ?? 0) ? classes['terisi'] : step <= standar ? classes['kurang'] : '', step === standar ? classes['batas'] : ''].join(' ')} />
      ))}
    </div>
  )
}
