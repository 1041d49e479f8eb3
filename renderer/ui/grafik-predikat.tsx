import { PREDIKAT_URUT, type JumlahPredikat } from '../../domain/penilaian/distribusi'
import { PREDIKAT_LABEL, type Predikat } from '../../domain/penilaian/predikat'
import classes from './grafik-predikat.module.css'

/** The form's own order: worst at the left, best at the right. */
const URUTAN = PREDIKAT_URUT.toReversed()
const SINGKAT: Record<Predikat, string> = { sangat_baik: 'SB', baik: 'B', butuh_perbaikan: 'BP', kurang: 'K', sangat_kurang: 'SK' }
const ucapkan = (jumlah: JumlahPredikat) => URUTAN.map((kelas) => `${PREDIKAT_LABEL[kelas]} ${jumlah[kelas]}`).join(', ')

/** How many have each predikat, as columns with their numbers. */
export function GrafikPredikat({ jumlah, tinggi = 96 }: { jumlah: JumlahPredikat; tinggi?: number }) {
  const terbanyak = Math.max(1, ...URUTAN.map((kelas) => jumlah[kelas]))
  return (
    <div className={classes['grafik']} role="img" aria-label={`Sebaran predikat: ${ucapkan(jumlah)}`}>
      {URUTAN.map((kelas) => (
        <div key={kelas} className={classes['batang']}>
          <b className="angka">{jumlah[kelas]}</b>
          <div className={classes['isiBatang']} style={{ height: (jumlah[kelas] / terbanyak) * tinggi }} />
          <span>{PREDIKAT_LABEL[kelas].replace('/', '/\u200b')}</span>
        </div>
      ))}
    </div>
  )
}

/** The same in one line of the bar above the session. */
export function GrafikMini({ jumlah }: { jumlah: JumlahPredikat }) {
  const terbanyak = Math.max(1, ...URUTAN.map((kelas) => jumlah[kelas]))
  return (
    <div className={classes['mini']} role="img" aria-label={`Sebaran predikat: ${ucapkan(jumlah)}`}>
      {URUTAN.map((kelas) => (
        <span key={kelas} className={classes['miniKelas']} title={PREDIKAT_LABEL[kelas]}>
          <span className={classes['miniBatang']}>
            <span className={classes['miniIsi']} style={{ height: `${(jumlah[kelas] / terbanyak) * 100}%` }} />
          </span>
          {SINGKAT[kelas]} <b className="angka">{jumlah[kelas]}</b>
        </span>
      ))}
    </div>
  )
}
