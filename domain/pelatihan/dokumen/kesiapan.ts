/** Whether a paper can be made now, and what should be looked at before. Pure. */
import type { NilaiTingkat } from '../evaluasi-tingkat'
import type { KebutuhanDokumen, ProgramDokumen } from './bahan'
import { BARIS_TERBANYAK, banyakBagian } from './bagian'
import type { JamDokumen } from './jam'
import { ribuan } from './kata'
import type { KodeProgram, KodeTahun } from './jenis'
import { hariProgram, terlaluPanjang } from './pelaksanaan'
import type { VersiDisetujui } from './rencana'

export interface BahanTahun {
  readonly tahun: number
  readonly kebutuhan: readonly KebutuhanDokumen[]
  /** Those of the plan. */
  readonly program: readonly ProgramDokumen[]
  readonly versi: VersiDisetujui | null
  readonly orang: readonly JamDokumen[]
}
export interface BahanProgram {
  readonly program: ProgramDokumen
  readonly tingkat: readonly NilaiTingkat[]
  /** People who have a certificate of it, drafted or issued. */
  readonly bersertifikat: ReadonlySet<string>
}
export interface Kesiapan {
  /** Lines, people or programmes the paper would hold. */
  readonly jumlah: number
  /** Why it cannot be made, with what to do; null: it can. */
  readonly kurang: string | null
  /** What is missing and can be filled in later. */
  readonly perhatian: readonly string[]
}

type Temuan = readonly (readonly [number | boolean, string])[]
/** The sentences whose count is not zero. */
const temuan = (found: Temuan): string[] => found.flatMap(([count, text]) => (count ? [typeof count === 'number' ? `${count} ${text}` : text] : []))
const siap = (jumlah: number, tanpa: string, perhatian: Temuan = []): Kesiapan => ({ jumlah, kurang: jumlah === 0 ? tanpa : null, perhatian: jumlah === 0 ? [] : temuan(perhatian) })

/** Programmes that can still be proposed to BKPSDM. */
export const dapatDiusulkan = (program: readonly ProgramDokumen[]): ProgramDokumen[] => program.filter(({ status }) => status === 'usulan' || status === 'disetujui')

/** People whose own plan has something to say. */
export function berencana({ kebutuhan, program, orang }: Pick<BahanTahun, 'kebutuhan' | 'program' | 'orang'>): JamDokumen[] {
  const ids = new Set([...kebutuhan.filter(({ status }) => status !== 'ditolak').map(({ pegawaiId }) => pegawaiId), ...program.flatMap(({ peserta }) => peserta.map(({ pegawaiId }) => pegawaiId))])
  return orang.filter(({ pegawaiId }) => ids.has(pegawaiId))
}

/** Papers of the year. */
export function kesiapanTahun(kode: KodeTahun, bahan: BahanTahun): Kesiapan {
  const { tahun, kebutuhan, program, versi, orang } = bahan
  switch (kode) {
    case 'lembar-akpk':
      return siap(kebutuhan.length, `Belum ada kebutuhan tahun ${tahun}. Kumpulkan dahulu di bagian Kebutuhan.`, [[kebutuhan.filter(({ status }) => status === 'usulan').length, 'kebutuhan belum diputus.'], bagianBanyak(kebutuhan.length, 'kebutuhan')])
    case 'rencana-kompetensi-kantor':
      return siap(program.length, `Belum ada program dalam rencana tahun ${tahun}. Susun dahulu di bagian Rencana.`, [...temuanProgram(program), [versi === null, 'Rencana belum disetujui.']])
    case 'surat-usulan-pelatihan':
      return siap(dapatDiusulkan(program).length, 'Tidak ada program yang masih dapat diusulkan: semuanya sudah berjalan, atau rencana masih kosong.', temuanProgram(dapatDiusulkan(program)))
    case 'rencana-kompetensi-pegawai':
      return siap(berencana(bahan).length, `Belum ada pegawai yang mempunyai kebutuhan atau program tahun ${tahun}.`)
    case 'rekap-jam-pelatihan':
      return siap(orang.length, 'Belum ada pegawai aktif.', [[orang.filter(({ tanpaBukti }) => tanpaBukti > 0).length, 'pegawai mempunyai jam tanpa nomor sertifikat; jam itu belum diakui.'], bagianBanyak(orang.length, 'pegawai')])
  }
}

/** A long table goes on in further papers, and the clerk is told how many will come. */
const bagianBanyak = (baris: number, apa: string): Temuan[number] => [
  banyakBagian(baris) > 1,
  `${ribuan(baris)} ${apa} dicetak dalam ${banyakBagian(baris)} naskah bersambung, masing-masing paling banyak ${BARIS_TERBANYAK} baris.`,
]

