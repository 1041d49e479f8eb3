import { ActionIcon, FileButton, Group, Stack, Text, UnstyledButton } from '@mantine/core'
import { IconFile, IconFileX, IconPaperclip, IconTrash } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { BERKAS_BUKTI } from '../../../domain/berkas/lampiran'
import type { IndikatorLembar } from '../../../preload/contract/sesi-view.contract'
import { hr } from '../../ipc/client'
import { showError, useChange } from '../../ipc/hooks'
import { bacaBerkas } from '../../ui/baca-berkas'
import { showUndo } from '../../ui/pesan-urung'
import { ukuranBerkas } from '../../ui/ukuran-berkas'
import classes from './sesi.module.css'

type Bukti = IndikatorLembar['bukti'][number]
interface DaftarBuktiProps {
  bukti: readonly Bukti[]
  locked: boolean
  onLihat: (id: string) => void
}

/** The month's evidence of one indicator: what it is, where it is kept, its file. */
export function DaftarBukti({ bukti, locked, onLihat }: DaftarBuktiProps) {
  return (
    <Stack gap={4} mb="sm">
      {bukti.length === 0 && <Text fz="sm" className={classes['redup']}>Belum ada bukti bulan ini.</Text>}
      {bukti.map((satu) => (
        <Group key={satu.id} gap="xs" wrap="nowrap">
          <div className={classes['lentur']}>
            <Text fz="sm" style={{ overflowWrap: 'anywhere' }}>
              {satu.nama}
              {satu.tautan && <span className={classes['redup']}> · {satu.tautan}</span>}
            </Text>
            {satu.berkas && (
              <UnstyledButton aria-label={`Lihat berkas ${satu.berkas.nama}, ${ukuranBerkas(satu.berkas.ukuran)}`} onClick={() => { onLihat(satu.id) }}>
                <Group gap={4} wrap="nowrap">
                  <IconFile size={14} style={{ flexShrink: 0 }} />
                  <Text fz="sm" td="underline" style={{ overflowWrap: 'anywhere' }}>{satu.berkas.nama}</Text>
                  <Text fz="sm" className={classes['redup']} style={{ whiteSpace: 'nowrap' }}>{ukuranBerkas(satu.berkas.ukuran)}</Text>
                </Group>
              </UnstyledButton>
            )}
          </div>
          {!locked && <TombolBukti bukti={satu} />}
        </Group>
      ))}
    </Stack>
  ) // prettier-ignore
}

function TombolBukti({ bukti: { id, nama, berkas } }: { bukti: Bukti }) {
  const client = useQueryClient()
  const urung = (pesan: string) => { showUndo(pesan, () => client.invalidateQueries()) }
  const hapus = useChange(hr.sesi.hapusBukti, { onSuccess: () => { urung('Bukti dihapus.') } })
  const ganti = useChange(hr.sesi.lampirkanBukti, { onSuccess: (_, given) => { if (given.berkas === null) urung('Berkas dilepas dari buktinya.') } })
  const lampirkan = async (file: File | null) => {
    if (file) ganti.mutate({ id, berkas: { nama: file.name, isi: await bacaBerkas(file, BERKAS_BUKTI) } })
  }
  return (
    <>
      {berkas ? (
        <ActionIcon color="gray" aria-label={`Lepas berkas dari bukti ${nama}`} title="Lepas berkasnya; buktinya tetap ada" onClick={() => { ganti.mutate({ id, berkas: null }) }}><IconFileX size={15} /></ActionIcon>
      ) : (
        <FileButton accept={BERKAS_BUKTI.mime.join(',')} onChange={(file) => void lampirkan(file).catch(showError)} inputProps={{ 'aria-label': `Berkas untuk bukti ${nama}`, onClick: ({ currentTarget }) => { currentTarget.value = '' } }}>
          {(props) => <ActionIcon {...props} color="gray" loading={ganti.isPending} aria-label={`Lampirkan berkas pada bukti ${nama}`} title="Lampirkan berkas"><IconPaperclip size={15} /></ActionIcon>}
        </FileButton>
      )}
      <ActionIcon color="gray" aria-label={`Hapus bukti ${nama}`} title="Hapus bukti" onClick={() => { hapus.mutate({ id }) }}><IconTrash size={15} /></ActionIcon>
    </>
  ) // prettier-ignore
}
