import { Fragment } from 'react'
import type { IndikatorLembar, Lembar } from '../../../preload/contract/sesi-view.contract'
import { hr } from '../../ipc/client'
import { useChange } from '../../ipc/hooks'
import { AutoText } from '../../ui/auto-text'
import { BarisIndikator } from './baris-indikator'
import gayaLembar from './lembar.module.css'
import classes from './sesi.module.css'

interface TabelIndikatorProps {
  lembar: Lembar
  periodeId: string
  locked: boolean
  /** Indicators whose feedback cell is open although it is empty. */
  umpanBalikTerbuka: ReadonlySet<string>
  onBukaUmpanBalik: (indikatorId: string) => void
  onUmpanBalik: (indikatorId: string, teks: string) => Promise<unknown>
  onBukti: (indikator: IndikatorLembar) => void
}

/** Middle: results with their indicators as rows, last month beside this month. */
export function TabelIndikator({ lembar, periodeId, locked, umpanBalikTerbuka, onBukaUmpanBalik, onUmpanBalik, onBukti }: TabelIndikatorProps) {
  const realisasi = useChange(hr.sesi.simpanRealisasi)
  const rencana = useChange(hr.sesi.simpanRencanaAksi)
  const urutan = new Map(lembar.rhk.flatMap((rhk) => rhk.indikator).map(({ id }, index) => [id, index + 1]))
  return (
    <div className={classes['gulung']} role="group" aria-label="Indikator kinerja">
      <div className={gayaLembar['kepalaKolom']} aria-hidden>
        <span>Indikator</span>
        <span>Bulan lalu</span>
        <span>Realisasi bulan ini</span>
        <span />
      </div>
      {lembar.rhk.map((rhk) => (
        <Fragment key={rhk.id}>
          <div className={gayaLembar['rhk']}>
            <div className={gayaLembar['judulRhk']} title={rhk.teks}>
              {rhk.jenis === 'tambahan' && `Tambahan${rhk.penugasanDari ? ` (penugasan dari ${rhk.penugasanDari})` : ''}: `}
              {rhk.teks}
            </div>
            <RencanaAksi
              teks={rhk.rencanaAksi}
              locked={locked}
              onSave={(teks) => rencana.mutateAsync({ periodeId, rhkId: rhk.id, teks })}
            />
          </div>
          {rhk.indikator.map((indikator) => (
            <BarisIndikator
              key={indikator.id}
              nomor={urutan.get(indikator.id) ?? 0}
              indikator={indikator}
              locked={locked}
              tampilUmpanBalik={indikator.umpanBalik !== null || umpanBalikTerbuka.has(indikator.id)}
              onRealisasi={(teks) => realisasi.mutateAsync({ periodeId, indikatorId: indikator.id, teks })}
              onUmpanBalik={(teks) => onUmpanBalik(indikator.id, teks)}
              onBukaUmpanBalik={() => { onBukaUmpanBalik(indikator.id) }}
              onBukti={() => { onBukti(indikator) }}
            />
          ))}
        </Fragment>
      ))}
    </div>
  )
}

/** The month's action plan of a result: one quiet line that is a cell. */
function RencanaAksi({ teks, locked, onSave }: { teks: string; locked: boolean; onSave: (teks: string) => Promise<unknown> }) {
  if (locked && !teks) return null
  return (
    <div className={gayaLembar['rencana']}>
      <AutoText
        multiline
        maxRows={4}
        size="xs"
        variant="unstyled"
        classNames={{ input: gayaLembar['rencanaIsi'] ?? '' }}
        value={teks}
        onSave={onSave}
        readOnly={locked}
        aria-label="Rencana aksi bulan ini"
        placeholder="Rencana aksi bulan ini…"
        data-samping="rencana-aksi"
        data-simpan={teks}
      />
    </div>
  )
}
