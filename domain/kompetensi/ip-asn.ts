/** Estimate of the IP ASN (Indeks Profesionalitas ASN, rule R6): PermenPANRB 38/2018, PerBKN 8/2019. Tenths of a point, so that no fraction is lost. */
import type { JenisJabatan } from '../pegawai/jabatan'
import { pendidikanLabel } from '../pegawai/pegawai'
import { PREDIKAT_LABEL, type Predikat } from '../penilaian/predikat'
import { addMonths, formatTanggal, isoDate } from '../shared/iso-date'
import { TINGKAT_HUKUMAN_LABEL, type TingkatHukuman } from './disiplin'
import type { JenisPelatihan, KelasIpAsn } from './kompetensi'

/** Kinds of post as the index tells them apart, and what each can earn for competency. */
export type KelompokIpAsn = 'struktural' | 'fungsional' | 'pelaksana'
export type UnsurKompetensi = 'diklat_jabatan' | 'teknis_20jp' | 'seminar'

/** The dated rule 'ip_asn'. */
export interface AturanIpAsn {
  readonly kualifikasi: Readonly<Record<string, number>>
  readonly kompetensi_x10: Readonly<Record<KelompokIpAsn, Readonly<Partial<Record<UnsurKompetensi, number>>>>>
  readonly kinerja_predikat: Readonly<Record<Predikat, number>>
  /** False: nobody has compared the points of a predikat with an official text. */
  readonly kinerja_predikat_terverifikasi: boolean
  readonly disiplin: Readonly<Record<'tidak_pernah' | TingkatHukuman, number>>
  readonly kategori_min: readonly (readonly [number, string])[]
}

export interface KursusIpAsn {
  readonly nama: string
  readonly jenis: JenisPelatihan
  /** What its form counts as by the rule 'bentuk_pelatihan'; null: nothing. */
  readonly kelas: KelasIpAsn | null
  readonly jp: number
  readonly selesai: string
  readonly terbukti: boolean
}
export interface DataIpAsn {
  readonly pendidikanKode: string | null
  readonly jenisJabatan: JenisJabatan | null
  readonly kursus: readonly KursusIpAsn[]
  /** The latest predikat, with the period it is of ("Oktober 2026"). */
  readonly kinerja: { readonly predikat: Predikat; readonly periode: string } | null
  readonly hukuman: readonly { readonly tingkat: TingkatHukuman; readonly tanggal: string }[]
}

export const BAGIAN_IP_ASN_LABEL = { kualifikasi: 'Kualifikasi', kompetensi: 'Kompetensi', kinerja: 'Kinerja', disiplin: 'Disiplin' } as const
export type KodeBagian = keyof typeof BAGIAN_IP_ASN_LABEL
export interface BagianIpAsn {
  readonly kode: KodeBagian
  readonly nilai10: number
  readonly maks10: number
  /** What the points rest on, in sentences. */
  readonly dasar: readonly string[]
}
export interface UsulNaik {
  readonly kalimat: string
  readonly tambah10: number
  /** What the total and its category would be with this alone. */
  readonly menjadi10: number
  readonly kategori: string
}
type Cara = Pick<UsulNaik, 'kalimat' | 'tambah10'>
export interface IpAsn {
  readonly nilai10: number
  readonly kategori: string
  readonly kelompok: KelompokIpAsn
  readonly bagian: readonly BagianIpAsn[]
  /** What would raise it, most first. */
  readonly usul: readonly UsulNaik[]
  /** Data that is missing; the estimate is too low without it. */
  readonly belumAda: readonly string[]
}

/** Hours of technical training within a year that earn its points; the number is in the name of the rule's entry. */
const JP_TEKNIS = 20
const KELOMPOK: Readonly<Record<JenisJabatan, KelompokIpAsn>> = { struktural: 'struktural', jf: 'fungsional', pelaksana: 'pelaksana' }
export const KELOMPOK_IP_ASN_LABEL: Readonly<Record<KelompokIpAsn, string>> = { struktural: 'jabatan struktural', fungsional: 'jabatan fungsional', pelaksana: 'jabatan pelaksana' }
/** BKN's codes of education as the rule names the levels. */
const KUALIFIKASI: Readonly<Record<string, string>> = { '05': '<SMA', '10': '<SMA', '15': 'SMA', '20': 'D1', '25': 'D2', '30': 'D3', '35': 'D4', '40': 'S1', '45': 'S2', '50': 'S3' }
const UNSUR_LABEL: Readonly<Record<UnsurKompetensi, string>> = {
  diklat_jabatan: 'Diklat jabatan',
  teknis_20jp: `Pelatihan teknis paling sedikit ${JP_TEKNIS} JP dalam setahun terakhir`,
  seminar: 'Seminar atau sejenisnya dalam dua tahun terakhir',
}

/** Points as people read them: 22,5. */
export const tulisPoin = (tenths: number): string => (tenths / 10).toString().replace('.', ',')

/** The category of a total; between two bands the lower one holds, for a category begins at its own number. */
export const kategoriIpAsn = ({ kategori_min }: AturanIpAsn, nilai10: number): string => kategori_min.find(([min]) => nilai10 >= min * 10)?.[1] ?? ''

