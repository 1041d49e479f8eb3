import { Button, CloseButton, FileButton, Group, Text, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { IconFile, IconUpload } from '@tabler/icons-react'
import { useRef } from 'react'
import { BERKAS_BUKTI, judulLampiran } from '../../../domain/berkas/lampiran'
import { hr } from '../../ipc/client'
import { useChange } from '../../ipc/hooks'
import { JatuhkanBerkas } from '../../ui/jatuhkan-berkas'
import { ukuranBerkas } from '../../ui/ukuran-berkas'
import classes from './sesi.module.css'
import { useBerkasBukti } from './use-berkas-bukti'

interface TambahBuktiProps {
  periodeId: string
  indikatorId: string
  /** The clerk wanted to leave while a file was waiting. */
  diingatkan: boolean
  onMenunggu: (ada: boolean) => void
}

const KOSONG = { nama: '', tautan: '' }

/** One piece of evidence in the making: a name, a place, a file; a file chosen first gives its name. */
export function TambahBukti({ periodeId, indikatorId, diingatkan, onMenunggu }: TambahBuktiProps) {
  const form = useForm({ initialValues: KOSONG })
  const nama = useRef<HTMLInputElement>(null)
  const { berkas, galat, setGalat, pilih, kosongkan, kembalikan } = useBerkasBukti((dari) => {
    if (form.getValues().nama.trim() === '') form.setFieldValue('nama', judulLampiran(dari))
    nama.current?.focus()
    onMenunggu(true)
  })
  const lepas = () => {
    kosongkan()
    onMenunggu(false)
  }
  const tambah = useChange(hr.sesi.tambahBukti, {
    onError: ({ message, fields }, isi) => {
      form.setValues({ nama: isi.nama, tautan: isi.tautan ?? '' })
      const { nama, tautan, ...lain } = fields
      form.setErrors({ nama, tautan })
      if (nama === undefined && tautan === undefined) setGalat(Object.values(lain)[0] ?? message)
      return true
    },
  })
  /** The fields are free at once: the next name may be typed before the answer. What is refused is there again. */
  const kirim = (isi: typeof KOSONG) => {
    if (tambah.isPending && isi.nama.trim() === '') return
    const kembali = () => {
      kembalikan(berkas)
      onMenunggu(berkas !== null)
    }
    tambah.mutateAsync({ periodeId, indikatorId, ...isi, berkas: berkas && { nama: berkas.nama, isi: berkas.isi } }).catch(kembali)
    form.reset()
    lepas()
    nama.current?.focus()
  }
  return (
    <JatuhkanBerkas pesan={`Lepaskan di sini sebagai bukti (${BERKAS_BUKTI.sebutan})`} onBerkas={pilih}>
      <form onSubmit={(event) => { form.onSubmit(kirim)(event) }}>
        <Group align="flex-start" gap="xs" wrap="nowrap">
          <TextInput ref={nama} data-autofocus flex={1} label="Nama bukti" placeholder="Misalnya Rekap layanan Oktober" {...form.getInputProps('nama')} />
          <TextInput flex={1} label="Tempat atau tautan (boleh kosong)" placeholder="Map arsip 3, atau alamat berkas" {...form.getInputProps('tautan')} />
        </Group>
        <Group gap="xs" mt="xs" wrap="nowrap">
          <FileButton accept={BERKAS_BUKTI.mime.join(',')} onChange={(file) => { pilih(file ? [file] : []) }} inputProps={{ 'aria-label': 'Berkas bukti', onClick: ({ currentTarget }) => { currentTarget.value = '' } }}>
            {(props) => <Button {...props} variant="default" leftSection={<IconUpload size={14} />} style={{ flexShrink: 0 }}>Pilih berkas</Button>}
          </FileButton>
          {berkas ? (
            <Group gap={4} wrap="nowrap" className={classes['lentur']}>
              <IconFile size={14} style={{ flexShrink: 0 }} />
              <Text fz="sm" truncate title={berkas.nama}>{berkas.nama}</Text>
              <Text fz="sm" className={classes['redup']} style={{ whiteSpace: 'nowrap' }}>{ukuranBerkas(berkas.ukuran)}</Text>
              <CloseButton size="sm" aria-label={`Batal memakai berkas ${berkas.nama}`} onClick={lepas} />
            </Group>
          ) : (
            <Text fz="sm" className={`${classes['lentur']} ${classes['redup']}`}>{BERKAS_BUKTI.sebutan}, paling besar {BERKAS_BUKTI.batas / 1_000_000} MB; dapat juga diseret ke sini.</Text>
          )}
          <Button type="submit" style={{ flexShrink: 0 }}>Tambah</Button>
        </Group>
        {galat !== null && <Text role="alert" fz="sm" c="red" mt={4}>{galat}</Text>}
        {diingatkan && berkas && <Text role="alert" fz="sm" c="red" mt={4}>Berkas “{berkas.nama}” belum ditambahkan. Tekan Enter pada nama bukti untuk menambahkannya, atau tutup sekali lagi untuk membatalkannya.</Text>}
      </form>
    </JatuhkanBerkas>
  ) // prettier-ignore
}
