import { daftarKertas } from '../../../db/queries/bahan-kantor.query'
import type { Store } from '../../../db/store'
import type { DaftarKertas } from '../../../domain/formulir/kertas'
import { naskahContoh } from '../../../domain/naskah/contoh'
import { periksaTemplat } from '../../../domain/naskah/periksa-templat'
import type { Templat } from '../../../domain/naskah/templat'
import { AppError } from '../../../domain/shared/app-error'
import type { Ports } from '../../ports'

interface Temuan {
  galat: string[]
  peringatan: string[]
}
export type TemuanCetak = Temuan & { url: string | null; halaman: number }

/** More pages than this of sample data are a mistake in the template, not a letter. */
const TERBANYAK = 60

/** What the rules find in a template, and the sizes of paper it was looked at with. */
async function lihat(store: Store, ports: Ports, isi: Templat): Promise<Temuan & { kertas: DaftarKertas }> {
  const kertas = await store.read((tx) => daftarKertas(tx, ports.today()))
  const { galat, peringatan } = periksaTemplat(isi, kertas)
  return { galat: [...galat], peringatan: [...peringatan], kertas }
}

/** Refuses what cannot be used: by the rules, and by printing it with the longest sample data. `tolak` makes the error of the findings. */
export async function wajibLaik(store: Store, ports: Ports, { nama, isi }: { nama: string; isi: Templat }, tolak: (galat: readonly string[]) => AppError): Promise<void> {
  const { galat, kertas } = await lihat(store, ports, isi)
  if (galat.length > 0) throw tolak(galat)
  const made = await cetak(ports, nama, isi, kertas)
  if ('galat' in made) throw tolak([made.galat])
}

/** Everything found, and the paper itself with the longest sample data where it can be printed. */
export async function temukan(store: Store, ports: Ports, nama: string, isi: Templat): Promise<TemuanCetak> {
  const { kertas, ...found } = await lihat(store, ports, isi)
  if (found.galat.length > 0) return { ...found, url: null, halaman: 0 }
  const made = await cetak(ports, nama, isi, kertas)
  if ('galat' in made) return { ...found, galat: [made.galat], url: null, halaman: 0 }
  return { ...found, url: ports.offer(made.bytes, 'application/pdf'), halaman: made.halaman }
}

async function cetak(ports: Ports, nama: string, isi: Templat, kertas: DaftarKertas): Promise<{ bytes: Uint8Array; halaman: number } | { galat: string }> {
  const mm = kertas[isi.kertas.ukuran]
  if (!mm) return { galat: 'Ukuran kertasnya tidak dikenal.' }
  const [made] = await ports.pdf.papers([naskahContoh(isi, nama || 'Templat', mm, true)]).catch(() => [])
  if (!made) return { galat: 'Naskah contoh dengan isian terpanjang tidak dapat dicetak. Periksa margin, lebar kolom tabel, dan ukuran huruf.' }
  const { bytes, pages: halaman } = made
  return halaman > TERBANYAK ? { galat: `Naskah contoh dengan isian terpanjang menjadi ${halaman} halaman; paling banyak ${TERBANYAK}.` } : { bytes, halaman }
}