/** The estimate of one person on the day `pada` (YYYY-MM-DD), with its parts and what would raise it most. */
export function ipAsn(aturan: AturanIpAsn, data: DataIpAsn, pada: string): IpAsn {
  const kelompok = data.jenisJabatan === null ? 'pelaksana' : KELOMPOK[data.jenisJabatan]
  const parts = [kualifikasi(aturan, data.pendidikanKode), kompetensi(aturan, kelompok, data.kursus, pada), kinerja(aturan, data.kinerja), disiplin(aturan, data.hukuman, pada)]
  const nilai10 = parts.reduce((sum, { bagian }) => sum + bagian.nilai10, 0)
  return {
    nilai10,
    kategori: kategoriIpAsn(aturan, nilai10),
    kelompok,
    bagian: parts.map(({ bagian }) => bagian),
    usul: parts
      .flatMap(({ usul }) => usul)
      .map((one) => ({ ...one, menjadi10: nilai10 + one.tambah10, kategori: kategoriIpAsn(aturan, nilai10 + one.tambah10) }))
      .toSorted((a, b) => b.tambah10 - a.tambah10),
    belumAda: [...(data.jenisJabatan === null ? ['Jabatan belum dicatat; dihitung sebagai jabatan pelaksana.'] : []), ...parts.flatMap(({ belumAda }) => belumAda)],
  }
}

interface Bagian {
  bagian: BagianIpAsn
  usul: Cara[]
  belumAda: string[]
}

function kualifikasi({ kualifikasi: poin }: AturanIpAsn, kode: string | null): Bagian {
  const maks10 = Math.max(...Object.values(poin)) * 10
  const nilaiKode = (one: string) => (poin[KUALIFIKASI[one] ?? ''] ?? 0) * 10
  if (kode === null) return { bagian: { kode: 'kualifikasi', nilai10: 0, maks10, dasar: ['Pendidikan terakhir belum diisi.'] }, usul: [], belumAda: ['Pendidikan terakhir belum diisi pada data diri.'] }
  const nilai10 = nilaiKode(kode)
  const naik = Object.keys(KUALIFIKASI).sort().find((one) => nilaiKode(one) > nilai10) // prettier-ignore
  return {
    bagian: { kode: 'kualifikasi', nilai10, maks10, dasar: [`Pendidikan terakhir ${pendidikanLabel(kode)}.`] },
    usul: naik === undefined ? [] : [{ kalimat: `Pendidikan ${pendidikanLabel(naik)} yang diakui`, tambah10: nilaiKode(naik) - nilai10 }],
    belumAda: [],
  }
}

function kinerja({ kinerja_predikat, kinerja_predikat_terverifikasi }: AturanIpAsn, data: DataIpAsn['kinerja']): Bagian {
  const maks10 = Math.max(...Object.values(kinerja_predikat)) * 10
  if (data === null) return { bagian: { kode: 'kinerja', nilai10: 0, maks10, dasar: ['Belum ada predikat kinerja.'] }, usul: [], belumAda: ['Predikat kinerja belum ada.'] }
  const nilai10 = kinerja_predikat[data.predikat] * 10
  const terbaik = (Object.entries(kinerja_predikat) as [Predikat, number][]).reduce((best, one) => (one[1] > best[1] ? one : best))
  return {
    bagian: { kode: 'kinerja', nilai10, maks10, dasar: [`Predikat terakhir ${PREDIKAT_LABEL[data.predikat]} (${data.periode}).`, ...(kinerja_predikat_terverifikasi ? [] : ['Padanan predikat dengan angkanya belum dicocokkan dengan naskah resmi.'])] },
    usul: nilai10 < maks10 ? [{ kalimat: `Predikat kinerja ${PREDIKAT_LABEL[terbaik[0]]}`, tambah10: maks10 - nilai10 }] : [],
    belumAda: [],
  }
}

const BERAT: readonly TingkatHukuman[] = ['berat', 'sedang', 'ringan']

/** A sanction that was ever given counts, and the heaviest of them decides. It cannot be made good. */
function disiplin({ disiplin: poin }: AturanIpAsn, hukuman: DataIpAsn['hukuman'], pada: string): Bagian {
  const past = hukuman.filter(({ tanggal }) => tanggal <= pada)
  const tingkat = BERAT.find((one) => past.some((h) => h.tingkat === one))
  const dasar = tingkat ? `Hukuman disiplin terberat yang pernah dijatuhkan: ${TINGKAT_HUKUMAN_LABEL[tingkat].toLowerCase()}.` : 'Tidak ada hukuman disiplin yang dicatat.'
  return { bagian: { kode: 'disiplin', nilai10: poin[tingkat ?? 'tidak_pernah'] * 10, maks10: poin.tidak_pernah * 10, dasar: [dasar] }, usul: [], belumAda: [] }
}

