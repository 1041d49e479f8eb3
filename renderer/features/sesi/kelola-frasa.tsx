import { ActionIcon, Badge, Button, Group, Modal, ScrollArea, Select, Stack, Text, Textarea, UnstyledButton } from '@mantine/core'
import { useForm } from '@mantine/form'
import { IconTrash } from '@tabler/icons-react'
import { SIFAT_UMPAN_BALIK_LABEL, type SifatUmpanBalik } from '../../../domain/sesi/sesi'
import { NILAI_LABEL, type NilaiKode } from '../../../domain/skp/skp'
import { UNTUK_FRASA_LABEL, type Frasa } from '../../../preload/contract/bank.contract'
import { hr } from '../../ipc/client'
import { useChange, useRead } from '../../ipc/hooks'
import { EksporButton } from '../../ui/ekspor-button'
import { WARNA_SIFAT } from './pilih-frasa'
import classes from './sesi.module.css'

type Untuk = keyof typeof UNTUK_FRASA_LABEL
const options = (labels: Record<string, string>) => Object.entries(labels).map(([value, label]) => ({ value, label }))
const KOSONG = { id: undefined as string | undefined, sifat: 'arahan' as SifatUmpanBalik, untuk: 'umum' as Untuk, nilaiKode: null as NilaiKode | null, teks: '' }

/** The office's own phrases: add, change, take out. */
export function KelolaFrasa({ onTutup }: { onTutup: () => void }) {
  const frasa = useRead(hr.bank.frasa, undefined)
  const form = useForm({ initialValues: KOSONG })
  const hapus = useChange(hr.bank.hapusFrasa)
  const simpan = useChange(hr.bank.simpanFrasa, {
    onSuccess: () => { form.setValues(KOSONG) },
    onError: ({ fields }) => {
      form.setErrors(fields)
      return Object.keys(fields).length > 0
    },
  })
  const ubah = ({ id, sifat, untuk, nilaiKode, teks }: Frasa) => {
    form.setValues({ id, sifat, untuk: untuk in UNTUK_FRASA_LABEL ? (untuk as Untuk) : 'umum', nilaiKode, teks })
  }
  return (
    <Modal opened onClose={onTutup} title="Kelola bank frasa" size={760} transitionProps={{ duration: 0 }}>
      <form onSubmit={form.onSubmit((isi) => { simpan.mutate(isi) })}>
        <Stack gap="xs">
          <Textarea data-autofocus label={form.values.id ? 'Ubah frasa' : 'Frasa baru'} placeholder="Tulis kalimat yang sering dipakai kantor Anda" {...form.getInputProps('teks')} />
          <Group grow align="flex-end">
            <Select label="Sifat" allowDeselect={false} data={options(SIFAT_UMPAN_BALIK_LABEL)} {...form.getInputProps('sifat')} />
            <Select label="Untuk" allowDeselect={false} data={options(UNTUK_FRASA_LABEL)} {...form.getInputProps('untuk')} />
            <Select label="Nilai (boleh kosong)" clearable data={options(NILAI_LABEL)} {...form.getInputProps('nilaiKode')} />
            <Group gap={6} wrap="nowrap">
              <Button type="submit" loading={simpan.isPending}>{form.values.id ? 'Simpan' : 'Tambah'}</Button>
              {form.values.id && <Button variant="default" onClick={() => { form.setValues(KOSONG) }}>Batal</Button>}
            </Group>
          </Group>
        </Stack>
      </form>
      <ScrollArea h="44vh" mt="sm">
        {frasa.data?.map((satu) => (
          <Group key={satu.id} wrap="nowrap" gap={4} align="flex-start">
            <UnstyledButton className={classes['frasa']} onClick={() => { ubah(satu) }} title="Klik untuk mengubah">
              <Badge size="sm" variant="light" color={WARNA_SIFAT[satu.sifat]} c="var(--mantine-color-text)" tt="none" mr={6}>{SIFAT_UMPAN_BALIK_LABEL[satu.sifat]}</Badge>
              {satu.teks}
            </UnstyledButton>
            <Text fz="xs" pt={8} className={classes['redup']} style={{ whiteSpace: 'nowrap' }}>{satu.dipakai > 0 ? `${satu.dipakai}×` : ''}</Text>
            <ActionIcon mt={4} color="gray" aria-label={`Hapus frasa: ${satu.teks}`} onClick={() => { hapus.mutate({ id: satu.id }) }}>
              <IconTrash size={15} />
            </ActionIcon>
          </Group>
        ))}
      </ScrollArea>
      <Group justify="flex-end" mt="sm">
        <EksporButton
          nama="Bank Frasa"
          judul={['Bank Frasa Umpan Balik']}
          baris={frasa.data ?? []}
          kolom={[
            { judul: 'Frasa', lebar: 80, nilai: ({ teks }) => teks },
            { judul: 'Sifat', lebar: 14, nilai: ({ sifat }) => SIFAT_UMPAN_BALIK_LABEL[sifat] },
            { judul: 'Untuk', lebar: 16, nilai: ({ untuk }) => (untuk in UNTUK_FRASA_LABEL ? UNTUK_FRASA_LABEL[untuk as Untuk] : untuk) },
            { judul: 'Nilai', lebar: 22, nilai: ({ nilaiKode }) => nilaiKode && NILAI_LABEL[nilaiKode] },
            { judul: 'Dipakai', lebar: 10, jenis: 'angka', nilai: ({ dipakai }) => dipakai },
          ]}
        />
      </Group>
    </Modal>
  )
}
