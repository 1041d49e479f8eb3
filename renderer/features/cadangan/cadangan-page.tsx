import { Alert, Button, Group, Paper, Stack, Text } from '@mantine/core'
import { modals } from '@mantine/modals'
import { notifications } from '@mantine/notifications'
import { IconAlertTriangle, IconDeviceFloppy, IconUsb } from '@tabler/icons-react'
import { useMemo } from 'react'
import { hr } from '../../ipc/client'
import { useChange, useRead } from '../../ipc/hooks'
import { useOfferCommands } from '../../shell/commands'
import { EksporButton } from '../../ui/ekspor-button'
import { ErrorAlert } from '../../ui/error-alert'
import { Page } from '../../ui/page'
import { CadanganTabel, KOLOM_EKSPOR, type Cadangan } from './cadangan-tabel'
import { lokal } from './waktu'

/** Backups: what there is, making one, the second place, and going back. */
export function CadanganPage() {
  const daftar = useRead(hr.cadangan.daftar, undefined)
  const keadaan = useRead(hr.cadangan.keadaan, undefined)
  const onMade = (made: { peringatan: string | null } | null) => {
    if (made) notifications.show({ color: made.peringatan ? 'yellow' : 'teal', message: made.peringatan ?? 'Cadangan sudah dibuat dan diperiksa.' })
  }
  const { mutate: buat, isPending: membuat } = useChange(hr.cadangan.buat, { onSuccess: onMade })
  const { mutate: pilih, isPending: memilih } = useChange(hr.cadangan.pilihTempatKedua, { onSuccess: onMade })
  const { mutate: pulihkan } = useChange(hr.cadangan.pulihkan, {
    onSuccess: ({ disimpanSebagai }) =>
      notifications.show({ color: 'teal', autoClose: false, title: 'Data sudah dipulihkan', message: `Data sebelum pemulihan disimpan sebagai ${disimpanSebagai}.` }),
  })
  useOfferCommands(useMemo(() => [{ label: 'Buat cadangan', keys: 'F2', run: () => { buat(undefined) } }], [buat]))
  const confirm = (cadangan: Cadangan) => {
    modals.openConfirmModal({
      title: 'Pulihkan cadangan ini?',
      children: <Penjelasan cadangan={cadangan} />,
      labels: { confirm: 'Pulihkan', cancel: 'Batal' },
      confirmProps: { color: 'red' },
      onConfirm: () => { pulihkan({ tempat: cadangan.tempat, nama: cadangan.nama }) },
    })
  }
  return (
    <Page
      title="Cadangan"
      hint="Takar membuat cadangan sendiri saat ditutup, setiap 30 menit bila ada perubahan, dan saat bulan dikunci."
      actions={
        <>
          <EksporButton nama="Daftar Cadangan" judul={['Daftar Cadangan']} baris={daftar.data ?? []} kolom={KOLOM_EKSPOR} />
          <Button leftSection={<IconDeviceFloppy size={16} />} loading={membuat} onClick={() => { buat(undefined) }}>
            Buat cadangan <kbd style={{ marginLeft: 6 }}>F2</kbd>
          </Button>
        </>
      }
    >
      <ErrorAlert error={daftar.error ?? keadaan.error} />
      {keadaan.data?.peringatan && (
        <Alert color="yellow" icon={<IconAlertTriangle size={16} />} title="Cadangan di luar komputer ini">
          {keadaan.data.peringatan}
        </Alert>
      )}
      {keadaan.data && (
        <Paper withBorder p="sm">
          <Group justify="space-between" wrap="nowrap">
            <Stack gap={2}>
              <Text fw={600} size="sm">Tempat kedua</Text>
              <Text size="sm" c="dimmed">{tempatKedua(keadaan.data)}</Text>
            </Stack>
            <Button variant="default" leftSection={<IconUsb size={16} />} loading={memilih} onClick={() => { pilih(undefined) }}>
              {keadaan.data.folder === null ? 'Pilih tempat kedua' : 'Ganti tempat kedua'}
            </Button>
          </Group>
        </Paper>
      )}
      <CadanganTabel cadangan={daftar.data ?? []} onRestore={confirm} />
    </Page>
  )
}

function tempatKedua({ folder, terakhir, tersambung }: { folder: string | null; terakhir: string | null; tersambung: boolean }): string {
  if (folder === null) return 'Belum dipilih. Pilih diska USB atau diska lain, agar data selamat bila komputer ini rusak atau hilang.'
  const last = terakhir === null ? 'belum ada salinan' : `salinan terakhir ${lokal(terakhir)}`
  return `${folder} – ${tersambung ? last : `sedang tidak tersambung, ${last}`}`
}

function Penjelasan({ cadangan }: { cadangan: Cadangan }) {
  return (
    <Stack gap="xs">
      <Text size="sm">
        Isi Takar akan kembali seperti {lokal(cadangan.waktu)}: {cadangan.pegawai} pegawai, {cadangan.periode} periode
        {cadangan.kantor ? `, ${cadangan.kantor}` : ''}.
      </Text>
      <Text size="sm">Yang dikerjakan sesudah itu tidak ada di dalamnya. Data yang sekarang tidak dihapus: disimpan sebagai berkas tersendiri, dan sebuah cadangan baru dibuat lebih dulu.</Text>
    </Stack>
  )
}
