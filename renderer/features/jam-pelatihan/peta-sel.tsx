import { tingkatPanas } from '../../../domain/kompetensi/rekap-jam'
import classes from './peta.module.css'

interface SelProps {
  diakui: number
  tanpaBukti?: number
  terencana?: number
  /** Spoken and shown on hover before the numbers, e.g. "Maret". */
  sebutan: string
}

/** A cell of the heat map: counted hours shaded with their number, those without proof in brackets, planned ones dashed with a plus. */
export function SelPanas({ diakui, tanpaBukti = 0, terencana = 0, sebutan }: SelProps) {
  const bagian = [...(diakui > 0 ? [`${diakui} JP berbukti`] : []), ...(tanpaBukti > 0 ? [`${tanpaBukti} JP tanpa bukti`] : []), ...(terencana > 0 ? [`${terencana} JP direncanakan`] : [])]
  return (
    <div className={`${classes['sel'] ?? ''} ${classes[`t${tingkatPanas(diakui)}`] ?? ''}`} title={`${sebutan}: ${bagian.join(', ') || 'tidak ada'}`}>
      {diakui > 0 ? <b>{diakui}</b> : bagian.length === 0 ? '·' : null}
      {tanpaBukti > 0 && <span className={classes['tanpaBukti']}>({tanpaBukti})</span>}
      {terencana > 0 && <span className={classes['rencana']}>+{terencana}</span>}
    </div>
  )
}
