import { sasaranJam } from '../../../domain/kompetensi/jam'
import { alternatif, perluOrang, type PerluAlternatif } from '../../../domain/rencana/alternatif'
import { kalimatTertinggal, orangBelum, perolehan, tertinggal, type AlasanTertinggal } from '../../../domain/rencana/jelaskan'
import type { HasilRencana } from '../../../domain/rencana/pecahkan'
import { TUJUAN } from '../../../domain/rencana/program-linear'
import { kalimatMustahil, sematanMustahil } from '../../../domain/rencana/sematan'
import { biayaPerBaris, biayaProgram, jamDari, jamSeluruhnya, kurang, pakaiBaris, type Pilihan, type ProgramSoal } from '../../../domain/rencana/soal'
import { tahunJam } from '../../../domain/pelatihan/pelatihan'
import type { AppHandlers } from '../../../preload/contract'
import { namaBaris, type Bahan, type BahanAlternatif } from './bahan'

type Usulan = Awaited<ReturnType<AppHandlers['usulanRencana']['hitung']>>

/** The proposal as the screen shows it, with the reasons in words. Without one (`hasil` null) the rows stand with the sentence why. */
export function tampilkan(bahan: Bahan, hasil: HasilRencana | null, lain: BahanAlternatif, hariIni: string): Usulan {
  const pilihan = hasil?.pilihan ?? []
  const program = hasil ? barisProgram(bahan, pilihan) : barisProgram(bahan, []).map((one) => ({ ...one, alasan: null }))
  return {
    mustahil: hasil ? null : kalimatTidakMuat(bahan),
    pasti: hasil?.pasti.length === TUJUAN.length,
    program,
    ...barisPagu(bahan, pilihan),
    ringkas: ringkas(bahan, pilihan, hasil),
    ...orang(bahan, pilihan),
    alternatif: hasil ? caraLain(bahan, pilihan, lain, hariIni) : [],
  }
}

function kalimatTidakMuat({ soal, baris, pelatihan }: Bahan): string {
  const mustahil = sematanMustahil(soal)
  const garis = baris.find(({ id }) => id === mustahil?.anggaranId)
  if (!mustahil || !garis) throw new Error('No plan, though the pinned programmes fit')
  return kalimatMustahil(mustahil, namaBaris(garis), (id) => pelatihan.find((one) => one.id === id)?.judul ?? '')
}

function barisProgram({ soal, pelatihan, orang, baris }: Bahan, pilihan: Pilihan): Usulan['program'] {
  const nama = new Map(orang.map((one) => [one.id, one.nama]))
  const garis = new Map(baris.map((one) => [one.id, namaBaris(one)]))
  const dapat = new Map(perolehan(soal, pilihan).map((one) => [one.programId, one]))
  const alasan = new Map(tertinggal(soal, pilihan).map((one) => [one.programId, one.alasan]))
  const siapa = (ids: readonly string[]) => ids.map((id) => ({ id, nama: nama.get(id) ?? '' })).toSorted((a, b) => a.nama.localeCompare(b.nama, 'id'))
  const asal = new Map(soal.program.map((one) => [one.id, one]))
  return pelatihan.flatMap((one) => {
    const program = asal.get(one.id)
    if (!program) return []
    const hasil = dapat.get(one.id)
    const why = alasan.get(one.id)
    const ikut = new Set(hasil?.peserta)
    return [{
      id: one.id, judul: one.judul, jp: one.jp, tahunJam: tahunJam(one) === one.tahun ? null : tahunJam(one), prioritas: one.prioritas, kuota: one.kuota, sematan: one.sematan, status: one.status, masukRencana: one.masukRencana,
      calon: program.calon.length,
      terpilih: hasil !== undefined,
      peserta: siapa(hasil?.peserta ?? []),
      tidakIkut: hasil ? siapa(program.calon.filter((id) => !ikut.has(id))) : [],
      capai: hasil?.capai ?? 0, jamMinimal: hasil?.jamMinimal ?? 0, jam: hasil?.jam ?? 0, jamPerJuta: hasil?.jamPerJuta ?? null,
      ...biaya(program, hasil?.peserta.length ?? penuh(program)),
      alasan: why ? kalimatTertinggal(why, (id) => garis.get(id) ?? '') : null,
    }]
  }) // prettier-ignore
}
const penuh = ({ calon, kuota }: ProgramSoal) => Math.min(calon.length, kuota ?? calon.length)
const biaya = (program: ProgramSoal, peserta: number) => ({
  biaya: biayaProgram(program, peserta),
  perBaris: [...biayaPerBaris(program, peserta)].map(([anggaranId, rupiah]) => ({ anggaranId, biaya: rupiah })),
})

