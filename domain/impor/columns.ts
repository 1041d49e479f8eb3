import { normalise } from './grid'

interface FieldRule {
  /** What the column is called on screen and in our own exports; must itself match `pola`. */
  label: string
  /** Headings of this column, normalised (upper case, words joined by one space). */
  pola: RegExp
}

/** Every column the roster knows, with the headings it goes by in DUK, SIASN and office lists. First match wins. */
// prettier-ignore
export const FIELDS = {
  nip: { label: 'NIP', pola: /^(NIP|NIP BARU|NI ?PPPK|NI ?P3K|NIP (NI ?PPPK|NI ?P3K|NIPPPK|PPPK|NRP|NI PPPK)|NOMOR INDUK PEGAWAI( NEGERI SIPIL)?|PEGAWAI NIP|IDENTITAS NIP)$/ },
  namaDanNip: { label: 'Nama dan NIP', pola: /^NAMA( LENGKAP| PEGAWAI| DAN GELAR)?( DAN)? NIP( BARU)?$/ },
  namaDanLahir: { label: 'Nama, Tempat Tanggal Lahir', pola: /^NAMA( LENGKAP| PEGAWAI| DAN GELAR)?( DAN)? ((TEMPAT|TMP|TMPT)( DAN)? (TANGGAL|TGL) (LAHIR|LHR)|TTL)$/ },
  nama: { label: 'Nama', pola: /^(NAMA|NAMA (LENGKAP|PEGAWAI|ASN|PNS|PPPK)( (DAN|DENGAN|BESERTA) GELAR)?|NAMA (DAN|DENGAN) GELAR|NAMA PEGAWAI NEGERI SIPIL|PEGAWAI NAMA|IDENTITAS NAMA)$/ },
  gelarDepan: { label: 'Gelar Depan', pola: /^GELAR (DEPAN|DPN)( NAMA)?$/ },
  gelarBelakang: { label: 'Gelar Belakang', pola: /^GELAR (BELAKANG|BLK|BLKG)( NAMA)?$/ },
  tempatTanggalLahir: { label: 'Tempat, Tanggal Lahir', pola: /^((TEMPAT|TMP|TMPT)( DAN)? (TANGGAL|TGL) (LAHIR|LHR)|TTL)$/ },
  tempatLahir: { label: 'Tempat Lahir', pola: /^((TEMPAT|TMP|TMPT) (LAHIR|LHR)( NAMA)?|LAHIR TEMPAT)$/ },
  tanggalLahir: { label: 'Tanggal Lahir', pola: /^((TANGGAL|TGL) (LAHIR|LHR)|LAHIR (TANGGAL|TGL))$/ },
  jenisKelamin: { label: 'Jenis Kelamin', pola: /^(JENIS KELAMIN|JNS KELAMIN|KELAMIN|JK|J K|L P|LP|SEX|GENDER)( L P)?$/ },
  jenisPegawai: { label: 'Jenis Pegawai', pola: /^((JENIS|STATUS) (PEGAWAI|ASN|KEPEGAWAIAN)( NAMA)?|STATUS CPNS PNS|CPNS PNS)$/ },
  status: { label: 'Status', pola: /^(STATUS|STATUS AKTIF|KEDUDUKAN HUKUM( NAMA)?|KEDUDUKAN PNS)$/ },
  tmtGolongan: { label: 'TMT Golongan', pola: /^(TMT (GOL|GOLONGAN|PANGKAT)( (RUANG|TERAKHIR|AKHIR|GOL|GOLONGAN))*|(PANGKAT|GOL|GOLONGAN)( (GOL|GOLONGAN|RUANG|TERAKHIR|AKHIR))* TMT)$/ },
  golongan: { label: 'Golongan', pola: /^((GOL|GOLONGAN)( (AKHIR|TERAKHIR|RUANG|RU|RG|PANGKAT|NAMA|GOL))*|PANGKAT( (GOL|GOLONGAN|RUANG|RU|RG|TERAKHIR|AKHIR|NAMA|PANGKAT|DAN))*)$/ },
  mkTahun: { label: 'Masa Kerja Tahun', pola: /^(MK|MASA KERJA)( (GOL|GOLONGAN))? (TAHUN|THN|TH)$/ },
  mkBulan: { label: 'Masa Kerja Bulan', pola: /^(MK|MASA KERJA)( (GOL|GOLONGAN))? (BULAN|BLN|BL)$/ },
  jenisJabatan: { label: 'Jenis Jabatan', pola: /^((JENIS|JNS) JABATAN( NAMA)?|JABATAN JENIS( JABATAN)?)$/ },
  tmtJabatan: { label: 'TMT Jabatan', pola: /^(TMT (JABATAN|JAB)( TERAKHIR)?|(JABATAN|JAB)( TERAKHIR)? TMT( JABATAN)?)$/ },
  eselon: { label: 'Eselon', pola: /^((JABATAN )?(ESELON|ESEL|ESELONERING)( NAMA)?)$/ },
  jabatan: { label: 'Jabatan', pola: /^(JABATAN|JAB|(NAMA|JABATAN NAMA) (JABATAN|JAB)|JABATAN (NAMA|TERAKHIR|SEKARANG))$/ },
  tahunLulus: { label: 'Tahun Lulus', pola: /^(PENDIDIKAN( TERAKHIR)? )?((TAHUN|THN|TH) LULUS|LULUS (TAHUN|THN|TH)|TAHUN IJAZAH|IJAZAH TAHUN)$|^PENDIDIKAN( TERAKHIR)? (TAHUN|THN|TH)$/ },
  jurusan: { label: 'Jurusan', pola: /^((PENDIDIKAN( TERAKHIR)? )?(JURUSAN|PROGRAM STUDI|PRODI|NAMA PENDIDIKAN|NAMA SEKOLAH)|JURUSAN PENDIDIKAN|PENDIDIKAN NAMA)$/ },
  pendidikan: { label: 'Tingkat Pendidikan', pola: /^(((TINGKAT|TK|JENJANG) PENDIDIKAN|PENDIDIKAN( TERAKHIR)?( (TINGKAT|TK|JENJANG|IJAZAH))?)( TERAKHIR)?( NAMA)?)$/ },
  unitInduk: { label: 'Unit Induk', pola: /^((UNOR|UNIT|UNIT KERJA|SATUAN KERJA|SATKER) INDUK( NAMA)?|SATUAN KERJA INDUK NAMA|OPD|SKPD|PERANGKAT DAERAH)$/ },
  unit: { label: 'Unit Kerja', pola: /^(UNIT|UNIT KERJA|UNOR|UNOR NAMA|UNIT ORGANISASI|UNIT KERJA NAMA|NAMA UNIT( KERJA)?|TEMPAT TUGAS|SATUAN KERJA|SATKER)$/ },
  tmtCpns: { label: 'TMT CPNS', pola: /^(TMT CPNS|CPNS TMT)$/ },
  tmtPns: { label: 'TMT PNS', pola: /^(TMT PNS|PNS TMT)$/ },
  noHp: { label: 'Nomor HP', pola: /^((NOMOR|NO) (HP|HANDPHONE|TELEPON|TELP|WA)|HP|TELEPON)$/ },
  posEl: { label: 'Pos-el', pola: /^(POS EL|E ?MAIL|ALAMAT E ?MAIL|SUREL)$/ },
  siasnPnsId: { label: 'PNS ID', pola: /^(PNS ID|ID PNS|SIASN PNS ID)$/ },
} satisfies Record<string, FieldRule>

