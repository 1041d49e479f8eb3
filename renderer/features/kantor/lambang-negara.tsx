import { Button, Group, Image, Stack, Text } from '@mantine/core'
import { hr } from '../../ipc/client'
import { useChange } from '../../ipc/hooks'

/** The office's own picture of the state emblem: where it is printed, and what is printed without it. */
export function LambangNegara({ lambang }: { lambang: string | null }) {
  const pick = useChange(hr.kantor.pilihLambang)
  const drop = useChange(hr.kantor.hapusLambang)
  return (
    <Stack gap="xs">
      <Text size="sm" fw={600}>Lambang negara untuk Dokumen Evaluasi</Text>
      <Text size="xs" c="dimmed">
        Contoh formulir kementerian memakai lambang negara (Garuda Pancasila) di atas judul Dokumen Evaluasi Kinerja Pegawai. Takar tidak
        menyertakan gambarnya; pilih gambar milik kantor. {lambang ? 'Gambar ini hanya dicetak pada formulir itu.' : 'Selama belum dipilih, formulir itu memakai logo.'}
      </Text>
      <Group gap="xs">
        <Button variant="default" loading={pick.isPending} onClick={() => { pick.mutate(undefined) }}>{lambang ? 'Ganti lambang' : 'Pilih lambang'}</Button>
        {lambang && <Button variant="subtle" color="red" onClick={() => { drop.mutate(undefined) }}>Hapus lambang</Button>}
      </Group>
      {lambang && <Image src={lambang} alt="Lambang negara" w={72} fit="contain" />}
    </Stack>
  ) // prettier-ignore
}
