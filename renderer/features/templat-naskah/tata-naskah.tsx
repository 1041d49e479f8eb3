import { Checkbox, Fieldset, Stack, Text } from '@mantine/core'
import { hr } from '../../ipc/client'
import { useChange, useRead } from '../../ipc/hooks'
import { AutoText } from '../../ui/auto-text'
import { ErrorAlert } from '../../ui/error-alert'
import { KopKelurahan } from './kop-kelurahan'

const TTD = {
  kapital: 'Jabatan ditulis dengan huruf kapital',
  pangkat: 'Pangkat ditulis di bawah nama',
  nip: 'NIP ditulis di bawah nama',
} as const

/** How the office writes all its papers: signatures, its abbreviation in numbers, letterheads of kelurahan. */
export function TataNaskah() {
  const { data, error } = useRead(hr.templatNaskah.tata, undefined)
  const save = useChange(hr.templatNaskah.simpanTata)
  if (!data) return <ErrorAlert error={error} />
  return (
    <Stack gap="sm" maw={900}>
      <Fieldset legend="Tanda tangan">
        <Stack gap={6}>
          {(Object.keys(TTD) as (keyof typeof TTD)[]).map((key) => (
            <Checkbox key={key} label={TTD[key]} checked={data.ttd[key]} onChange={(event) => { save.mutate({ ttd: { ...data.ttd, [key]: event.currentTarget.checked } }) }} />
          ))}
          <Text size="xs" c="dimmed">Berlaku untuk naskah yang dibuat sesudah ini; yang sudah terbit tidak berubah.</Text>
        </Stack>
      </Fieldset>
      <Fieldset legend="Singkatan dalam nomor">
        <AutoText label="Singkatan kantor" description="Menggantikan tanda {unit} dalam pola nomor." w={280} maxLength={20} value={data.singkatan} onSave={(singkatan) => save.mutateAsync({ singkatan })} />
      </Fieldset>
      <Fieldset legend="Kop kelurahan"><KopKelurahan tata={data} /></Fieldset>
    </Stack>
  ) // prettier-ignore
}