function kompetensi({ kompetensi_x10 }: AturanIpAsn, kelompok: KelompokIpAsn, kursus: readonly KursusIpAsn[], pada: string): Bagian {
  const poin = Object.entries(kompetensi_x10[kelompok]) as [UnsurKompetensi, number][]
  const unsur = poin.map(([kode, tambah10]) => ({ tambah10, ...periksa(kode, kelompok, kursus, pada) }))
  return {
    bagian: {
      kode: 'kompetensi',
      nilai10: unsur.reduce((sum, { ada, tambah10 }) => sum + (ada ? tambah10 : 0), 0),
      maks10: poin.reduce((sum, [, nilai]) => sum + nilai, 0),
      dasar: unsur.map(({ kalimat, ada, tambah10 }) => `${kalimat} (${ada ? tulisPoin(tambah10) : '0'} dari ${tulisPoin(tambah10)})`),
    },
    usul: unsur.flatMap(({ ada, cara, tambah10 }) => (ada ? [] : [{ kalimat: cara, tambah10 }])),
    belumAda: [],
  }
}

interface Periksa {
  ada: boolean
  kalimat: string
  /** How the points can be had. */
  cara: string
}

const tanggal = (day: string) => formatTanggal(isoDate(day))

function periksa(kode: UnsurKompetensi, kelompok: KelompokIpAsn, semua: readonly KursusIpAsn[], pada: string): Periksa {
  const cocok = yangDihitung(kode, kelompok, semua, pada)
  const terbukti = cocok.filter(({ terbukti }) => terbukti)
  const menunggu = cocok.filter(({ terbukti }) => !terbukti)
  const label = UNSUR_LABEL[kode]
  const sum = (rows: readonly KursusIpAsn[]) => rows.reduce((total, { jp }) => total + jp, 0)
  const jam = sum(terbukti)
  const cukup = (rows: readonly KursusIpAsn[]) => (kode === 'teknis_20jp' ? sum(rows) >= JP_TEKNIS : rows.length > 0)
  const [terakhir] = terbukti
  if (cukup(terbukti)) return { ada: true, kalimat: kode === 'teknis_20jp' ? `${label}: ada ${jam} JP` : `${label}: ${terakhir?.nama ?? ''}, ${tanggal(terakhir?.selesai ?? pada)}`, cara: '' }
  const kurang = kode === 'teknis_20jp' ? `baru ${jam} JP` : 'belum ada'
  if (cukup(cocok)) return { ada: false, kalimat: `${label}: ${kurang} yang berbukti`, cara: `Lengkapi nomor sertifikat ${menunggu.map(({ nama }) => `“${nama}”`).join(', ')}` }
  return { ada: false, kalimat: `${label}: ${kurang}`, cara: caraMendapat(kode, kelompok, JP_TEKNIS - jam) }
}

function caraMendapat(kode: UnsurKompetensi, kelompok: KelompokIpAsn, kurang: number): string {
  switch (kode) {
    case 'diklat_jabatan':
      return kelompok === 'fungsional' ? 'Ikut diklat fungsional sesuai jabatan' : 'Ikut diklat kepemimpinan sesuai jenjang'
    case 'teknis_20jp':
      return `Ikut pelatihan teknis ${kurang} JP${kurang < JP_TEKNIS ? ' lagi' : ''}`
    case 'seminar':
      return 'Ikut satu seminar, lokakarya, atau sosialisasi'
  }
}

/** Courses of the kind and time that the entry asks for, newest first. Leadership training is of no use to a functional post, nor the other way round. */
function yangDihitung(kode: UnsurKompetensi, kelompok: KelompokIpAsn, semua: readonly KursusIpAsn[], pada: string): KursusIpAsn[] {
  const sejak = (months: number) => addMonths(isoDate(pada), -months)
  const lain: JenisPelatihan = kelompok === 'fungsional' ? 'struktural' : 'fungsional'
  const fits: Record<UnsurKompetensi, (one: KursusIpAsn) => boolean> = {
    diklat_jabatan: ({ kelas, jenis }) => kelas === 'diklat_jabatan' && jenis !== lain,
    teknis_20jp: ({ kelas, selesai }) => kelas === 'teknis' && selesai > sejak(12),
    seminar: ({ kelas, selesai }) => kelas === 'seminar' && selesai > sejak(24),
  }
  return semua.filter((one) => one.selesai <= pada && fits[kode](one)).toSorted((a, b) => (a.selesai < b.selesai ? 1 : -1))
}

/** What "Mengapa?" says of the whole, besides the parts' own sentences. */
export const mengapaIpAsn = ({ bagian, nilai10, kategori, kelompok }: IpAsn, pada: string): string[] => [
  ...bagian.map(({ kode, nilai10: nilai, maks10 }) => `${BAGIAN_IP_ASN_LABEL[kode]}: ${tulisPoin(nilai)} dari ${tulisPoin(maks10)}.`),
  `Jumlahnya ${tulisPoin(nilai10)}, kategori ${kategori}.`,
  `Dihitung sebagai ${KELOMPOK_IP_ASN_LABEL[kelompok]} menurut data Takar pada ${tanggal(pada)}; pelatihan dihitung bila bernomor sertifikat.`,
  'Ini perkiraan. Angka resmi ada pada sistem BKN dan dapat berbeda.',
]
