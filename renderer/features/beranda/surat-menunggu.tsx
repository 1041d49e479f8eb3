import { Anchor, Group, Paper, Text } from '@mantine/core'
import { IconMail } from '@tabler/icons-react'
import { Link } from 'react-router'
import { hr } from '../../ipc/client'
import { useRead } from '../../ipc/hooks'

/** One line while letters wait: drafts not issued yet, or a run that was broken off. */
export function SuratMenunggu() {
  const { data } = useRead(hr.arsip.cari, { teks: '', status: 'konsep', kode: null, pegawaiId: null, tahun: null, bulan: null, dari: 0, banyak: 1 })
  const { data: runs } = useRead(hr.rangkaian.daftar, undefined)
  const unfinished = runs?.find(({ status }) => status === 'berjalan')
  const drafts = data?.jumlah ?? 0
  if (drafts === 0 && !unfinished) return null
  return (
    <Paper withBorder px="md" py="xs">
      <Group gap="sm" wrap="nowrap">
        <IconMail size={17} style={{ flexShrink: 0 }} />
        {drafts > 0 && <Anchor component={Link} to="/surat?status=konsep" size="sm">{drafts} konsep surat belum terbit</Anchor>}
        {unfinished && <Anchor component={Link} to={`/surat/rangkaian/${unfinished.id}`} size="sm" truncate>Rangkaian “{unfinished.nama}” belum selesai: {unfinished.terbit} dari {unfinished.jumlah}</Anchor>}
        {drafts > 0 && !unfinished && <Text size="sm" c="dimmed" truncate>Konsep sudah tersimpan; terbitkan bila isinya benar.</Text>}
      </Group>
    </Paper>
  ) // prettier-ignore
}
