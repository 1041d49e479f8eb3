import { useId } from 'react'
import { rupiah, rupiahRingkas } from '../../../domain/anggaran/anggaran'
import { bagianBeban } from '../../../domain/anggaran/pagu'
import type { BarisAnggaran } from './baris-anggaran'
import classes from './grafik-anggaran.module.css'

const TINGGI = 20
const persen = (value: number) => `${value}%`

/** Money of each line as one bar against its ceiling: paid, bound, planned; numbers in words below, the table beside has them whole. */
export function GrafikAnggaran({ baris }: { baris: readonly BarisAnggaran[] }) {
  const id = useId().replace(/[^\w-]/g, '')
  const most = Math.max(1, ...baris.map(({ paguEfektif, beban }) => Math.max(paguEfektif, beban)))
  return (
    <section className={classes['kotak']} aria-label="Anggaran per mata anggaran" tabIndex={0}>
      <div className={classes['legenda']}>
        <Contoh id={id} isi="dibayar" kata="Realisasi" />
        <Contoh id={id} isi="terikat" kata="Komitmen, belum dibayar" />
        <Contoh id={id} isi="rencana" kata="Direncanakan" />
        <span>
          <svg width={5} height={16} aria-hidden><line x1={2.5} x2={2.5} y1={0} y2={16} className={classes['batas']} /></svg> Pagu
        </span>
      </div>
      <svg width={0} height={0} aria-hidden style={{ position: 'absolute' }}>
        <defs>
          <pattern id={`${id}-terikat`} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width={6} height={6} className={classes['latar']} />
            <line x1={0} x2={0} y1={0} y2={6} strokeWidth={5} className={classes['garis']} />
          </pattern>
          <pattern id={`${id}-rencana`} width={5} height={5} patternUnits="userSpaceOnUse">
            <rect width={5} height={5} className={classes['latar']} />
            <circle cx={2.5} cy={2.5} r={0.9} className={classes['tinta']} />
          </pattern>
        </defs>
      </svg>
      {baris.map((one) => <SatuBaris key={one.id} id={id} baris={one} most={most} />)}
    </section>
  ) // prettier-ignore
}

type Isi = 'dibayar' | 'terikat' | 'rencana'
const isian = (id: string, isi: Isi) => (isi === 'dibayar' ? { className: classes['tinta'] ?? '' } : { fill: `url(#${id}-${isi})` })

function Contoh({ id, isi, kata }: { id: string; isi: Isi; kata: string }) {
  return (
    <span>
      <svg width={22} height={13} aria-hidden>
        <rect width={22} height={13} {...isian(id, isi)} />
        <rect x={0.5} y={0.5} width={21} height={12} className={classes['tepi']} />
      </svg>
      {kata}
    </span>
  )
}

function SatuBaris({ id, baris, most }: { id: string; baris: BarisAnggaran; most: number }) {
  const { uraian, paguEfektif, beban, sisa } = baris
  const { realisasi, terikat, rencana } = bagianBeban(baris)
  const part = (value: number) => (value / most) * 100
  const batas = part(paguEfektif)
  const potong: [Isi, number, number][] = [['dibayar', 0, realisasi], ['terikat', realisasi, terikat], ['rencana', realisasi + terikat, rencana]] // prettier-ignore
  return (
    <div className={classes['baris']}>
      <div className={classes['judul']}>
        <b title={uraian}>{uraian}</b>
        <span className="angka">Pagu {rupiahRingkas(paguEfektif)}, {sisa < 0 ? <b className={classes['lebihKata']}>lebih {rupiahRingkas(-sisa)}</b> : `sisa ${rupiahRingkas(sisa)}`}</span>
      </div>
      <svg width="100%" height={TINGGI + 6} role="img" aria-label={`${uraian}: realisasi ${rupiah(realisasi)}, komitmen belum dibayar ${rupiah(terikat)}, direncanakan ${rupiah(rencana)}, pagu ${rupiah(paguEfektif)}`}>
        <rect x={0} y={3} width={persen(batas)} height={TINGGI} className={classes['ruang']} />
        {potong.map(([isi, from, value]) => value > 0 && <Potongan key={isi} id={id} isi={isi} x={part(from)} lebar={part(value)} />)}
        {sisa < 0 && <rect x={persen(batas)} y={3} width={persen(part(beban) - batas)} height={TINGGI} className={classes['lebih']} />}
        <line x1={persen(batas)} x2={persen(batas)} y1={0} y2={TINGGI + 6} className={classes['batas']} />
      </svg>
      <div className={`angka ${classes['angka'] ?? ''}`}>
        <span>Realisasi {rupiahRingkas(realisasi)}</span>
        <span>Belum dibayar {rupiahRingkas(terikat)}</span>
        <span>Direncanakan {rupiahRingkas(rencana)}</span>
      </div>
    </div>
  ) // prettier-ignore
}

function Potongan({ id, isi, x, lebar }: { id: string; isi: Isi; x: number; lebar: number }) {
  const at = { x: persen(x), y: 3, width: persen(lebar), height: TINGGI }
  return (
    <>
      <rect {...at} {...isian(id, isi)} />
      <rect {...at} className={classes['tepi']} />
    </>
  )
}
