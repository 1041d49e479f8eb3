import { useEffect, useRef, type KeyboardEvent } from 'react'
import { akhirPekan } from '../../../domain/pelatihan/hari'
import { judulBulan } from '../../../domain/sesi/bulan'
import { addDays, addMonths, isoDate } from '../../../domain/shared/iso-date'
import { isiHari, mingguBulan, NAMA_HARI, sebutIsi, type IsiHari, type Kalender } from './kalender-data'
import classes from './kisi-bulan.module.css'

interface Props {
  data: Kalender | undefined
  tahun: number
  bulan: number
  terpilih: string
  hariIni: string
  /** Also a day of another month: the calendar follows. */
  onPilih: (tanggal: string) => void
  /** Enter on a day. */
  onBuka: () => void
}

/** A month day by day. Arrows move by day and week, Page Up/Down by month, Home and End to the ends of the week. */
export function KisiBulan({ data, tahun, bulan, terpilih, hariIni, onPilih, onBuka }: Props) {
  const box = useRef<HTMLTableElement>(null)
  /** The day that the keyboard has gone to takes the focus once it is drawn. */
  const ikut = useRef(false)
  useEffect(() => {
    if (!ikut.current) return
    ikut.current = false
    box.current?.querySelector<HTMLElement>(`[data-hari="${terpilih}"]`)?.focus()
  }, [terpilih])
  const weeks = mingguBulan(tahun, bulan)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    if (event.key === 'Enter') {
      event.preventDefault()
      onBuka()
      return
    }
    const next = tujuan(event.key, terpilih, weeks)
    if (next === null) return
    event.preventDefault()
    ikut.current = true
    onPilih(next)
  }
  return (
    <div className={classes['wadah']}>
      <table ref={box} role="grid" aria-label={`Kalender ${judulBulan(tahun, bulan)}`} className={classes['kisi']} onKeyDown={onKeyDown}>
        <thead>
          <tr>{NAMA_HARI.map((nama) => <th key={nama} scope="col">{nama}</th>)}</tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((day) => (
                <Hari key={day} tanggal={day} isi={isiHari(data, day)} luar={Number(day.slice(5, 7)) !== bulan} kini={day === hariIni} terpilih={day === terpilih} onPilih={() => { onPilih(day) }} onBuka={onBuka} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  ) // prettier-ignore
}

function tujuan(key: string, dari: string, weeks: readonly (readonly string[])[]): string | null {
  const day = isoDate(dari)
  const week = weeks.find((one) => one.includes(dari))
  switch (key) {
    case 'ArrowLeft':
      return addDays(day, -1)
    case 'ArrowRight':
      return addDays(day, 1)
    case 'ArrowUp':
      return addDays(day, -7)
    case 'ArrowDown':
      return addDays(day, 7)
    case 'PageUp':
      return addMonths(day, -1)
    case 'PageDown':
      return addMonths(day, 1)
    case 'Home':
      return week?.[0] ?? null
    case 'End':
      return week?.[6] ?? null
    default:
      return null
  }
}

interface HariProps {
  tanggal: string
  isi: IsiHari
  luar: boolean
  kini: boolean
  terpilih: boolean
  onPilih: () => void
  onBuka: () => void
}
/** So many lines fit into a day. */
const BARIS = 3

function Hari({ tanggal, isi, luar, kini, terpilih, onPilih, onBuka }: HariProps) {
  const { program, sesi, cuti, bentrok } = isi
  const lines = [
    ...sesi.map(({ judul }) => ({ jenis: 'sesi', teks: judul })),
    ...program.map(({ judul }) => ({ jenis: 'program', teks: judul })),
    ...(cuti.length > 0 ? [{ jenis: 'cuti', teks: cuti.length === 1 ? `Cuti: ${cuti[0]?.nama ?? ''}` : `Cuti: ${cuti.length} orang` }] : []),
  ]
  const shown = lines.length > BARIS ? lines.slice(0, BARIS - 1) : lines
  return (
    <td
      role="gridcell"
      data-hari={tanggal}
      tabIndex={terpilih ? 0 : -1}
      aria-selected={terpilih}
      aria-label={sebutIsi(tanggal, isi)}
      className={[classes['hari'], luar ? classes['luar'] : akhirPekan(tanggal) ? classes['libur'] : ''].join(' ')}
      onClick={onPilih}
      onDoubleClick={onBuka}
    >
      <div className={classes['angka']}>
        <span className={kini ? classes['kini'] : ''}>{Number(tanggal.slice(8))}</span>
        {bentrok.length > 0 && <span className={classes['bentrok']}>{bentrok.length} bentrok</span>}
      </div>
      {shown.map(({ jenis, teks }, i) => (
        <div key={i} className={`${classes['butir'] ?? ''} ${classes[jenis] ?? ''}`} title={teks}>{teks}</div>
      ))}
      {lines.length > shown.length && <div className={classes['butir']}>+{lines.length - shown.length} lagi</div>}
    </td>
  ) // prettier-ignore
}
