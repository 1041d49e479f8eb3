/** The two lists that can be imported, known by their headings: SIASN's course history, and a provider's list of participants. */
import { normalise } from '../impor/grid'

export const PROFIL_IMPOR_LABEL = { riwayat: 'Riwayat kursus (SIASN)', peserta: 'Daftar peserta dari penyelenggara' } as const
export type ProfilImpor = keyof typeof PROFIL_IMPOR_LABEL

/** What each column is called on screen. */
export const MEDAN_IMPOR_LABEL = {
  nip: 'NIP',
  orang: 'Pegawai',
  nama: 'Nama kursus',
  penyelenggara: 'Penyelenggara',
  noSertifikat: 'Nomor sertifikat',
  tanggalSertifikat: 'Tanggal sertifikat',
  tahun: 'Tahun',
  mulai: 'Tanggal mulai',
  selesai: 'Tanggal selesai',
  jp: 'Jumlah jam',
  jenis: 'Jenis diklat',
  unit: 'Unit kerja',
  nilaiPra: 'Tes awal',
  nilai: 'Tes akhir',
} as const
export type MedanImpor = keyof typeof MEDAN_IMPOR_LABEL
export type PemetaanImpor = readonly (MedanImpor | null)[]

const ORANG = /^(NAMA|NAMA(LENGKAP|PEGAWAI|PESERTA|ASN|PNS)((DAN|DENGAN|BESERTA)?GELAR)?|PESERTA|NAMA(DAN|DENGAN)GELAR)$/
const NIP = /^(NIP|NIPBARU|NIPPNS|NIPPEGAWAI|NIPPESERTA|NOMORINDUKPEGAWAI|NIPNIPPPK|NIPPPK)$/
const SERTIFIKAT = /^(NO|NOMOR)?(SERTIPIKAT|SERTIFIKAT|STTPP|STTPL|PIAGAM)(NOMOR|NO)?$/
const TANGGAL_SERTIFIKAT = /^(TANGGAL|TGL)(SERTIPIKAT|SERTIFIKAT|STTPP|STTPL|PIAGAM)$/
const JAM = /^(JUMLAHJAM|JUMLAHJP|JUMLAHJAMPELAJARAN|JAMPELAJARAN(JP)?|JAM|JP|JPL|TOTALJP|JMLJAM|JMLJP|LAMAJAM|DURASIJP)$/

/** Headings as they are compared: upper case, letters and digits alone. */
const POLA: Record<ProfilImpor, Partial<Record<MedanImpor, RegExp>>> = {
  riwayat: {
    nip: NIP,
    orang: ORANG,
    nama: /^(NAMAKURSUS|NAMADIKLAT|NAMAPELATIHAN|NAMAKEGIATAN|NAMABIMTEK|NAMADIKLATKURSUS|KURSUS|JUDUL(KURSUS|PELATIHAN|DIKLAT)|LATIHANSTRUKTURALNAMA)$/,
    penyelenggara: /^(INSTITUSIPENYELENGGARA|INSTANSIPENYELENGGARA|LEMBAGAPENYELENGGARA|NAMAPENYELENGGARA|PENYELENGGARA)$/,
    noSertifikat: SERTIFIKAT,
    tanggalSertifikat: TANGGAL_SERTIFIKAT,
    tahun: /^TAHUN(KURSUS|DIKLAT|PELATIHAN)?$/,
    mulai: /^((TANGGAL|TGL)(KURSUS|DIKLAT|PELATIHAN|MULAI|MULAIKURSUS|AWAL)|MULAI)$/,
    selesai: /^((TANGGAL|TGL)(SELESAI|AKHIR)(KURSUS|DIKLAT|PELATIHAN)?|SELESAI)$/,
    jp: JAM,
    jenis: /^(JENIS|JENIS(DIKLAT|KURSUS|PELATIHAN)(NAMA)?|BENTUK(PELATIHAN)?)$/,
  },
  peserta: {
    nip: NIP,
    orang: ORANG,
    unit: /^(UNIT|UNITKERJA|UNITORGANISASI|INSTANSI|ASALINSTANSI|SKPD|OPD|PERANGKATDAERAH)$/,
    nilaiPra: /^(NILAI(PRA|PRE|AWAL|PRETEST|PRATES)|PRETEST|PRATES|TESAWAL)$/,
    nilai: /^(NILAI|NILAI(AKHIR|POSTTEST|PASCA|PASCATES|UJIAN)|POSTTEST|PASCATES|TESAKHIR|SKOR)$/,
    noSertifikat: SERTIFIKAT,
    tanggalSertifikat: TANGGAL_SERTIFIKAT,
    jp: JAM,
  },
}

/** The fields a list of this kind may have, in the order they are offered. */
export const medanProfil = (profil: ProfilImpor): MedanImpor[] => Object.keys(POLA[profil]) as MedanImpor[]

const guess = (profil: ProfilImpor, heading: string): MedanImpor | null => {
  const name = normalise(heading).replaceAll(' ', '')
  const entries = Object.entries(POLA[profil]) as [MedanImpor, RegExp][]
  return entries.find(([, pola]) => pola.test(name))?.[0] ?? null
}

/** The field each heading means in a list of this kind; each field once, the first column keeps it. */
export function petakanJudul(profil: ProfilImpor, judul: readonly string[]): PemetaanImpor {
  const mapping: (MedanImpor | null)[] = []
  for (const heading of judul) {
    const field = guess(profil, heading)
    mapping.push(field !== null && mapping.includes(field) ? null : field)
  }
  return mapping
}

/** True if rows can be read by this mapping: they say who, and for a history also what, how long and when. */
export function bisaDibaca(profil: ProfilImpor, mapping: PemetaanImpor): boolean {
  const has = (...fields: MedanImpor[]): boolean => fields.some((field) => mapping.includes(field))
  return has('nip', 'orang') && (profil === 'peserta' || (has('nama') && has('jp') && has('selesai', 'mulai', 'tahun')))
}

/** How many known columns a row of headings names; who it is about counts double. */
export function nilaiJudul(judul: readonly string[]): number {
  const score = (profil: ProfilImpor): number => {
    const fields = petakanJudul(profil, judul).filter((field) => field !== null)
    return fields.length + fields.filter((field) => field === 'nip' || field === 'orang').length
  }
  return Math.max(score('riwayat'), score('peserta'))
}
