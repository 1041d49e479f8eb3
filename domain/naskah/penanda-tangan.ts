/**
 * Who signs a paper of a given day: the seat that has the authority, whoever held it on that day, and how it is written
 * (a.n., u.b., Plt., Plh., Pj.). Practice of Permendagri 1/2023 and its predecessors; the layout is the office's choice.
 */
import type { SifatJabatan } from '../pegawai/jabatan'
import { sebutanJabatan } from '../pegawai/sebutan-jabatan'
import { kursiSeksi, tempatkan, type UnitPenilai } from '../penilai/peran'
import { tanggalPanjang } from '../formulir/terbilang'
import type { PilihanPejabat } from './templat'

/** A post someone held, with its days. `selesai` null: still held. */
export interface PosBertanggal {
  readonly pegawaiId: string
  readonly jabatan: string
  readonly sifat: SifatJabatan
  readonly eselon: string | null
  readonly unitId: string
  readonly tmt: string
  readonly selesai: string | null
}
/** Who a paper names, as of its day. */
export interface OrangTtd {
  readonly id: string
  readonly nama: string
  readonly nip: string | null
  readonly pangkat: string | null
}
export interface PejabatLuarTtd extends OrangTtd {
  readonly jabatan: string
}

export interface BahanPenandaTangan {
  readonly tanggal: string
  readonly pos: readonly PosBertanggal[]
  readonly unit: readonly UnitPenilai[]
  readonly orang: ReadonlyMap<string, OrangTtd>
  readonly luar: ReadonlyMap<string, PejabatLuarTtd>
  /** "Kecamatan Sukamaju". */
  readonly namaKantor: string
}

/** How the office writes its signature blocks. */
export interface TataTtd {
  readonly pangkat: boolean
  readonly nip: boolean
  /** The post in capitals. */
  readonly kapital: boolean
}
export const TATA_TTD_BAWAAN: TataTtd = { pangkat: true, nip: true, kapital: true }

export interface HasilPenandaTangan {
  /** The post in whose name the paper is made: "Camat Sukamaju". */
  readonly wewenang: string
  /** The lines above the space to sign, in order: "a.n. CAMAT SUKAMAJU", "SEKRETARIS KECAMATAN,". */
  readonly jabatan: readonly string[]
  readonly orang: OrangTtd | null
  /** Why this person: whole sentences. */
  readonly alasan: readonly string[]
  /** What the clerk should look at before issuing; empty when nothing is doubtful. */
  readonly peringatan: readonly string[]
}

interface Pemegang {
  readonly pos: PosBertanggal
  readonly lain: readonly PosBertanggal[]
}

/** An acting holder goes before the definitive one: the day's deputy first, then who fills the vacancy. */
const DAHULU: readonly SifatJabatan[] = ['plh', 'pj', 'plt', 'definitif']
const SEBAB: Readonly<Record<SifatJabatan, string>> = {
  definitif: 'memegang jabatan itu',
  plt: 'pelaksana tugas jabatan itu',
  plh: 'pelaksana harian jabatan itu',
  pj: 'penjabat jabatan itu',
}

/** Who signs for `pilihan` on the day of `bahan`. Nobody found: `orang` is null and a warning says which seat is empty. */
export function penandaTanganPada(pilihan: PilihanPejabat, bahan: BahanPenandaTangan): HasilPenandaTangan {
  const asal = seat(pilihan.kursi, bahan)
  const an = pilihan.an ? seat(pilihan.an, bahan) : null
  const ub = pilihan.ub ? seat(pilihan.ub, bahan) : null
  const signer = ub ?? an ?? asal
  const jabatan = [
    ...(an || ub ? [`a.n. ${asal.sebutan(true)}`] : [asal.sebutan(false)]),
    ...(an ? [an.sebutan(false)] : []),
    ...(ub ? ['u.b.', ub.sebutan(false)] : []),
  ]
  const route = an || ub ? [`${signer.nama} menandatangani atas nama ${asal.nama}${ub && an ? `, untuk beliau ${an.nama}` : ''}.`] : []
  const mandate = an || ub ? periksaMandat(asal, signer, bahan.tanggal) : []
  return { wewenang: asal.nama, jabatan, orang: signer.orang, alasan: [...signer.alasan, ...route], peringatan: [...signer.peringatan, ...mandate] }
}

