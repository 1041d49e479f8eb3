import { Alert, Badge, Checkbox, Group, ScrollArea, Select, Stack, Table, Tabs, Text } from '@mantine/core'
import { FIELDS, ROSTER_FIELDS, type RosterField } from '../../../domain/impor/columns'
import { BilahLangkah } from '../../ui/bilah-langkah'
import { angka, PROFIL_LABEL, waktuTampil } from './teks'
import type { Impor, Lembar, Sesi } from './use-impor'
import warna from '../../ui/impor/warna.module.css'

const PILIHAN = ROSTER_FIELDS.map((field) => ({ value: field, label: FIELDS[field].label }))
const TINGGI = ['1', '2', '3'].map((value) => ({ value, label: `${value} baris` }))

/** Step 2: where the heading is, and what each column holds. Columns that are not known stay in sight. */
export function LangkahPetakan({ impor, sesi }: { impor: Impor; sesi: Sesi }) {
  const used = sesi.lembar.filter(({ dipakai }) => dipakai)
  const ready = used.length > 0 && used.every(({ bisa }) => bisa)
  return (
    <>
      {sesi.pernah && (
        <Alert color="blue" p="xs">
          Berkas yang sama persis sudah diimpor pada {waktuTampil(sesi.pernah)}. Mengimpornya lagi tidak menggandakan pegawai.
        </Alert>
      )}
      <Tabs defaultValue={(used[0] ?? sesi.lembar[0])?.nama ?? null} style={{ flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column' }}>
        {sesi.lembar.length > 1 && (
          <Tabs.List mb="xs">
            {sesi.lembar.map(({ nama, dipakai, jumlahBaris }) => (
              <Tabs.Tab key={nama} value={nama} c={dipakai ? undefined : 'dimmed'}>
                {nama} ({angka(jumlahBaris)} baris{dipakai ? '' : ', tidak dipakai'})
              </Tabs.Tab>
            ))}
          </Tabs.List>
        )}
        {sesi.lembar.map((lembar) => (
          <Tabs.Panel key={lembar.nama} value={lembar.nama} style={{ flex: 1, minHeight: 0 }}>
            <PetaLembar impor={impor} lembar={lembar} banyak={sesi.lembar.length > 1} />
          </Tabs.Panel>
        ))}
      </Tabs>
      <BilahLangkah
        lanjut="Periksa baris"
        onLanjut={() => void impor.periksa()}
        onKembali={impor.ulang}
        disabled={!ready}
        loading={impor.sibuk !== null}
      >
        {!ready && (
          <Text size="sm" className={warna['salah'] ?? ''}>
            {used.length === 0 && sesi.lembar.length > 1 ? 'Pilih lembar yang dipakai.' : 'Tentukan kolom NIP dan kolom nama dahulu.'}
          </Text>
        )}
      </BilahLangkah>
    </>
  )
}

function PetaLembar({ impor, lembar, banyak }: { impor: Impor; lembar: Lembar; banyak: boolean }) {
  const { nama, dipakai, barisJudul, tinggiJudul, kolom } = lembar
  const change = (next: Partial<Parameters<Impor['petakan']>[0]>) => void impor.petakan({ lembar: nama, dipakai, barisJudul, tinggiJudul, kolom: kolom.map(({ field }) => field), ...next })
  /** A field comes from one column: choosing it here takes it away there. */
  const choose = (index: number, field: RosterField | null) => {
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
          {lembar.diingat ? 'Pemetaan Anda yang lalu dipakai' : PROFIL_LABEL[lembar.profil]}
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
                    data={PILIHAN}
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
