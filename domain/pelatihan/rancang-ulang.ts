/** The next version of a finished programme: what it takes over, whom it may take along, and what changed between versions. */
import { KOMPONEN_BIAYA_LABEL, rencanaBiaya, rupiah, type BiayaPelatihan, type KomponenBiaya } from '../anggaran/anggaran'
import { tanggalPanjang } from '../formulir/terbilang'
import { JALUR_LABEL, JENIS_PELATIHAN_LABEL } from '../kompetensi/kompetensi'
import { AppError } from '../shared/app-error'
import type { AmbangEvaluasi, Pertanyaan } from './evaluasi'
import { rataLembar } from './evaluasi-angka'
import type { PesertaEvaluasi } from './evaluasi-tingkat'
import { KURIKULUM_LABEL, STATUS_PELATIHAN_LABEL, type Pelatihan } from './pelatihan'

/** Throws RULE_BROKEN where `lama` is not finished or has a next version already. */
export function wajibBolehDirancangUlang(lama: Pick<Pelatihan, 'status'>, berikut: Pick<Pelatihan, 'versi' | 'tahun' | 'judul'> | null): void {
  const alasan = halanganRancangUlang(lama, berikut)
  if (alasan !== null) throw new AppError('RULE_BROKEN', `${alasan} Tidak ada yang diubah.`)
}

/** Why `lama` cannot be designed anew; null: it can. */
export function halanganRancangUlang({ status }: Pick<Pelatihan, 'status'>, berikut: Pick<Pelatihan, 'versi' | 'tahun' | 'judul'> | null): string | null {
  if (berikut) return `Program ini sudah dirancang ulang menjadi versi ${berikut.versi} (${berikut.judul}, tahun ${berikut.tahun}). Lanjutkan dari versi itu.`
  if (status !== 'selesai') return `Program berstatus ${STATUS_PELATIHAN_LABEL[status]}. Yang dirancang ulang hanya program yang sudah selesai.`
  return null
}

export interface PermintaanVersi {
  readonly tahun: number
  readonly alasan: string
  readonly perubahan: string | null
}
/** The draft: content taken over, no dates yet, and the curriculum to be looked at again. */
export const versiBaru = (lama: Pelatihan, { tahun, alasan, perubahan }: PermintaanVersi): Omit<Pelatihan, 'id'> => {
  const { id, ...isi } = lama
  return { ...isi, tahun, mulai: null, selesai: null, kurikulum: 'belum', status: 'usulan', sematan: 'bebas', masukRencana: true, versi: lama.versi + 1, versiDariId: id, alasanRancangUlang: alasan, perubahan, catatan: null }
}

/** Who fell short: did not finish, rose less than the threshold, or whose superior sees no difference. */
export function pesertaDiBawah(peserta: PesertaEvaluasi, pertanyaan: readonly Pertanyaan[], ambang: AmbangEvaluasi): boolean {
  const { status, pra, pasca, cek } = peserta
  if (status === 'batal') return false
  const perilaku = cek === null ? null : rataLembar(pertanyaan, [cek])
  const naik = pra === null || pasca === null ? null : pasca - pra
  return status === 'tidak_selesai' || (naik !== null && naik < Math.min(ambang.belajar, 100 - (pra ?? 0))) || (perilaku !== null && perilaku < ambang.perilaku)
}

/** A version as it is compared with the next one. `bentuk`: the form's name. */
export interface IsiVersi extends Pick<Pelatihan, 'judul' | 'tujuan' | 'tahun' | 'jenis' | 'jalur' | 'jp' | 'mulai' | 'selesai' | 'penyelenggara' | 'tempat' | 'kuota' | 'kurikulum'> {
  readonly bentuk: string
  readonly mitra: string | null
  readonly peserta: number
  readonly biaya: readonly BiayaPelatihan[]
}
export interface Beda {
  readonly butir: string
  readonly dari: string
  readonly ke: string
}

const BUTIR: readonly (readonly [string, (isi: IsiVersi) => string | number | null])[] = [
  ['Nama program', ({ judul }) => judul],
  ['Tujuan', ({ tujuan }) => tujuan],
  ['Tahun', ({ tahun }) => tahun],
  ['Jenis', ({ jenis }) => JENIS_PELATIHAN_LABEL[jenis]],
  ['Jalur', ({ jalur }) => JALUR_LABEL[jalur]],
  ['Bentuk', ({ bentuk }) => bentuk],
  ['Jam pelajaran', ({ jp }) => `${jp} JP`],
  ['Mulai', ({ mulai }) => mulai && tanggalPanjang(mulai)],
  ['Selesai', ({ selesai }) => selesai && tanggalPanjang(selesai)],
  ['Penyelenggara', ({ penyelenggara }) => penyelenggara],
  ['Mitra', ({ mitra }) => mitra],
  ['Tempat', ({ tempat }) => tempat],
  ['Kuota', ({ kuota }) => kuota],
  ['Kesesuaian kurikulum', ({ kurikulum }) => KURIKULUM_LABEL[kurikulum]],
  ['Peserta', ({ peserta }) => `${peserta} orang`],
  ...(Object.keys(KOMPONEN_BIAYA_LABEL) as KomponenBiaya[]).map((komponen) => [`Biaya: ${KOMPONEN_BIAYA_LABEL[komponen]}`, (isi: IsiVersi) => jumlahKomponen(isi, komponen)] as const),
]

function jumlahKomponen({ biaya, peserta }: IsiVersi, komponen: KomponenBiaya): string | null {
  const satu = biaya.filter((one) => one.komponen === komponen)
  return satu.length === 0 ? null : rupiah(satu.reduce((sum, one) => sum + rencanaBiaya(one, peserta), 0))
}

/** What differs between two versions, in the order of the programme's own form; an empty box is a dash. */
export function bedaVersi(lama: IsiVersi, baru: IsiVersi): Beda[] {
  return BUTIR.flatMap(([butir, baca]) => {
    const [dari, ke] = [tulis(baca(lama)), tulis(baca(baru))]
    return dari === ke ? [] : [{ butir, dari, ke }]
  })
}
const tulis = (nilai: string | number | null): string => (nilai === null || nilai === '' ? '–' : String(nilai))