/** Nobody signs for an empty seat, nor for a seat that is one's own as its acting holder. */
function periksaMandat(asal: Kursi, signer: Kursi, tanggal: string): string[] {
  if (asal.lowong) return [`Tidak ada yang memegang jabatan ${asal.nama} pada ${tanggalPanjang(tanggal)}, jadi naskah ini tidak dapat ditandatangani atas namanya. Lengkapi riwayat jabatan.`]
  if (asal.orang === null || asal.orang.id !== signer.orang?.id) return []
  return [`${asal.orang.nama} sendiri ${asal.sebutan(false)}, jadi tidak perlu menandatangani atas nama. Pilih ${asal.nama} sebagai penanda tangan.`]
}

interface Kursi {
  readonly nama: string
  readonly orang: OrangTtd | null
  /** Nobody held it on the day. */
  readonly lowong: boolean
  readonly alasan: readonly string[]
  readonly peringatan: readonly string[]
  /** `asKepala`: the authority itself is named (after a.n.), without who acts for it. */
  sebutan(asKepala: boolean): string
}

function seat(kursi: string, bahan: BahanPenandaTangan): Kursi {
  if (kursi.startsWith('luar:')) return outside(kursi.slice('luar:'.length), bahan)
  const nama = namaKursi(kursi, { ...bahan, pos: sampai(bahan.pos, bahan.tanggal) })
  const held = pemegang(kursi, bahan)
  if (!held)
    return {
      nama,
      orang: null,
      lowong: true,
      alasan: [],
      peringatan: [`Tidak ada yang memegang jabatan ${nama} pada ${tanggalPanjang(bahan.tanggal)}. Lengkapi riwayat jabatan atau pilih penanda tangan lain.`],
      sebutan: () => nama,
    }
  const { pos, lain } = held
  const orang = bahan.orang.get(pos.pegawaiId) ?? null
  const until = pos.selesai ? ` sampai ${tanggalPanjang(pos.selesai)}` : ''
  return {
    nama,
    orang,
    lowong: false,
    alasan: [`${orang?.nama ?? 'Pegawai ini'} ${SEBAB[pos.sifat]} (${nama}) sejak ${tanggalPanjang(pos.tmt)}${until}.`],
    peringatan: [...(orang ? [] : [`Pemegang jabatan ${nama} tidak ada lagi dalam daftar pegawai. Pilih penanda tangan lain.`]), ...doubts(pos, lain, nama, bahan)],
    sebutan: (asKepala) => (asKepala ? nama : sebutanJabatan(nama, pos.sifat)),
  }
}

function outside(id: string, { luar }: BahanPenandaTangan): Kursi {
  const official = luar.get(id) ?? null
  const nama = official?.jabatan ?? 'Pejabat luar'
  return {
    nama,
    orang: official,
    lowong: official === null,
    alasan: official ? [`${official.nama} adalah ${nama}, pejabat dari luar kantor ini.`] : [],
    peringatan: official ? [] : ['Pejabat luar yang dipilih tidak ada lagi. Pilih penanda tangan lain.'],
    sebutan: () => nama,
  }
}

/** A seat is called what it was called on the day: posts begun later do not rename it. Without any, all that is known. */
function sampai(pos: readonly PosBertanggal[], tanggal: string): readonly PosBertanggal[] {
  const begun = pos.filter(({ tmt }) => tmt <= tanggal)
  return begun.length > 0 ? begun : pos
}

