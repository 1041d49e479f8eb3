import { rupiah } from '../../../domain/anggaran/anggaran'
import type { Perubahan, Usulan } from './use-usulan'

export const angka = (value: number): string => value.toLocaleString('id-ID', { maximumFractionDigits: 1 })

const bertanda = (value: number, satuan: string): string => `${angka(Math.abs(value))} ${satuan} ${value > 0 ? 'lebih banyak' : 'lebih sedikit'}`
const sebut = (judul: readonly string[]): string => (judul.length > 3 ? `${judul.slice(0, 3).join('; ')}; dan ${judul.length - 3} program lain` : judul.join('; '))

/** What a change would bring, in words: programmes, people, hours, money. */
export function kataPerubahan({ masuk, keluar, capai, jamMinimal, jam, biaya }: Perubahan): string {
  const isi = [
    masuk.length > 0 && `Masuk: ${sebut(masuk)}.`,
    keluar.length > 0 && `Keluar: ${sebut(keluar)}.`,
    capai !== 0 && `${bertanda(capai, 'orang')} mencapai minimal.`,
    jamMinimal !== 0 && `${bertanda(jamMinimal, 'JP')} menuju minimal.`,
    jam !== 0 && `${bertanda(jam, 'jam orang')} seluruhnya.`,
    biaya !== 0 && `Biaya ${biaya > 0 ? 'naik' : 'turun'} ${rupiah(Math.abs(biaya))}.`,
  ].filter((one): one is string => one !== false)
  return isi.length === 0 ? 'Tidak mengubah apa pun.' : isi.join(' ')
}

/** The proposal in one line. */
export function kataUsulan({ program, ringkas: { sasaran, sudah, capai, biaya } }: Usulan): string {
  const terpilih = program.filter((one) => one.terpilih).length
  return `${terpilih} dari ${program.length} program terpilih; ${sudah + capai} dari ${sasaran} pegawai mencapai jam minimal; biaya ${rupiah(biaya)}`
}
