import { ActionIcon, Button, Checkbox, Group, NumberInput, Select, Stack, Text, TextInput } from '@mantine/core'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { useEditorState, type Editor } from '@tiptap/react'
import { daftarTersedia, medanTersedia, type MedanTersedia } from '../../../../domain/naskah/medan-tersedia'
import { GAYA_MEDAN_LABEL, OPERATOR_LABEL, RATA_LABEL } from '../../../../domain/naskah/templat'
import { pilihanDari } from '../../../ui/pilihan'
import { SIMPUL } from './dokumen'
import { konteksTeks, type KonteksTeks, type Tempat } from './konteks-teks'
import { gayaUntuk } from './nama-isian'
import { atur, geser, hapusKolom, lepaskan, tambahKolom } from './perintah'
import { useRuangTeks } from './ruang-teks'
import classes from './teks.module.css'

const UKURAN = [8, 9, 10, 12, 14, 16, 18, 20, 24, 28, 32, 36, 48].map((size) => ({ value: String(size), label: `${size} titik` }))
const GAYA_NOMOR = [{ value: 'angka', label: '1, 2, 3' }, { value: 'huruf', label: 'a, b, c' }] // prettier-ignore
const angka = (value: unknown): string | null => (typeof value === 'number' ? String(value) : null)
const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** The settings of what the cursor is in: the field selected, the list, the paragraph, and every box around it. */
export function BilahTempat({ editor }: { editor: Editor }) {
  const konteks = useEditorState({ editor, selector: () => konteksTeks(editor) })
  return (
    <Stack gap={4} className={classes['bilah'] ?? ''} role="group" aria-label="Pengaturan tempat kursor">
      {konteks.kotak.map((one, i) => <Kotak key={one.pos} editor={editor} tempat={one} konteks={{ ...konteks, dalam: konteks.dalam.slice(0, dalamSebelum(konteks, i)) }} />)}
      <Group gap="xs" justify="space-between" wrap="nowrap">
        {konteks.isian ? <Isian editor={editor} tempat={konteks.isian} dalam={konteks.dalam} /> : <Baris editor={editor} konteks={konteks} />}
        <Group gap={0} wrap="nowrap">
          <ActionIcon size="sm" aria-label="Naikkan bagian ini" title="Naikkan bagian ini" onClick={() => { geser(editor, -1) }}><IconArrowUp size={15} /></ActionIcon>
          <ActionIcon size="sm" aria-label="Turunkan bagian ini" title="Turunkan bagian ini" onClick={() => { geser(editor, 1) }}><IconArrowDown size={15} /></ActionIcon>
        </Group>
      </Group>
    </Stack>
  ) // prettier-ignore
}

/** How many of the lists lie outside the box of this place. */
const dalamSebelum = ({ kotak }: KonteksTeks, ke: number): number => kotak.slice(0, ke).filter(({ jenis }) => jenis === SIMPUL.ulang || jenis === SIMPUL.tabel).length

const pilihanIsian = (fields: readonly MedanTersedia[]) => fields.map(({ kode, label }) => ({ value: kode, label }))

function Isian({ editor, tempat, dalam }: { editor: Editor; tempat: Tempat; dalam: readonly string[] }) {
  const { asal, papan, bukaPilih } = useRuangTeks()
  const kode = text(tempat.attrs['medan'])
  const macam = medanTersedia(asal, dalam).find((one) => one.kode === kode)?.macam
  return (
    <Group gap="xs">
      <Text size="sm" fw={600}>Isian: {papan.baca(kode, dalam)}</Text>
      <Select aria-label="Cara menulis isian" w={170} searchable={false} placeholder="Ditulis biasa" clearable data={gayaUntuk(macam).map((value) => ({ value, label: GAYA_MEDAN_LABEL[value] }))} value={text(tempat.attrs['gaya']) || null} onChange={(value) => { atur(editor, tempat, 'gaya', value) }} />
      <Button variant="default" size="compact-xs" onClick={() => { bukaPilih(editor) }}>Ganti isian</Button>
    </Group>
  ) // prettier-ignore
}

