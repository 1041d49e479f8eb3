import { Alert, Button, Group, Modal, ScrollArea, Stack, Text, UnstyledButton } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconAlertTriangle, IconCircleCheck, IconCircleX, IconLock } from '@tabler/icons-react'
import { hr } from '../../ipc/client'
import { useChange, useRead } from '../../ipc/hooks'
import { EksporButton } from '../../ui/ekspor-button'
import { ErrorAlert } from '../../ui/error-alert'
import classes from './sesi.module.css'

interface ModalKunciProps {
  periodeId: string
  onTutup: () => void
  /** Goes to a person who still lacks something. */
  onPilih: (pegawaiId: string) => void
}

const HIJAU = 'light-dark(var(--mantine-color-takar-7), var(--mantine-color-takar-4))'
const MERAH = 'light-dark(var(--mantine-color-red-8), var(--mantine-color-red-4))'
const JINGGA = 'light-dark(var(--mantine-color-orange-8), var(--mantine-color-orange-4))'

/** F9: what is still missing, point by point and person by person; then locks and makes the backup. */
export function ModalKunci({ periodeId, onTutup, onPilih }: ModalKunciProps) {
  const cek = useRead(hr.sesi.kelengkapan, { periodeId })
  const kunci = useChange(hr.sesi.kunci, {
    onSuccess: ({ cadangan }) => {
      notifications.show({ color: 'takar', title: 'Bulan dikunci', message: `Cadangan ${cadangan} dibuat. Berikutnya: cetak formulirnya di layar Cetak Formulir (Alt+7).`, autoClose: 8000 })
      onTutup()
    },
    onError: () => true,
  })
  return (
    <Modal opened onClose={onTutup} title="Periksa kelengkapan dan kunci bulan" size={720} transitionProps={{ duration: 0 }}>
      <ErrorAlert error={kunci.error ?? cek.error} />
      {cek.data && (
        <Stack gap="xs" mt="xs">
          {cek.data.butir.map(({ kode, teks, wajib, beres, rincian }) => (
            <Group key={kode} gap={8} wrap="nowrap" align="flex-start">
              {beres ? <IconCircleCheck size={17} color={HIJAU} className={classes['ikon']} /> : wajib ? <IconCircleX size={17} color={MERAH} className={classes['ikon']} /> : <IconAlertTriangle size={17} color={JINGGA} className={classes['ikon']} />}
              <Text fz="sm">
                {kode === 'cadangan' ? 'Cadangan data dibuat otomatis saat bulan dikunci' : teks}
                {!beres && <span className={classes['redup']}> ({rincian.length === 1 ? rincian[0] : `${rincian.length} belum`}{wajib ? '' : '; boleh menyusul'})</span>}
              </Text>
            </Group>
          ))}
          {cek.data.orang.length > 0 && (
            <ScrollArea.Autosize mah="22vh" type="auto">
              {cek.data.orang.map(({ pegawaiId, nama, kurang, peringatan }, index) => (
                <UnstyledButton key={pegawaiId} autoFocus={index === 0 && !cek.data.bolehDikunci} data-autofocus={(index === 0 && !cek.data.bolehDikunci) || undefined} className={classes['frasa']} onClick={() => { onPilih(pegawaiId) }}>
                  <b>{nama}</b>: {[...kurang, ...peringatan].join(' ')}
                </UnstyledButton>
              ))}
            </ScrollArea.Autosize>
          )}
          {!cek.data.bolehDikunci && <Alert p="xs">Lengkapi dahulu butir bertanda silang. Pilih nama lalu tekan Enter, atau klik, untuk membuka lembarnya.</Alert>}
          <Text fz="xs" className={classes['redup']}>
            Setelah dikunci, isian bulan ini tidak dapat diubah, nama dan jabatan dibekukan untuk formulir, dan cadangan dibuat. Bulan dapat dibuka kembali dengan alasan.
          </Text>
          <Group justify="flex-end">
            {cek.data.orang.length > 0 && (
              <EksporButton
                nama="Kelengkapan Bulan"
                judul={['Yang belum lengkap sebelum bulan dikunci']}
                baris={cek.data.orang}
                kolom={[
                  { judul: 'Nama', lebar: 34, nilai: ({ nama }) => nama },
                  { judul: 'Belum Lengkap', lebar: 70, nilai: ({ kurang }) => kurang.join(' ') },
                  { judul: 'Perlu Dilihat', lebar: 70, nilai: ({ peringatan }) => peringatan.join(' ') },
                ]}
              />
            )}
            <Button variant="default" onClick={onTutup}>Nanti saja</Button>
            <Button autoFocus data-autofocus={cek.data.bolehDikunci || undefined} leftSection={<IconLock size={15} />} disabled={!cek.data.bolehDikunci} loading={kunci.isPending} onClick={() => { kunci.mutate({ periodeId }) }}>
              Kunci bulan
            </Button>
          </Group>
        </Stack>
      )}
    </Modal>
  )
}
