import { Alert, Button, Paper, Select, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { formatTanggal, isIsoDate } from '../../../domain/shared/iso-date'
import { hr } from '../../ipc/client'
import { useChange, useRead } from '../../ipc/hooks'
import type { Orang } from './susun-pohon'

interface Props {
  orang: readonly Orang[]
  dipilih: readonly Orang[]
  tanggal: string
  onSelesai: () => void
}

/** Beside the tree: who is ticked, and who is to appraise them from the day on. */
export function PanelPenilai({ orang, dipilih, tanggal, onSelesai }: Props) {
  const [pilihan, setPilihan] = useState<string | null>(null)
  const [dasar, setDasar] = useState('')
  const [error, setError] = useState<string | null>(null)
  const { data: luar = [] } = useRead(hr.penilai.pejabatLuar, undefined)
  const atur = useChange(hr.penilai.atur, {
    onSuccess: () => {
      setPilihan(null)
      setDasar('')
      onSelesai()
    },
    onError: ({ fields }) => {
      setError(fields['penilai'] ?? null)
      return fields['penilai'] !== undefined
    },
  })
  const [satu] = dipilih
  const choices = [
    { group: 'Pejabat luar', items: luar.map(({ id, nama, jabatan }) => ({ value: `luar:${id}`, label: `${nama} – ${jabatan}` })) },
    { group: 'Pegawai', items: orang.filter(({ pegawaiId }) => !dipilih.some((one) => one.pegawaiId === pegawaiId)).map(({ pegawaiId, nama, jabatan }) => ({ value: `pegawai:${pegawaiId}`, label: `${nama} – ${jabatan}` })) },
  ] // prettier-ignore
  const apply = () => {
    const [jenis, id] = (pilihan ?? '').split(':')
    if ((jenis !== 'pegawai' && jenis !== 'luar') || !id) return
    atur.mutate({ pegawaiIds: dipilih.map(({ pegawaiId }) => pegawaiId), penilai: { jenis, id }, berlakuDari: tanggal, ...(dasar.trim() ? { dasar } : {}) })
  }
  return (
    <Paper withBorder p="sm" w={310} style={{ overflow: 'auto', flexShrink: 0 }} aria-label="Atur penilai" component="section">
      {!satu ? (
        <Stack gap={6}>
          <Text fw={600}>Atur penilai</Text>
          <Text size="sm" c="dimmed">Seret seseorang ke penilainya, atau tandai satu atau beberapa orang lalu pilih penilainya di sini.</Text>
          <Text size="xs" c="dimmed"><kbd>↑</kbd> <kbd>↓</kbd> pindah · <kbd>←</kbd> <kbd>→</kbd> lipat · <kbd>Spasi</kbd> tandai · <kbd>Enter</kbd> atur</Text>
        </Stack>
      ) : (
        <Stack gap="xs">
          <div>
            <Text fw={600}>{dipilih.length === 1 ? satu.nama : `${dipilih.length} pegawai`}</Text>
            <Text size="xs" c="dimmed">{dipilih.length === 1 ? satu.jabatan : dipilih.slice(0, 4).map(({ nama }) => nama).join('; ')}</Text>
          </div>
          {dipilih.length === 1 && (
            <Text size="sm">
              Penilai: {satu.penilai ? `${satu.penilai.nama} (${satu.penilai.jabatan})` : 'belum ada'}
              <br />Atasan penilai: {satu.atasan ? satu.atasan.nama : 'belum ada'}
              {isIsoDate(satu.berlakuDari) && <><br />Berlaku sejak {formatTanggal(satu.berlakuDari)}</>}
            </Text>
          )}
          {dipilih.length === 1 && satu.perluDicek && <Alert color="orange" p="xs">{satu.perluDicek}</Alert>}
          <Select id="pilih-penilai" label="Penilai baru" placeholder="Ketik nama atau jabatan" data={choices} value={pilihan} error={error} limit={60} onChange={(value) => { setError(null); setPilihan(value) }} />
          <TextInput label="Dasar (boleh kosong)" placeholder="misalnya SK Camat nomor …" value={dasar} onChange={(event) => { setDasar(event.currentTarget.value) }} />
          <Text size="xs" c="dimmed">Atasan penilai mengikuti penilai dari penilai. Penilai yang lama berakhir sehari sebelumnya.</Text>
          <Button disabled={pilihan === null} loading={atur.isPending} onClick={apply}>Terapkan mulai {isIsoDate(tanggal) ? formatTanggal(tanggal) : ''}</Button>
          <Button variant="subtle" onClick={onSelesai}>Kosongkan pilihan</Button>
        </Stack>
      )}
    </Paper>
  ) // prettier-ignore
}
