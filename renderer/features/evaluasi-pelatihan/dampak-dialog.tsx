import { Button, Group, Modal, NumberInput, Select, SimpleGrid, Stack, Text, TextInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { ARAH_DAMPAK_LABEL, type ArahDampak } from '../../../domain/pelatihan/evaluasi'
import { namaBulan } from '../../../domain/shared/iso-date'
import { isianDampak } from '../../../preload/contract/evaluasi-pelatihan.contract'
import { hr } from '../../ipc/client'
import { useChange, useRead } from '../../ipc/hooks'
import { showUndo } from '../../ui/pesan-urung'
import { pilihanDari } from '../../ui/pilihan'
import { TanggalInput } from '../../ui/tanggal-input'
import { useFormChange } from '../../ui/use-form-change'
import { angka, type DampakBaris, type Evaluasi } from './jenis'

interface DampakDialogProps {
  buka: { baris: DampakBaris | null } | null
  onClose: () => void
  data: Evaluasi
}

/** An indicator before and after; taken from a participant's SKP where there is one, with its months as values. */
export function DampakDialog({ buka, onClose, data }: DampakDialogProps) {
  return (
    <Modal opened={buka !== null} onClose={onClose} title={buka?.baris ? 'Ubah indikator hasil' : 'Tambah indikator hasil'} size="lg" transitionProps={{ duration: 0 }}>
      {buka && <Isian baris={buka.baris} data={data} onClose={onClose} />}
    </Modal>
  )
}

interface Nilai extends Record<string, unknown> {
  indikatorId: string | null
  nama: string
  satuan: string
  arah: ArahDampak
  sebelum: number | ''
  tanggalSebelum: string | null
  sesudah: number | ''
  tanggalSesudah: string | null
  keterangan: string
}
const awal = (baris: DampakBaris | null): Nilai => ({
  indikatorId: baris?.indikatorId ?? null,
  nama: baris?.nama ?? '',
  satuan: baris?.satuan ?? '',
  arah: baris?.arah ?? 'naik',
  sebelum: baris?.sebelum ?? '',
  tanggalSebelum: baris?.tanggalSebelum ?? null,
  sesudah: baris?.sesudah ?? '',
  tanggalSesudah: baris?.tanggalSesudah ?? null,
  keterangan: baris?.keterangan ?? '',
})
const kosongNull = (nilai: number | '') => (nilai === '' ? null : nilai)
const masukan = ({ sebelum, sesudah, ...sisa }: Nilai) => ({ ...sisa, sebelum: kosongNull(sebelum), sesudah: kosongNull(sesudah) })

function Isian({ baris, data, onClose }: { baris: DampakBaris | null; data: Evaluasi; onClose: () => void }) {
  const client = useQueryClient()
  const pelatihanId = data.program.id
  const { data: pilihan = [] } = useRead(hr.evaluasiPelatihan.pilihanIndikator, { pelatihanId })
  type Masuk = ReturnType<typeof masukan>
  const simpan = (input: Masuk): Promise<unknown> => (baris ? hr.evaluasiPelatihan.ubahDampak({ id: baris.id, ...input }) : hr.evaluasiPelatihan.tambahDampak({ pelatihanId, ...input }))
  const { form, submit, busy } = useFormChange({
    schema: isianDampak.omit({ sebelum: true, sesudah: true }),
    call: Object.assign(simpan, { channel: hr.evaluasiPelatihan.ubahDampak.channel, kind: 'change' as const }),
    initialValues: awal(baris),
    toInput: masukan,
    onSaved: onClose,
  })
  const hapus = useChange(hr.evaluasiPelatihan.hapusDampak, {
    onSuccess: () => {
      showUndo('Indikator hasil dihapus.', () => client.invalidateQueries())
      onClose()
    },
  })
  const terpilih = pilihan.find(({ id }) => id === form.values.indikatorId)
  const pilih = (id: string | null) => {
    const satu = pilihan.find((one) => one.id === id)
    form.setValues(satu ? { indikatorId: id, nama: satu.teks, satuan: satu.satuan ?? form.values.satuan, arah: satu.arah } : { indikatorId: null })
  }
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="xs">
        <Select
          label="Dari SKP peserta" description={pilihan.length === 0 ? 'Peserta belum punya SKP; tulis sendiri indikatornya di bawah.' : 'Boleh dikosongkan bila ukurannya bukan dari SKP.'} placeholder="Pilih indikator" clearable disabled={pilihan.length === 0}
          data={pilihan.map(({ id, pegawai, teks, tahun, target }) => ({ value: id, label: `${pegawai}, ${tahun}: ${teks} (target ${target})` }))}
          value={form.values.indikatorId} onChange={pilih}
        />
        <TextInput data-autofocus withAsterisk label="Indikator" {...form.getInputProps('nama')} />
        <SimpleGrid cols={2} spacing="xs">
          <TextInput label="Satuan" placeholder="menit, berkas, %" {...form.getInputProps('satuan')} />
          <Select label="Arah" allowDeselect={false} searchable={false} data={pilihanDari(ARAH_DAMPAK_LABEL)} {...form.getInputProps('arah')} />
        </SimpleGrid>
        <SimpleGrid cols={2} spacing="md">
          {(['sebelum', 'sesudah'] as const).map((kapan) => {
            const tanggal = kapan === 'sebelum' ? 'tanggalSebelum' : 'tanggalSesudah'
            return (
              <Stack key={kapan} gap={6}>
                <NumberInput label={kapan === 'sebelum' ? 'Nilai sebelum pelatihan' : 'Nilai sesudah pelatihan'} hideControls decimalSeparator="," thousandSeparator="." {...form.getInputProps(kapan)} onChange={(value) => { form.setFieldValue(kapan, typeof value === 'number' ? value : '') }} />
                <TanggalInput label="Diukur tanggal" {...form.getInputProps(tanggal)} value={form.values[tanggal]} onChange={(value) => { form.setFieldValue(tanggal, value) }} />
                {terpilih && terpilih.realisasi.length > 0 && (
                  <Select
                    label="Ambil dari realisasi bulan" placeholder="Pilih bulan" value={null}
                    data={terpilih.realisasi.map((one) => ({ value: one.tanggal, label: `${namaBulan(one.bulan)} ${one.tahun}: ${angka(one.nilai)}` }))}
                    onChange={(value) => { const bulan = terpilih.realisasi.find((one) => one.tanggal === value); if (bulan) form.setValues({ [kapan]: bulan.nilai, [tanggal]: bulan.tanggal }) }}
                  />
                )}
              </Stack>
            )
          })}
        </SimpleGrid>
        {terpilih?.realisasi.length === 0 && <Text fz="xs" c="dimmed">Realisasi indikator ini belum ada yang berupa angka, jadi nilainya ditulis sendiri.</Text>}
        <TextInput label="Keterangan" placeholder="Hal lain yang ikut memengaruhi, misalnya loket bertambah" {...form.getInputProps('keterangan')} />
        <Group justify="space-between" mt="xs">
          {baris ? <Button variant="subtle" color="red" loading={hapus.isPending} onClick={() => { hapus.mutate({ id: baris.id }) }}>Hapus indikator</Button> : <span />}
          <Group gap="xs">
            <Button variant="default" onClick={onClose}>Batal</Button>
            <Button type="submit" loading={busy}>Simpan</Button>
          </Group>
        </Group>
      </Stack>
    </form>
  ) // prettier-ignore
}
