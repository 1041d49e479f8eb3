import type { Keadaan } from './keadaan'

/** One thing to check before a month is locked (aturan_set, jenis 'kelengkapan'); `wajib` false only warns. */
export interface ButirKelengkapan {
  readonly kode: string
  readonly teks: string
  readonly wajib: boolean
}
export interface OrangSesi {
  readonly pegawaiId: string
  readonly nama: string
  readonly keadaan: Keadaan
  readonly jumlahIndikator: number
  readonly jumlahRealisasi: number
  readonly sudahDirating: boolean
  readonly perluPerbaikan: boolean
  readonly jumlahPerbaikan: number
  readonly peringatan: readonly string[]
}
export interface PopulasiSesi {
  readonly nama: string
  readonly adaCapaian: boolean
  readonly jumlahPelanggaran: number
  readonly alasan: string | null
}
export interface KeadaanBulan {
  readonly orang: readonly OrangSesi[]
  readonly populasi: readonly PopulasiSesi[]
  readonly nomorBeritaAcara: string | null
  readonly nomorDaftarHadir: string | null
}
export interface HasilButir extends ButirKelengkapan {
  beres: boolean
  /** Who or what is missing, a sentence each. */
  rincian: string[]
}
export interface HasilKelengkapan {
  bolehDikunci: boolean
  butir: HasilButir[]
  orang: { pegawaiId: string; nama: string; kurang: string[]; peringatan: string[] }[]
}

type Pemeriksa = (bulan: KeadaanBulan) => string[]

/** What each known point looks at. The backup is made by closing itself, so it is never missing beforehand. */
const PERIKSA: Record<string, Pemeriksa> = {
  laporan: ({ orang }) => orang.flatMap((satu) => sebut(satu, kurangLaporan(satu))),
  rating: ({ orang }) => orang.flatMap((satu) => sebut(satu, kurangRating(satu))),
  perbaikan: ({ orang }) => orang.flatMap((satu) => sebut(satu, kurangPerbaikan(satu))),
  capaian: ({ populasi }) => populasi.filter((p) => !p.adaCapaian).map(({ nama }) => `${nama}: capaian belum ditetapkan.`),
  distribusi: ({ populasi }) =>
    populasi
      .filter((p) => p.jumlahPelanggaran > 0 && !p.alasan)
      .map(({ nama }) => `${nama}: predikat tidak sesuai pola dan alasannya belum ditulis.`),
  administrasi: (bulan) => [
    ...(bulan.nomorDaftarHadir ? [] : ['Daftar hadir belum bernomor.']),
    ...(bulan.nomorBeritaAcara ? [] : ['Berita acara belum bernomor.']),
  ],
  cadangan: () => [],
}

/** The closing check: every point of the office's list, and what is missing for each person. Unknown points never block. */
export function periksaKelengkapan(butir: readonly ButirKelengkapan[], bulan: KeadaanBulan): HasilKelengkapan {
  const hasil = butir.map((satu) => {
    const rincian = PERIKSA[satu.kode]?.(bulan) ?? []
    return { ...satu, rincian, beres: rincian.length === 0 }
  })
  return {
    bolehDikunci: bulan.orang.length > 0 && hasil.every(({ wajib, beres }) => beres || !wajib),
    butir: hasil,
    orang: bulan.orang
      .map((satu) => ({ pegawaiId: satu.pegawaiId, nama: satu.nama, kurang: kurangOrang(satu), peringatan: [...satu.peringatan] }))
      .filter(({ kurang, peringatan }) => kurang.length + peringatan.length > 0),
  }
}

/** What one person still lacks, in the order of the work. */
export const kurangOrang = (orang: OrangSesi): string[] =>
  [kurangLaporan(orang), kurangRating(orang), kurangPerbaikan(orang)].filter((kalimat) => kalimat !== null)

const sebut = ({ nama }: OrangSesi, kalimat: string | null) => (kalimat ? [`${nama}: ${kalimat}`] : [])

function kurangLaporan({ keadaan, jumlahIndikator, jumlahRealisasi }: OrangSesi): string | null {
  if (keadaan === 'dikecualikan') return null
  if (keadaan === 'tanpa_skp') return 'Belum ada SKP yang disetujui untuk bulan ini.'
  const sisa = jumlahIndikator - jumlahRealisasi
  return sisa > 0 ? `${sisa} dari ${jumlahIndikator} realisasi belum diisi.` : null
}

const kurangRating = ({ keadaan, sudahDirating }: OrangSesi): string | null =>
  keadaan === 'dikecualikan' || keadaan === 'tanpa_skp' || sudahDirating ? null : 'Rating belum lengkap.'

const kurangPerbaikan = ({ keadaan, perluPerbaikan, jumlahPerbaikan }: OrangSesi): string | null =>
  keadaan !== 'dikecualikan' && perluPerbaikan && jumlahPerbaikan === 0 ? 'Belum ada rencana perbaikan.' : null
