import { ActionIcon, Box, Button, Group, Text } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { IconArrowDown, IconArrowUp, IconPlus, IconX } from '@tabler/icons-react'
import { JENIS_LAMPIRAN_LABEL, type JenisLampiran } from '../../../domain/skp/skp'
import type { SkpView } from '../../../preload/contract/skp-view.contract'
import { hr } from '../../ipc/client'
import { useChange } from '../../ipc/hooks'
import { AutoText } from '../../ui/auto-text'
import { showUndo } from '../../ui/pesan-urung'
import classes from './skp.module.css'
import { onTableKeys, useFocusWhenThere } from './tombol-baris'

/** LAMPIRAN SKP: the three numbered lists. */
export function LampiranTab({ skp, editable }: { skp: SkpView; editable: boolean }) {
  return (
    <div className={classes['gulir']} onKeyDown={(event) => { onTableKeys(event, () => undefined) }}>
      {(Object.keys(JENIS_LAMPIRAN_LABEL) as JenisLampiran[]).map((jenis) => (
        <DaftarLampiran key={jenis} skp={skp} jenis={jenis} editable={editable} />
      ))}
    </div>
  )
}

function DaftarLampiran({ skp, jenis, editable }: { skp: SkpView; jenis: JenisLampiran; editable: boolean }) {
  const client = useQueryClient()
  const focus = useFocusWhenThere()
  const add = useChange(hr.skp.tambahLampiran, { onSuccess: ({ id }) => { focus.ke(id, jenis) } })
  const change = useChange(hr.skp.ubahLampiran)
  const move = useChange(hr.skp.pindahLampiran)
  const drop = useChange(hr.skp.hapusLampiran, { onSuccess: () => { showUndo('Butir lampiran dihapus.', () => client.invalidateQueries()) } })
  const rows = skp.lampiran.filter((row) => row.jenis === jenis)
  return (
    <Box mb="sm">
      <Group justify="space-between" className={classes['bagian']}>
        {JENIS_LAMPIRAN_LABEL[jenis].toUpperCase()}
        {editable && (
          <Button size="compact-xs" variant="subtle" leftSection={<IconPlus size={13} />} aria-label={`Tambah butir ${JENIS_LAMPIRAN_LABEL[jenis]}`} onClick={() => { add.mutate({ skpId: skp.id, jenis }) }}>
            Butir
          </Button>
        )}
      </Group>
      {rows.length === 0 && <Text size="sm" c="dimmed" className={classes['isi']}>Belum ada butir.</Text>}
      {rows.map(({ id, teks }, index) => (
        <Group key={id} gap={0} wrap="nowrap" align="flex-start" data-baris={id} data-kol={jenis} style={{ borderBottom: '1px solid var(--mantine-color-default-border)' }}>
          <Text fz={13} w={28} ta="right" py={4}>{index + 1}.</Text>
          <Box className={classes['sel']} style={{ flex: 1 }}>
            <AutoText aria-label={`${JENIS_LAMPIRAN_LABEL[jenis]} ${index + 1}`} multiline variant="unstyled" readOnly={!editable} placeholder={editable ? 'Tulis butirnya' : ''} value={teks} onSave={(text) => change.mutateAsync({ lampiranId: id, teks: text })} />
          </Box>
          {editable && (
            <Group gap={0} wrap="nowrap">
              <ActionIcon size="sm" m={4} disabled={index === 0} aria-label={`Naikkan butir ${index + 1}`} onClick={() => { move.mutate({ lampiranId: id, ke: index - 1 }) }}><IconArrowUp size={14} /></ActionIcon>
              <ActionIcon size="sm" m={4} disabled={index === rows.length - 1} aria-label={`Turunkan butir ${index + 1}`} onClick={() => { move.mutate({ lampiranId: id, ke: index + 1 }) }}><IconArrowDown size={14} /></ActionIcon>
              <ActionIcon size="sm" m={4} color="red" aria-label={`Hapus butir ${index + 1}`} onClick={() => { drop.mutate({ lampiranId: id }) }}><IconX size={14} /></ActionIcon>
            </Group>
          )}
        </Group>
      ))}
    </Box>
  )
}
