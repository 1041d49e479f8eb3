/** Which papers a choice of people and kinds means, what each still lacks, and the paper itself. */
import { assertNever } from '../../shared/assert-never'
import type { CaraPilihan } from '../bagian'
import { FORMULIR_LABEL, type JenisFormulir } from '../jenis'
import type { FormulirModel } from '../model'
import type { Bahan, BahanOrang } from './bahan'
import { seluruhKantor, susunBeritaAcara, susunDaftarHadir, susunLembarKerja, susunMatriks, susunRekap } from './kantor'
import { susunDokumenEvaluasi, susunEvaluasi, susunLampiranSkp, susunSkp } from './skp'

/** Made from this period's material; the DUK has its own. */
export type JenisSesi = Exclude<JenisFormulir, 'duk'>
export const JENIS_PER_ORANG = [
  'skp',
  'lampiran_skp',
  'evaluasi',
  'dokumen_evaluasi',
] as const satisfies readonly JenisSesi[]
export const JENIS_PER_PENILAI = ['lembar_kerja', 'matriks_peran_hasil'] as const satisfies readonly JenisSesi[]
export const JENIS_KANTOR = ['berita_acara', 'daftar_hadir', 'rekap'] as const satisfies readonly JenisSesi[]

/** Belong to the year's plan, not to a month: printable before any month was opened. */
export const JENIS_TANPA_BULAN = ['skp', 'lampiran_skp', 'matriks_peran_hasil'] as const satisfies readonly JenisSesi[]

/** One paper to make. `sasaranId`: the person, the appraiser, or the unit (rekap; null: the whole office). */
export interface TugasFormulir {
  readonly jenis: JenisSesi
  readonly sasaranId: string | null
  /** Worksheets: print what is known already. */
  readonly terisi: boolean
  readonly caraPilihan: CaraPilihan
}

const isOneOf = <T extends string>(list: readonly T[], value: string): value is T =>
  (list as readonly string[]).includes(value)

/** The papers of a choice: by kind for the office, then for each person all chosen kinds together, ready to be signed. */
export function tugasUntuk(
  bahan: Bahan,
  jenis: readonly JenisSesi[],
  pegawaiIds: readonly string[],
  cara: Pick<TugasFormulir, 'terisi' | 'caraPilihan'>,
): TugasFormulir[] {
  const chosen = bahan.orang.filter(({ pegawaiId }) => pegawaiIds.includes(pegawaiId))
  const appraisers = [...new Set(chosen.flatMap(({ penilai }) => penilai?.pegawaiId ?? []))]
  const units = [...new Set(chosen.map(({ unitId }) => unitId))]
  const task = (kind: JenisSesi, sasaranId: string | null): TugasFormulir => ({
    jenis: kind,
    sasaranId,
    terisi: cara.terisi,
    caraPilihan: cara.caraPilihan,
  })
  const kindsFor = (kinds: readonly JenisSesi[]) => kinds.filter((kind) => jenis.includes(kind))
  return [
    ...kindsFor(JENIS_KANTOR).flatMap((kind) =>
      kind === 'rekap' ? [task(kind, null), ...units.map((unit) => task(kind, unit))] : [task(kind, null)],
    ),
    ...appraisers.flatMap((id) => kindsFor(JENIS_PER_PENILAI).map((kind) => task(kind, id))),
    ...chosen.flatMap(({ pegawaiId }) => kindsFor(JENIS_PER_ORANG).map((kind) => task(kind, pegawaiId))),
  ]
}

/** What a paper lacks, one sentence each. It can be printed all the same, but for what has nothing to print. */
export interface Kekurangan {
  readonly pesan: readonly string[]
  /** True: there is nothing to print at all. */
  readonly kosong: boolean
}

