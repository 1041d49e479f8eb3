import { formatTanggal, isoDate } from '../shared/iso-date'
import { PREDIKAT_LABEL, RATING_LABEL, type Predikat, type Rating } from './predikat'

/** The rule a value rests on, as kept in aturan_set. */
export interface DasarAturan {
  readonly dasarHukum: string
  readonly berlakuDari: string
  readonly terverifikasi: boolean
}

/** Answers "Mengapa?": the inputs, the rule, its version, and whether someone compared it with the printed text. */
export function mengapaPredikat(hasil: Rating, perilaku: Rating, predikat: Predikat, aturan: DasarAturan): string[] {
  return [
    `Rating hasil kerja: ${RATING_LABEL[hasil]}.`,
    `Rating perilaku kerja: ${RATING_LABEL[perilaku]}.`,
    `Pertemuan keduanya pada matriks predikat: ${PREDIKAT_LABEL[predikat]}. Tidak ada angka yang dihitung.`,
    ...kalimatDasar(aturan),
  ]
}

/** The last lines of every "Mengapa?": the rule, its version, and whether someone compared it with the printed text. */
export const kalimatDasar = ({ dasarHukum, berlakuDari, terverifikasi }: DasarAturan): string[] => [
  `Dasar: ${dasarHukum}, aturan yang berlaku sejak ${formatTanggal(isoDate(berlakuDari))}.`,
  terverifikasi ? 'Isi aturan ini sudah dicocokkan dengan beberapa sumber.' : 'Isi aturan ini belum dicocokkan dengan naskah resminya.',
]
