/** Certificates of a programme: hours, dates, and numbers written by a pattern. */
import { isiTanda, tandaDalam, type TandaNomor } from '../naskah/nomor'
import { addDays, isoDate } from '../shared/iso-date'
import { sebutHari } from './hari'

/** A certificate is dated while its programme runs or soon after; later than this it is a slip of the finger. */
const TENGGANG_HARI = 730

/** Why a certificate cannot bear this date, one sentence; null when it can. */
export function salahTanggalSertifikat({ mulai, selesai }: { readonly mulai: string | null; readonly selesai: string | null }, tanggal: string): string | null {
  if (mulai === null) return null
  if (tanggal < mulai) return `Tanggal sertifikat lebih dahulu daripada hari pertama program (${sebutHari([mulai])}).`
  return tanggal > addDays(isoDate(selesai ?? mulai), TENGGANG_HARI) ? 'Tanggal sertifikat lebih dari dua tahun sesudah program berakhir.' : null
}

/** What is odd about recognised hours: none, or more than the programme has. Null: nothing. */
export function jamJanggal(jpDiakui: number | null, jpProgram: number): string | null {
  if (jpDiakui === null) return null
  if (jpDiakui === 0) return '0 JP tidak menambah jam pelatihan.'
  return jpDiakui > jpProgram ? `${jpDiakui} JP melebihi jam program (${jpProgram} JP).` : null
}

interface Bernomor {
  readonly nama: string
  readonly noSertifikat: string | null
}
/** Those whose certificate number another one carries too, each with who, in words: a pasted column slips easily. */
export function nomorGanda<T extends Bernomor>(peserta: readonly T[]): ReadonlyMap<T, string> {
  const groups = Map.groupBy(peserta, ({ noSertifikat }) => noSertifikat?.trim() ?? '')
  const twice = [...groups].flatMap(([nomor, all]) => (nomor === '' || all.length < 2 ? [] : all.map((one) => ({ one, lain: all.filter((other) => other !== one) }))))
  return new Map(twice.map(({ one, lain }) => [one, `Nomor ini juga pada ${lain.map(({ nama }) => nama).join('; ')}`]))
}

const BOLEH = ['urut', 'bulan', 'bulan-romawi', 'tahun'] as const satisfies readonly TandaNomor[]

/** What is wrong with a pattern of certificate numbers, one sentence; null when it can be used. */
export function periksaPolaSertifikat(pola: string): string | null {
  const tanda = tandaDalam(pola)
  const unknown = tanda.find((one) => !/^(urut(:[1-6])?|bulan|bulan-romawi|tahun)$/.test(one))
  if (unknown !== undefined) return `Tanda “{${unknown}}” tidak dikenal. Yang dikenal: ${BOLEH.map((one) => `{${one}}`).join(', ')}; {urut:3} menulis 007.`
  if (/[{}]/.test(pola.replace(/\{[^{}]*\}/g, ''))) return 'Ada kurung kurawal yang tidak berpasangan dalam pola nomor.'
  return tanda.filter((one) => one.startsWith('urut')).length === 1 ? null : 'Pola nomor harus memuat {urut} tepat satu kali, misalnya {urut:3}/SERT/{bulan-romawi}/{tahun}.'
}

/** Number `urut` by a pattern that periksaPolaSertifikat accepts. */
export const nomorSertifikat = (pola: string, urut: number, tanggal: string): string => isiTanda(pola, { klasifikasi: '', unit: '', sisipan: '', urut, tanggal })
