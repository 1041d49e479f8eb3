import { Alert, Checkbox, Fieldset, Rating, Select, SimpleGrid, Stack, Text } from '@mantine/core'
import { JALUR_LABEL, JENIS_PELATIHAN_LABEL, type Jalur } from '../../../domain/kompetensi/kompetensi'
import { geserJadwal } from '../../../domain/pelatihan/jadwal'
import { JENIS_MITRA_LABEL } from '../../../domain/pelatihan/mitra'
import { KURIKULUM_LABEL, STATUS_PELATIHAN_LABEL } from '../../../domain/pelatihan/pelatihan'
import { hr } from '../../ipc/client'
import { useRead } from '../../ipc/hooks'
import { AutoText } from '../../ui/auto-text'
import { pilihanDari } from '../../ui/pilihan'
import { Angka, Tanggal } from './isian-program'
import { useProgram, type ProgramLengkap } from './use-program'
import { useSimpanProgram, type IsianProgram } from './use-simpan-program'

/** What the programme is, when, where and by whom. There is no save button: each field is saved as it is left. */
export function ProgramTab() {
  const { data } = useProgram()
  return data ? <Isian key={data.program.id} program={data.program} /> : null
}

type Program = ProgramLengkap['program']
type Teks = 'judul' | 'tujuan' | 'penyelenggara' | 'tempat' | 'kurikulumCatatan' | 'catatan'

function Isian({ program }: { program: Program }) {
  const { errors, putaran, lepas, save } = useSimpanProgram(program.id)
  const { data: rujukan } = useRead(hr.pelatihan.rujukan, { tahun: program.tahun })
  const keep = (isian: IsianProgram) => void save(isian).catch(() => undefined)
  const closed = program.status === 'selesai' || program.status === 'dibatalkan'
  const text = (field: Teks, label: string, more: object = {}) => <AutoText label={label} error={errors[field]} value={program[field] ?? ''} readOnly={closed && field !== 'catatan'} onSave={(value) => save({ [field]: value })} {...more} />
  const bentuk = (rujukan?.bentuk ?? []).filter(({ jalur }) => jalur === program.jalur)
  const pilihJalur = (jalur: Jalur) => {
    const first = rujukan?.bentuk.find((one) => one.jalur === jalur)
    if (first && jalur !== program.jalur) keep({ jalur, bentuk: first.kode })
  }
  return (
    <Stack gap="xs" maw={1100} py="xs">
      {closed && <Alert p="xs">Program sudah {STATUS_PELATIHAN_LABEL[program.status].toLowerCase()}, jadi isinya dibaca saja. Catatan tetap dapat ditulis.</Alert>}
      <Fieldset legend="Program" disabled={closed}>
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="xs" verticalSpacing={6}>
          {text('judul', 'Nama program', { withAsterisk: true })}
          {text('tujuan', 'Tujuan')}
        </SimpleGrid>
        <SimpleGrid cols={{ base: 2, sm: 4 }} spacing="xs" verticalSpacing={6} mt={6}>
          <Select label="Jenis" allowDeselect={false} error={errors['jenis']} data={pilihanDari(JENIS_PELATIHAN_LABEL)} value={program.jenis} onChange={(value) => { if (value) keep({ jenis: value }) }} />
          <Select label="Jalur" allowDeselect={false} error={errors['jalur']} data={pilihanDari(JALUR_LABEL)} value={program.jalur} onChange={(value) => { if (value) pilihJalur(value) }} />
          <Select label="Bentuk" allowDeselect={false} error={errors['bentuk']} data={bentuk.map(({ kode, nama, tanpaBiaya }) => ({ value: kode, label: tanpaBiaya ? `${nama} (dapat tanpa biaya)` : nama }))} value={program.bentuk} onChange={(value) => { if (value) keep({ bentuk: value }) }} />
          <Angka key={`jp-${program.jp}-${putaran}`} label="Jam pelajaran (JP)" error={errors['jp']} value={program.jp} onSave={(jp) => { keep({ jp: jp ?? 0 }) }} onLepas={() => { lepas({ jp: 0 }) }} />
        </SimpleGrid>
      </Fieldset>
      <Fieldset legend="Waktu, tempat, dan penyelenggara" disabled={closed}>
        <SimpleGrid cols={{ base: 2, sm: 4 }} spacing="xs" verticalSpacing={6}>
          <Tanggal label="Mulai" error={errors['mulai']} value={program.mulai} onSave={(mulai) => { keep(geserJadwal(program, mulai)) }} onLepas={() => { lepas({ mulai: null, selesai: null }) }} />
          <Tanggal label="Selesai" error={errors['selesai']} value={program.selesai} onSave={(selesai) => { keep({ selesai }) }} onLepas={() => { lepas({ selesai: null }) }} />
          <Angka key={`kuota-${program.kuota}-${putaran}`} label="Kuota peserta" error={errors['kuota']} value={program.kuota} onSave={(kuota) => { keep({ kuota }) }} onLepas={() => { lepas({ kuota: null }) }} />
          {text('tempat', 'Tempat')}
          {text('penyelenggara', 'Penyelenggara')}
          <Select label="Mitra" clearable placeholder="Tanpa mitra" error={errors['mitraId']} data={(rujukan?.mitra ?? []).map(({ id, nama, jenis }) => ({ value: id, label: `${nama} (${JENIS_MITRA_LABEL[jenis]})` }))} value={program.mitraId} onChange={(mitraId) => { keep({ mitraId }) }} />
        </SimpleGrid>
        <Text size="xs" c="dimmed" mt={4}>Bila tanggal mulai dipindah, tanggal selesai ikut bergeser sehingga lamanya tetap.</Text>
      </Fieldset>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="xs">
        <Fieldset legend="Kesesuaian kurikulum" disabled={closed}>
          <Select aria-label="Kesesuaian kurikulum" allowDeselect={false} data={pilihanDari(KURIKULUM_LABEL)} value={program.kurikulum} onChange={(value) => { if (value) keep({ kurikulum: value }) }} />
          {text('kurikulumCatatan', 'Catatan kurikulum', { multiline: true, mt: 6, placeholder: 'Materi mana yang menjawab kebutuhan, mana yang belum' })}
        </Fieldset>
        <Fieldset legend="Rencana" disabled={closed}>
          <Checkbox label="Masuk rencana tahun ini" checked={program.masukRencana} onChange={(event) => { keep({ masukRencana: event.currentTarget.checked }) }} />
          <Text size="sm" mt="xs" id="prioritas">Prioritas: {program.prioritas} dari 5</Text>
          <Rating aria-labelledby="prioritas" count={5} value={program.prioritas} readOnly={closed} getSymbolLabel={(value) => `Prioritas ${value}`} onChange={(prioritas) => { keep({ prioritas }) }} />
        </Fieldset>
      </SimpleGrid>
      {text('catatan', 'Catatan', { multiline: true })}
      {program.alasanRancangUlang && <Text size="sm"><b>Alasan rancang ulang:</b> {program.alasanRancangUlang}</Text>}
      {program.perubahan && <Text size="sm"><b>Yang berubah dari versi sebelumnya:</b> {program.perubahan}</Text>}
      <Text size="xs" c="dimmed">Setiap isian tersimpan sendiri begitu ditinggalkan. Esc mengembalikan isian, Ctrl+Z mengurungkan.</Text>
    </Stack>
  ) // prettier-ignore
}