/** Held by more than one in the same way, or a definitive holder beside a Plt. or Pj. */
function doubts(pos: PosBertanggal, lain: readonly PosBertanggal[], nama: string, bahan: BahanPenandaTangan): string[] {
  const equal = lain.filter(({ sifat }) => sifat === pos.sifat)
  const definitive = lain.some(({ sifat }) => sifat === 'definitif')
  return [
    ...(equal.length > 0 ? [`Lebih dari satu orang tercatat memegang jabatan ${nama} pada ${tanggalPanjang(bahan.tanggal)}; dipakai yang terbaru. Periksa riwayat jabatannya.`] : []),
    ...((pos.sifat === 'plt' || pos.sifat === 'pj') && definitive
      ? [`Jabatan ${nama} masih ada pemegang definitifnya, padahal ada ${pos.sifat === 'plt' ? 'pelaksana tugas' : 'penjabat'}. Periksa riwayat jabatannya.`]
      : []),
  ]
}

/** Newest first; posts begun on the same day stay in the order they came. */
const terbaru = (a: PosBertanggal, b: PosBertanggal): number => (a.tmt < b.tmt ? 1 : a.tmt > b.tmt ? -1 : 0)

/** Who held a seat on the day: by the kind of holding, then the newest. */
function pemegang(kursi: string, { pos, unit, tanggal }: BahanPenandaTangan): Pemegang | null {
  const units = new Map(unit.map((one) => [one.id, one]))
  const holders = pos
    .filter((one) => one.tmt <= tanggal && (one.selesai ?? '9999') >= tanggal)
    .filter((one) => tempatkan(one, units).kursi === kursi)
    .toSorted((a, b) => DAHULU.indexOf(a.sifat) - DAHULU.indexOf(b.sifat) || terbaru(a, b))
  const [first, ...lain] = holders
  return first ? { pos: first, lain } : null
}

/** What a seat is called on paper: the post as its holders' history writes it, with the place it leads. */
export function namaKursi(kursi: string, { pos, unit, namaKantor }: Pick<BahanPenandaTangan, 'pos' | 'unit' | 'namaKantor'>): string {
  const units = new Map(unit.map((one) => [one.id, one]))
  const known = pos.filter((one) => tempatkan(one, units).kursi === kursi).toSorted(terbaru)
  const named = known[0]?.jabatan.trim().replace(/^(plt|plh|pj)\b[.\s]*/i, '')
  if (kursi === 'camat') return denganTempat(named ?? 'Camat', namaKantor.replace(/^(kecamatan|distrik|kapanewon|kemantren)\s+/i, ''))
  const lurah = /^lurah:(.+)$/.exec(kursi)?.[1]
  if (lurah) return denganTempat('Lurah', (unit.find(({ id }) => id === lurah)?.nama ?? '').replace(/^kelurahan\s+/i, ''))
  if (named) return named
  if (kursi === 'sekcam') return 'Sekretaris Kecamatan'
  return `Kepala ${unit.find(({ nama, jenis }) => (jenis === 'seksi' || jenis === 'subbagian') && kursiSeksi(nama) === kursi)?.nama ?? kapitalAwal(kursi.replace(/^kasi:/, ''))}`
}

/** "Camat" and "Sukamaju" → "Camat Sukamaju"; a post that names its place already stays. */
const denganTempat = (jabatan: string, tempat: string): string => (jabatan.toLowerCase().includes(tempat.toLowerCase()) ? jabatan : `${jabatan} ${tempat}`).trim()

const kapitalAwal = (text: string): string => text.replace(/\b\p{L}/gu, (letter) => letter.toUpperCase())

/** Every seat that someone ever held, for a choice: head first, then by name. */
export function semuaKursi({ pos, unit, namaKantor }: Pick<BahanPenandaTangan, 'pos' | 'unit' | 'namaKantor'>): { kursi: string; nama: string }[] {
  const units = new Map(unit.map((one) => [one.id, one]))
  const found = new Set(['camat', 'sekcam'])
  for (const one of pos) {
    const { kursi } = tempatkan(one, units)
    if (kursi) found.add(kursi)
  }
  const named = [...found].map((kursi) => ({ kursi, nama: namaKursi(kursi, { pos, unit, namaKantor }) }))
  const rank = ({ kursi }: { kursi: string }) => ['camat', 'sekcam'].indexOf(kursi) + 1 || 3
  return named.toSorted((a, b) => rank(a) - rank(b) || a.nama.localeCompare(b.nama, 'id'))
}
