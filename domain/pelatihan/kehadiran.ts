/** Who took part how much, and whether that is enough to finish (rule `evaluasi_pelatihan.hadirMinPersen`). */
import { AppError } from '../shared/app-error'
import type { Jalur } from '../kompetensi/kompetensi'
import { sebutHari } from './hari'
import type { HadirPelatihan, StatusPelatihan, StatusPeserta } from './pelatihan'

export interface Kehadiran {
  readonly hari: number
  readonly tercatat: number
  readonly hadir: number
  /** Whole percent, rounded down so that 79.6 is not shown as enough. */
  readonly persen: number
}
export type CatatanHadir = Readonly<Partial<Record<string, HadirPelatihan>>>

/** Attendance over days `hariIds`; leave and illness are no presence. */
export function kehadiran(hariIds: readonly string[], catatan: CatatanHadir): Kehadiran {
  const marks = hariIds.map((id) => catatan[id]).filter((mark) => mark !== undefined)
  const hadir = marks.filter((mark) => mark === 'hadir').length
  return { hari: hariIds.length, tercatat: marks.length, hadir, persen: hariIds.length === 0 ? 0 : Math.floor((hadir * 100) / hariIds.length) }
}

/** Enough days present to finish; where no days are kept (self-study, e-learning) nothing stands against it. */
export const cukupHadir = ({ hari, hadir }: Kehadiran, hadirMinPersen: number): boolean => hadir * 100 >= hadirMinPersen * hari

export interface BahanPenutupan {
  readonly status: StatusPelatihan
  readonly jalur: Jalur
  readonly mulai: string | null
  readonly selesai: string | null
  readonly hariIni: string
  readonly hadirMinPersen: number
  readonly hari: readonly { readonly id: string; readonly tanggal: string }[]
  readonly peserta: readonly { readonly id: string; readonly status: StatusPeserta; readonly hadir: CatatanHadir }[]
}
export interface Penutupan {
  /** What is missing before the programme can be closed, one sentence each. */
  readonly kekurangan: readonly string[]
  readonly usulan: readonly { readonly pesertaId: string; readonly selesai: boolean; readonly kehadiran: Kehadiran }[]
}

/** Who is proposed as finished, and what is missing before closing. Those who withdrew are left out. */
export function usulanPenutupan(bahan: BahanPenutupan): Penutupan {
  const ids = bahan.hari.map(({ id }) => id)
  const ikut = bahan.peserta.filter(({ status }) => status !== 'batal')
  const usulan = ikut.map(({ id, hadir }) => {
    const count = kehadiran(ids, hadir)
    return { pesertaId: id, selesai: cukupHadir(count, bahan.hadirMinPersen), kehadiran: count }
  })
  return { kekurangan: kekurangan(bahan, ikut), usulan }
}

function kekurangan({ status, jalur, mulai, selesai, hariIni, hari }: BahanPenutupan, ikut: BahanPenutupan['peserta']): string[] {
  const missing: string[] = []
  if (status !== 'berjalan') missing.push('Program belum berstatus Berjalan. Mulai dahulu pelaksanaannya.')
  if (ikut.length === 0) missing.push('Belum ada peserta. Tambahkan peserta di tab Peserta.')
  const last = [...hari.map(({ tanggal }) => tanggal), selesai ?? mulai ?? ''].sort().at(-1) ?? ''
  if (last === '') missing.push('Tanggal program belum ditetapkan. Isi di tab Program.')
  else if (last > hariIni) missing.push(`Hari terakhirnya, ${sebutHari([last])}, belum lewat.`)
  if (hari.length === 0 && jalur === 'klasikal') missing.push('Belum ada hari pelaksanaan. Isi hari pelaksanaannya, lalu catat kehadiran.')
  const open = hari.flatMap(({ id, tanggal }) => (ikut.some(({ hadir }) => hadir[id] === undefined) ? [tanggal] : []))
  if (open.length > 0 && ikut.length > 0) missing.push(`Kehadiran pada ${sebutHari(open)} belum lengkap.`)
  return missing
}

/** Throws RULE_BROKEN with all that is missing. */
export function wajibDapatDitutup({ kekurangan: missing }: Penutupan): void {
  if (missing.length > 0) throw new AppError('RULE_BROKEN', `Program belum dapat ditutup. ${missing.join(' ')} Tidak ada yang diubah.`)
}
