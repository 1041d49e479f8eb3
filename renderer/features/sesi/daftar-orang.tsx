import { Box, SegmentedControl, Text, UnstyledButton } from '@mantine/core'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useMemo, useRef, type KeyboardEvent } from 'react'
import { PREDIKAT_LABEL } from '../../../domain/penilaian/predikat'
import { KEADAAN_LABEL } from '../../../domain/sesi/keadaan'
import type { OrangPapan, Papan } from '../../../preload/contract/sesi-view.contract'
import { EmptyState } from '../../ui/empty-state'
import { KeadaanIkon } from './keadaan-ikon'
import classes from './sesi.module.css'

export type Saringan = 'semua' | 'belum'

interface DaftarOrangProps {
  papan: Papan
  /** The people shown, in the order of the session. */
  orang: readonly OrangPapan[]
  jumlahBelum: number
  saringan: Saringan
  onSaringan: (saringan: Saringan) => void
  terpilih: string | null
  onPilih: (pegawaiId: string) => void
  /** Enter: into the sheet. */
  onMasuk: () => void
}

type Baris = { jenis: 'judul'; id: string; teks: string; hitung: string } | { jenis: 'orang'; id: string; orang: OrangPapan }

/** Left: everyone by appraiser, with how far each is. Only what is in sight is drawn. */
export function DaftarOrang({ papan, orang, jumlahBelum, saringan, onSaringan, terpilih, onPilih, onMasuk }: DaftarOrangProps) {
  const scroll = useRef<HTMLDivElement>(null)
  const baris = useMemo(() => susunBaris(papan, orang), [papan, orang])
  const virtual = useVirtualizer({
    count: baris.length,
    getScrollElement: () => scroll.current,
    estimateSize: (index) => (baris[index]?.jenis === 'judul' ? 26 : 42),
    getItemKey: (index) => baris[index]?.id ?? index,
    overscan: 10,
    initialRect: { width: 250, height: 600 },
  })
  const posisi = baris.findIndex(({ id }) => id === terpilih)
  useEffect(() => {
    if (posisi >= 0) virtual.scrollToIndex(posisi)
  }, [posisi, virtual])
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (event.key === 'Enter') onMasuk()
    else if (step) pindah(orang, terpilih, step, onPilih, scroll.current)
    else return
    event.preventDefault()
  }
  return (
    <Box className={classes['kolom']} component="nav" aria-label="Pegawai menurut pejabat penilai">
      <Box p={6}>
        <SegmentedControl
          fullWidth
          aria-label="Saring pegawai"
          value={saringan}
          onChange={onSaringan}
          data={[
            { value: 'semua', label: `Semua ${papan.orang.length}` },
            { value: 'belum', label: `Belum selesai ${jumlahBelum}` },
          ]}
        />
      </Box>
      <div ref={scroll} className={classes['gulung']} onKeyDown={onKeyDown}>
        {orang.length === 0 && (
          <EmptyState title={saringan === 'belum' ? 'Semua sudah selesai' : 'Belum ada pegawai'}>
            {saringan === 'belum' ? 'Tekan F9 untuk memeriksa kelengkapan dan mengunci bulan ini.' : 'Impor daftar pegawai dari layar Pegawai, lalu kembali ke sini.'}
          </EmptyState>
        )}
        <div style={{ height: virtual.getTotalSize(), position: 'relative' }}>
          {virtual.getVirtualItems().map(({ index, start, key }) => {
            const satu = baris[index]
            return satu ? (
              <div key={key} style={{ position: 'absolute', top: start, left: 0, right: 0 }}>
                {satu.jenis === 'judul' ? (
                  <div className={classes['judulKelompok']} title={satu.teks}>
                    {satu.teks} <span className={classes['redup']}>{satu.hitung}</span>
                  </div>
                ) : (
                  <BarisOrang orang={satu.orang} terpilih={satu.id === terpilih} onPilih={onPilih} onMasuk={onMasuk} />
                )}
              </div>
            ) : null
          })}
        </div>
      </div>
    </Box>
  )
}

interface BarisOrangProps {
  orang: OrangPapan
  terpilih: boolean
  onPilih: (pegawaiId: string) => void
  onMasuk: () => void
}

function BarisOrang({ orang, terpilih, onPilih, onMasuk }: BarisOrangProps) {
  const { pegawaiId, nama, jabatan, keadaan, jumlahIndikator, jumlahRealisasi, predikat } = orang
  const kemajuan = keadaan === 'belum_diisi' ? `${jumlahRealisasi}/${jumlahIndikator} terisi` : KEADAAN_LABEL[keadaan]
  return (
    <UnstyledButton
      className={classes['orang']}
      aria-current={terpilih}
      tabIndex={terpilih ? 0 : -1}
      data-orang={pegawaiId}
      title={`${nama}\n${jabatan}`}
      onClick={() => {
        onPilih(pegawaiId)
      }}
      onDoubleClick={onMasuk}
    >
      <KeadaanIkon keadaan={keadaan} />
      <span className={classes['lentur']}>
        <Text component="div" fz="sm" lh={1.3} className={classes['satuBaris']}>
          {nama}
        </Text>
        <div className={`${classes['kecil']} ${classes['redup']} ${classes['satuBaris']}`}>
          {keadaan === 'dinilai' && predikat ? PREDIKAT_LABEL[predikat] : kemajuan} · {jabatan}
        </div>
      </span>
    </UnstyledButton>
  )
}

function pindah(orang: readonly OrangPapan[], dari: string | null, step: number, onPilih: (id: string) => void, root: HTMLElement | null): void {
  const next = orang[Math.max(0, Math.min(orang.length - 1, orang.findIndex(({ pegawaiId }) => pegawaiId === dari) + step))]
  if (!next) return
  onPilih(next.pegawaiId)
  requestAnimationFrame(() => root?.querySelector<HTMLElement>(`[data-orang="${next.pegawaiId}"]`)?.focus())
}

/** People with a heading each time the appraiser changes; the heading counts who is done. */
function susunBaris(papan: Papan, orang: readonly OrangPapan[]): Baris[] {
  const penilai = new Map(papan.penilai.map((satu) => [satu.id, satu]))
  return [...Map.groupBy(orang, ({ penilaiId }) => penilaiId)].flatMap(([id, kelompok]): Baris[] => {
    const selesai = kelompok.filter(({ keadaan }) => keadaan === 'dinilai' || keadaan === 'dikecualikan').length
    return [
      { jenis: 'judul', id: `penilai-${id ?? ''}`, teks: penilai.get(id)?.nama ?? '', hitung: `${selesai}/${kelompok.length}` },
      ...kelompok.map((satu): Baris => ({ jenis: 'orang', id: satu.pegawaiId, orang: satu })),
    ]
  })
}