/** What a paper still lacks, and whether there is anything to print at all. */
export function kekurangan(bahan: Bahan, tugas: TugasFormulir): Kekurangan {
  if (!bahan.periode.adaBulan && !isOneOf(JENIS_TANPA_BULAN, tugas.jenis)) return { pesan: ['Pilih bulan dahulu untuk formulir ini.'], kosong: true }
  const orang = bahan.orang.find(({ pegawaiId }) => pegawaiId === tugas.sasaranId)
  if (isOneOf(JENIS_PER_ORANG, tugas.jenis))
    return orang ? kekuranganOrang(bahan, tugas.jenis, orang) : { pesan: ['Pegawai tidak ditemukan.'], kosong: true }
  if (tugas.jenis === 'matriks_peran_hasil')
    return orang?.skp
      ? { pesan: [], kosong: false }
      : { pesan: ['Pimpinan belum memiliki SKP, jadi matriks tidak dibuat.'], kosong: true }
  const pesan = [
    ...(tugas.jenis === 'berita_acara' && !bahan.sesi.nomorBeritaAcara ? ['Nomor berita acara belum diisi.'] : []),
    ...(isOneOf(JENIS_KANTOR, tugas.jenis) && !bahan.sesi.tanggal
      ? ['Tanggal sesi belum diisi; dipakai akhir bulan.']
      : []),
    ...(isOneOf(JENIS_KANTOR, tugas.jenis) && !bahan.kepala
      ? ['Camat tidak ditemukan, penanda tangan dikosongkan.']
      : []),
  ]
  return { pesan, kosong: false }
}

function kekuranganOrang(bahan: Bahan, jenis: (typeof JENIS_PER_ORANG)[number], orang: BahanOrang): Kekurangan {
  const { skp, penilaian, pengecualian, penilai, atasan, pegawai } = orang
  const monthly = jenis === 'evaluasi' || jenis === 'dokumen_evaluasi'
  if (monthly && pengecualian)
    return { pesan: ['Dikecualikan dari evaluasi bulan ini, jadi tidak dicetak.'], kosong: true }
  if (!skp && jenis !== 'dokumen_evaluasi') return { pesan: ['Belum memiliki SKP, jadi tidak dicetak.'], kosong: true }
  const pesan = [
    ...(penilai ? [] : ['Pejabat penilai belum ditetapkan.']),
    ...(pegawai.pangkat ? [] : ['Pangkat/golongan belum diisi.']),
    ...(monthly && !bahan.capaian.has(orang.unitId) ? ['Capaian kinerja organisasi belum ditetapkan.'] : []),
    ...(monthly && !(penilaian?.hasil && penilaian.perilaku) ? ['Rating belum lengkap.'] : []),
    ...(jenis === 'dokumen_evaluasi' && !atasan ? ['Atasan pejabat penilai belum ditetapkan.'] : []),
    ...(skp && skp.status === 'draft' && !monthly ? ['SKP masih draf.'] : []),
  ]
  return { pesan, kosong: false }
}

/** The paper's frozen data. Throws where `kekurangan` says there is nothing to print. */
export function susunFormulir(bahan: Bahan, { jenis, sasaranId, terisi, caraPilihan }: TugasFormulir): FormulirModel {
  const orang = () => found(bahan.orang.find(({ pegawaiId }) => pegawaiId === sasaranId))
  const skp = () => found(orang().skp)
  switch (jenis) {
    case 'skp':
      return susunSkp(bahan, orang(), skp())
    case 'lampiran_skp':
      return susunLampiranSkp(bahan, orang(), skp())
    case 'evaluasi':
      return susunEvaluasi(bahan, orang(), skp(), caraPilihan)
    case 'dokumen_evaluasi':
      return susunDokumenEvaluasi(bahan, orang())
    case 'berita_acara':
      return susunBeritaAcara(bahan)
    case 'daftar_hadir':
      return susunDaftarHadir(bahan)
    case 'rekap':
      return susunRekap(bahan, sasaranId)
    case 'lembar_kerja':
      return susunLembarKerja(bahan, found(sasaranId), terisi)
    case 'matriks_peran_hasil':
      return susunMatriks(bahan, found(sasaranId))
    default:
      return assertNever(jenis)
  }
}

function found<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('Nothing to print for this task')
  return value
}

/** What a list calls the paper: "Evaluasi Kinerja Pegawai – Nama". */
export function namaTugas(bahan: Bahan, { jenis, sasaranId }: TugasFormulir): string {
  const orang = bahan.orang.find(({ pegawaiId }) => pegawaiId === sasaranId)
  const unit = bahan.orang.find(({ unitId }) => unitId === sasaranId)?.unit
  const kantor = jenis === 'rekap' ? seluruhKantor(bahan) : bahan.kantor.namaKecamatan
  return `${FORMULIR_LABEL[jenis]} – ${orang?.pegawai.nama ?? unit ?? kantor}`
}
