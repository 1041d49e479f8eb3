import { ActionIcon, Text, Tooltip } from '@mantine/core'
import { IconMessage2, IconMessage2Filled, IconPaperclip } from '@tabler/icons-react'
import { ASPEK_LABEL, PERSPEKTIF_LABEL } from '../../../domain/skp/skp'
import type { IndikatorLembar } from '../../../preload/contract/sesi-view.contract'
import { AutoText } from '../../ui/auto-text'
import gayaLembar from './lembar.module.css'
import classes from './sesi.module.css'

interface BarisIndikatorProps {
  nomor: number
  indikator: IndikatorLembar
  locked: boolean
  /** Feedback is shown once there is one, or while it is being written. */
  tampilUmpanBalik: boolean
  onRealisasi: (teks: string) => Promise<unknown>
  onUmpanBalik: (teks: string) => Promise<unknown>
  onBukaUmpanBalik: () => void
  onBukti: () => void
}

/** One indicator: what was asked, what was reached last month, and the cell for this month. */
export function BarisIndikator(props: BarisIndikatorProps) {
  const { nomor, indikator, locked, tampilUmpanBalik, onRealisasi, onUmpanBalik, onBukaUmpanBalik, onBukti } = props
  const { id, teks, target, targetBulanan, bulanLalu, realisasi, bukti, buktiTertinggal, umpanBalik } = indikator
  const jenis = indikator.aspek ? ASPEK_LABEL[indikator.aspek] : indikator.perspektif ? PERSPEKTIF_LABEL[indikator.perspektif] : null
  const tandaBukti = bukti.length > 0 ? `Bukti: ${bukti.map(({ nama }) => nama).join('; ')}` : buktiTertinggal ? 'Belum ada bukti; bulan lalu juga belum' : 'Belum ada bukti'
  return (
    <div className={gayaLembar['baris']} data-indikator={id}>
      <div className={gayaLembar['isiIndikator']}>
        <div className={gayaLembar['indikator']} title={teks}>
          {nomor}. {teks}
        </div>
        <div className={`${classes['kecil']} ${classes['redup']} ${classes['satuBaris']}`} title={`Target setahun: ${target}`}>
          {jenis}
          {jenis && ' · '}
          {targetBulanan ? `target ${targetBulanan}` : `target setahun ${target}`}
        </div>
      </div>
      <Text className={`${classes['redup']} angka`} fz="xs" pt={5} lineClamp={3} title={bulanLalu ?? 'Tidak ada'}>
        {bulanLalu ?? '–'}
      </Text>
      <AutoText
        multiline
        value={realisasi}
        onSave={onRealisasi}
        readOnly={locked}
        maxRows={5}
        aria-label={`Realisasi ${nomor}: ${teks}`}
        placeholder={targetBulanan ?? ''}
        data-sel="realisasi"
        data-wajib=""
        data-terisi={realisasi ? 'ya' : 'belum'}
        data-lalu={bulanLalu ?? ''}
        data-simpan={realisasi}
        data-indikator-sel={id}
        data-testid="realisasi"
      />
      <div className={gayaLembar['tanda']}>
        <Tooltip label={`${tandaBukti} (F3)`} multiline maw={320}>
          <ActionIcon
            size="sm"
            tabIndex={-1}
            color={bukti.length > 0 ? 'takar' : buktiTertinggal ? 'orange' : 'gray'}
            variant={bukti.length > 0 ? 'light' : 'subtle'}
            onClick={onBukti}
            aria-label={`${tandaBukti}. Bukti untuk indikator ${nomor}`}
          >
            <IconPaperclip size={15} />
          </ActionIcon>
        </Tooltip>
        <Tooltip label={umpanBalik ? umpanBalik.teks : 'Tulis umpan balik (F2 memilih frasa)'} multiline maw={320}>
          <ActionIcon
            size="sm"
            tabIndex={-1}
            color={umpanBalik ? 'takar' : 'gray'}
            variant={umpanBalik ? 'light' : 'subtle'}
            onClick={onBukaUmpanBalik}
            aria-label={umpanBalik ? `Umpan balik indikator ${nomor}: ${umpanBalik.teks}` : `Tulis umpan balik indikator ${nomor}`}
          >
            {umpanBalik ? <IconMessage2Filled size={15} /> : <IconMessage2 size={15} />}
          </ActionIcon>
        </Tooltip>
      </div>
      {tampilUmpanBalik && (
        <div className={gayaLembar['samping']}>
          <AutoText
            multiline
            value={umpanBalik?.teks ?? ''}
            onSave={onUmpanBalik}
            readOnly={locked}
            maxRows={4}
            leftSection={<IconMessage2 size={14} />}
            aria-label={`Umpan balik indikator ${nomor}`}
            placeholder="Umpan balik"
            data-samping="umpan-balik"
            data-simpan={umpanBalik?.teks ?? ''}
            data-umpan-balik={id}
          />
        </div>
      )}
    </div>
  )
}
