import { Badge, Checkbox, Group, ScrollArea, Select, Stack, Table, Text } from '@mantine/core'

export interface LembarPeta<F extends string> {
  nama: string
  jumlahBaris: number
  /** Its people are taken. */
  dipakai: boolean
  /** What must be there is mapped. */
  bisa: boolean
  barisJudul: number
  tinggiJudul: number
  diingat: boolean
  kolom: { judul: string; contoh: string[]; field: F | null; otomatis: string | null }[]
  cuplikan: string[]
}
export interface PemetaanLembar<F extends string> {
  lembar: string
  dipakai: boolean
  barisJudul: number
  tinggiJudul: number
  kolom: (F | null)[] | null
}
interface Props<F extends string> {
  lembar: LembarPeta<F>
  banyak: boolean
  bentuk: string
  pilihan: { value: F; label: string }[]
  onPetakan: (pemetaan: PemetaanLembar<F>) => void
}
const TINGGI = ['1', '2', '3'].map((value) => ({ value, label: `${value} baris` }))

/** Where a sheet's heading is, and what each of its columns is taken for. */
export function PetaLembar<F extends string>({ lembar, banyak, bentuk, pilihan, onPetakan }: Props<F>) {
  const { nama, dipakai, barisJudul, tinggiJudul, kolom } = lembar
  const change = (next: Partial<PemetaanLembar<F>>) => {
    onPetakan({ lembar: nama, dipakai, barisJudul, tinggiJudul, kolom: kolom.map(({ field }) => field), ...next })
  }
  /** A field comes from one column: choosing it here takes it away there. */
  const choose = (index: number, field: F | null) => {
    change({ kolom: kolom.map((one, i) => (i === index ? field : one.field === field ? null : one.field)), dipakai: true })
  }
  const unknown = kolom.filter(({ field, contoh, otomatis }) => field === null && otomatis === null && contoh.length > 0).length
  return (
    <Stack gap="xs" h="100%" mih={0}>
      <Group gap="md" align="flex-end">
        {banyak && (
          <Checkbox
            label="Pakai lembar ini"
            checked={dipakai}
            onChange={(event) => {
              change({ dipakai: event.currentTarget.checked })
            }}
            mb={6}
          />
        )}
        <Select
          label="Judul kolom mulai di baris"
          w={420}
          allowDeselect={false}
          value={String(barisJudul)}
          data={lembar.cuplikan.map((text, i) => ({ value: String(i + 1), label: `${i + 1}: ${text || '(kosong)'}` }))}
          onChange={(value) => {
            change({ barisJudul: Number(value), kolom: null })
          }}
        />
        <Select
          label="Tinggi judul"
          w={100}
          allowDeselect={false}
          searchable={false}
          value={String(tinggiJudul)}
          data={TINGGI}
          onChange={(value) => {
            change({ tinggiJudul: Number(value), kolom: null })
          }}
        />
        <Badge variant="light" tt="none" mb={6}>
          {lembar.diingat ? 'Pemetaan Anda yang lalu dipakai' : bentuk}
        </Badge>
        {unknown > 0 && (
          <Text size="sm" c="dimmed" mb={6}>
            {unknown} kolom berisi tidak dipakai
          </Text>
        )}
      </Group>
      <ScrollArea style={{ flex: 1, minHeight: 0, border: '1px solid var(--mantine-color-default-border)' }} type="auto">
        <Table stickyHeader aria-label={`Kolom lembar ${nama}`}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th w={36}>No</Table.Th>
              <Table.Th w="26%">Judul di berkas</Table.Th>
              <Table.Th>Contoh isi</Table.Th>
              <Table.Th w={240}>Diambil sebagai</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {kolom.map((column, i) => (
              <Table.Tr key={i}>
                <Table.Td className="angka">{i + 1}</Table.Td>
                <Table.Td fw={600}>{column.judul || <Text c="dimmed">(tanpa judul)</Text>}</Table.Td>
                <Table.Td style={{ overflowWrap: 'anywhere' }}>{column.contoh.length > 0 ? column.contoh.join(' · ') : <Text size="sm" c="dimmed">(kosong)</Text>}</Table.Td>
                <Table.Td>
                  <Select
                    aria-label={`Isian untuk kolom ${column.judul || String(i + 1)}`}
                    placeholder={column.otomatis ?? 'Tidak dipakai'}
                    clearable
                    comboboxProps={{ keepMounted: false }}
                    data={pilihan}
                    value={column.field}
                    onChange={(value) => {
                      choose(i, value)
                    }}
                  />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </ScrollArea>
    </Stack>
  )
}
