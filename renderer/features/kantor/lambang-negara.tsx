import { Button, Group, Image, Stack, Text } from '@mantine/core'
import { hr } from '../../ipc/client'
import { useChange, useRead } from '../../ipc/hooks'

/** The office's own picture of the state emblem: where it is printed, and what is printed without it. */
export function LambangNegara() {
  const { data } = useRead(hr.kantor.get, undefined)
  const pick = useChange(hr.kantor.pilihLambang)
  const drop = useChange(hr.kantor.hapusLambang)
  const lambang = data?.lambang ?? null
  return (
    <Stack gap={6} align="flex-start">
      <Text size="sm">
        Contoh formulir kementerian memakai lambang negara (Garuda Pancasila) di atas judul Dokumen Evaluasi Kinerja Pegawai. Takar tidak
        menyertakan gambarnya; pilih gambar milik kantor. {lambang ? 'Gambar ini hanya dicetak pada formulir itu.' : 'Selama belum dipilih, formulir itu memakai logo kantor.'}
      </Text>
      {lambang && <Image src={lambang} alt="Lambang negara" w={72} fit="contain" />}
      <Group gap="xs">
        <Button variant="default" disabled={!data} loading={pick.isPending} onClick={() => { pick.mutate(undefined) }}>{lambang ? 'Ganti lambang' : 'Pilih lambang'}</Button>
        {lambang && <Button variant="subtle" color="red" onClick={() => { drop.mutate(undefined) }}>Hapus lambang</Button>}
      </Group>
      <Text size="xs" c="dimmed">PNG atau JPEG, paling besar 2 MB dan 2000×2000 piksel.{data ? '' : ' Isi dahulu identitas kantor.'}</Text>
    </Stack>
  ) // prettier-ignore
}
