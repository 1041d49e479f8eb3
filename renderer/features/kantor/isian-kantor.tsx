import { Button, Group, Image, SimpleGrid, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { hr } from '../../ipc/client'
import { useChange, useRead } from '../../ipc/hooks'
import { AutoText } from '../../ui/auto-text'
import { KopPratinjau } from './kop-pratinjau'

export type Kantor = NonNullable<Awaited<ReturnType<typeof hr.kantor.get>>>
type Field = Exclude<keyof Kantor, 'kop' | 'logo' | 'lambang' | 'jenisPemda'>
const WAJIB: readonly Field[] = ['namaPemda', 'namaKecamatan', 'kotaPenandatanganan']

/** Identity of the office, its letterhead and logo: each field saved as it is left, the letterhead beside it as printed. */
export function IsianKantor() {
  const { data } = useRead(hr.kantor.get, undefined)
  const [first, setFirst] = useState<Partial<Record<Field, string>>>({})
  const [errors, setErrors] = useState<Record<string, string>>({})
  const save = useChange(hr.kantor.save, {
    onSuccess: () => {
      setErrors({})
    },
    onError: ({ fields }) => {
      setErrors((before) => ({ ...before, ...fields }))
      return Object.keys(fields).length > 0
    },
  })
  const logo = useChange(hr.kantor.pilihLogo)
  const dropLogo = useChange(hr.kantor.hapusLogo)
  const filled = data ?? null
  /** Until the three required fields are there, nothing can be stored: they are kept here and sent together. */
  const onSave = (field: Field, value: string) => {
    if (filled) return save.mutateAsync({ [field]: value })
    const next = { ...first, [field]: value }
    setFirst(next)
    return WAJIB.every((name) => next[name]?.trim()) ? save.mutateAsync(next) : Promise.resolve()
  }
  const text = (field: Field, label: string, placeholder: string) => (
    <AutoText label={label} placeholder={placeholder} withAsterisk={WAJIB.includes(field)} error={errors[field]} value={filled?.[field] ?? first[field] ?? ''} onSave={(value) => onSave(field, value)} />
  )
  return (
    <SimpleGrid cols={2} spacing="md">
      <Stack gap={6}>
        {text('namaPemda', 'Pemerintah daerah', 'Kabupaten Muara Jaya')}
        {text('namaKecamatan', 'Nama kecamatan', 'Kecamatan Tanjung Raya')}
        {text('kotaPenandatanganan', 'Tempat penandatanganan', 'Tanjung Raya')}
        {text('alamat', 'Alamat', 'Jalan Merdeka Nomor 1')}
        <SimpleGrid cols={2} spacing="xs">
          {text('kodePos', 'Kode pos', '31311')}
          {text('telepon', 'Telepon', '(0711) 123456')}
          {text('posEl', 'Pos-el', 'kecamatan@contoh.go.id')}
          {text('laman', 'Laman', 'tanjungraya.contoh.go.id')}
        </SimpleGrid>
        {text('kopBaris1', 'Kop baris pertama (bila lain)', filled?.kop[0] ?? 'Pemerintah Kabupaten …')}
        {text('kopBaris2', 'Kop baris kedua (bila lain)', filled?.kop[1] ?? 'Kecamatan …')}
      </Stack>
      <Stack gap="xs">
        <Text size="sm" fw={600}>Kop surat seperti tercetak</Text>
        <KopPratinjau kop={filled?.kop ?? []} logo={filled?.logo ?? null} />
        <Group gap="xs">
          <Button variant="default" disabled={!filled} loading={logo.isPending} onClick={() => { logo.mutate(undefined) }}>{filled?.logo ? 'Ganti logo' : 'Pilih logo'}</Button>
          {filled?.logo && <Button variant="subtle" color="red" onClick={() => { dropLogo.mutate(undefined) }}>Hapus logo</Button>}
        </Group>
        <Text size="xs" c="dimmed">
          PNG atau JPEG, paling besar 2 MB dan 2000×2000 piksel.{filled ? '' : ' Isi dahulu tiga isian bertanda bintang.'}
        </Text>
        {filled?.logo && <Image src={filled.logo} alt="Logo daerah" w={96} fit="contain" />}
      </Stack>
    </SimpleGrid>
  ) // prettier-ignore
}