export type RosterField = keyof typeof FIELDS
/** One entry per column of the file: the field it fills, or null for a column that is left out. */
export type Mapping = readonly (RosterField | null)[]
export type Profile = 'duk' | 'siasn' | 'lain'

export const ROSTER_FIELDS = Object.keys(FIELDS) as RosterField[]

/** The field a single heading means, whatever its spelling; null if unknown. */
export function guessField(heading: string): RosterField | null {
  const name = normalise(heading)
  return ROSTER_FIELDS.find((field) => FIELDS[field].pola.test(name)) ?? null
}

/**
 * A field for each heading; each field at most once (the first column keeps it). A bare "TMT" belongs to the rank or
 * the post on its left. "Pendidikan" beside "Tingkat Pendidikan" is the course of study.
 */
export function guessMapping(headings: readonly string[]): Mapping {
  const guessed = headings.map(guessField)
  const levels = headings.filter((_, i) => guessed[i] === 'pendidikan')
  const hasLevel = levels.length > 1 && levels.some((name) => /TINGKAT|JENJANG/.test(normalise(name)))
  const mapping: (RosterField | null)[] = []
  for (const [i, heading] of headings.entries()) {
    const bareTmt = normalise(heading) === 'TMT'
    const isCourse = hasLevel && guessed[i] === 'pendidikan' && !/TINGKAT|JENJANG/.test(normalise(heading))
    const field = bareTmt ? tmtOf(mapping) : isCourse ? 'jurusan' : (guessed[i] ?? null)
    mapping.push(field !== null && mapping.includes(field) ? null : field)
  }
  return mapping
}

function tmtOf(left: readonly (RosterField | null)[]): RosterField | null {
  const last = left.findLast((field) => field === 'golongan' || field === 'jabatan' || field === 'eselon')
  if (last === undefined) return null
  return last === 'golongan' ? 'tmtGolongan' : 'tmtJabatan'
}

const SIASN_ONLY =
  /^(PNS ID|NIP BARU|GOL AKHIR (NAMA|ID)|UNOR (NAMA|INDUK NAMA|ID)|STATUS CPNS PNS|JABATAN NAMA|TINGKAT PENDIDIKAN NAMA|JENIS JABATAN NAMA)$/

/** The shape of the file by its headings: a DUK (PP 15/1979), an export of SIASN, or an office's own list. */
export function guessProfile(headings: readonly string[]): Profile {
  const names = headings.map(normalise)
  if (names.filter((name) => SIASN_ONLY.test(name)).length >= 3) return 'siasn'
  const training = names.some((name) => name.startsWith('LATIHAN JABATAN'))
  const mapping = guessMapping(headings)
  const ranked = mapping.includes('golongan') && mapping.includes('tmtGolongan') && mapping.includes('mkTahun')
  return ranked && (training || mapping.includes('namaDanLahir')) ? 'duk' : 'lain'
}

/** The heading of the last column in a file of refused rows. */
export const REASON_HEADING = 'ALASAN DITOLAK'

/** The same for every file with these headings in this order: under it, a mapping made by hand is remembered. */
export function headingKey(headings: readonly string[]): string {
  return headings
    .map(normalise)
    .filter((name) => name !== REASON_HEADING)
    .join('|')
}
