import { persenTercapai, type RekapJam } from '../../../domain/kompetensi/rekap-jam'
import { LampuJamTanda } from '../../ui/meter-jam'
import classes from './rekap-kantor.module.css'

const angka = (value: number) => value.toLocaleString('id-ID')

/** What the people in sight add up to; `sebutan` says who they are. */
export function RekapKantor({ rekap, sebutan }: { rekap: RekapJam; sebutan: string }) {
  const persen = persenTercapai(rekap)
  return (
    <section className={classes['kotak']} aria-label={`Jumlah ${sebutan}`}>
      <span className={classes['butir']}>
        <strong>{sebutan}:</strong> {persen === null ? 'belum ada pegawai dengan angka minimal' : <><b>{rekap.tercapai}</b> dari <b>{rekap.bersasaran}</b> pegawai mencapai minimal ({persen}%)</>}
      </span>
      <span className={classes['butir']}><LampuJamTanda lampu="hijau" /> <b>{rekap.tercapai}</b></span>
      <span className={classes['butir']}><LampuJamTanda lampu="kuning" /> <b>{rekap.kuning}</b></span>
      <span className={classes['butir']}><LampuJamTanda lampu="merah" /> <b>{rekap.merah}</b></span>
      {rekap.tanpaAngka > 0 && <span className={classes['butir']}><LampuJamTanda lampu={null} /> <b>{rekap.tanpaAngka}</b></span>}
      {rekap.tidakAkan > 0 && <span className={classes['butir']}>Tidak akan tercapai dengan laju sekarang <b>{rekap.tidakAkan}</b></span>}
      <span className={classes['butir']}>JP berbukti <b>{angka(rekap.diakui)}</b> · tanpa bukti <b>{angka(rekap.tanpaBukti)}</b> · direncanakan <b>{angka(rekap.terencana)}</b> · kurang <b>{angka(rekap.kurang)}</b></span>
    </section>
  ) // prettier-ignore
}
