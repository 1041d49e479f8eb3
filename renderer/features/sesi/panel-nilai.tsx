import { Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { Rating } from '../../../domain/penilaian/predikat'
import type { NilaiKode } from '../../../domain/skp/skp'
import type { Lembar } from '../../../preload/contract/sesi-view.contract'
import { AutoText } from '../../ui/auto-text'
import { KotakRating } from './kotak-rating'
import { PredikatMengapa } from './predikat-mengapa'
import { RencanaPerbaikan } from './rencana-perbaikan'
import gayaPanel from './panel.module.css'
import classes from './sesi.module.css'

interface PanelNilaiProps {
  lembar: Lembar
  periodeId: string
  locked: boolean
  onRating: (rating: { hasil?: Rating | null; perilaku?: Rating | null }) => void
  onCatatan: (catatan: string) => Promise<unknown>
  onUmpanBalik: (nilaiKode: NilaiKode, teks: string) => Promise<unknown>
  onLanjut: (cell: HTMLElement) => void
}

/** Right: two ratings, the predikat, the note, and the seven behaviours with expectation and feedback. */
export function PanelNilai({ lembar, periodeId, locked, onRating, onCatatan, onUmpanBalik, onLanjut }: PanelNilaiProps) {
  const { penilaian, mengapa, peringatan, perilaku } = lembar
  return (
    <section className={gayaPanel['panel']} aria-label="Penilaian">
      <KotakRating label="Rating hasil kerja" sel="hasil" value={penilaian.hasil} locked={locked} onLanjut={onLanjut} onRate={(hasil) => { onRating({ hasil }) }} />
      <KotakRating label="Rating perilaku kerja" sel="perilaku" value={penilaian.perilaku} locked={locked} onLanjut={onLanjut} onRate={(rating) => { onRating({ perilaku: rating }) }} />
      <PredikatMengapa penilaian={penilaian} mengapa={mengapa} />
      {peringatan.map((kalimat) => (
        <div key={kalimat} className={gayaPanel['peringatan']}>
          <IconAlertTriangle size={15} />
          <span>{kalimat}</span>
        </div>
      ))}
      <AutoText
        multiline
        minRows={2}
        maxRows={6}
        label="Catatan atau rekomendasi"
        value={penilaian.catatan}
        onSave={onCatatan}
        readOnly={locked}
        placeholder="F2 memilih dari bank frasa"
        data-sel="catatan"
        data-simpan={penilaian.catatan}
        data-testid="catatan"
      />
      {penilaian.id && <RencanaPerbaikan lembar={lembar} periodeId={periodeId} locked={locked} />}
      <Text fz="sm" fw={700} mt={4}>
        Perilaku kerja
      </Text>
      {perilaku.map(({ kode, nilai, panduan, ekspektasi, umpanBalik }, index) => (
        <div key={kode} className={gayaPanel['perilaku']}>
          <Text fz="xs" fw={700} title={panduan.join('\n')}>
            {index + 1}. {nilai}
          </Text>
          <div className={`${classes['kecil']} ${classes['redup']} ${gayaPanel['duaBaris']}`} title={ekspektasi}>
            {ekspektasi || 'Belum ada ekspektasi khusus pada SKP.'}
          </div>
          <AutoText
            multiline
            mt={3}
            maxRows={4}
            value={umpanBalik?.teks ?? ''}
            onSave={(teks) => onUmpanBalik(kode, teks)}
            readOnly={locked}
            aria-label={`Umpan balik ${nilai}`}
            placeholder="Umpan balik"
            data-sel={`nilai:${kode}`}
            data-simpan={umpanBalik?.teks ?? ''}
            data-testid={`umpan-balik-${kode}`}
          />
        </div>
      ))}
    </section>
  )
}
