import { Button, Group, Select, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { ALASAN_PENGECUALIAN_LABEL } from '../../../domain/penilaian/pengecualian'
import { judulBulan } from '../../../domain/sesi/bulan'
import type { Papan } from '../../../preload/contract/sesi-view.contract'
import { hr } from '../../ipc/client'
import { useChange } from '../../ipc/hooks'
import { EksporButton } from '../../ui/ekspor-button'
import { ModalKecuali } from './modal-kecuali'
import classes from './sesi.module.css'

interface TabKecualiProps {
  papan: Papan
  locked: boolean
  onPilih: (pegawaiId: string) => void
}

/** Who is left out of the month and why; the list that the minutes print. */
export function TabKecuali({ papan: { periode, orang }, locked, onPilih }: TabKecualiProps) {
  const [baru, setBaru] = useState<string | null>(null)
  const batal = useChange(hr.penilaian.batalKecualikan)
  const dikecualikan = orang.filter(({ pengecualian }) => pengecualian)
  const satu = orang.find(({ pegawaiId }) => pegawaiId === baru)
  return (
    <Stack gap="sm">
      {!locked && (
        <Select
          label="Kecualikan pegawai"
          placeholder="Ketik nama"
          limit={40}
          value={baru}
          onChange={setBaru}
          data={orang.filter(({ pengecualian }) => !pengecualian).map(({ pegawaiId, nama }) => ({ value: pegawaiId, label: nama }))}
        />
      )}
      {dikecualikan.length === 0 && <Text fz="sm" className={classes['redup']}>Tidak ada pegawai yang dikecualikan bulan ini.</Text>}
      {dikecualikan.map(({ pegawaiId, nama, pengecualian }) => (
        <Group key={pegawaiId} wrap="nowrap" gap="xs">
          <Text fz="sm" className={classes['lentur']}>
            <b>{nama}</b>: {pengecualian && ALASAN_PENGECUALIAN_LABEL[pengecualian.alasan]}
            {pengecualian?.keterangan && `, ${pengecualian.keterangan}`}
          </Text>
          <Button variant="subtle" onClick={() => { onPilih(pegawaiId) }}>Lihat</Button>
          <Button variant="default" disabled={locked} onClick={() => { batal.mutate({ periodeId: periode.id, pegawaiId }) }}>Batalkan</Button>
        </Group>
      ))}
      {dikecualikan.length > 0 && (
        <Group justify="flex-end">
          <EksporButton
            nama={`Pegawai Dikecualikan ${judulBulan(periode.tahun, periode.bulan)}`}
            judul={[`Pegawai yang Dikecualikan ${judulBulan(periode.tahun, periode.bulan)}`]}
            baris={dikecualikan}
            kolom={[
              { judul: 'Nama', lebar: 34, nilai: ({ nama }) => nama },
              { judul: 'NIP', lebar: 22, nilai: ({ nip }) => nip },
              { judul: 'Jabatan', lebar: 40, nilai: ({ jabatan }) => jabatan },
              { judul: 'Unit Kerja', lebar: 30, nilai: ({ unit }) => unit },
              { judul: 'Alasan', lebar: 40, nilai: ({ pengecualian }) => pengecualian && ALASAN_PENGECUALIAN_LABEL[pengecualian.alasan] },
              { judul: 'Keterangan', lebar: 40, nilai: ({ pengecualian }) => pengecualian?.keterangan ?? null },
            ]}
          />
        </Group>
      )}
      {satu && <ModalKecuali periodeId={periode.id} pegawaiId={satu.pegawaiId} nama={satu.nama} lama={null} onTutup={() => { setBaru(null) }} />}
    </Stack>
  )
}