function barisPagu({ soal, baris }: Bahan, pilihan: Pilihan): Pick<Usulan, 'baris' | 'tanpaBaris'> {
  const used = pakaiBaris(soal, pilihan)
  const satu = (one: Bahan['baris'][number]) => {
    const dipakai = used.get(one.id) ?? 0
    return { id: one.id, nama: namaBaris(one), efektif: one.efektif, terikat: one.terikat, dipakai, sisa: one.efektif - one.terikat - dipakai }
  }
  return { baris: baris.map(satu), tanpaBaris: used.get(null) ?? 0 }
}

function ringkas({ soal }: Bahan, pilihan: Pilihan, hasil: HasilRencana | null): Usulan['ringkas'] {
  const sasaran = soal.orang.filter(({ minimal }) => minimal !== null)
  const jam = jamSeluruhnya(soal, pilihan)
  const { capai, jamMinimal, jamBerbobot, biaya: rupiah } = hasil?.nilai ?? { capai: 0, jamMinimal: 0, jamBerbobot: 0, biaya: 0 }
  return { sasaran: sasaran.length, sudah: sasaran.filter((one) => kurang(one) === 0).length, capai, jamMinimal, jamBerbobot, jam, biaya: rupiah }
}

function orang({ soal, orang: people, aturan }: Bahan, pilihan: Pilihan): Pick<Usulan, 'belum' | 'lebih'> {
  const belum = orangBelum(soal, pilihan)
  const dapat = jamDari(soal, pilihan)
  const jam = new Map(soal.orang.map((one) => [one.id, one.jam]))
  return {
    belum: people.flatMap(({ id, nama }) => (belum.has(id) ? [{ id, nama, kurang: belum.get(id) ?? 0 }] : [])),
    lebih: people.flatMap(({ id, nama, jenis }) => {
      const { maksimal } = sasaranJam(aturan, jenis)
      const total = (jam.get(id) ?? 0) + (dapat.get(id) ?? 0)
      return maksimal !== null && dapat.has(id) && total > maksimal ? [{ id, nama, jam: total, maksimal }] : []
    }),
  }
}

/** Only where money is what keeps a programme out; and for everyone who still lacks hours. */
const KARENA_UANG: readonly AlasanTertinggal['jenis'][] = ['pagu', 'sisa']
function caraLain({ soal, pelatihan }: Bahan, pilihan: Pilihan, { mitra, bentuk }: BahanAlternatif, hariIni: string): Usulan['alternatif'] {
  const asal = new Map(soal.program.map((one) => [one.id, one]))
  const judul = new Map(pelatihan.map((one) => [one.id, one]))
  const program = tertinggal(soal, pilihan).flatMap(({ programId, alasan }): PerluAlternatif[] => {
    const [one, row] = [asal.get(programId), judul.get(programId)]
    if (!one || !row || !KARENA_UANG.includes(alasan.jenis)) return []
    return [{ programId, judul: row.judul, tujuan: row.tujuan, bentuk: row.bentuk, jp: row.jp, biaya: biayaProgram(one, penuh(one)), pegawaiIds: one.calon }]
  })
  const untuk = (id: string | null, jp: number) => (id === null ? `Pegawai yang masih kurang ${jp} JP` : (judul.get(id)?.judul ?? ''))
  return alternatif([...program, ...perluOrang(orangBelum(soal, pilihan))], mitra, bentuk, hariIni).map((one) => ({ ...one, untuk: untuk(one.untukId, one.jp), pegawaiIds: [...one.pegawaiIds] }))
}
