import { Button, Group, Modal, MultiSelect, Select, Stack, Text, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMemo } from 'react'
import { cocok } from '../../../domain/pegawai/cari'
import { JENIS_CUTI_LABEL, type JenisCuti } from '../../../domain/pelatihan/cuti'
import { tambahCuti, ubahCuti } from '../../../preload/contract/pelaksanaan.contract'
import { hr } from '../../ipc/client'
import { ambilPertama } from '../../ui/ambil-pertama'
import { usePegawai } from '../../ui/pilih-orang'
import { pilihanDari } from '../../ui/pilihan'
import { TanggalInput } from '../../ui/tanggal-input'
import { useFormChange } from '../../ui/use-form-change'
import type { Cuti } from './kalender-data'

/** What the dialog is open for: a new entry from a day on, or one that is there. */
export type IsianCuti = { baru: string } | { cuti: Cuti }

/** Leave or a journey on duty: of one person or many. */
export function FormCuti({ isian, onTutup }: { isian: IsianCuti | null; onTutup: () => void }) {
  return (
    <Modal opened={isian !== null} onClose={onTutup} title={isian && 'cuti' in isian ? `Ubah cuti ${isian.cuti.nama}` : 'Catat cuti atau dinas luar'} transitionProps={{ duration: 0 }}>
      {isian && ('cuti' in isian ? <Ubah cuti={isian.cuti} onTutup={onTutup} /> : <Tambah mulai={isian.baru} onTutup={onTutup} />)}
    </Modal>
  )
}

/** More than these are not listed; a few letters more find the one meant. */
const TERBANYAK = 40
const kosong = (mulai: string) => ({ pegawaiIds: [] as string[], jenis: 'tahunan' as JenisCuti, mulai: mulai as string | null, selesai: mulai as string | null, keterangan: '' })
type Nilai = Omit<ReturnType<typeof kosong>, 'pegawaiIds'>
const wajib = ({ mulai, selesai, jenis, keterangan }: Nilai) => ({ jenis, keterangan, mulai: mulai ?? '', selesai: selesai ?? '' })

function Tambah({ mulai, onTutup }: { mulai: string; onTutup: () => void }) {
  const { orang, dari } = usePegawai()
  const data = useMemo(() => orang.map(({ id, nama }) => ({ value: id, label: nama })), [orang])
  const { form, submit, busy } = useFormChange({
    schema: tambahCuti, call: hr.pelaksanaan.cutiTambah, initialValues: kosong(mulai), toInput: ({ pegawaiIds, ...rest }) => ({ pegawaiIds, ...wajib(rest) }),
    onSaved: ({ dicatat, dilewati }) => {
      notifications.show({ message: dilewati.length === 0 ? `Cuti ${dicatat} orang dicatat.` : `Cuti ${dicatat} orang dicatat; ${dilewati.join(', ')} dilewati karena sudah tercatat pada hari itu.` })
      onTutup()
    },
  }) // prettier-ignore
  return (
    <form onSubmit={submit}>
      <Stack gap="xs">
        <MultiSelect
          label="Pegawai" withAsterisk data-autofocus placeholder={form.values.pegawaiIds.length === 0 ? 'Ketik nama, NIP, atau jabatan' : ''} data={data} limit={TERBANYAK} hidePickedOptions openOnFocus={false} selectFirstOptionOnChange onKeyDown={ambilPertama}
          filter={({ options, search }) => options.filter((option) => { const one = 'value' in option ? dari.get(option.value) : undefined; return one !== undefined && cocok(search, [one.nama, one.nip, one.jabatan]) })}
          {...form.getInputProps('pegawaiIds')}
        />
        <Group gap="xs">
          <Button size="compact-xs" variant="subtle" onClick={() => { form.setFieldValue('pegawaiIds', orang.map(({ id }) => id)) }}>Semua pegawai ({orang.length})</Button>
          <Text size="xs" c="dimmed">misalnya untuk cuti bersama</Text>
        </Group>
        <Isian form={form} />
        <Tombol busy={busy} onTutup={onTutup} />
      </Stack>
    </form>
  ) // prettier-ignore
}

function Ubah({ cuti, onTutup }: { cuti: Cuti; onTutup: () => void }) {
  const { id, jenis, mulai, selesai, keterangan } = cuti
  const { form, submit, busy } = useFormChange({
    schema: ubahCuti, call: hr.pelaksanaan.cutiUbah, initialValues: { id, jenis, mulai: mulai, selesai: selesai, keterangan: keterangan ?? '' },
    toInput: (values) => ({ id, ...wajib(values) }), onSaved: onTutup,
  }) // prettier-ignore
  return (
    <form onSubmit={submit}>
      <Stack gap="xs">
        <Isian form={form} />
        <Tombol busy={busy} onTutup={onTutup} />
      </Stack>
    </form>
  )
}

/** The fields both dialogs share. */
function Isian({ form }: { form: { getInputProps: (field: 'jenis' | 'mulai' | 'selesai' | 'keterangan') => object } }) {
  return (
    <>
      <Select label="Jenis" withAsterisk allowDeselect={false} data={pilihanDari(JENIS_CUTI_LABEL)} {...form.getInputProps('jenis')} />
      <Group grow align="flex-start">
        <TanggalInput label="Mulai" withAsterisk {...form.getInputProps('mulai')} />
        <TanggalInput label="Selesai" withAsterisk {...form.getInputProps('selesai')} />
      </Group>
      <TextInput label="Keterangan" {...form.getInputProps('keterangan')} />
    </>
  )
}

function Tombol({ busy, onTutup }: { busy: boolean; onTutup: () => void }) {
  return (
    <Group justify="flex-end" mt="xs">
      <Button variant="default" onClick={onTutup}>Batal</Button>
      <Button type="submit" loading={busy}>Simpan</Button>
    </Group>
  ) // prettier-ignore
}
