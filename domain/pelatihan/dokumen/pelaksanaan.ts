/** Papers of a programme that runs: invitation, assignment, attendance, survey, certificates. */
import { tanggalPanjang } from '../../formulir/terbilang'
import type { PilihanPejabat } from '../../naskah/templat'
import { addDays, addMonths, isoDate } from '../../shared/iso-date'
import type { AturanEvaluasi } from '../evaluasi'
import type { HariDokumen, IsiDokumen, PesertaDokumen, ProgramDokumen } from './bahan'
import { barisHari, STRIP, sumberDana, waktuProgram } from './kata'

const kegiatan = ({ judul }: ProgramDokumen, kantor: string, penyelenggara: string | null) => ({ kegiatan: judul, penyelenggara: penyelenggara ?? kantor })
const hariTerakhir = ({ mulai, selesai }: ProgramDokumen): string | null => (selesai === mulai ? null : selesai)

/** Days as planned; without a plan every day of the span, a month at most. */
export function hariProgram({ hari, mulai, selesai }: Pick<ProgramDokumen, 'hari' | 'mulai' | 'selesai'>): HariDokumen[] {
  if (hari.length > 0) return [...hari]
  if (mulai === null) return []
  const days: HariDokumen[] = []
  for (let day = isoDate(mulai); day <= (selesai ?? mulai) && days.length < 31; day = addDays(day, 1)) days.push({ tanggal: day, jamMulai: null, jamSelesai: null, materi: null })
  return days
}

/** The invitation; people stand in its annex. */
export function isiUndangan(program: ProgramDokumen, kantor: string): IsiDokumen {
  const first = program.hari[0]?.jamMulai?.replace(':', '.')
  return {
    medan: {
      ...kegiatan(program, kantor, program.penyelenggara),
      ...(program.mulai ? { mulai: program.mulai } : {}),
      ...(hariTerakhir(program) ? { selesai: hariTerakhir(program) } : {}),
      ...(first ? { pukul: first } : {}),
      ...(program.tempat ? { tempat: program.tempat } : {}),
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
    ...(program.dana.length > 0 ? { biaya: `${sumberDana(program).join(' dan ')} Tahun Anggaran ${program.tahun}` } : {}),
  },
})

/** One sheet a day. */
export const isiDaftarHadir = (program: ProgramDokumen, kantor: string): IsiDokumen => ({
  medan: {
    ...kegiatan(program, kantor, program.penyelenggara),
    ...(program.tempat ? { tempat: program.tempat } : {}),
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
