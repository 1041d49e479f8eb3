import { Button, Checkbox, Group, Modal, NumberInput, ScrollArea, Stack, Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { TINGKAT_LABEL } from '../../../domain/pelatihan/evaluasi'
import { isianRancangUlang } from '../../../preload/contract/evaluasi-pelatihan.contract'
import { hr } from '../../ipc/client'
import { useFormChange } from '../../ui/use-form-change'
import { penulis } from './evaluasi-kolom'
import { alamat, type Evaluasi, type Masukan } from './jenis'

/** Drafts the next version: why, what changes, which remarks it answers, and whom it takes along. */
export function RancangUlangDialog({ opened, onClose, data }: { opened: boolean; onClose: () => void; data: Evaluasi }) {
  return (
    <Modal opened={opened} onClose={onClose} title={`Rancang ulang menjadi versi ${data.program.versi + 1}`} size="xl" transitionProps={{ duration: 0 }}>
      <Isian data={data} onClose={onClose} />
    </Modal>
  )
}

const kunci = ({ sumber, id }: Pick<Masukan, 'sumber' | 'id'>) => `${sumber} ${id}`

/** Levels below their threshold, in their own sentences, as the reason to begin with. */
const alasanAwal = ({ tingkat }: Evaluasi) => tingkat.filter(({ hasil }) => hasil === 'di_bawah').map((one) => `${TINGKAT_LABEL[one.tingkat]}: ${one.kalimat}`).join('\n') // prettier-ignore

function Isian({ data, onClose }: { data: Evaluasi; onClose: () => void }) {
  const navigate = useNavigate()
  const [jawab, setJawab] = useState<ReadonlySet<string>>(new Set())
  const kurang = data.peserta.filter(({ diBawah }) => diBawah).length
  const terbuka = data.masukan.filter(({ dijawabVersi }) => dijawabVersi === null)
  const { form, submit, busy } = useFormChange({
    schema: isianRancangUlang.omit({ jawab: true, peserta: true }),
    call: hr.evaluasiPelatihan.rancangUlang,
    initialValues: { alasan: alasanAwal(data), perubahan: '', tahun: data.program.tahun + 1, ikut: kurang > 0, setuju: false },
    toInput: ({ alasan, perubahan, tahun, ikut, setuju }) => ({
      pelatihanId: data.program.id, alasan, perubahan, tahun, setuju, peserta: ikut ? ('di_bawah' as const) : ('tidak' as const),
      jawab: terbuka.filter((row) => jawab.has(kunci(row))).map(({ sumber, id }) => ({ sumber, id })),
    }), // prettier-ignore
    onSaved: ({ id }) => {
      onClose()
      void navigate(alamat(id, 'versi'))
    },
  })
  const balik = (row: Masukan) => { setJawab((lama) => { const baru = new Set(lama); if (!baru.delete(kunci(row))) baru.add(kunci(row)); return baru }) } // prettier-ignore
  return (
    <form onSubmit={submit} noValidate onKeyDown={(event) => { if (event.ctrlKey && event.key === 'Enter') { event.preventDefault(); event.currentTarget.requestSubmit() } }}>
      <Stack gap="xs">
        <Textarea label="Alasan dirancang ulang" withAsterisk maxRows={4} {...form.getInputProps('alasan')} />
        <Textarea data-autofocus label="Apa yang diubah" withAsterisk minRows={3} maxRows={6} placeholder="Misalnya: praktik di loket dua hari, pengajar dari bagian layanan" {...form.getInputProps('perubahan')} />
        <Group justify="space-between">
          <Text fz="sm" fw={600}>Masukan yang dijawab versi ini ({jawab.size} dari {terbuka.length})</Text>
          {terbuka.length > 0 && <Button variant="subtle" size="compact-xs" onClick={() => { setJawab(jawab.size === terbuka.length ? new Set() : new Set(terbuka.map(kunci))) }}>{jawab.size === terbuka.length ? 'Lepas semua' : 'Centang semua'}</Button>}
        </Group>
        {terbuka.length === 0 ? (
          <Text fz="sm" c="dimmed">Tidak ada masukan tertulis untuk program ini.</Text>
        ) : (
          <ScrollArea.Autosize mah={140} type="auto" bd="1px solid var(--mantine-color-default-border)" p={6}>
            <Stack gap={6}>
              {terbuka.map((row) => <Checkbox key={kunci(row)} checked={jawab.has(kunci(row))} onChange={() => { balik(row) }} label={row.teks} description={penulis(row)} styles={{ label: { overflowWrap: 'anywhere' } }} />)}
            </Stack>
          </ScrollArea.Autosize>
        )}
        <Group gap="xl" align="flex-start">
          <NumberInput w={140} label="Untuk rencana tahun" thousandSeparator="" allowDecimal={false} {...form.getInputProps('tahun')} />
          <Checkbox mt={26} disabled={kurang === 0} label={kurang === 0 ? 'Tidak ada peserta yang di bawah ambang' : `Ikutkan ${kurang} peserta yang di bawah ambang atau tidak selesai`} {...form.getInputProps('ikut', { type: 'checkbox' })} />
        </Group>
        {(form.errors['setuju'] !== undefined || form.values.setuju) && <Checkbox label="Tetap buat, walaupun pagu terlampaui" {...form.getInputProps('setuju', { type: 'checkbox' })} />}
        <Text fz="xs" c="dimmed">Isi program dan rencana biayanya disalin ke usulan baru. Tanggal, realisasi biaya, dan nilai tidak ikut; kesesuaian kurikulum diperiksa lagi. Program ini tetap seperti sekarang.</Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>Batal</Button>
          <Button type="submit" loading={busy}>Buat versi {data.program.versi + 1} <kbd style={{ marginLeft: 6 }}>Ctrl Enter</kbd></Button>
        </Group>
      </Stack>
    </form>
  ) // prettier-ignore
}
