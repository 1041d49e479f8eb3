import { Checkbox, Code, Group, SimpleGrid, Stack, Text, TextInput } from '@mantine/core'
import { periksaPola, TANDA_NOMOR, tulisNomor } from '../../../domain/naskah/nomor'
import type { Penomoran, Templat } from '../../../domain/naskah/templat'
import { hr } from '../../ipc/client'
import { useRead } from '../../ipc/hooks'
import { TEMPLAT_BARU } from './templat-baru'
import type { UbahTemplat } from './use-kerja'

/** The number pattern, with the number it makes today or what is wrong with it. */
export function PanelNomor({ penomoran, ubah }: { penomoran: Templat['penomoran']; ubah: UbahTemplat }) {
  return (
    <Stack gap="xs">
      <Checkbox label="Naskah ini bernomor" checked={penomoran !== null} onChange={(event) => { ubah({ penomoran: event.currentTarget.checked ? TEMPLAT_BARU.isi.penomoran : null }) }} />
      {penomoran && <Pola penomoran={penomoran} onChange={(patch) => { ubah({ penomoran: { ...penomoran, ...patch } }) }} />}
    </Stack>
  ) // prettier-ignore
}

function Pola({ penomoran, onChange }: { penomoran: Penomoran; onChange: (patch: Partial<Penomoran>) => void }) {
  const { data: tata } = useRead(hr.templatNaskah.tata, undefined)
  const { data: keadaan } = useRead(hr.kantor.keadaan, undefined)
  const { pola, klasifikasi, buku } = penomoran
  const problem = periksaPola(pola)
  const contoh = problem ? null : tulisNomor(pola, { klasifikasi, urut: 7, sisipan: '', unit: tata?.singkatan ?? '', tanggal: keadaan?.hariIni ?? '2026-01-01' })
  return (
    <>
      <TextInput label="Pola nomor" maxLength={120} value={pola} error={problem} onChange={(event) => { onChange({ pola: event.currentTarget.value }) }} />
      {contoh && <Text size="sm" aria-live="polite">Contoh: <strong>{contoh}</strong></Text>}
      <SimpleGrid cols={2} spacing="xs">
        <TextInput label="Kode klasifikasi" maxLength={40} value={klasifikasi} onChange={(event) => { onChange({ klasifikasi: event.currentTarget.value }) }} />
        <TextInput label="Buku nomor" maxLength={40} error={buku.trim() === '' ? 'Isi nama buku nomor.' : null} value={buku} onChange={(event) => { onChange({ buku: event.currentTarget.value }) }} />
      </SimpleGrid>
      <Text size="xs" c="dimmed">Naskah dari buku yang sama memakai satu deret nomor, dimulai lagi setiap tahun. Tanda yang dapat dipakai:</Text>
      <Stack gap={2}>
        {Object.entries(TANDA_NOMOR).map(([tanda, arti]) => <Group key={tanda} gap={6} wrap="nowrap"><Code>{`{${tanda}}`}</Code><Text size="xs">{arti}</Text></Group>)}
      </Stack>
    </>
  ) // prettier-ignore
}
