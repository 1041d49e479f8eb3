import { ActionIcon, Button, Group, Modal, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { formatTanggal, isIsoDate } from '../../../domain/shared/iso-date'
import type { Lembar } from '../../../preload/contract/sesi-view.contract'
import { hr } from '../../ipc/client'
import { useChange } from '../../ipc/hooks'
import classes from './sesi.module.css'
import { TanggalInput } from '../../ui/tanggal-input'

interface RencanaPerbaikanProps {
  lembar: Lembar
  periodeId: string
  locked: boolean
}

/** What will be done about a low predikat; offered when one arises, shown whenever there is one. */
export function RencanaPerbaikan({ lembar: { pegawaiId, perbaikan, perluPerbaikan }, periodeId, locked }: RencanaPerbaikanProps) {
  const [tambah, setTambah] = useState(false)
  const hapus = useChange(hr.penilaian.hapusPerbaikan)
  if (perbaikan.length === 0 && !perluPerbaikan) return null
  return (
    <div>
      <Group justify="space-between" mb={3}>
        <Text fz="xs" fw={700}>
          Rencana perbaikan
        </Text>
        {!locked && (
          <Button size="compact-xs" variant="light" leftSection={<IconPlus size={13} />} onClick={() => { setTambah(true) }}>
            Tambah
          </Button>
        )}
      </Group>
      {perbaikan.map(({ id, area, tindakan, batas }) => (
        <Group key={id} wrap="nowrap" gap={4} align="flex-start">
          <div className={`${classes['lentur']} ${classes['kecil']}`}>
            <b>{area}:</b> {tindakan}
            {batas && isIsoDate(batas) ? ` (sampai ${formatTanggal(batas)})` : ''}
          </div>
          {!locked && (
            <ActionIcon size="xs" color="gray" aria-label={`Hapus rencana ${area}`} onClick={() => { hapus.mutate({ id }) }}>
              <IconTrash size={13} />
            </ActionIcon>
          )}
        </Group>
      ))}
      {tambah && <FormPerbaikan periodeId={periodeId} pegawaiId={pegawaiId} onTutup={() => { setTambah(false) }} />}
    </div>
  )
}

function FormPerbaikan({ periodeId, pegawaiId, onTutup }: { periodeId: string; pegawaiId: string; onTutup: () => void }) {
  const form = useForm({ initialValues: { area: '', tindakan: '', batas: null as string | null } })
  const simpan = useChange(hr.penilaian.simpanPerbaikan, {
    onSuccess: onTutup,
    onError: ({ fields }) => {
      form.setErrors(fields)
      return Object.keys(fields).length > 0
    },
  })
  return (
    <Modal opened onClose={onTutup} title="Rencana perbaikan">
      <form onSubmit={form.onSubmit((isi) => { simpan.mutate({ periodeId, pegawaiId, ...isi }) })}>
        <Stack gap="sm">
          <TextInput data-autofocus label="Yang perlu diperbaiki" placeholder="Misalnya ketepatan waktu laporan" {...form.getInputProps('area')} />
          <Textarea label="Tindakan" placeholder="Misalnya pendampingan mingguan oleh Kepala Seksi" {...form.getInputProps('tindakan')} />
          <TanggalInput label="Batas waktu" {...form.getInputProps('batas')} />
          <Button type="submit" loading={simpan.isPending}>
            Simpan rencana
          </Button>
        </Stack>
      </form>
    </Modal>
  )
}
