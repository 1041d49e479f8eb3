/** The hours meter: where someone stands in the year, and where the year ends at the present pace (rule R7). */
import { JENIS_PEGAWAI_LABEL, STATUS_PEGAWAI_LABEL, type JenisPegawai, type StatusPegawai } from '../pegawai/pegawai'
import { dayOfYear, formatTanggal, isoDate } from '../shared/iso-date'
import { kurangJam, lampuJam, sasaranJam, type AturanJam, type LampuJam } from './jam'

/** How far a year has gone on the day the meter speaks of. */
export interface WaktuTahun {
  readonly tahun: number
  /** The day the meter speaks of: today, or the last day of a year that is over. */
  readonly pada: string
  /** Days gone, `pada` with them; 0 in a year that has not begun. */
  readonly berlalu: number
  readonly sehari: number
  readonly usai: boolean
}

/** Where `tahun` stands on `hariIni` (YYYY-MM-DD). */
export function waktuTahun(tahun: number, hariIni: string): WaktuTahun {
  const [awal, akhir] = [`${tahun}-01-01`, `${tahun}-12-31`]
  const usai = hariIni > akhir
  const pada = usai ? akhir : hariIni < awal ? awal : hariIni
  return { tahun, pada, berlalu: hariIni < awal ? 0 : dayOfYear(isoDate(pada)), sehari: dayOfYear(isoDate(akhir)), usai }
}

export interface JamOrang {
  readonly jenis: JenisPegawai
  readonly status: StatusPegawai
  /** Hours with proof. */
  readonly diakui: number
  readonly tanpaBukti: number
  /** Hours of programmes in the plan that are not over, where the person is a participant. */
  readonly terencana: number
}

export const PUTUSAN_JAM_LABEL = {
  tercapai: 'Tercapai',
  laju_cukup: 'Akan tercapai',
  perlu_rencana: 'Tidak akan tercapai tanpa rencana',
  tidak_akan: 'Tidak akan tercapai',
  tidak_tercapai: 'Tidak tercapai',
  terlalu_dini: 'Terlalu dini diperkirakan',
  tanpa_angka: 'Belum ada angka minimal',
  tidak_dihitung: 'Tidak dihitung',
} as const
export type PutusanJam = keyof typeof PUTUSAN_JAM_LABEL
/** At the present pace the year ends below the minimum, whatever the plan says. */
export const tidakAkanTercapai = (putusan: PutusanJam): boolean => putusan === 'tidak_akan' || putusan === 'perlu_rencana'

export const LAMPU_JAM_LABEL = { hijau: 'Tercapai', kuning: 'Masih kurang', merah: 'Jauh kurang' } as const satisfies Record<LampuJam, string>

export interface MeterJam {
  readonly minimal: number | null
  readonly maksimal: number | null
  readonly lampu: LampuJam | null
  readonly kurang: number
  /** Hours above the most the year allows; 0 where none is set. */
  readonly lebih: number
  /** Counted hours on 31 December at the present pace; null while too little of the year has passed. */
  readonly perkiraan: number | null
  readonly denganRencana: number
  readonly putusan: PutusanJam
}

/** The meter of one person. */
export function meterJam(aturan: AturanJam, waktu: WaktuTahun, orang: JamOrang): MeterJam {
  const sasaran = sasaranJam(aturan, orang.jenis)
  const perkiraan = lajuDesember(aturan, waktu, orang.diakui)
  const denganRencana = orang.diakui + orang.terencana
  return {
    ...sasaran,
    lampu: orang.status === 'aktif' ? lampuJam(aturan, sasaran, orang.diakui) : null,
    kurang: kurangJam(sasaran, orang.diakui),
    lebih: sasaran.maksimal === null ? 0 : Math.max(0, orang.diakui - sasaran.maksimal),
    perkiraan,
    denganRencana,
    putusan: putusanJam(sasaran.minimal, waktu, orang, perkiraan, denganRencana),
  }
}

/** Counted hours divided by the share of the year that has gone, in whole hours; null while it says nothing. */
function lajuDesember({ lajuMulaiHari = 1 }: AturanJam, { berlalu, sehari, usai }: WaktuTahun, diakui: number): number | null {
  if (usai) return diakui
  return berlalu < Math.max(1, lajuMulaiHari) ? null : Math.floor((diakui * sehari) / berlalu)
}

