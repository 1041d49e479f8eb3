/** Papers of a programme that runs: invitation, assignment, attendance, survey, certificates. */
import { tanggalPanjang } from '../../formulir/terbilang'
import type { PilihanPejabat } from '../../naskah/templat'
import { addMonths, isoDate } from '../../shared/iso-date'
import type { AturanEvaluasi } from '../evaluasi'
import { HARI_TERBANYAK, hariTerduga } from '../hari'
import type { HariDokumen, IsiDokumen, PesertaDokumen, ProgramDokumen } from './bahan'
import { barisHari, STRIP, sumberDana, waktuProgram } from './kata'

const kegiatan = ({ judul }: ProgramDokumen, kantor: string, penyelenggara: string | null) => ({ kegiatan: judul, penyelenggara: penyelenggara ?? kantor })
const hariTerakhir = ({ mulai, selesai }: ProgramDokumen): string | null => (selesai === mulai ? null : selesai)

/** Days as planned; without a plan its workdays, as the calendar has them and as they are filled in. */
export const hariProgram = ({ hari, mulai, selesai }: Pick<ProgramDokumen, 'hari' | 'mulai' | 'selesai'>): HariDokumen[] =>
  hari.length > 0 ? [...hari] : hariTerduga({ mulai, selesai }).map((tanggal) => ({ tanggal, jamMulai: null, jamSelesai: null, materi: null }))

/** More days than anybody signs for: the days of meeting are entered first. */
export const terlaluPanjang = (program: Pick<ProgramDokumen, 'hari' | 'mulai' | 'selesai'>): boolean => hariProgram(program).length > HARI_TERBANYAK

/** What the paper would otherwise take from its template, a place where the programme is not held: left open, it is asked for before issue. */
const tempatProgram = ({ tempat }: ProgramDokumen) => ({ tempat: tempat ?? '' })

/** The invitation; people stand in its annex. */
export function isiUndangan(program: ProgramDokumen, kantor: string): IsiDokumen {
  const first = program.hari[0]?.jamMulai?.replace(':', '.')
  return {
    medan: {
      ...kegiatan(program, kantor, program.penyelenggara),
      ...(program.mulai ? { mulai: program.mulai } : {}),
      ...(hariTerakhir(program) ? { selesai: hariTerakhir(program) } : {}),
      ...(first ? { pukul: first } : {}),
      ...tempatProgram(program),
      peserta: program.peserta.map(({ pegawaiId }) => pegawaiId),
    },
  }
}

/** The assignment, with its people in one table. */
export const isiSuratTugas = (program: ProgramDokumen, kantor: string): IsiDokumen => ({
  medan: {
    ...kegiatan(program, kantor, program.penyelenggara),
    dasar: [`Rencana Pengembangan Kompetensi Pegawai ${kantor} Tahun ${program.tahun}.`],
    pegawai: program.peserta.map(({ pegawaiId }) => pegawaiId),
    ...(program.tempat ? { tempat: program.tempat } : {}),
    ...(program.mulai ? { mulai: program.mulai } : {}),
    ...(hariTerakhir(program) ? { selesai: hariTerakhir(program) } : {}),
    ...pembebanan(program),
  },
})

/** A cost that no line pays yet is not said to be the organiser's, as the template has it. */
function pembebanan(program: ProgramDokumen): { biaya?: string } {
  if (program.dana.length > 0) return { biaya: `${sumberDana(program).join(' dan ')} Tahun Anggaran ${program.tahun}` }
  return program.biaya > 0 ? { biaya: '' } : {}
}

/** One sheet a day. */
export const isiDaftarHadir = (program: ProgramDokumen, kantor: string): IsiDokumen => ({
  medan: {
    ...kegiatan(program, kantor, program.penyelenggara),
    ...tempatProgram(program),
    hari: barisHari(hariProgram(program)),
    peserta: program.peserta.map(({ pegawaiId }) => pegawaiId),
  },
})

/** The answers of the rule, one column each; `skala` says "1 sangat tidak setuju, 2 tidak setuju" for papers of five fixed columns, as they were first. */
const pilihanJawaban = ({ skala }: AturanEvaluasi) => ({ jawaban: [...skala], skala: skala.map((kata, i) => `${i + 1} ${kata.toLowerCase()}`).join(', ') })

/** The sheet participants tick, without a name. */
export const isiSurvei = (program: ProgramDokumen, kantor: string, aturan: AturanEvaluasi): IsiDokumen => ({
  medan: { ...kegiatan(program, kantor, program.penyelenggara), waktu: waktuProgram(program), ...pilihanJawaban(aturan), pernyataan: aturan.reaksi.map(({ teks }) => teks) },
})

/** One participant's certificate; what was taught stands on its back. */
export function isiSertifikat(program: ProgramDokumen, kantor: string, { pegawaiId, jpDiakui }: PesertaDokumen): IsiDokumen {
  const taught = program.hari.filter(({ materi }) => (materi ?? '').trim() !== '')
  return {
    medan: {
      pegawai: pegawaiId,
      ...kegiatan(program, kantor, program.penyelenggara),
      ...(program.mulai ? { mulai: program.mulai } : {}),
      ...(hariTerakhir(program) ? { selesai: hariTerakhir(program) } : {}),
      ...(program.tempat ? { tempat: program.tempat } : {}),
      jp: jpDiakui ?? program.jp,
      materi: barisHari(taught).map(({ materi, ...rest }) => ({ ...rest, isi: materi })),
    },
  }
}

/** What the superior fills in some months later; `pejabat`: the superior's seat, where there is one. */
export function isiCekAtasan(program: ProgramDokumen, aturan: AturanEvaluasi, pegawaiId: string, pejabat: PilihanPejabat | null): IsiDokumen {
  const end = program.selesai ?? program.mulai
  const { mulai, paling_lambat } = aturan.cekBulan
  return {
    pejabat,
    medan: {
      pegawai: pegawaiId,
      kegiatan: program.judul,
      waktu: waktuProgram(program),
      masa_cek: end ? `${tanggalPanjang(addMonths(isoDate(end), mulai))} s.d. ${tanggalPanjang(addMonths(isoDate(end), paling_lambat))}` : STRIP,
      ...pilihanJawaban(aturan),
      pernyataan: aturan.perilaku.map(({ teks }) => teks),
    },
  }
}