const temuanProgram = (program: readonly ProgramDokumen[]): Temuan => [
  [program.filter(({ mulai }) => mulai === null).length, 'program belum dijadwalkan.'],
  [program.filter(({ peserta }) => peserta.length === 0).length, 'program belum mempunyai peserta.'],
  [program.filter(({ penyelenggara }) => penyelenggara === null).length, 'program belum mempunyai penyelenggara.'],
  [program.filter(({ kurikulum }) => kurikulum === 'belum').length, 'program belum diperiksa kesesuaian kurikulumnya.'],
  [program.filter(({ biaya, dana }) => biaya > 0 && dana.length === 0).length, 'program berbiaya belum ditentukan sumber dananya.'],
]

/** Papers of one programme. */
export function kesiapanProgram(kode: KodeProgram, { program, tingkat, bersertifikat }: BahanProgram): Kesiapan {
  const { peserta, mulai, tempat } = program
  const place: Temuan = [[mulai === null, 'Tanggal mulai belum diisi.'], [tempat === null, 'Tempat belum diisi.'], [pergi(program), 'peserta tidak lagi aktif di kantor ini; batalkan ikutnya di tab Peserta bila tidak jadi berangkat.']]
  const tanpaPeserta = 'Belum ada peserta. Tambahkan dahulu di tab Peserta.'
  switch (kode) {
    case 'undangan-pelatihan':
      return siap(peserta.length, tanpaPeserta, [...place, [!program.hari[0]?.jamMulai, 'Jam mulainya belum diisi; dipakai jam bawaan templat.']])
    case 'surat-tugas-pelatihan':
      return siap(peserta.length, tanpaPeserta, [...place, [program.biaya > 0 && program.dana.length === 0, 'Sumber dananya belum ditentukan.']])
    case 'daftar-hadir-pelatihan':
      return daftarHadir(program, tanpaPeserta, place)
    case 'survei-pelatihan':
      return siap(1, '', [[mulai === null, 'Tanggal mulai belum diisi.']])
    case 'sertifikat-pelatihan':
      return sertifikat(program, bersertifikat)
    case 'cek-atasan-pelatihan':
      return siap(selesai(program).length, 'Belum ada peserta yang berstatus selesai.', [[mulai === null, 'Tanggal mulai belum diisi.']])
    case 'laporan-evaluasi-pelatihan':
      return siap(1, '', [[program.status !== 'selesai', 'Program ini belum berstatus selesai.'], [tingkat.filter(({ hasil }) => hasil === 'belum_ada').length, 'dari 4 tingkat evaluasi belum mempunyai data.']])
  }
}

/** Who was to come and left the office since: nobody else says so before the paper names them. */
const pergi = ({ peserta }: ProgramDokumen): number => peserta.filter(({ aktif, status }) => !aktif && (status === 'calon' || status === 'diundang')).length

export const selesai = ({ peserta }: Pick<ProgramDokumen, 'peserta'>): ProgramDokumen['peserta'] => peserta.filter(({ status }) => status === 'selesai')

function daftarHadir(program: ProgramDokumen, tanpaPeserta: string, place: Temuan): Kesiapan {
  const banyak = hariProgram(program).length
  if (terlaluPanjang(program)) return { jumlah: 0, kurang: `Jadwalnya ${banyak} hari, terlalu panjang untuk satu lembar setiap hari. Isi dahulu hari pertemuannya di tab Pelaksanaan.`, perhatian: [] }
  return siap(program.peserta.length, tanpaPeserta, [...place, [program.hari.length === 0 && banyak > 0, `Hari pelatihan belum disusun; dipakai ${banyak} hari kerja dari tanggal mulai sampai selesai.`]])
}

function sertifikat(program: ProgramDokumen, bersertifikat: ReadonlySet<string>): Kesiapan {
  const done = selesai(program)
  const open = done.filter(({ pegawaiId }) => !bersertifikat.has(pegawaiId))
  if (done.length > 0 && open.length === 0) return { jumlah: 0, kurang: 'Semua peserta yang selesai sudah mempunyai sertifikat, konsep atau terbit.', perhatian: [] }
  return siap(open.length, 'Belum ada peserta yang berstatus selesai.', [
    [program.mulai === null, 'Tanggal mulai belum diisi.'],
    [program.tempat === null, 'Tempat belum diisi.'],
    [open.filter(({ jpDiakui }) => jpDiakui === 0).length, 'peserta berjam diakui 0 JP.'],
    [program.hari.every(({ materi }) => !materi?.trim()), 'Materi per hari belum diisi, jadi halaman belakang tidak tercetak.'],
  ])
}