function Baris({ editor, konteks: { paragraf, daftar, butir, kolom } }: { editor: Editor; konteks: KonteksTeks }) {
  const { asal } = useRuangTeks()
  return (
    <Group gap="xs">
      {daftar?.jenis === SIMPUL.urut && <Select aria-label="Nomor butir" w={92} searchable={false} allowDeselect={false} data={GAYA_NOMOR} value={text(daftar.attrs['gaya'])} onChange={(value) => { atur(editor, daftar, 'gaya', value) }} />}
      {butir && <Select aria-label="Ulangi butir untuk setiap baris" w={210} searchable={false} clearable placeholder="Butir tidak diulang" data={pilihanIsian(daftarTersedia(asal))} value={text(butir.attrs['ulang']) || null} onChange={(value) => { atur(editor, butir, 'ulang', value) }} />}
      {paragraf && !daftar && !kolom && <Select aria-label="Ukuran huruf paragraf" w={150} searchable={false} clearable placeholder="Huruf biasa" data={UKURAN} value={angka(paragraf.attrs['ukuran'])} onChange={(value) => { atur(editor, paragraf, 'ukuran', value ? Number(value) : null) }} />}
      {!daftar && !kolom && <Text size="xs" c="dimmed"><kbd>F2</kbd> atau <kbd>{'{'}</kbd> menyisipkan isian</Text>}
    </Group>
  ) // prettier-ignore
}

function Kotak({ editor, tempat, konteks }: { editor: Editor; tempat: Tempat; konteks: KonteksTeks }) {
  switch (tempat.jenis) {
    case SIMPUL.bila:
      return <Bila editor={editor} tempat={tempat} konteks={konteks} />
    case SIMPUL.ulang:
      return <Group gap="xs"><Dari editor={editor} tempat={tempat} label="Diulang untuk setiap" /><Lepas editor={editor} tempat={tempat} /></Group>
    case SIMPUL.tabel:
      return <Tabel editor={editor} tempat={tempat} konteks={konteks} />
    default:
      return (
        <Group gap="xs">
          <Checkbox label="Menjorok" checked={tempat.attrs['inden'] === true} onChange={(event) => { atur(editor, tempat, 'inden', event.currentTarget.checked) }} />
          <Text size="xs" c="dimmed"><kbd>Enter</kbd> baris baru, <kbd>Tab</kbd> pindah, <kbd>Ctrl+Enter</kbd> keluar</Text>
          <Hapus editor={editor} tempat={tempat} kata="Hapus kotak" />
        </Group>
      )
  } // prettier-ignore
}

function Bila({ editor, tempat, konteks }: { editor: Editor; tempat: Tempat; konteks: KonteksTeks }) {
  const { asal } = useRuangTeks()
  const kode = text(tempat.attrs['medan'])
  const operator = text(tempat.attrs['operator'])
  const choices = asal.medan.find((one) => one.kode === kode && one.jenis === 'pilihan')?.pilihan
  const nilai = (value: string | null) => { atur(editor, tempat, 'nilai', value ?? '') } // prettier-ignore
  return (
    <Group gap="xs">
      <Text size="sm">Dicetak bila</Text>
      <Select aria-label="Isian yang ditanya" w={190} allowDeselect={false} data={pilihanIsian(medanTersedia(asal, konteks.dalam))} value={kode} onChange={(value) => { atur(editor, tempat, 'medan', value ?? '') }} />
      <Select aria-label="Syarat" w={140} searchable={false} allowDeselect={false} data={pilihanDari(OPERATOR_LABEL)} value={operator} onChange={(value) => { atur(editor, tempat, 'operator', value ?? 'terisi') }} />
      {(operator === 'sama' || operator === 'beda') &&
        (choices ? <Select aria-label="Nilai pembanding" w={150} data={[...choices]} value={text(tempat.attrs['nilai']) || null} onChange={nilai} /> : <TextInput aria-label="Nilai pembanding" w={150} value={text(tempat.attrs['nilai'])} onChange={(event) => { nilai(event.currentTarget.value) }} />)}
      <Lepas editor={editor} tempat={tempat} />
    </Group>
  ) // prettier-ignore
}

