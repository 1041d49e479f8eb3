import { Button, Modal, Radio, Select, Stack, Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { formatRentang } from '../../../domain/skp/rentang'
import type { SkpView } from '../../../preload/contract/skp-view.contract'
import { hr } from '../../ipc/client'
import { useChange, useRead } from '../../ipc/hooks'
import { TanggalInput } from '../../ui/tanggal-input'

/** A change of an approved SKP: from when, why, and with which content. The old one stays. */
export function GantiSkp({ skp, onDone, onClose }: { skp: SkpView; onDone: (skpId: string) => void; onClose: () => void }) {
  const [mulai, setMulai] = useState<string | null>(null)
  const [alasan, setAlasan] = useState('')
  const [isi, setIsi] = useState('sama')
  const [kode, setKode] = useState<string | null>(null)
  const [errors, setErrors] = useState<Record<string, string>>({})
  const { data } = useRead(hr.templat.daftar, undefined)
  const change = useChange(hr.skp.ganti, { onSuccess: ({ id }) => { onDone(id) }, onError: ({ fields }) => { setErrors(fields); return Object.keys(fields).length > 0 } }) // prettier-ignore
  const sumber = isi === 'templat' && kode ? ({ jenis: 'templat', kode } as const) : isi === 'kosong' ? ({ jenis: 'kosong' } as const) : ({ jenis: 'sama' } as const)
  return (
    <Modal opened onClose={onClose} title="Ubah SKP yang sudah disetujui" size="lg">
      <Stack gap="sm">
        <Text size="sm">SKP {formatRentang(skp)} akan ditutup sehari sebelum SKP pengganti mulai. SKP lama tetap tersimpan dan dapat dicetak. {isi === 'sama' ? 'Isian dan rating bulan yang masih terbuka ikut pindah begitu SKP pengganti disetujui.' : 'Isian bulan yang masih terbuka tetap pada SKP lama; bulan itu diisi menurut SKP pengganti.'}</Text>
        <TanggalInput label="SKP pengganti mulai" required value={mulai} onChange={setMulai} error={errors['mulai']} minDate={skp.mulai} maxDate={skp.selesai} />
        <Textarea data-autofocus label="Alasan perubahan" required value={alasan} onChange={(event) => { setAlasan(event.currentTarget.value) }} error={errors['alasan']} placeholder="Misalnya “Pindah jabatan menjadi Lurah Sukamaju”" />
        <Radio.Group label="Isi SKP pengganti" value={isi} onChange={setIsi}>
          <Stack gap={6} mt={4}>
            <Radio size="xs" value="sama" label="Sama dengan SKP lama, lalu diubah" />
            <Radio size="xs" value="templat" label="Dari templat" />
            <Radio size="xs" value="kosong" label="Kosong" />
          </Stack>
        </Radio.Group>
        {isi === 'templat' && <Select label="Templat" data={(data ?? []).map((one) => ({ value: one.kode, label: one.nama }))} value={kode} onChange={setKode} />}
        <Button disabled={!mulai || alasan.trim() === '' || (isi === 'templat' && !kode)} loading={change.isPending} onClick={() => { if (mulai) change.mutate({ skpId: skp.id, mulai, alasan, sumber }) }}>
          Buat SKP pengganti
        </Button>
      </Stack>
    </Modal>
  )
}
