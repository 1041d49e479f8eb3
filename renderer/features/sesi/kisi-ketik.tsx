import { Select, Text } from '@mantine/core'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Kisi, Papan } from '../../../preload/contract/sesi-view.contract'
import { hr } from '../../ipc/client'
import { useChange, useRead } from '../../ipc/hooks'
import { AutoText } from '../../ui/auto-text'
import { EmptyState } from '../../ui/empty-state'
import { PredikatBadge } from '../../ui/predikat-badge'
import { KotakRating } from './kotak-rating'
import gayaKisi from './kisi.module.css'
import classes from './sesi.module.css'
import { selBerikut, selKosongPertama } from './use-alur-sel'

interface KisiKetikProps {
  periodeId: string
  penilai: Papan['penilai']
  mulaiDari: string | null
  locked: boolean
}
type OrangKisi = Kisi['orang'][number]
type Baris =
  | { jenis: 'orang'; kunci: string; nomor: number; orang: OrangKisi }
  | { jenis: 'indikator'; kunci: string; nomor: number; orang: OrangKisi; indikator: OrangKisi['indikator'][number] }
  | { jenis: 'nilai'; kunci: string; orang: OrangKisi }

const TANPA = 'tanpa-penilai'
const TINGGI = { orang: 32, indikator: 46, nilai: 74 }

/** F7: the printed worksheet as one long grid, all people of one appraiser from top to bottom. Enter goes down. */
export function KisiKetik({ periodeId, penilai, mulaiDari, locked }: KisiKetikProps) {
  const [penilaiId, setPenilaiId] = useState(mulaiDari)
  const kisi = useRead(hr.sesi.kisi, { periodeId, penilaiId })
  const scroll = useRef<HTMLDivElement>(null)
  const baris = useMemo(() => (kisi.data?.orang ?? []).flatMap(barisOrang), [kisi.data])
  const virtual = useVirtualizer({
    count: baris.length,
    getScrollElement: () => scroll.current,
    estimateSize: (index) => TINGGI[baris[index]?.jenis ?? 'indikator'],
    getItemKey: (index) => baris[index]?.kunci ?? index,
    overscan: 16,
    initialRect: { width: 900, height: 600 },
  })
  // Opened by a key, typed into at once: the first empty cell has the keyboard, also after another appraiser was chosen.
  const siap = kisi.data !== undefined
  useEffect(() => {
    if (siap && !locked && scroll.current) selKosongPertama(scroll.current)
  }, [siap, locked, penilaiId])
  const pilih = penilai.map(({ id, nama, jabatan }) => ({ value: id ?? TANPA, label: jabatan ? `${nama} (${jabatan})` : nama }))
  return (
    <section className={classes['kolom']} style={{ gridColumn: '2 / -1' }} aria-label="Ketik dari lembar kerja">
      <div className={classes['bilah']}>
        <Text fz="sm">Lembar kerja</Text>
        <Select aria-label="Pejabat penilai" w={420} allowDeselect={false} data={pilih} value={penilaiId ?? TANPA} onChange={(id) => { setPenilaiId(id === TANPA ? null : id) }} />
        <Text fz="xs" className={classes['redup']}>Urutannya sama dengan lembar kerja yang dicetak.</Text>
      </div>
      <div className={gayaKisi['kisiKepala']} aria-hidden>
        <span>Indikator</span>
        <span>Target</span>
        <span>Bulan lalu</span>
        <span>Realisasi</span>
      </div>
      <div ref={scroll} className={classes['gulung']}>
        {kisi.data?.orang.length === 0 && <EmptyState title="Tidak ada pegawai">Pilih pejabat penilai lain.</EmptyState>}
        <div style={{ height: virtual.getTotalSize(), position: 'relative' }}>
          {virtual.getVirtualItems().map(({ index, start, key }) => {
            const satu = baris[index]
            return satu ? (
              <div key={key} ref={virtual.measureElement} data-index={index} style={{ position: 'absolute', top: start, left: 0, right: 0 }}>
                <BarisKisi baris={satu} periodeId={periodeId} locked={locked} />
              </div>
            ) : null
          })}
        </div>
      </div>
    </section>
  )
}

