import { Button, Group, Select, Text } from '@mantine/core'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import { judulBulan } from '../../../domain/sesi/bulan'
import { STATUS_HADIR_LABEL, type StatusHadir } from '../../../domain/sesi/sesi'
import type { Papan } from '../../../preload/contract/sesi-view.contract'
import { hr } from '../../ipc/client'
import { useChange } from '../../ipc/hooks'
import { EksporButton } from '../../ui/ekspor-button'
import classes from './sesi.module.css'

const PILIHAN = Object.entries(STATUS_HADIR_LABEL).map(([value, label]) => ({ value, label }))

/** Everyone present in one go, then the exceptions one by one. */
export function TabHadir({ papan: { periode, orang }, locked }: { papan: Papan; locked: boolean }) {
  const scroll = useRef<HTMLDivElement>(null)
  const simpan = useChange(hr.sesi.simpanKehadiran)
  const virtual = useVirtualizer({ count: orang.length, getScrollElement: () => scroll.current, estimateSize: () => 38, overscan: 8, initialRect: { width: 600, height: 480 } })
  const belum = orang.filter(({ hadir, pengecualian }) => hadir === null && !pengecualian).map(({ pegawaiId }) => pegawaiId)
  const isi = (pegawaiIds: string[], status: StatusHadir | null) => { simpan.mutate({ periodeId: periode.id, pegawaiIds, status }) }
  return (
    <>
      <Group justify="space-between" mb="xs">
        <Text fz="sm">
          {Object.entries(STATUS_HADIR_LABEL)
            .map(([kode, label]) => [label, orang.filter(({ hadir }) => hadir === kode).length] as const)
            .filter(([, jumlah]) => jumlah > 0)
            .map(([label, jumlah]) => `${label} ${jumlah}`)
            .join(' · ') || 'Belum ada yang dicatat.'}
        </Text>
        <Group gap="xs">
          <EksporButton
            nama={`Daftar hadir ${judulBulan(periode.tahun, periode.bulan)}`}
            judul={[`Daftar Hadir ${judulBulan(periode.tahun, periode.bulan)}`]}
            baris={orang}
            kolom={[
              { judul: 'Nama', lebar: 34, nilai: ({ nama }) => nama },
              { judul: 'NIP', lebar: 22, nilai: ({ nip }) => nip },
              { judul: 'Jabatan', lebar: 40, nilai: ({ jabatan }) => jabatan },
              { judul: 'Unit Kerja', lebar: 30, nilai: ({ unit }) => unit },
              { judul: 'Kehadiran', lebar: 14, nilai: ({ hadir }) => (hadir ? STATUS_HADIR_LABEL[hadir] : null) },
              { judul: 'Keterangan', lebar: 30, nilai: ({ keteranganHadir }) => keteranganHadir },
            ]}
          />
          <Button disabled={locked || belum.length === 0} loading={simpan.isPending} onClick={() => { isi(belum, 'hadir') }}>
            {belum.length === orang.length ? 'Semua hadir' : `Sisanya hadir (${belum.length})`}
          </Button>
        </Group>
      </Group>
      <div ref={scroll} className={classes['gulung']} style={{ height: 'calc(100dvh - 190px)' }}>
        <div style={{ height: virtual.getTotalSize(), position: 'relative' }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const satu = orang[index]
            return satu ? (
              <Group key={satu.pegawaiId} wrap="nowrap" gap="xs" style={{ position: 'absolute', top: start, left: 0, right: 4 }}>
                <div className={classes['lentur']}>
                  <Text fz="sm" lh={1.2} truncate title={satu.nama}>{index + 1}. {satu.nama}</Text>
                  <Text fz="xs" lh={1.2} truncate className={classes['redup']}>{satu.jabatan}</Text>
                </div>
                <Select aria-label={`Kehadiran ${satu.nama}`} w={140} searchable={false} clearable disabled={locked} placeholder="Belum dicatat" data={PILIHAN} value={satu.hadir} onChange={(status) => { isi([satu.pegawaiId], status as StatusHadir | null) }} />
              </Group>
            ) : null
          })}
        </div>
      </div>
    </>
  )
}