function Tabel({ editor, tempat, konteks: { kolom } }: { editor: Editor; tempat: Tempat; konteks: KonteksTeks }) {
  const { asal } = useRuangTeks()
  return (
    <Group gap="xs">
      <Dari editor={editor} tempat={tempat} label="Tabel, baris untuk setiap" />
      <Checkbox label="Bernomor" checked={tempat.attrs['bernomor'] === true} onChange={(event) => { atur(editor, tempat, 'bernomor', event.currentTarget.checked) }} />
      <NumberInput aria-label="Tinggi baris tabel" w={150} min={1} max={12} step={0.5} decimalScale={1} decimalSeparator="," suffix=" larik" placeholder="Baris setinggi isi" value={typeof tempat.attrs['tinggi'] === 'number' ? tempat.attrs['tinggi'] : ''} onChange={(value) => { if (value === '' || (typeof value === 'number' && value >= 1 && value <= 12)) atur(editor, tempat, 'tinggi', value === '' ? null : value) }} />
      {kolom && (
        <>
          <Text size="sm">Kolom {kolom.ke + 1}: lebar</Text>
          <NumberInput aria-label="Lebar kolom" w={64} min={0.5} max={20} step={0.5} decimalScale={1} decimalSeparator="," value={kolom.attrs['lebar'] as number} onChange={(value) => { if (typeof value === 'number' && value >= 0.1 && value <= 20) atur(editor, kolom, 'lebar', value) }} />
          <Select aria-label="Perataan kolom" w={130} searchable={false} clearable placeholder="Rata kiri" data={pilihanDari(RATA_LABEL)} value={text(kolom.attrs['rata']) || null} onChange={(value) => { atur(editor, kolom, 'rata', value) }} />
          <Checkbox label="Dijumlahkan" checked={kolom.attrs['jumlah'] === true} onChange={(event) => { atur(editor, kolom, 'jumlah', event.currentTarget.checked) }} />
          <Select aria-label="Ulangi kolom untuk setiap baris" w={210} searchable={false} clearable placeholder="Kolom tidak diulang" data={pilihanIsian(daftarTersedia(asal))} value={text(kolom.attrs['ulang']) || null} onChange={(value) => { atur(editor, kolom, 'ulang', value) }} />
          <Button variant="default" size="compact-xs" disabled={kolom.jumlah >= 12} onClick={() => { tambahKolom(editor, kolom) }}>Tambah kolom</Button>
          <Button variant="default" size="compact-xs" disabled={kolom.jumlah === 1} onClick={() => { hapusKolom(editor, kolom) }}>Hapus kolom</Button>
        </>
      )}
      <Hapus editor={editor} tempat={tempat} kata="Hapus tabel" />
    </Group>
  ) // prettier-ignore
}

function Dari({ editor, tempat, label }: { editor: Editor; tempat: Tempat; label: string }) {
  const { asal } = useRuangTeks()
  return (
    <>
      <Text size="sm">{label}</Text>
      <Select aria-label={label} w={190} searchable={false} allowDeselect={false} data={pilihanIsian(daftarTersedia(asal))} value={text(tempat.attrs['dari'])} onChange={(value) => { atur(editor, tempat, 'dari', value ?? '') }} />
    </>
  ) // prettier-ignore
}

function Lepas({ editor, tempat }: { editor: Editor; tempat: Tempat }) {
  return (
    <>
      <Button variant="default" size="compact-xs" onClick={() => { lepaskan(editor, tempat, true) }}>Lepas kotak</Button>
      <Hapus editor={editor} tempat={tempat} kata="Hapus beserta isinya" />
    </>
  ) // prettier-ignore
}

function Hapus({ editor, tempat, kata }: { editor: Editor; tempat: Tempat; kata: string }) {
  return <Button variant="subtle" color="red" size="compact-xs" onClick={() => { lepaskan(editor, tempat, false) }}>{kata}</Button> // prettier-ignore
}
