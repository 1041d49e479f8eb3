/** Words the papers share: days, people and numbers as official papers write them. */
import { hariTanggal, rentangTanggal, tanggalPanjang } from '../../formulir/terbilang'
import { formatNip } from '../../shared/nip'
import type { HariDokumen, OrangDokumen, ProgramDokumen } from './bahan'

/** A cell that has nothing to say. */
export const STRIP = '-'
export const atauStrip = (text: string | null | undefined): string => text?.trim() || STRIP

/** "10 Maret 2026", "10 s.d. 12 Maret 2026"; a dash while no day is set. */
export function waktuProgram({ mulai, selesai }: Pick<ProgramDokumen, 'mulai' | 'selesai'>): string {
  if (mulai === null) return STRIP
  if (selesai === null || selesai === mulai) return tanggalPanjang(mulai)
  return mulai.slice(0, 7) === selesai.slice(0, 7) ? `${Number(mulai.slice(8))} s.d. ${tanggalPanjang(selesai)}` : rentangTanggal(mulai, selesai)
}

/** "Ani\nNIP 1990…"; who has none is named alone. */
export const namaNip = ({ nama, nip }: Pick<OrangDokumen, 'nama' | 'nip'>): string => (nip ? `${nama}\nNIP ${formatNip(nip)}` : nama)

/** "12.500.000". */
export const ribuan = (angka: number): string => new Intl.NumberFormat('id-ID', { maximumFractionDigits: 0 }).format(angka)
/** "12,5". */
export const desimal = (angka: number): string => new Intl.NumberFormat('id-ID', { maximumFractionDigits: 1 }).format(angka)

/** "08.00 s.d. 15.30"; a dash while no hour is set. */
export function pukul({ jamMulai, jamSelesai }: HariDokumen): string {
  const [from, to] = [jamMulai, jamSelesai].map((jam) => jam?.replace(':', '.') ?? '')
  return from && to ? `${from} s.d. ${to}` : from || STRIP
}

/** One row for each day of a programme, as tables of days print them. */
export const barisHari = (hari: readonly HariDokumen[]): { tanggal: string; pukul: string; materi: string }[] =>
  hari.map((one) => ({ tanggal: hariTanggal(one.tanggal), pukul: pukul(one), materi: atauStrip(one.materi) }))

/** More posts than this are counted together. */
const JABATAN_DISEBUT = 4

/** "Kepala Seksi (2), Lurah (1), dan 3 jabatan lain (3)": posts by how many hold them, the most first. */
export function perJabatan(orang: readonly Pick<OrangDokumen, 'jabatan'>[]): string {
  const groups = [...Map.groupBy(orang, ({ jabatan }) => jabatan || 'Tanpa jabatan')].toSorted(([a, x], [b, y]) => y.length - x.length || a.localeCompare(b, 'id'))
  const named = groups.slice(0, groups.length > JABATAN_DISEBUT + 1 ? JABATAN_DISEBUT : undefined)
  const rest = groups.slice(named.length)
  const others = rest.length > 0 ? [`dan ${rest.length} jabatan lain (${rest.reduce((sum, [, all]) => sum + all.length, 0)})`] : []
  return [...named.map(([jabatan, all]) => `${jabatan} (${all.length})`), ...others].join(', ')
}

/** Each source once, without its account. */
export const sumberDana = ({ dana }: Pick<ProgramDokumen, 'dana'>): string[] => [...new Set(dana.map(({ sumber }) => sumber))]
