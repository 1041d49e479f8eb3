import { Alert, Button, Group, Text } from '@mantine/core'
import { IconCertificate } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { hr } from '../../ipc/client'
import { useChange, useRead } from '../../ipc/hooks'
import { useOfferCommands } from '../../shell/commands'
import { showUndo } from '../../ui/pesan-urung'

/** Issued certificates whose numbers the participants do not carry yet; without them the hours do not count. */
export function TawaranSertifikat({ pelatihanId }: { pelatihanId: string }) {
  const queries = useQueryClient()
  const { data = [] } = useRead(hr.dokumenKompetensi.tawaranSertifikat, { pelatihanId })
  const { mutate, isPending } = useChange(hr.dokumenKompetensi.ambilNomorSertifikat, {
    onSuccess: ({ jumlah }) => { showUndo(`Nomor ${jumlah} sertifikat dicatat pada pesertanya.`, () => queries.invalidateQueries()) },
  }) // prettier-ignore
  const banyak = data.length
  useOfferCommands(useMemo(() => (banyak === 0 ? [] : [{ label: 'Ambil nomor sertifikat untuk peserta', keys: 'N', run: () => { mutate({ pelatihanId }) } }]), [banyak, mutate, pelatihanId])) // prettier-ignore
  const [first] = data
  if (!first) return null
  return (
    <Alert icon={<IconCertificate size={18} />} py="xs" title={`${banyak} sertifikat sudah terbit, nomornya belum dicatat pada peserta`}>
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm" truncate>{first.nama}: {first.nomor}{banyak > 1 ? `, dan ${banyak - 1} peserta lain` : ''}. Jamnya baru dihitung sesudah nomornya tercatat.</Text>
        <Button size="compact-sm" style={{ flexShrink: 0 }} loading={isPending} onClick={() => { mutate({ pelatihanId }) }}>Ambil nomor <kbd style={{ marginLeft: 6 }}>N</kbd></Button>
      </Group>
    </Alert>
  ) // prettier-ignore
}
