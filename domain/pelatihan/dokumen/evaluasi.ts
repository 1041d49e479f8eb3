/** The report on whether a programme helped: four levels with their n, remarks, a recommendation. It claims no cause. */
import { rupiah } from '../../anggaran/anggaran'
import { HASIL_TINGKAT_LABEL, TINGKAT_LABEL, type Tingkat } from '../evaluasi'
import { tulisAngka } from '../evaluasi-angka'
import { alasanRancangUlang, type NilaiTingkat } from '../evaluasi-tingkat'
import type { IsiDokumen, ProgramDokumen } from './bahan'
import { atauStrip, waktuProgram } from './kata'

export interface BahanLaporan {
  readonly program: ProgramDokumen
  readonly kantor: string
  readonly tingkat: readonly NilaiTingkat[]
  /** Remarks of participants and superiors, without names. */
  readonly saran: readonly string[]
  /** How many answers a statement has. */
  readonly skala: number
}

const UKURAN: Readonly<Record<Tingkat, string>> = {
  reaksi: 'Pendapat peserta pada akhir pelatihan',
  belajar: 'Nilai tes awal dan tes akhir peserta',
  perilaku: 'Pendapat atasan beberapa bulan sesudah pelatihan',
  dampak: 'Indikator terkait sebelum dan sesudah pelatihan',
}
const satuan = (tingkat: Tingkat, skala: number): string => (tingkat === 'belajar' ? ' poin' : tingkat === 'dampak' ? '%' : ` dari ${skala}`)

/** The report's fields. */
export function isiLaporan({ program, kantor, tingkat, saran, skala }: BahanLaporan): IsiDokumen {
  return {
    medan: {
      kegiatan: program.judul,
      penyelenggara: program.penyelenggara ?? kantor,
      waktu: waktuProgram(program),
      tempat: atauStrip(program.tempat),
      peserta: peserta(program),
      biaya: biaya(program),
      tingkat: tingkat.map((one) => ({
        nama: TINGKAT_LABEL[one.tingkat],
        ukuran: UKURAN[one.tingkat],
        n: `${one.n} dari ${one.dari}`,
        hasil: one.kalimat,
        ambang: one.tingkat === 'dampak' && one.ambang === 0 ? 'membaik' : `${tulisAngka(one.ambang)}${satuan(one.tingkat, skala)}`,
        keterangan: HASIL_TINGKAT_LABEL[one.hasil],
      })),
      saran: [...saran],
      rekomendasi: rekomendasi(tingkat),
    },
  }
}

function peserta({ peserta: all }: ProgramDokumen): string {
  const count = (status: string) => all.filter((one) => one.status === status).length
  const failed = count('tidak_selesai')
  return `${all.length} orang, ${count('selesai')} orang selesai${failed > 0 ? `, ${failed} orang tidak selesai` : ''}`
}

function biaya({ realisasi, biaya: planned }: ProgramDokumen): string {
  if (realisasi > 0) return `${rupiah(realisasi)} (realisasi)`
  return planned > 0 ? `${rupiah(planned)} (rencana)` : 'tanpa biaya'
}

/** What follows from the levels; the clerk writes the rest. */
function rekomendasi(tingkat: readonly NilaiTingkat[]): string[] {
  const below = alasanRancangUlang(tingkat)
  const missing = tingkat.filter(({ hasil }) => hasil === 'belum_ada').map((one) => TINGKAT_LABEL[one.tingkat].toLowerCase())
  return [
    ...(below ? [`Program dirancang ulang sebelum diadakan lagi, karena ${below.charAt(0).toLowerCase()}${below.slice(1)}`] : []),
    ...(missing.length > 0 ? [`Data tingkat ${missing.join(', ')} dilengkapi sebelum program dinilai seluruhnya.`] : []),
    ...(!below && missing.length < tingkat.length ? ['Program dapat diadakan lagi dengan rancangan yang sama.'] : []),
  ]
}
