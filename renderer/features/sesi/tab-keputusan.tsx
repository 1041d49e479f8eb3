import { ActionIcon, Button, Card, Group, Select, Stack, Text, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { IconTrash } from '@tabler/icons-react'
import { judulBulan } from '../../../domain/sesi/bulan'
import { formatTanggal, isoDate } from '../../../domain/shared/iso-date'
import { STATUS_KEPUTUSAN_LABEL, type StatusKeputusan } from '../../../domain/sesi/sesi'
import type { Keputusan, Papan } from '../../../preload/contract/sesi-view.contract'
import { hr } from '../../ipc/client'
import { useChange } from '../../ipc/hooks'
import { EksporButton } from '../../ui/ekspor-button'
import { AutoText } from '../../ui/auto-text'
import { TanggalInput } from '../../ui/tanggal-input'
import { useIsianTerbaru } from '../../ui/use-isian-terbaru'
import classes from './sesi.module.css'

const STATUS = Object.entries(STATUS_KEPUTUSAN_LABEL).map(([value, label]) => ({ value, label }))
const KOSONG = { isi: '', penanggungJawabId: null as string | null, batasWaktu: null as string | null }

/** Decisions with owner and date: those of earlier months that are still open, then this month's. */
export function TabKeputusan({ papan, locked }: { papan: Papan; locked: boolean }) {
  const { periode, orang, keputusan, keputusanTerbuka } = papan
  const form = useForm({ initialValues: KOSONG })
  const tambah = useChange(hr.sesi.simpanKeputusan, {
    onSuccess: () => { form.setValues(KOSONG) },
    onError: ({ fields }) => {
      form.setErrors(fields)
      return Object.keys(fields).length > 0
    },
  })
  return (
    <Stack gap="sm">
      {keputusanTerbuka.length > 0 && <Text fz="sm" fw={700}>Belum selesai dari bulan lalu</Text>}
      {keputusanTerbuka.map((satu) => <KartuKeputusan key={satu.id} periodeId={periode.id} keputusan={satu} isiTetap={true} />)}
      <Group justify="space-between">
        <Text fz="sm" fw={700}>Keputusan bulan ini</Text>
        <EksporButton
          nama={`Keputusan ${judulBulan(periode.tahun, periode.bulan)}`}
          judul={[`Keputusan dan Tindak Lanjut ${judulBulan(periode.tahun, periode.bulan)}`]}
          baris={[...keputusanTerbuka, ...keputusan]}
          kolom={[
            { judul: 'Bulan', lebar: 10, nilai: ({ bulan }) => bulan },
            { judul: 'Keputusan', lebar: 60, nilai: ({ isi }) => isi },
            { judul: 'Penanggung Jawab', lebar: 30, nilai: ({ penanggungJawab }) => penanggungJawab },
            { judul: 'Batas Waktu', lebar: 13, jenis: 'tanggal', nilai: ({ batasWaktu }) => batasWaktu },
            { judul: 'Status', lebar: 12, nilai: ({ status }) => STATUS_KEPUTUSAN_LABEL[status] },
            { judul: 'Hasil', lebar: 40, nilai: ({ hasil }) => hasil },
          ]}
        />
      </Group>
      {keputusan.length === 0 && <Text fz="sm" className={classes['redup']}>Belum ada keputusan.</Text>}
      {keputusan.map((satu) => <KartuKeputusan key={satu.id} periodeId={periode.id} keputusan={satu} isiTetap={locked} />)}
      {!locked && (
        <form onSubmit={form.onSubmit((isi) => { tambah.mutate({ periodeId: periode.id, ...isi }) })}>
          <Stack gap="xs">
            <Textarea label="Keputusan baru" placeholder="Apa yang diputuskan" {...form.getInputProps('isi')} />
            <Group align="flex-end" grow>
              <Select label="Penanggung jawab" clearable limit={40} data={orang.map(({ pegawaiId, nama }) => ({ value: pegawaiId, label: nama }))} {...form.getInputProps('penanggungJawabId')} />
              <TanggalInput label="Batas waktu" {...form.getInputProps('batasWaktu')} />
              <Button type="submit" loading={tambah.isPending}>Tambah keputusan</Button>
            </Group>
          </Stack>
        </form>
      )}
    </Stack>
  )
}

function KartuKeputusan({ periodeId, keputusan, isiTetap }: { periodeId: string; keputusan: Keputusan; isiTetap: boolean }) {
  const simpan = useChange(hr.sesi.simpanKeputusan)
  const hapus = useChange(hr.sesi.hapusKeputusan)
  const { id, isi, penanggungJawabId, penanggungJawab, batasWaktu, status, hasil, bulan, urutan } = keputusan
  const terbaru = useIsianTerbaru({ isi, status, hasil }, simpan.isPending)
  const ubah = (baru: Partial<{ isi: string; status: StatusKeputusan; hasil: string }>) => simpan.mutateAsync({ periodeId, id, penanggungJawabId, batasWaktu, ...terbaru(baru) })
  return (
    <Card withBorder p="xs">
      <Group wrap="nowrap" align="flex-start" gap="xs">
        <div className={classes['lentur']}>
          <AutoText multiline variant="unstyled" value={isi} readOnly={isiTetap} onSave={(teks) => ubah({ isi: teks })} aria-label={`Isi keputusan ${urutan}`} />
          <Text fz="xs" className={classes['redup']}>
            {[judulBulan(Number(bulan.slice(0, 4)), Number(bulan.slice(5))), penanggungJawab, batasWaktu && `batas ${formatTanggal(isoDate(batasWaktu))}`].filter(Boolean).join(' · ')}
          </Text>
          <AutoText mt={4} value={hasil ?? ''} onSave={(teks) => ubah({ hasil: teks })} aria-label={`Hasil keputusan ${urutan}`} placeholder="Hasil tindak lanjut" />
        </div>
        <Select aria-label={`Status keputusan ${urutan}`} w={110} searchable={false} allowDeselect={false} data={STATUS} value={status} onChange={(nilai) => void ubah({ status: (nilai ?? status) as StatusKeputusan }).catch(() => undefined)} />
        {!isiTetap && (
          <ActionIcon color="gray" aria-label={`Hapus keputusan ${urutan}`} onClick={() => { hapus.mutate({ id }) }}>
            <IconTrash size={15} />
          </ActionIcon>
        )}
      </Group>
    </Card>
  )
}
