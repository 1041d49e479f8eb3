/** The four levels of a programme against their thresholds. Every sentence states its n, and none claims a cause. */
import { kataDampak, ukurDampak, type Dampak } from './dampak'
import { TINGKAT_LABEL, type AmbangEvaluasi, type AturanEvaluasi, type HasilTingkat, type NilaiJawaban, type Tingkat } from './evaluasi'
import { bulat, rataLembar, rataRata, tulisAngka } from './evaluasi-angka'
import type { StatusPeserta } from './pelatihan'

export interface PesertaEvaluasi {
  readonly status: StatusPeserta
  readonly pra: number | null
  readonly pasca: number | null
  readonly cek: NilaiJawaban | null
}
export interface BahanEvaluasi {
  readonly aturan: AturanEvaluasi
  /** The programme's own over the rule's. */
  readonly ambang: AmbangEvaluasi
  /** Everyone ever named, also who cancelled. */
  readonly peserta: readonly PesertaEvaluasi[]
  readonly lembar: readonly NilaiJawaban[]
  readonly dampak: readonly Dampak[]
}
export interface NilaiTingkat {
  readonly tingkat: Tingkat
  readonly hasil: HasilTingkat
  /** Mean points (reaction, behaviour), rise of the mean (learning), the worst indicator's change for the better in percent (result). */
  readonly nilai: number | null
  readonly ambang: number
  /** Sheets, pairs, checks, indicators measured; and out of how many. */
  readonly n: number
  readonly dari: number
  /** So few that one of them alone can turn the mean. */
  readonly sedikit: boolean
  readonly kalimat: string
}

const TANPA_SEBAB = 'perubahan ini belum tentu karena pelatihan'

/** Participants who were to take part: all but those who cancelled. */
export const pesertaIkut = <T extends { readonly status: StatusPeserta }>(peserta: readonly T[]): T[] => peserta.filter(({ status }) => status !== 'batal')
const pesertaSelesai = <T extends { readonly status: StatusPeserta }>(peserta: readonly T[]): T[] => peserta.filter(({ status }) => status === 'selesai')

/** All four levels, in their order. */
export const empatTingkat = (bahan: BahanEvaluasi): NilaiTingkat[] => [tingkatReaksi(bahan), tingkatBelajar(bahan), tingkatPerilaku(bahan), tingkatDampak(bahan)]

/** A level below its threshold asks for a new design. */
export const perluRancangUlang = (tingkat: readonly Pick<NilaiTingkat, 'hasil'>[]): boolean => tingkat.some(({ hasil }) => hasil === 'di_bawah')

/** "Reaksi dan Pembelajaran di bawah ambang."; null where none is. */
export function alasanRancangUlang(tingkat: readonly Pick<NilaiTingkat, 'tingkat' | 'hasil'>[]): string | null {
  const nama = tingkat.filter(({ hasil }) => hasil === 'di_bawah').map((one) => TINGKAT_LABEL[one.tingkat])
  if (nama.length === 0) return null
  const awal = nama.slice(0, -1).join(', ')
  return `${[awal, nama.at(-1)].filter(Boolean).join(nama.length > 2 ? ', dan ' : ' dan ')} di bawah ambang.`
}

function tingkatReaksi({ aturan, ambang, lembar, peserta }: BahanEvaluasi): NilaiTingkat {
  const [n, dari] = [lembar.length, pesertaIkut(peserta).length]
  const nilai = rataLembar(aturan.reaksi, lembar)
  if (nilai === null) return kosong('reaksi', ambang.reaksi, dari, 'Belum ada lembar reaksi yang diketik.')
  const bagian = n > dari ? `${n} lembar, lebih banyak daripada ${dari} peserta; periksa lembar yang terketik dua kali` : `${n} dari ${dari} peserta, ${Math.round((n / dari) * 100)}%`
  return isi('reaksi', aturan, { nilai, ambang: ambang.reaksi, n, dari, tercapai: nilai >= ambang.reaksi, kalimat: `Peserta menilai rata-rata ${tulisAngka(nilai)} dari ${aturan.skala.length} (n = ${bagian}).` })
}

