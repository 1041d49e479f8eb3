import { Button, Drawer, Group, List, Loader, Stack, Table, Text, Title } from '@mantine/core'
import { Link } from 'react-router'
import { rupiah } from '../../../domain/anggaran/anggaran'
import { SEMATAN_LABEL } from '../../../domain/pelatihan/pelatihan'
import { angka, kataPerubahan } from './kata'
import { keterangan } from './program-kolom'
import type { ProgramUsulan, Usulan, useTelusur } from './use-usulan'

/** One programme: what it gains or what it would displace, who takes part, which lines pay. */
export function DetailProgram({ program, usulan, telusur, onClose }: { program: ProgramUsulan | null; usulan: Usulan; telusur: ReturnType<typeof useTelusur>; onClose: () => void }) {
  return (
    <Drawer opened={program !== null} onClose={onClose} title={program?.judul ?? ''} size={460}>
      {program && (
        <Stack gap="sm">
          <Text size="sm">{keterangan(program)}</Text>
          {program.terpilih ? <Perolehan program={program} /> : <BilaMasuk program={program} telusur={telusur} />}
          <Biaya program={program} usulan={usulan} />
          <Nama judul={`Ikut serta (${program.peserta.length})`} orang={program.peserta} />
          <Nama judul={`Belum mendapat tempat (${program.tidakIkut.length})`} orang={program.tidakIkut} />
          <Group>
            <Button component={Link} to={`/kompetensi/pelatihan/${program.id}`} variant="default">
              Buka program
            </Button>
          </Group>
        </Stack>
      )}
    </Drawer>
  )
}

function Perolehan({ program: { capai, jamMinimal, jam, jamPerJuta, sematan } }: { program: ProgramUsulan }) {
  const rows = [
    ['Tanpa program ini, tidak mencapai minimal', `${angka(capai)} orang`],
    ['Tanpa program ini, hilang menuju minimal', `${angka(jamMinimal)} JP`],
    ['Jam semua peserta', `${angka(jam)} jam orang`],
    ['Jam per satu juta rupiah', jamPerJuta === null ? 'tanpa biaya' : angka(jamPerJuta)],
    ['Sematan', SEMATAN_LABEL[sematan]],
  ]
  return (
    <Table withRowBorders={false}>
      <Table.Tbody>
        {rows.map(([kata, isi]) => (
          <Table.Tr key={kata}>
            <Table.Td c="dimmed">{kata}</Table.Td>
            <Table.Td ta="right" className="angka">
              {isi}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}

function BilaMasuk({ program, telusur }: { program: ProgramUsulan; telusur: ReturnType<typeof useTelusur> }) {
  const one = telusur.data?.paksa.find(({ pelatihanId }) => pelatihanId === program.id)
  if (!one && !telusur.berjalan) return null
  return (
    <div>
      <Title order={3}>Bila tetap dimasukkan</Title>
      {one ? (
        <Text size="sm">{one.hasil ? `${kataPerubahan(one.hasil)}${one.pasti ? '' : ' (perkiraan)'}` : 'Tidak muat di bawah pagu.'}</Text>
      ) : (
        <Group gap={6} role="status">
          <Loader size={14} />
          <Text size="sm">Menghitung apa yang harus keluar…</Text>
        </Group>
      )}
    </div>
  )
}

function Biaya({ program: { biaya, perBaris, terpilih }, usulan }: { program: ProgramUsulan; usulan: Usulan }) {
  const nama = (id: string | null) => (id === null ? 'Tanpa mata anggaran' : (usulan.baris.find((one) => one.id === id)?.nama ?? ''))
  return (
    <div>
      <Title order={3}>{`Biaya ${rupiah(biaya)}${terpilih ? '' : ' bila semua calon ikut'}`}</Title>
      <List size="sm">
        {perBaris.map((one) => (
          <List.Item key={one.anggaranId ?? ''}>{`${nama(one.anggaranId)}: ${rupiah(one.biaya)}`}</List.Item>
        ))}
      </List>
    </div>
  )
}

function Nama({ judul, orang }: { judul: string; orang: ProgramUsulan['peserta'] }) {
  if (orang.length === 0) return null
  return (
    <div>
      <Title order={3}>{judul}</Title>
      <List size="sm" type="ordered">
        {orang.map(({ id, nama }) => (
          <List.Item key={id}>{nama}</List.Item>
        ))}
      </List>
    </div>
  )
}