function BarisKisi({ baris, periodeId, locked }: { baris: Baris; periodeId: string; locked: boolean }) {
  const realisasi = useChange(hr.sesi.simpanRealisasi)
  if (baris.jenis === 'nilai') return <BarisNilai orang={baris.orang} periodeId={periodeId} locked={locked} />
  if (baris.jenis === 'orang')
    return (
      <div className={gayaKisi['kisiOrang']}>
        {baris.nomor}. {baris.orang.nama} <span className={classes['redup']} style={{ fontWeight: 400 }}>{baris.orang.jabatan}</span>
      </div>
    )
  const { indikator, orang, nomor } = baris
  return (
    <div className={gayaKisi['kisiBaris']}>
      <Text fz="xs" lineClamp={2} title={`${indikator.rhk}\n${indikator.teks}`}>{nomor}. {indikator.teks}</Text>
      <Text fz="xs" lineClamp={2} className="angka">{indikator.targetBulanan ?? indikator.target}</Text>
      <Text fz="xs" lineClamp={2} className={`${classes['redup']} angka`} title="Bulan lalu">{indikator.bulanLalu ?? '–'}</Text>
      <AutoText
        value={indikator.realisasi}
        onSave={(teks) => realisasi.mutateAsync({ periodeId, indikatorId: indikator.id, teks })}
        readOnly={locked}
        aria-label={`Realisasi ${nomor} ${orang.nama}: ${indikator.teks}`}
        data-sel="realisasi"
        data-wajib=""
        data-terisi={indikator.realisasi ? 'ya' : 'belum'}
        data-lalu={indikator.bulanLalu ?? ''}
        data-simpan={indikator.realisasi}
      />
    </div>
  )
}

function BarisNilai({ orang, periodeId, locked }: { orang: OrangKisi; periodeId: string; locked: boolean }) {
  const nilai = useChange(hr.penilaian.nilai)
  const catatan = useChange(hr.penilaian.simpanCatatan)
  const { pegawaiId } = orang
  const lanjut = (cell: HTMLElement) => {
    const root = cell.closest<HTMLElement>('section')
    if (root) selBerikut(root, cell)
  }
  return (
    <div className={gayaKisi['kisiNilai']}>
      <KotakRating label="Hasil kerja" nama={orang.nama} sel="hasil" value={orang.hasil} locked={locked} onLanjut={lanjut} onRate={(hasil) => { nilai.mutate({ periodeId, pegawaiId, hasil }) }} />
      <KotakRating label="Perilaku kerja" nama={orang.nama} sel="perilaku" value={orang.perilaku} locked={locked} onLanjut={lanjut} onRate={(perilaku) => { nilai.mutate({ periodeId, pegawaiId, perilaku }) }} />
      <div>
        <PredikatBadge predikat={orang.predikat} size="sm" />
        <AutoText mt={3} value={orang.catatan} onSave={(teks) => catatan.mutateAsync({ periodeId, pegawaiId, catatan: teks })} readOnly={locked} aria-label={`Catatan ${orang.nama}`} placeholder="Catatan" data-sel="catatan" data-simpan={orang.catatan} />
      </div>
    </div>
  )
}

function barisOrang(orang: OrangKisi, index: number): Baris[] {
  return [
    { jenis: 'orang', kunci: orang.pegawaiId, nomor: index + 1, orang },
    ...orang.indikator.map((indikator, i): Baris => ({ jenis: 'indikator', kunci: indikator.id, nomor: i + 1, orang, indikator })),
    { jenis: 'nilai', kunci: `${orang.pegawaiId}-nilai`, orang },
  ]
}