function putusanJam(minimal: number | null, { usai }: WaktuTahun, orang: JamOrang, perkiraan: number | null, denganRencana: number): PutusanJam {
  if (orang.status !== 'aktif') return 'tidak_dihitung'
  if (minimal === null) return 'tanpa_angka'
  if (orang.diakui >= minimal) return 'tercapai'
  if (usai) return 'tidak_tercapai'
  if (perkiraan === null) return 'terlalu_dini'
  if (perkiraan >= minimal) return 'laju_cukup'
  return denganRencana >= minimal ? 'perlu_rencana' : 'tidak_akan'
}

/** The verdict as one sentence for the screen. */
export function kalimatPutusan({ putusan, minimal, kurang, perkiraan, denganRencana, maksimal, lebih }: MeterJam, orang: JamOrang): string {
  const laju = `Dengan laju sekarang, jamnya sampai 31 Desember sekitar ${perkiraan ?? 0} JP dari ${minimal ?? 0} JP`
  switch (putusan) {
    case 'tercapai':
      return `Minimal ${minimal ?? 0} JP sudah tercapai.`
    case 'laju_cukup':
      return `${laju}, jadi akan tercapai. Masih kurang ${kurang} JP.`
    case 'perlu_rencana':
      return `${laju}, jadi tidak akan tercapai. Rencana tahun ini menjadikannya ${denganRencana} JP bila diselesaikan dengan bukti.`
    case 'tidak_akan':
      return `${laju}, jadi tidak akan tercapai. ${orang.terencana === 0 ? 'Belum ada pelatihan lain baginya dalam rencana tahun ini' : `Dengan rencana tahun ini pun baru ${denganRencana} JP`}${buktiMenolong(orang, minimal, denganRencana)}.`
    case 'tidak_tercapai':
      return `Tahun sudah berakhir dengan kekurangan ${kurang} JP${buktiMenolong(orang, minimal, orang.diakui)}.`
    case 'terlalu_dini':
      return `Tahun baru berjalan sebentar, jadi lajunya belum dapat dipakai. Masih kurang ${kurang} JP.`
    case 'tanpa_angka':
      return `Belum ada angka minimal bagi ${JENIS_PEGAWAI_LABEL[orang.jenis]}.${lebih > 0 ? ` Jamnya ${lebih} JP di atas batas paling banyak ${maksimal ?? 0} JP.` : ''}`
    case 'tidak_dihitung':
      return `Berstatus ${STATUS_PEGAWAI_LABEL[orang.status]}, jadi tidak dihitung dalam capaian kantor.`
  }
}

/** Courses whose certificate is missing are the cheapest hours there are: said where they change the verdict. */
const buktiMenolong = ({ tanpaBukti }: JamOrang, minimal: number | null, jam: number): string =>
  minimal !== null && tanpaBukti > 0 && jam + tanpaBukti >= minimal ? `; ${tanpaBukti} JP tanpa bukti akan mencukupinya bila nomor sertifikatnya dilengkapi` : ''

/** Answers "Mengapa?" without the rule's own lines: what was counted, how, and what was assumed. */
export function mengapaJam(meter: MeterJam, orang: JamOrang, waktu: WaktuTahun): string[] {
  const { minimal, maksimal, perkiraan, denganRencana } = meter
  return [
    minimal === null ? `Belum ada angka minimal bagi ${JENIS_PEGAWAI_LABEL[orang.jenis]} dalam aturan.` : `Minimal bagi ${JENIS_PEGAWAI_LABEL[orang.jenis]}: ${minimal} JP setahun.`,
    ...(maksimal === null ? [] : [`Paling banyak: ${maksimal} JP setahun; kelebihannya hanya diperingatkan.`]),
    `Berbukti: ${orang.diakui} JP dari pelatihan yang selesai pada ${waktu.tahun} dan bernomor sertifikat.`,
    `Tanpa bukti: ${orang.tanpaBukti} JP; tidak dihitung sampai nomor sertifikatnya dicatat.`,
    `Direncanakan: ${orang.terencana} JP dari program dalam rencana yang belum selesai dan diikutinya; dianggap selesai tahun ini dan berbukti, sehingga menjadi ${denganRencana} JP.`,
    ...(waktu.usai
      ? ['Tahun sudah berakhir, jadi tidak ada yang diperkirakan.']
      : [
          perkiraan === null
            ? `Laju belum dihitung: baru ${waktu.berlalu} dari ${waktu.sehari} hari yang berlalu.`
            : `Laju: ${orang.diakui} JP × ${waktu.sehari} hari : ${waktu.berlalu} hari yang sudah berlalu sampai ${formatTanggal(isoDate(waktu.pada))} = ${perkiraan} JP. Jam dianggap bertambah merata sepanjang tahun.`,
        ]),
    kalimatPutusan(meter, orang),
  ]
}
