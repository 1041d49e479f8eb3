import { useRef, useState, type KeyboardEvent } from 'react'
import { Link } from 'react-router'
import { STATUS_PELATIHAN_LABEL } from '../../../domain/pelatihan/pelatihan'
import { namaBulan } from '../../../domain/shared/iso-date'
import { rentangTanggal } from '../../ui/rentang-tanggal'
import { polaStatus } from '../../ui/status-pelatihan'
import classes from './linimasa.module.css'
import { bilah, bulanTahun, letak, type Program } from './susun-linimasa'

const HARI_INI = new Date().toLocaleDateString('sv-SE')
/** A bar that ends after this share of the year has its words at its left, one that also begins before the other in itself: they end within the year. */
const UJUNG = 66
const PANGKAL = 34

/** The year's programmes as bars over twelve months, a pattern and a word for each status. Arrows move, Enter opens. */
export function Linimasa({ tahun, program }: { tahun: number; program: readonly Program[] }) {
  const list = useRef<HTMLUListElement>(null)
  const [active, setActive] = useState(0)
  const bulan = bulanTahun(tahun)
  const onKeyDown = (event: KeyboardEvent) => {
    const to = { ArrowDown: active + 1, ArrowUp: active - 1, Home: 0, End: program.length - 1 }[event.key]
    if (to === undefined) return
    event.preventDefault()
    const next = Math.min(program.length - 1, Math.max(0, to))
    setActive(next)
    list.current?.querySelector<HTMLElement>(`[data-lini="${next}"]`)?.focus()
  }
  return (
    <section className={classes['bingkai']} aria-label={`Linimasa program tahun ${tahun}`}>
      <div className={classes['kepala']} aria-hidden>
        <div className={classes['nama']}>Program</div>
        <div className={classes['jalur']} style={{ minHeight: 26 }}>
          {bulan.map((one) => (
            <div key={one.bulan} className={classes['bulan']} style={{ left: `${one.kiri}%`, width: `${one.lebar}%` }}>
              {namaBulan(one.bulan).slice(0, 3)}
            </div>
          ))}
        </div>
      </div>
      <ul ref={list} className={classes['daftar']} onKeyDown={onKeyDown}>
        {program.map((one, index) => (
          <li key={one.id}>
            <Baris tahun={tahun} program={one} index={index} aktif={index === Math.min(active, program.length - 1)} onFocus={() => { setActive(index) }} bulan={bulan} />
          </li>
        ))}
      </ul>
    </section>
  ) // prettier-ignore
}

interface BarisProps {
  tahun: number
  program: Program
  index: number
  aktif: boolean
  onFocus: () => void
  bulan: ReturnType<typeof bulanTahun>
}

function Baris({ tahun, program, index, aktif, onFocus, bulan }: BarisProps) {
  const { id, judul, status, jp, peserta, mulai, selesai, dalamRencana, masukRencana } = program
  const kapan = rentangTanggal(mulai, selesai)
  const luar = !masukRencana && status !== 'ditunda' && status !== 'dibatalkan' ? ', di luar rencana' : ''
  const kata = `${STATUS_PELATIHAN_LABEL[status]}${luar} · ${jp} JP · ${peserta} orang`
  return (
    <Link to={`/kompetensi/pelatihan/${id}`} data-lini={index} tabIndex={aktif ? 0 : -1} onFocus={onFocus} className={`${classes['baris'] ?? ''} ${dalamRencana ? '' : (classes['luar'] ?? '')}`} title={`${judul}\n${kapan ?? 'Belum dijadwalkan'} · ${kata}`}>
      <span className={classes['nama']}>{judul}</span>
      <span className={classes['jalur']}>
        {bulan.map((one) => <span key={one.bulan} className={classes['bulan']} style={{ left: `${one.kiri}%`, width: `${one.lebar}%` }} />)}
        {HARI_INI.startsWith(`${tahun}-`) && <span className={classes['kini']} style={{ left: `${letak(tahun, HARI_INI)}%` }} />}
        {kapan && <span className="takar-tersembunyi">{kapan} · </span>}
        <Gambar tahun={tahun} program={program} kata={kata} />
      </span>
    </Link>
  ) // prettier-ignore
}

function Gambar({ tahun, program, kata }: { tahun: number; program: Program; kata: string }) {
  const bar = bilah(tahun, program)
  if (!bar) return <span className={classes['keterangan']} style={{ left: 0 }}>Belum dijadwalkan · {kata}</span> // prettier-ignore
  const kanan = bar.kiri + bar.lebar
  const side = kanan <= UJUNG ? { left: `calc(max(${kanan}%, ${bar.kiri}% + 9px) + 2px)` } : bar.kiri < PANGKAL ? { left: `calc(${bar.kiri}% + 8px)`, background: 'var(--mantine-color-body)' } : { right: `calc(${100 - bar.kiri}% + 2px)` }
  return (
    <>
      <span className={`${classes['bilah'] ?? ''} ${polaStatus(program.status)} ${bar.lanjut ? (classes['lanjut'] ?? '') : ''}`} style={{ left: `min(${bar.kiri}%, 100% - 9px)`, width: `${bar.lebar}%` }} />
      <span className={classes['keterangan']} style={side}>
        {kata}
      </span>
    </>
  )
}
