import { Alert, List, SimpleGrid, Stack, Table, Text, Title } from '@mantine/core'
import { BAGIAN_IP_ASN_LABEL, tulisPoin } from '../../../domain/kompetensi/ip-asn'
import { EksporButton, type KolomEkspor } from '../../ui/ekspor-button'
import type { Profil } from './ringkasan'
import classes from './profil.module.css'

type Bagian = Profil['ipAsn']['bagian'][number]
const EKSPOR: readonly KolomEkspor<Bagian>[] = [
  { judul: 'Bagian', lebar: 16, nilai: ({ kode }) => BAGIAN_IP_ASN_LABEL[kode] },
  { judul: 'Nilai (perkiraan)', lebar: 10, jenis: 'angka', nilai: ({ nilai10 }) => nilai10 / 10 },
  { judul: 'Paling tinggi', lebar: 10, jenis: 'angka', nilai: ({ maks10 }) => maks10 / 10 },
  { judul: 'Yang menjadi dasar', lebar: 80, nilai: ({ dasar }) => dasar.join('; ') },
]

/** The estimate in its four parts, what each rests on, and what would raise it most. */
export function IpAsnTab({ profil: { ipAsn, orang } }: { profil: Profil }) {
  return (
    <Stack gap="sm">
      <Alert p="xs" color="gray">
        <b>Perkiraan.</b> Dihitung dari data Takar untuk merencanakan pengembangan, bukan angka resmi. {ipAsn.belumAda.length > 0 && <b>Data yang belum ada: {ipAsn.belumAda.join(' ')}</b>}
      </Alert>
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
        <Stack gap="xs">
          <Table withTableBorder aria-label="Bagian IP ASN">
            <Table.Thead><Table.Tr><Table.Th w={100}>Bagian</Table.Th><Table.Th w={140}>Nilai</Table.Th><Table.Th>Yang menjadi dasar</Table.Th></Table.Tr></Table.Thead>
            <Table.Tbody>
              {ipAsn.bagian.map((row) => (
                <Table.Tr key={row.kode}>
                  <Table.Th scope="row" style={{ verticalAlign: 'top' }}>{BAGIAN_IP_ASN_LABEL[row.kode]}</Table.Th>
                  <Table.Td style={{ verticalAlign: 'top' }}>
                    <div className={classes['bagian']}><div className={classes['bagianIsi']} style={{ width: `${(row.nilai10 / row.maks10) * 100}%` }} /></div>
                    <Text fz="sm"><b>{tulisPoin(row.nilai10)}</b> dari {tulisPoin(row.maks10)}</Text>
                  </Table.Td>
                  <Table.Td>{row.dasar.map((satu) => <Text key={satu} fz="sm">{satu}</Text>)}</Table.Td>
                </Table.Tr>
              ))}
              <Table.Tr><Table.Th scope="row">Jumlah</Table.Th><Table.Td fw={700}>{tulisPoin(ipAsn.nilai10)}</Table.Td><Table.Td fw={700}>{ipAsn.kategori}</Table.Td></Table.Tr>
            </Table.Tbody>
          </Table>
          <div><EksporButton nama={`Perkiraan IP ASN ${orang.nama}`} judul={['PERKIRAAN IP ASN', orang.nama, `${tulisPoin(ipAsn.nilai10)}, ${ipAsn.kategori}`]} kolom={EKSPOR} baris={ipAsn.bagian} /></div>
        </Stack>
        <Stack gap="xs">
          <Title order={2} size="h3">Yang paling menaikkan</Title>
          {ipAsn.usul.length === 0 ? (
            <Text size="sm" c="dimmed">Tidak ada lagi yang dapat dinaikkan menurut data yang tercatat.</Text>
          ) : (
            <List type="ordered" size="sm" spacing={6}>
              {ipAsn.usul.map(({ kalimat, tambah10, menjadi10, kategori }) => (
                <List.Item key={kalimat}>{kalimat}: <b>+{tulisPoin(tambah10)}</b>, menjadi {tulisPoin(menjadi10)} ({kategori})</List.Item>
              ))}
            </List>
          )}
          <Text fz="xs" c="dimmed">Setiap butir dihitung sendiri. Hukuman disiplin yang pernah dijatuhkan tidak dapat dipulihkan nilainya.</Text>
        </Stack>
      </SimpleGrid>
    </Stack>
  ) // prettier-ignore
}
