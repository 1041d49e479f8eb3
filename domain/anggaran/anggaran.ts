/** Money for training: lines of a year's budget (DPA), and what a programme costs. Integer rupiah everywhere. */

export const SUMBER_ANGGARAN_LABEL = { apbd: 'APBD (DPA kecamatan)', dau_kelurahan: 'DAU tambahan kelurahan', bkpsdm: 'Anggaran BKPSDM', hibah: 'Hibah', lain: 'Lain-lain' } as const
export type SumberAnggaran = keyof typeof SUMBER_ANGGARAN_LABEL

export const KOMPONEN_BIAYA_LABEL = {
  narasumber: 'Honorarium narasumber',
  konsumsi: 'Konsumsi',
  transport: 'Transpor',
  akomodasi: 'Penginapan',
  bahan: 'Bahan dan ATK',
  sewa: 'Sewa tempat dan alat',
  kontribusi: 'Kontribusi peserta',
} as const
export type KomponenBiaya = keyof typeof KOMPONEN_BIAYA_LABEL

/** A cost is paid once, or for each participant. */
export const DASAR_BIAYA_LABEL = { tetap: 'Sekali', per_orang: 'Per peserta' } as const
export type DasarBiaya = keyof typeof DASAR_BIAYA_LABEL

/** Largest sum a single line may hold: 1 trillion rupiah. */
export const RUPIAH_TERBESAR = 1_000_000_000_000

export interface BiayaPelatihan {
  readonly komponen: KomponenBiaya
  readonly dasar: DasarBiaya
  /** Planned: of the whole programme, or of one participant. Rupiah. */
  readonly rencana: number
  /** Bound by contract or order, and paid; of the whole programme. Rupiah. */
  readonly komitmen: number
  readonly realisasi: number
  /** The line that pays; null: none named yet. */
  readonly anggaranId: string | null
}

/** What an item is planned to cost with `peserta` participants. Rupiah. */
export const rencanaBiaya = ({ dasar, rencana }: Pick<BiayaPelatihan, 'dasar' | 'rencana'>, peserta: number): number => (dasar === 'per_orang' ? rencana * peserta : rencana)

/** What an item weighs on its line: the most that is known of it (planned, bound or paid). Rupiah. */
export const bebanBiaya = (biaya: Pick<BiayaPelatihan, 'dasar' | 'rencana' | 'komitmen' | 'realisasi'>, peserta: number): number =>
  biaya.realisasi > 0 ? Math.max(biaya.realisasi, biaya.komitmen) : biaya.komitmen > 0 ? biaya.komitmen : rencanaBiaya(biaya, peserta)

// One for all: making a formatter costs more than a hundred uses of it.
const BULAT = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 0 })
/** "Rp12.500.000", as official papers write it. */
export const rupiah = (jumlah: number): string => `${jumlah < 0 ? '−' : ''}Rp${BULAT.format(Math.abs(jumlah))}`

const RINGKAS = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 2 })
/** "Rp12,5 jt", where there is no room for the whole number and a table beside it has that. */
export function rupiahRingkas(jumlah: number): string {
  const size = Math.abs(jumlah)
  const [satuan, kata] = size >= 1e12 ? ([1e12, ' T'] as const) : size >= 1e9 ? ([1e9, ' M'] as const) : size >= 1e6 ? ([1e6, ' jt'] as const) : size >= 1e3 ? ([1e3, ' rb'] as const) : ([1, ''] as const)
  return `${jumlah < 0 ? '−' : ''}Rp${RINGKAS.format(size / satuan)}${kata}`
}
