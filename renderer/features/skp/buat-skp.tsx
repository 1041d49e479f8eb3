import { Button, Group, Modal, Radio, Select, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { rentangTahun } from '../../../domain/skp/rentang'
import { hr } from '../../ipc/client'
import { useChange, useRead } from '../../ipc/hooks'
import { TanggalInput } from '../../ui/tanggal-input'

interface Props {
  pegawaiId: string
  nama: string
  tahun: number
  onMade: (skpId: string) => void
  onClose: () => void
}
const KELOMPOK = { sendiri: 'SKP sendiri', jabatan_sama: 'Rekan dengan jabatan sama', lain: 'Rekan lain' } as const

/** One new SKP: from the fitting template, from any SKP to copy, or empty, on the free days of the year. */
export function BuatSkp({ pegawaiId, nama, tahun, onMade, onClose }: Props) {
  const { data } = useRead(hr.skp.sumber, { pegawaiId, tahun })
  const { data: templates } = useRead(hr.templat.daftar, undefined)
  const [dari, setDari] = useState<'templat' | 'salin' | 'kosong'>('templat')
  const [chosenKode, setKode] = useState<string | null>(null)
  const [chosenSkp, setSkp] = useState<string | null>(null)
  const [days, setDays] = useState<{ mulai?: string | null; selesai?: string | null }>({})
  const [errors, setErrors] = useState<Record<string, string>>({})
  const make = useChange(hr.skp.buat, { onSuccess: ({ id }) => { onMade(id) }, onError: ({ fields }) => { setErrors(fields); return false } }) // prettier-ignore
  const kode = chosenKode ?? data?.templat?.kode ?? null
  const skpId = chosenSkp ?? data?.skp[0]?.skpId ?? null
  const free = data?.bebas ?? rentangTahun(tahun)
  const [mulai, selesai] = [days.mulai ?? free.mulai, days.selesai ?? free.selesai]
  const sumber = dari === 'templat' && kode ? ({ jenis: 'templat', kode } as const) : dari === 'salin' && skpId ? ({ jenis: 'salin', skpId } as const) : ({ jenis: 'kosong' } as const)
  const copies = Map.groupBy(data?.skp ?? [], ({ kelompok }) => kelompok)
  return (
    <Modal opened onClose={onClose} title={`SKP ${tahun} untuk ${nama}`} size="lg">
      <Stack gap="sm">
        <Group grow>
          <TanggalInput label="Mulai" clearable={false} value={mulai} error={errors['mulai']} onChange={(value) => { setDays({ ...days, mulai: value }) }} />
          <TanggalInput label="Selesai" clearable={false} value={selesai} onChange={(value) => { setDays({ ...days, selesai: value }) }} />
        </Group>
        <Radio.Group label="Isi SKP" value={dari} onChange={(value) => { setDari(value) }}>
          <Stack gap={6} mt={4}>
            <Radio size="xs" value="templat" label="Dari templat jabatan" />
            <Radio size="xs" value="salin" label="Salin dari tahun lalu atau dari rekan" disabled={data?.skp.length === 0} description={data?.skp.length === 0 ? 'Belum ada SKP yang dapat disalin.' : undefined} />
            <Radio size="xs" value="kosong" label="Kosong" />
          </Stack>
        </Radio.Group>
        {dari === 'templat' && <Select label="Templat" description={data?.templat?.alasan ?? 'Belum ada templat yang cocok dengan jabatan ini; pilih sendiri.'} data={(templates ?? []).map((one) => ({ value: one.kode, label: one.nama }))} value={kode} onChange={setKode} />}
        {dari === 'salin' && (
          <Select
            label="Salin dari"
            description="Angka tahun di dalam kalimat ikut diganti; hasil kerja ditautkan ke SKP pejabat penilai tahun ini."
            data={[...copies].map(([kelompok, rows]) => ({ group: KELOMPOK[kelompok], items: rows.map((one) => ({ value: one.skpId, label: `${one.tahun}, ${one.nama}, ${one.jabatan}` })) }))}
            value={skpId}
            onChange={setSkp}
          />
        )}
        {!data?.bebas && data && <Text size="sm" c="red">Tahun {tahun} sudah terisi penuh oleh SKP pegawai ini. Untuk perubahan, buka SKP yang sudah disetujui lalu pilih "Ubah SKP".</Text>}
        <Button key={data?.bebas ? 'siap' : 'menunggu'} autoFocus disabled={!data?.bebas || (dari === 'templat' && !kode)} loading={make.isPending} onClick={() => { make.mutate({ pegawaiId, tahun, mulai, selesai, sumber }) }}>
          Buat SKP
        </Button>
      </Stack>
    </Modal>
  )
}