function tingkatBelajar({ aturan, ambang, peserta }: BahanEvaluasi): NilaiTingkat {
  const ikut = pesertaIkut(peserta)
  const pasang = ikut.flatMap(({ pra, pasca }) => (pra === null || pasca === null ? [] : [{ pra, pasca }]))
  const [pra, pasca] = [rataRata(pasang.map((one) => one.pra)), rataRata(pasang.map((one) => one.pasca))]
  if (pra === null || pasca === null) return kosong('belajar', ambang.belajar, ikut.length, 'Belum ada peserta yang nilai tes awal dan tes akhirnya lengkap.')
  const nilai = bulat(pasca - pra)
  // Who begins near the top cannot rise as far as the threshold: reaching the top is enough.
  const paling = Math.min(ambang.belajar, bulat(100 - pra))
  const arah = nilai === 0 ? `tetap ${tulisAngka(pra)}` : `${nilai > 0 ? 'naik' : 'turun'} dari ${tulisAngka(pra)} menjadi ${tulisAngka(pasca)}`
  const atas = paling < ambang.belajar ? ` Nilai tes awal sudah tinggi, jadi kenaikan paling banyak ${tulisAngka(paling)}.` : ''
  return isi('belajar', aturan, { nilai, ambang: ambang.belajar, n: pasang.length, dari: ikut.length, tercapai: nilai >= paling, kalimat: `Nilai tes rata-rata ${arah} (n = ${pasang.length}); ${TANPA_SEBAB}.${atas}` })
}

function tingkatPerilaku({ aturan, ambang, peserta }: BahanEvaluasi): NilaiTingkat {
  const cek = pesertaIkut(peserta).flatMap(({ cek: nilaiCek }) => (nilaiCek === null ? [] : [nilaiCek]))
  const selesai = Math.max(cek.length, pesertaSelesai(peserta).length)
  const nilai = rataLembar(aturan.perilaku, cek)
  if (nilai === null) return kosong('perilaku', ambang.perilaku, selesai, 'Belum ada cek atasan.')
  return isi('perilaku', aturan, {
    nilai, ambang: ambang.perilaku, n: cek.length, dari: selesai, tercapai: nilai >= ambang.perilaku,
    kalimat: `Atasan menilai rata-rata ${tulisAngka(nilai)} dari ${aturan.skala.length} (n = ${cek.length} dari ${selesai} peserta yang selesai); ini belum tentu karena pelatihan.`,
  }) // prettier-ignore
}

function tingkatDampak({ aturan, ambang, dampak }: BahanEvaluasi): NilaiTingkat {
  const ukur = dampak.flatMap((one) => {
    const hasil = ukurDampak(one, ambang.dampak)
    return hasil === null ? [] : [{ hasil, kata: `${one.nama} ${kataDampak(one) ?? ''}` }]
  })
  const [n, dari] = [ukur.length, dampak.length]
  if (n === 0) return kosong('dampak', ambang.dampak, dari, dari === 0 ? 'Belum ada indikator yang dibandingkan.' : 'Nilai sebelum dan sesudah belum lengkap.')
  const tercapai = ukur.filter(({ hasil }) => hasil.tercapai).length
  const persen = ukur.flatMap(({ hasil }) => hasil.persen ?? [])
  const banyak = n === 1 ? 'n = 1 indikator, satu ukuran sebelum dan satu sesudah' : `n = ${n} indikator`
  const kalimat = n === 1 ? `${ukur[0]?.kata ?? ''} (${banyak}); ${TANPA_SEBAB}.` : `${tercapai} dari ${n} indikator mencapai ambang (${banyak}): ${ukur.map(({ kata }) => kata).join('; ')}; ${TANPA_SEBAB}.`
  // Every indicator is a single pair of values: "few" is in the sentence already.
  return { ...isi('dampak', aturan, { nilai: persen.length === 0 ? null : Math.min(...persen), ambang: ambang.dampak, n, dari, tercapai: tercapai === n, kalimat }), kalimat, sedikit: false }
}

const kosong = (tingkat: Tingkat, ambang: number, dari: number, kalimat: string): NilaiTingkat => ({ tingkat, hasil: 'belum_ada', nilai: null, ambang, n: 0, dari, sedikit: false, kalimat })

type Isi = Pick<NilaiTingkat, 'nilai' | 'ambang' | 'n' | 'dari' | 'kalimat'> & { readonly tercapai: boolean }
function isi(tingkat: Tingkat, { nKecil }: AturanEvaluasi, { tercapai, kalimat, ...angka }: Isi): NilaiTingkat {
  const sedikit = angka.n < nKecil
  return { tingkat, hasil: tercapai ? 'tercapai' : 'di_bawah', ...angka, sedikit, kalimat: sedikit ? `${kalimat} Baru ${angka.n} orang, jadi satu orang saja dapat mengubah angka ini.` : kalimat }
}
