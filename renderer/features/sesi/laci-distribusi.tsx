import { Alert, Checkbox, Drawer, List, Select, Stack, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { CAPAIAN_LABEL, type Capaian } from '../../../domain/penilaian/predikat'
import { formatTanggal, isoDate } from '../../../domain/shared/iso-date'
import type { PopulasiPapan } from '../../../preload/contract/sesi-view.contract'
import { hr } from '../../ipc/client'
import { useChange, useRead } from '../../ipc/hooks'
import { AutoText } from '../../ui/auto-text'
import { GrafikPredikat } from '../../ui/grafik-predikat'
import { PILIHAN_CAPAIAN } from './bilah-organisasi'
import { useIsianTerbaru } from '../../ui/use-isian-terbaru'
import classes from './sesi.module.css'

interface LaciDistribusiProps {
  periodeId: string
  populasi: PopulasiPapan
  locked: boolean
  onTutup: () => void
}

/** F4: the distribution at length: counts, the rule's own text, what departs from it, and the office's reason. */
export function LaciDistribusi({ periodeId, populasi, locked, onTutup }: LaciDistribusiProps) {
  const alasan = useChange(hr.penilaian.simpanAlasanDistribusi)
  const capaian = useChange(hr.penilaian.tetapkanCapaian)
  const setelan = useRead(hr.penilaian.populasi, undefined)
  const atur = useChange(hr.penilaian.aturPopulasi)
  const { unitId, aturan } = populasi
  const terbaru = useIsianTerbaru({ capaian: populasi.capaian, dasar: populasi.dasar, ditetapkanOleh: populasi.ditetapkanOleh }, capaian.isPending)
  const simpanCapaian = (isi: Parameters<typeof terbaru>[0]) => capaian.mutateAsync({ periodeId, unitId, ...terbaru(isi) })
  return (
    <Drawer opened onClose={onTutup} title={<b>Pola distribusi · {populasi.nama}</b>} size={430} transitionProps={{ duration: 0 }}>
      <Stack gap="sm">
        <GrafikPredikat jumlah={populasi.jumlah} />
        <Text fz="sm">
          {populasi.dinilai} dari {populasi.n} pegawai sudah punya predikat. {populasi.dinilai < populasi.n && 'Hitungan ini masih sementara. '}
          Pegawai yang dikecualikan dan pimpinan tidak dihitung.
        </Text>
        {/* Stays when an achievement is chosen: taken away, it would take the keyboard out of the drawer with it. */}
        <Select
          label="Capaian organisasi"
          description={populasi.capaian ? undefined : 'Tetapkan dahulu; pola distribusi mengikuti capaian ini.'}
          placeholder="Pilih capaian"
          data={PILIHAN_CAPAIAN}
          value={populasi.capaian}
          allowDeselect={false}
          searchable={false}
          disabled={locked}
          onChange={(value) => void simpanCapaian({ capaian: value as Capaian | null }).catch(() => undefined)}
          data-autofocus={populasi.capaian ? undefined : true}
        />
        {populasi.capaian && (
          <div>
            <Text fz="sm" fw={700}>
              Pola untuk capaian {CAPAIAN_LABEL[populasi.capaian]}
            </Text>
            <List size="sm">
              {populasi.batas.map((baris) => (
                <List.Item key={baris}>{baris}</List.Item>
              ))}
            </List>
            <Text fz="xs" mt={4} className={classes['redup']}>
              {aturan.dasarHukum}, berlaku sejak {formatTanggal(isoDate(aturan.berlakuDari))}. {aturan.terverifikasi ? '' : `Belum dicocokkan dengan naskah resmi. ${aturan.sumber ?? ''}`}
            </Text>
          </div>
        )}
        {[...populasi.pelanggaran, ...(populasi.peringatanKepala ? [populasi.peringatanKepala] : [])].map((kalimat) => (
          <Alert key={kalimat} p="xs" color="orange" icon={<IconAlertTriangle size={16} />}>
            {kalimat}
          </Alert>
        ))}
        {populasi.catatanKecil && <Text fz="sm">{populasi.catatanKecil}</Text>}
        <AutoText
          multiline
          minRows={3}
          maxRows={8}
          label="Alasan bila menyimpang dari pola"
          description="Penyimpangan hanya diperingatkan, tidak dilarang. Alasan ini dicetak pada berita acara."
          value={populasi.alasan ?? ''}
          onSave={(teks) => alasan.mutateAsync({ periodeId, unitId, alasan: teks })}
          readOnly={locked}
          data-autofocus={populasi.capaian ? true : undefined}
          data-testid="alasan-distribusi"
        />
        {populasi.capaian && (
          <>
            <AutoText label="Dasar penetapan capaian" value={populasi.dasar ?? ''} onSave={(dasar) => simpanCapaian({ dasar })} readOnly={locked} placeholder="Misalnya rencana aksi triwulan IV" />
            <AutoText label="Ditetapkan oleh" value={populasi.ditetapkanOleh ?? ''} onSave={(ditetapkanOleh) => simpanCapaian({ ditetapkanOleh })} readOnly={locked} placeholder="Misalnya Sekretaris Daerah" />
          </>
        )}
        <Checkbox
          label="Setiap kelurahan dihitung sebagai populasi sendiri"
          checked={setelan.data?.kelurahanSendiri ?? false}
          disabled={locked}
          onChange={(event) => { atur.mutate({ kelurahanSendiri: event.currentTarget.checked }) }}
        />
      </Stack>
    </Drawer>
  )
}
