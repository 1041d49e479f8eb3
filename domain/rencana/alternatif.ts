/** Cheaper ways where the money ends: partners with room, mentors of the office, forms of training that cost nothing. */
import type { BentukPelatihan } from '../kompetensi/kompetensi'
import type { JenisMitra } from '../pelatihan/mitra'

export interface MitraTersedia {
  readonly id: string
  readonly nama: string
  readonly jenis: JenisMitra
  readonly pegawaiId: string | null
  readonly layanan: string | null
  readonly biayaTipikal: number | null
  readonly kuota: number | null
  /** People of this year's plan who already have a place there. */
  readonly terpakai: number
  readonly mouSelesai: string | null
}
/** A programme that was left out, or null for people who still lack hours. */
export interface PerluAlternatif {
  readonly programId: string | null
  readonly judul: string
  readonly tujuan: string | null
  readonly bentuk: string | null
  readonly jp: number
  readonly biaya: number
  readonly pegawaiIds: readonly string[]
}
export interface Alternatif {
  readonly untukId: string | null
  readonly cara: 'mitra' | 'mentor' | 'bentuk'
  readonly judul: string
  readonly bentuk: string
  readonly mitraId: string | null
  readonly jp: number
  /** Rupiah; null: the partner's typical cost is not known. */
  readonly biaya: number | null
  readonly pegawaiIds: readonly string[]
  readonly keterangan: string
}

/** Forms offered first, in this order; others without cost only where the rule names none of these. */
const DIDAHULUKAN = ['e_learning', 'mentoring', 'mandiri']
/** More choices than this for one programme are noise. */
const TERBANYAK = 2

export function alternatif(perlu: readonly PerluAlternatif[], mitra: readonly MitraTersedia[], bentuk: readonly BentukPelatihan[], hariIni: string): Alternatif[] {
  const berlaku = mitra.filter(({ mouSelesai }) => mouSelesai === null || mouSelesai >= hariIni)
  return perlu.flatMap((one) => [...dariMitra(one, berlaku), ...dariMentor(one, berlaku), ...tanpaBiaya(one, bentuk)])
}

function dariMitra(perlu: PerluAlternatif, mitra: readonly MitraTersedia[]): Alternatif[] {
  if (perlu.programId === null) return []
  const cocok = mitra.filter((one) => one.jenis !== 'mentor' && melayani(one, perlu) && tempat(one) > 0 && (one.biayaTipikal === null || one.biayaTipikal < perlu.biaya))
  const urut = cocok.toSorted((a, b) => Number(sebidang(b, perlu)) - Number(sebidang(a, perlu)) || (a.biayaTipikal ?? perlu.biaya) - (b.biayaTipikal ?? perlu.biaya) || (a.nama < b.nama ? -1 : 1))
  return urut.slice(0, TERBANYAK).map((one) => {
    const n = Math.min(perlu.pegawaiIds.length, tempat(one))
    const kuota = one.kuota === null ? '' : ` Sisa kuota ${tempat(one)} orang.`
    const layanan = sebidang(one, perlu) ? ` Layanannya: ${one.layanan ?? ''}.` : ''
    return { ...dasar(perlu, one.nama), cara: 'mitra', bentuk: perlu.bentuk ?? 'jarak_jauh', mitraId: one.id, biaya: one.biayaTipikal, pegawaiIds: perlu.pegawaiIds.slice(0, n), keterangan: `Bersama ${one.nama}.${kuota}${layanan}` }
  })
}

/** Partners that train in anything, or did not say in what, or in this. */
const melayani = (one: MitraTersedia, perlu: PerluAlternatif): boolean => one.jenis === 'bpsdm' || one.jenis === 'lan' || one.layanan === null || sebidang(one, perlu)

/** The office's own mentors: those whose field is that of the programme. */
function dariMentor(perlu: PerluAlternatif, mitra: readonly MitraTersedia[]): Alternatif[] {
  const cocok = mitra.filter((one) => one.jenis === 'mentor' && tempat(one) > 0 && sebidang(one, perlu))
  return cocok.slice(0, TERBANYAK).flatMap((one) => {
    const siapa = perlu.pegawaiIds.filter((id) => id !== one.pegawaiId).slice(0, tempat(one))
    if (siapa.length === 0) return []
    return { ...dasar(perlu, `mentor ${one.nama}`), cara: 'mentor', bentuk: 'mentoring', mitraId: one.id, biaya: 0, pegawaiIds: siapa, keterangan: `${one.nama}, mentor bidang ${one.layanan ?? 'umum'}.` }
  })
}

function tanpaBiaya(perlu: PerluAlternatif, bentuk: readonly BentukPelatihan[]): Alternatif[] {
  const gratis = bentuk.filter((one) => one.tanpaBiaya)
  const dahulu = DIDAHULUKAN.flatMap((kode) => gratis.filter((one) => one.kode === kode))
  return (dahulu.length > 0 ? dahulu : gratis.slice(0, TERBANYAK)).map((one) => ({ ...dasar(perlu, one.nama.toLocaleLowerCase('id')), cara: 'bentuk', bentuk: one.kode, mitraId: null, biaya: 0, pegawaiIds: perlu.pegawaiIds, keterangan: `${one.nama}, tanpa biaya kantor.` }))
}

const dasar = ({ programId, judul, jp }: PerluAlternatif, lewat: string) => ({ untukId: programId, judul: `${judul} (${lewat})`.slice(0, 200), jp })
const tempat = ({ kuota, terpakai }: MitraTersedia): number => (kuota === null ? Infinity : Math.max(0, kuota - terpakai))

/** Words that say nothing of a field. */
const UMUM = new Set(['pelatihan', 'bimbingan', 'teknis', 'dasar', 'kursus', 'lokakarya', 'seminar', 'bagi', 'untuk', 'dengan', 'pegawai', 'tentang', 'contoh', 'kecamatan', 'tingkat', 'penguatan', 'peningkatan', 'program', 'kegiatan'])
const kata = (text: string): Set<string> => new Set((text.toLocaleLowerCase('id').match(/\p{L}{4,}/gu) ?? []).filter((word) => !UMUM.has(word)))

/** A partner's services and a programme speak of the same: at least one word of substance. */
export function sebidang({ layanan }: Pick<MitraTersedia, 'layanan'>, { judul, tujuan }: Pick<PerluAlternatif, 'judul' | 'tujuan'>): boolean {
  const offered = kata(layanan ?? '')
  return [...kata(`${judul} ${tujuan ?? ''}`)].some((word) => offered.has(word))
}

/** People below their minimum as one more thing to find a way for: those who lack equally much together. */
export function perluOrang(belum: ReadonlyMap<string, number>): PerluAlternatif[] {
  const groups = Map.groupBy([...belum], ([, jam]) => jam)
  return [...groups]
    .toSorted(([a], [b]) => a - b)
    .map(([jp, orang]) => ({ programId: null, judul: `Pemenuhan ${jp} JP`, tujuan: null, bentuk: null, jp, biaya: 0, pegawaiIds: orang.map(([id]) => id) }))
}
